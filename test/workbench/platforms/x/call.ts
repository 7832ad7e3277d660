// One API call on its way to its endpoint.
import type { Json } from '../../google/contract';
import type { Caller } from './access';
import type { Asked } from './asked';
import type { Store } from './store';
import type { Traffic } from './types';

export interface Call {
  store: Store;
  asked: Asked;
  caller: Caller;
  /** Ids of what this call made or removed, for the record of traffic. */
  changed: string[];
  /** What it uploaded, for the same record. */
  media: Traffic['media'];
}

/** `status` is 200 unless said; without `data` the body is empty. */
export interface Result {
  status?: number;
  data?: Json;
  includes?: Json;
  errors?: Json[];
  meta?: Json;
}
