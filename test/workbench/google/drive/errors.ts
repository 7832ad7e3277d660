// Drive's refusals, in the one form that the REST site, the advanced service and a person's browser all tell in their own way.

export interface DriveProblem {
  status: number;
  reason: string;
  message: string;
  location?: string;
  locationType?: 'parameter' | 'header';
}

/** documented: Drive API guides, "Resolve errors"; bodies as {error: {code, message, errors: [{domain, reason, message}]}}. */
export class DriveError extends Error {
  override name = 'DriveError';
  constructor(readonly problem: DriveProblem) {
    super(problem.message);
  }

  /** The body of the error answer. */
  body(): { error: { code: number; message: string; errors: Record<string, string>[] } } {
    const { status, reason, message, location, locationType } = this.problem;
    const one = {
      message,
      domain: 'global',
      reason,
      ...(location && { location }),
      ...(locationType && { locationType }),
    };
    return { error: { code: status, message, errors: [one] } };
  }
}

/** documented: 404 notFound, also for a file the person has no access to. */
export const fileNotFound = (fileId: string): DriveError =>
  new DriveError({
    status: 404,
    reason: 'notFound',
    message: `File not found: ${fileId}.`,
    location: 'fileId',
    locationType: 'parameter',
  });

/** documented: 403 insufficientFilePermissions. */
export const notAllowed = (fileId: string): DriveError =>
  new DriveError({
    status: 403,
    reason: 'insufficientFilePermissions',
    message: `The user does not have sufficient permissions for file ${fileId}.`,
  });

/** documented: 400 invalid values, with the parameter they came in. */
export const invalidValue = (location: string, message = 'Invalid Value'): DriveError =>
  new DriveError({ status: 400, reason: 'invalid', message, location, locationType: 'parameter' });

/** documented: 403 for a folder or a Google document asked for its bytes. */
export const notDownloadable = (): DriveError =>
  new DriveError({
    status: 403,
    reason: 'fileNotDownloadable',
    message: 'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    location: 'alt',
    locationType: 'parameter',
  });

/** reported: refusal of a second parent since 2020 ("Increasing the number of parents is not allowed"). */
export const oneParentOnly = (): DriveError =>
  new DriveError({
    status: 403,
    reason: 'cannotAddParent',
    message: 'Increasing the number of parents is not allowed',
    location: 'addParents',
    locationType: 'parameter',
  });
