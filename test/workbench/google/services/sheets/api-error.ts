// The refusals of the Sheets API, as data: the advanced service and a REST site each clothe them in their own way.
import { GridError } from '../../grid/grid-error';

export class ApiError extends Error {
  readonly code: number;
  readonly status: string;
  /** google.rpc error details, such as BadRequest.fieldViolations. */
  readonly details: object[];
  constructor(code: number, status: string, message: string, details: object[] = []) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

export const badRequest = (message: string, details: object[] = []) =>
  new ApiError(400, 'INVALID_ARGUMENT', message, details);

/** reported texts, from public issue threads about these two statuses. */
export const notFound = () => new ApiError(404, 'NOT_FOUND', 'Requested entity was not found.');
export const forbidden = () => new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission');

/**
 * Runs one part of a request and names it in a refusal, as Google does: `Invalid requests[0].addSheet: ...`,
 * `Invalid data[0]: ...` (reported form).
 */
export function named<T>(where: string, part: () => T): T {
  try {
    return part();
  } catch (error) {
    throw asApiError(error, where);
  }
}

export function asApiError(error: unknown, where?: string): unknown {
  if (error instanceof GridError) {
    if (error.refusal === 'not_found') return notFound();
    if (error.refusal === 'no_role') return forbidden();
    return badRequest(where === undefined ? error.message : `Invalid ${where}: ${error.message}`);
  }
  return error;
}
