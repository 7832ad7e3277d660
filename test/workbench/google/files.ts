// Who may do what with which Drive file: one register for spreadsheets, pictures and folders.
import type { FileAccess, FileRole, Json, Stateful } from './contract';
import { sameEmail } from './people';

export interface FileEntry {
  name: string;
  mimeType: string;
  access: FileAccess;
}

export interface Files extends Stateful {
  register(
    fileId: string,
    entry: { name: string; mimeType?: string; access: FileAccess | { owner: string } },
  ): FileEntry;
  remove(fileId: string): void;
  find(fileId: string): FileEntry | undefined;
  /** Throws for an unknown file. */
  get(fileId: string): FileEntry;
  ids(): string[];
  rename(fileId: string, name: string): void;
  /** Replaces any role the person had. The owner stays the owner. */
  share(fileId: string, email: string, role: 'editor' | 'commenter' | 'viewer' | 'none'): void;
  setLinkSharing(fileId: string, to: FileAccess['anyoneWithLink']): void;
  /** The highest role by name or by link; 'none' for an unknown file. */
  roleOf(fileId: string, email: string): FileRole;
  canEdit(fileId: string, email: string): boolean;
  canView(fileId: string, email: string): boolean;
}

export const spreadsheetType = 'application/vnd.google-apps.spreadsheet';

/** A file of one owner that nobody else sees. */
export const privateTo = (owner: string): FileAccess => ({
  owner,
  editors: [],
  commenters: [],
  viewers: [],
  anyoneWithLink: 'none',
});

export function createFiles(): Files {
  let files = new Map<string, FileEntry>();
  const get = (fileId: string) => {
    const entry = files.get(fileId);
    if (entry === undefined) throw new Error(`No file has the id ${fileId}`);
    return entry;
  };
  const roleOf = (fileId: string, email: string): FileRole => {
    const access = files.get(fileId)?.access;
    return access === undefined ? 'none' : roleIn(access, email);
  };
  return {
    register(fileId, { name, mimeType = spreadsheetType, access }) {
      const entry = { name, mimeType, access: structuredClone({ ...privateTo(access.owner), ...access }) };
      files.set(fileId, entry);
      return entry;
    },
    remove: (fileId) => void files.delete(fileId),
    find: (fileId) => files.get(fileId),
    get,
    ids: () => [...files.keys()],
    rename(fileId, name) {
      get(fileId).name = name;
    },
    share(fileId, email, role) {
      const { access } = get(fileId);
      for (const list of ['editors', 'commenters', 'viewers'] as const) {
        access[list] = access[list].filter((one) => !sameEmail(one, email));
      }
      if (role !== 'none') access[`${role}s`].push(email);
    },
    setLinkSharing(fileId, to) {
      get(fileId).access.anyoneWithLink = to;
    },
    roleOf,
    // documented: the owner and the editors of a file may change it, commenters and viewers may not
    // [support.google.com/docs/answer/2494822]
    canEdit: (fileId, email) => ['owner', 'editor'].includes(roleOf(fileId, email)),
    canView: (fileId, email) => roleOf(fileId, email) !== 'none',
    state: () => structuredClone([...files]) as unknown as Json,
    restore(state) {
      files = new Map(structuredClone(state) as unknown as [string, FileEntry][]);
    },
  };
}

function roleIn(access: FileAccess, email: string): FileRole {
  const has = (list: string[]) => list.some((one) => sameEmail(one, email));
  if (sameEmail(access.owner, email)) return 'owner';
  // documented: whoever has the link of a file shared by link may do what the link allows, with or without an account
  // [support.google.com/docs/answer/2494822]
  if (access.anyoneWithLink === 'editor') return 'editor';
  if (has(access.editors)) return 'editor';
  if (has(access.commenters)) return 'commenter';
  return has(access.viewers) || access.anyoneWithLink === 'viewer' ? 'viewer' : 'none';
}
