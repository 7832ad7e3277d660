// GoogleJsonResponseException: how an advanced service throws the error answer of the API below it.
import type { Run } from '../contract';

export interface JsonErrorBody {
  error: { code: number; message: string; errors?: object[] };
}

/**
 * reported (public issue threads): name 'GoogleJsonResponseException', message 'API call to drive.files.get failed with error: ...',
 * `details` with code, message and errors. Throw the result.
 */
export function googleJsonError(run: Run, method: string, { error }: JsonErrorBody): Error {
  const thrown = new run.realm.Error(`API call to ${method} failed with error: ${error.message}`);
  Object.defineProperty(thrown, 'name', { value: 'GoogleJsonResponseException', configurable: true, writable: true });
  Object.defineProperty(thrown, 'details', { value: run.give({ ...error }), configurable: true, writable: true });
  return thrown;
}
