// GoogleJsonResponseException: how an advanced service throws the error answer of the API below it.
import type { Run } from '../contract';

export interface JsonErrorBody {
  error: { code: number; message: string; errors?: object[] };
}

/** Throw the result. */
export function googleJsonError(run: Run, method: string, { error }: JsonErrorBody): Error {
  // reported: an advanced service throws "API call to" and its method "failed with error:" and the API's own words
  // [justin.poehnelt.com/posts/apps-script-key-value-stores]
  const thrown = new run.realm.Error(`API call to ${method} failed with error: ${error.message}`);
  // reported: the error of an advanced service is named GoogleJsonResponseException
  // [justin.poehnelt.com/posts/apps-script-key-value-stores]
  Object.defineProperty(thrown, 'name', { value: 'GoogleJsonResponseException', configurable: true, writable: true });
  // assumed: the error of an advanced service carries the API's code and message as details [probes/error-of-advanced-service.gs]
  Object.defineProperty(thrown, 'details', { value: run.give({ ...error }), configurable: true, writable: true });
  return thrown;
}
