// The error of a call whose arguments have the wrong types.
import type { Run } from '../contract';
import { surfaceName } from './surface';

/** Throw the result. `method` as Google names it: 'SpreadsheetApp.Range.setValues'. */
export function badSignature(run: Run, method: string, args: readonly unknown[]): Error {
  const types = args.map(javaName).join(',');
  // reported: a call with arguments of the wrong types throws the types it was given and the method's name
  // [github.com/brucemcpherson/gas-fakes/blob/main/test/testutilities.js]
  return run.exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function javaName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  const wrapped = surfaceName(value);
  if (wrapped !== undefined) return wrapped;
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'function') return 'function';
  if (Array.isArray(value)) return 'Array';
  return typeof value === 'string' ? 'String' : 'Object';
}
