// One Graph call on its way through the endpoints.
import type { Json } from '../../google/contract';
import type { FilePart } from '../http';
import type { Caller } from './access';
import { type Field, parseFields } from './fields';
import type { Parameters } from './parameters';
import type { Store } from './store';

export interface Call {
  store: Store;
  method: string;
  /** The address up to the path, with the version that was asked for; the base of paging links. */
  address: string;
  /** That version alone: 'v25.0'. */
  version: string;
  parameters: Parameters;
  files: FilePart[];
  caller: Caller;
  /** Ids of what this call made or removed, for the record of traffic. */
  changed: string[];
  /** Set by a fault: how long what this call begins is processed, and the error it ends with. */
  processing: { polls?: number; error?: string } | undefined;
}

export type Result = { [key: string]: Json };

export function fieldsOf(call: Call): Field[] | undefined {
  const text = call.parameters.get('fields');
  return text ? parseFields(text) : undefined;
}
