// Who asks Drive's API, and through what: a person's access token, or the advanced service of a script running as that person.
import { NotSimulated } from '../services/surface';

export interface Caller {
  email: string;
  /** The script, for the scope `drive.file`. */
  app?: string;
  /** Set when `drive.file` is all that was granted: files the script did not make are not there. */
  ownFilesOnly?: boolean;
  /** Absent for scopes that reach only the description of files. */
  readsContent?: boolean;
}

/** Query parameters of the REST site, or the optional arguments of the advanced service. */
export type Params = Readonly<Record<string, unknown>>;

const auth = 'https://www.googleapis.com/auth/';
const full = [`${auth}drive`, `${auth}drive.file`];
const reading = [...full, `${auth}drive.readonly`];
const describing = [...reading, `${auth}drive.metadata`, `${auth}drive.metadata.readonly`];

/** "Authorization scopes" of each method in the Drive API v3 reference; narrower ones we have no use for are left out. */
export const driveScopes = {
  'about.get': describing,
  'files.list': describing,
  'files.get': describing,
  // documented: alt=media needs more than a metadata scope [G/reference/rest/v3/files/get]
  'files.get media': reading,
  'files.create': full,
  // documented: Drive.Files.copy needs more than drive.readonly [G/reference/rest/v3/files/copy]
  'files.copy': full,
  // documented: Drive.Files.update of a description is open to drive.metadata [G/reference/rest/v3/files/update]
  'files.update': [...full, `${auth}drive.metadata`],
  'files.delete': full,
  'permissions.list': describing,
  'permissions.get': describing,
  'permissions.create': full,
  'permissions.update': full,
  'permissions.delete': full,
  'revisions.list': describing,
  'revisions.get': describing,
  'revisions.get media': reading,
} as const;

export type DriveMethod = keyof typeof driveScopes;

/** Parameters that change nothing here: there are no shared drives, and nothing is pretty-printed. */
const harmless = new Set([
  ...['supportsAllDrives', 'supportsTeamDrives', 'includeItemsFromAllDrives', 'includeTeamDriveItems'],
  ...['acknowledgeAbuse', 'prettyPrint', 'quotaUser', 'key', 'access_token', 'alt', 'uploadType', 'upload_id'],
  ...['enforceSingleParent', 'fields'],
]);

/** A parameter that a method does not know here is refused by name. */
export function onlyParams(method: string, params: Params, known: readonly string[]): void {
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === null || known.includes(name) || harmless.has(name)) continue;
    throw new NotSimulated(`Drive ${method} with ${name}`);
  }
}

/** REST gives flags as text, the advanced service as what they are. */
export const flag = (value: unknown): boolean | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value) === 'true';
