// What the body of a request says about a file. A field that we do not know to write is refused by name.
import { NotSimulated } from '../services/surface';
import type { Caller } from './caller';
import type { FileChange } from './change';
import type { Drive } from './drive';
import { DriveError, oneParentOnly } from './errors';

export type Body = Readonly<Record<string, unknown>>;

const texts = new Set(['name', 'mimeType', 'description']);
const flags = new Set(['starred', 'trashed', 'writersCanShare', 'copyRequiresWriterPermission']);
const maps = new Set(['properties', 'appProperties']);
/** Said elsewhere, or told by Google and ignored when it is sent back. */
const others = new Set(['parents', 'kind', 'id', 'shortcutDetails']);

export function changeOf(body: Body): FileChange {
  const change: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined || others.has(name)) continue;
    if (texts.has(name)) change[name] = String(value);
    else if (flags.has(name)) change[name] = value === true;
    else if (maps.has(name)) change[name] = mapOf(value);
    else throw new NotSimulated(`Drive file body field ${name}`);
  }
  return change;
}

const mapOf = (value: unknown): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(value ?? {}).map(([key, one]: [string, unknown]) => [key, one === null ? null : String(one)]),
  );

export interface Place {
  name?: string;
  mimeType?: string;
  parent?: string;
  shortcutTo?: string;
}

export function placeOf(body: Body): Place {
  const parents = Array.isArray(body.parents) ? body.parents.map(String) : [];
  const [parent] = parents;
  // documented: a file lies in one folder: a request that names several parents is refused [G/guides/folder]
  if (parents.length > 1) throw oneParentOnly();
  const target: unknown = Object(body.shortcutDetails).targetId;
  return {
    ...(body.name !== undefined && { name: String(body.name) }),
    ...(body.mimeType !== undefined && { mimeType: String(body.mimeType) }),
    ...(parent !== undefined && { parent }),
    ...(target !== undefined && { shortcutTo: String(target) }),
  };
}

export const idsIn = (value: unknown): string[] =>
  String(value ?? '')
    .split(',')
    .filter((id) => id !== '');

/** A parent the caller may write to: 404 when it is not there. */
export function parentId(drive: Drive, caller: Caller, parent: string): string {
  const id = parent === 'root' ? drive.rootOf(caller.email) : parent;
  drive.see(caller.email, id);
  // documented: a folder that may only be read takes no files: 403 insufficientParentPermissions
  // [G/guides/handle-errors]
  if (!['owner', 'editor'].includes(drive.roleOf(id, caller.email))) throw closedParent();
  return id;
}

const closedParent = () =>
  new DriveError({
    status: 403,
    reason: 'insufficientParentPermissions',
    message: 'Insufficient permissions for the specified parent.',
  });
