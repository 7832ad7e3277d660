// Who asks Drive's API, and through what: a person's access token, or the advanced service of a script running as that person.
import { NotSimulated } from '../services/surface';

export interface Caller {
  email: string;
  /** The script, for the scope `drive.file`. */
  app?: string;
  /** Set when `drive.file` is all that was granted: files the script did not make are not there. */
  ownFilesOnly?: boolean;
}

/** Query parameters of the REST site, or the optional arguments of the advanced service. */
export type Params = Readonly<Record<string, unknown>>;

const auth = 'https://www.googleapis.com/auth/';
const full = [`${auth}drive`, `${auth}drive.file`];
const reading = [...full, `${auth}drive.readonly`];
const describing = [...reading, `${auth}drive.metadata`, `${auth}drive.metadata.readonly`];

/** documented: "Authorization scopes" of each method in the Drive API v3 reference; narrower ones we have no use for are left out. */
export const driveScopes = {
  'files.list': describing,
  'files.get': describing,
  'files.get media': reading,
  'files.create': full,
  'files.copy': full,
  'files.update': [...full, `${auth}drive.metadata`],
  'files.delete': full,
  'permissions.list': describing,
  'permissions.create': full,
  'permissions.delete': full,
  'revisions.list': describing,
  'revisions.get': describing,
  'revisions.get media': reading,
} as const;

export type DriveMethod = keyof typeof driveScopes;

/** Parameters that change nothing here: there are no shared drives, and nothing is pretty-printed. */
const harmless = new Set([
  ...[
    'supportsAllDrives',
    'supportsTeamDrives',
    'includeItemsFromAllDrives',
    'includeTeamDriveItems',
    'acknowledgeAbuse',
  ],
  ...[
    'prettyPrint',
    'quotaUser',
    'key',
    'access_token',
    'alt',
    'uploadType',
    'enforceSingleParent',
    'keepRevisionForever',
  ],
  ...['sendNotificationEmail', 'emailMessage', 'useDomainAdminAccess', 'fields'],
]);

/** A parameter that a method does not know here is refused by name. */
export function onlyParams(method: string, params: Params, known: readonly string[]): void {
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === null || known.includes(name) || harmless.has(name)) continue;
    throw new NotSimulated(`Drive ${method} with ${name}`);
  }
}
