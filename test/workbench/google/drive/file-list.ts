// Drive API v3, files.list: search, order, pages, and only the fields asked for.
import { NotSimulated } from '../services/surface';
import { type Caller, onlyParams, type Params } from './caller';
import type { Drive, DriveFile } from './drive';
import { invalidValue } from './errors';
import { applyFields, checkFields, inMask, type Mask, parseFields } from './fields';
import { parseQuery } from './query';
import { folderType } from './record';
import { checkFileMask, defaultFileFields, fileResource } from './resource';

export function isOpen(caller: Caller, { record }: DriveFile): boolean {
  const isOwn = caller.app !== undefined && record.apps.includes(caller.app);
  // documented: with the scope drive.file alone only files that the script itself made are there [G/guides/api-specific-auth]
  return isOwn || caller.ownFilesOnly !== true;
}

export function listFiles(drive: Drive, caller: Caller, params: Params): unknown {
  onlyParams('files.list', params, ['q', 'pageSize', 'pageToken', 'orderBy', 'corpora', 'spaces']);
  for (const [name, simulated] of [
    ['corpora', 'user'],
    ['spaces', 'drive'],
  ] as const) {
    if ((params[name] ?? simulated) !== simulated) throw new NotSimulated(`Drive files.list with ${name}`);
  }
  const mask = listMask(params.fields);
  const q = String(params.q ?? '');
  const test = parseQuery(drive, caller.email, q);
  // documented: Drive.Files.list finds what the user owns or was given by name, and not what only a link opens
  // [G/guides/search-files]
  const found = drive.visibleTo(caller.email, (file) => isOpen(caller, file) && test(file));
  // assumed: Drive.Files.list without orderBy gives the newest change first [probes/list-order.gs]
  const order = 'modifiedTime desc';
  sort(found, String(params.orderBy ?? order));

  const size = pageSize(params.pageSize);
  const start = pageStart(params.pageToken, q);
  const fileFields = inMask(mask, 'files');
  const files =
    fileFields === undefined
      ? []
      : found.slice(start, start + size).map((file) => fileResource(drive, caller, file, fileFields));
  const more = start + size < found.length;
  const page = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files,
    ...(more && { nextPageToken: pageToken(start + size, q) }),
  };
  return applyFields(page, mask);
}

function listMask(fields: unknown): Mask {
  if (fields === undefined || fields === null || fields === '') {
    const names = ['kind', 'incompleteSearch', 'nextPageToken'];
    return new Map<string, Mask>([...names.map((name): [string, Mask] => [name, true]), ['files', defaultFileFields]]);
  }
  const mask = parseFields(String(fields));
  checkFields(mask, ['kind', 'incompleteSearch', 'nextPageToken', 'files']);
  const files = inMask(mask, 'files');
  if (files !== undefined) checkFileMask(files);
  return mask;
}

function pageSize(value: unknown): number {
  // documented: a page of Drive.Files.list has 100 files unless pageSize says otherwise [G/reference/rest/v3/files/list]
  if (value === undefined || value === null || value === '') return 100;
  const size = Number(value);
  // documented: pageSize of Drive.Files.list is 1 to 1000 [G/reference/rest/v3/files/list]
  const largest = 1000;
  if (!Number.isInteger(size) || size < 1 || size > largest) {
    throw invalidValue('pageSize', `Invalid value '${String(value)}'. Values must be within the range: [1, 1000]`);
  }
  return size;
}

const pageToken = (start: number, q: string): string => Buffer.from(JSON.stringify([start, q])).toString('base64url');

function pageStart(token: unknown, q: string): number {
  if (token === undefined || token === null || token === '') return 0;
  try {
    const [start, of] = JSON.parse(Buffer.from(String(token), 'base64url').toString()) as [unknown, unknown];
    // documented: a pageToken goes with the very query that gave it [G/guides/search-files]
    if (typeof start === 'number' && of === q) return start;
  } catch {
    // falls through: not one of our tokens
  }
  throw invalidValue('pageToken');
}

const sortKeys: Record<string, (file: DriveFile) => string | number> = {
  name: ({ entry }) => entry.name.toLowerCase(),
  name_natural: ({ entry }) => entry.name.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(12, '0')),
  createdTime: ({ record }) => record.createdTime,
  modifiedTime: ({ record }) => record.modifiedTime,
  recency: ({ record }) => record.modifiedTime,
  quotaBytesUsed: ({ record }) => record.revisions.reduce((sum, { size }) => sum + size, 0),
  folder: ({ entry }) => (entry.mimeType === folderType ? 0 : 1),
  starred: ({ record }) => ((record.starredBy ?? []).length > 0 ? 0 : 1),
};

/** Keys with an optional `desc`, separated by commas. */
function sort(files: DriveFile[], orderBy: string): void {
  const keys = orderBy.split(',').map((part) => {
    const [name = '', direction] = part.trim().split(/\s+/);
    const key = sortKeys[name];
    if (['modifiedByMeTime', 'sharedWithMeTime', 'viewedByMeTime'].includes(name)) {
      throw new NotSimulated(`Drive files.list orderBy ${name}`);
    }
    if (key === undefined || (direction !== undefined && direction !== 'desc')) throw invalidValue('orderBy');
    return { key, sign: direction === 'desc' ? -1 : 1 };
  });
  files.sort((a, b) => {
    for (const { key, sign } of keys) {
      const [left, right] = [key(a), key(b)];
      if (left !== right) return left < right ? -sign : sign;
    }
    return a.id < b.id ? -1 : 1;
  });
}
