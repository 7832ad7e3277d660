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

// reported: the Sheets API answers 404 "Requested entity was not found." for a spreadsheet that does not exist
// [github.com/theoephraim/node-google-spreadsheet/issues/522]
export const notFound = () => new ApiError(404, 'NOT_FOUND', 'Requested entity was not found.');

// reported: the Sheets API answers 403 "The caller does not have permission" for a spreadsheet one may not open
// [github.com/nikaia/translation-sheet/issues/8]
export const forbidden = () => new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission');

/** Runs one part of a request and names it in a refusal: `Invalid data[0]: ...`. */
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
    return badRequest(inPlace(error.message, where));
  }
  if (error instanceof ApiError && error.code === 400) return badRequest(inPlace(error.message, where), error.details);
  return error;
}

/** A refusal that names its place already. */
const placed = /^Invalid (?:\w+\[|value at |JSON )/;

function inPlace(message: string, where: string | undefined): string {
  if (where === undefined || placed.test(message)) return message;
  // reported: a refusal of batchUpdate names the request by its number and kind
  // [github.com/theoephraim/node-google-spreadsheet/issues/308]
  return `Invalid ${where}: ${message}`;
}
