// The error of a call whose arguments have the wrong types.
import type { Run } from '../contract';
import { surfaceName } from './surface';

/**
 * reported: text as quoted in public issue threads, for example 'The parameters (String) don't match the method signature for
 * SpreadsheetApp.Range.setValues.' Throw the result.
 */
export function badSignature(run: Run, method: string, args: readonly unknown[]): Error {
  const types = args.map(javaName).join(',');
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
