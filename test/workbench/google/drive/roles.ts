// Rights on files: who shares a folder shares what is in it.
import type { FileRole } from '../contract';

export type DriveRole = 'editor' | 'commenter' | 'viewer';

const ranks: Record<FileRole, number> = { none: 0, viewer: 1, commenter: 2, editor: 3, owner: 4 };

/**
 * documented (Drive API guides, "Share files, folders, and drives"): permissions of a folder go down to everything in it. The
 * owner of a folder may edit, but does not own, what others put there.
 */
export function inheritedRole(
  fileId: string,
  parentsOf: (fileId: string) => readonly string[],
  ownRole: (fileId: string) => FileRole,
): FileRole {
  let best = ownRole(fileId);
  for (let level = parentsOf(fileId); level.length > 0; level = level.flatMap((id) => parentsOf(id))) {
    for (const folder of level) {
      const role = ownRole(folder);
      const passedOn = role === 'owner' ? 'editor' : role;
      if (ranks[passedOn] > ranks[best]) best = passedOn;
    }
  }
  return best;
}

/** The REST API's names of roles. */
export const apiRoles = { owner: 'owner', editor: 'writer', commenter: 'commenter', viewer: 'reader' } as const;

export function fromApiRole(role: unknown): DriveRole | undefined {
  if (role === 'writer') return 'editor';
  if (role === 'reader') return 'viewer';
  return role === 'commenter' ? 'commenter' : undefined;
}
