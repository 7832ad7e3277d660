// Drive's refusals, in the one form that the REST site, the advanced service and a person's browser all tell in their own way.

export interface DriveProblem {
  status: number;
  reason: string;
  message: string;
  domain?: 'global' | 'usageLimits';
  location?: string;
  locationType?: 'parameter' | 'header';
}

/** Drive API guides, "Resolve errors". */
export class DriveError extends Error {
  override name = 'DriveError';
  constructor(readonly problem: DriveProblem) {
    super(problem.message);
  }

  /** The body of the error answer. */
  body(): { error: { code: number; message: string; errors: Record<string, string>[] } } {
    const { status, reason, message, domain = 'global', location, locationType } = this.problem;
    const one = { message, domain, reason, ...(location && { location }), ...(locationType && { locationType }) };
    // documented: an error answer carries error.code, error.message and error.errors with domain and reason
    // [G/guides/handle-errors]
    return { error: { code: status, message, errors: [one] } };
  }
}

export const fileNotFound = (fileId: string): DriveError =>
  new DriveError({
    status: 404,
    // documented: a file that is missing and one without access are both refused as notFound [G/guides/handle-errors]
    reason: 'notFound',
    message: `File not found: ${fileId}.`,
    location: 'fileId',
    locationType: 'parameter',
  });

export const notAllowed = (fileId: string): DriveError =>
  new DriveError({
    status: 403,
    // documented: who may see a file but not change it gets 403 insufficientFilePermissions [G/guides/handle-errors]
    reason: 'insufficientFilePermissions',
    message: `The user does not have sufficient permissions for file ${fileId}.`,
  });

/** A bad value, with the parameter it came in. */
export const invalidValue = (location: string, message = 'Invalid Value'): DriveError =>
  new DriveError({ status: 400, reason: 'invalid', message, location, locationType: 'parameter' });

export const badRequest = (message: string): DriveError =>
  new DriveError({ status: 400, reason: 'badRequest', message });

export const notDownloadable = (): DriveError =>
  new DriveError({
    status: 403,
    // documented: a folder, shortcut or Google document has no bytes: alt=media gives fileNotDownloadable
    // [G/guides/handle-errors]
    reason: 'fileNotDownloadable',
    message: 'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    location: 'alt',
    locationType: 'parameter',
  });

export const downloadForbidden = (): DriveError =>
  new DriveError({ status: 403, reason: 'cannotDownloadFile', message: 'This file cannot be downloaded by the user.' });

export const copyForbidden = (): DriveError =>
  new DriveError({ status: 403, reason: 'cannotCopyFile', message: 'This file cannot be copied by the user.' });

export const oneParentOnly = (): DriveError =>
  new DriveError({
    status: 403,
    reason: 'cannotAddParent',
    message: 'Increasing the number of parents is not allowed',
    location: 'addParents',
    locationType: 'parameter',
  });

/** What a folder gives, no permission on what lies in it can take. */
export const inheritedPermission = (reason: string): DriveError =>
  new DriveError({
    status: 403,
    reason,
    message:
      'Cannot modify a permission on an item to be less than the inherited access from a direct or indirect parent. ' +
      'Leverage limited access (https://developers.google.com/workspace/drive/api/guides/limited-expansive-access).',
  });

export const storageFull = (): DriveError =>
  new DriveError({
    status: 403,
    reason: 'storageQuotaExceeded',
    message: "The user's Drive storage quota has been exceeded.",
  });
