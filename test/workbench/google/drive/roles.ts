// Rights on files as the API names them, and their order.
import type { FileRole } from '../contract';

export type DriveRole = 'editor' | 'commenter' | 'viewer';

const ranks: Record<FileRole, number> = { none: 0, viewer: 1, commenter: 2, editor: 3, owner: 4 };

export const isLower = (role: FileRole, than: FileRole): boolean => ranks[role] < ranks[than];

export const higher = (one: FileRole, other: FileRole): FileRole => (isLower(one, other) ? other : one);

/** The REST API's names of roles. */
export const apiRoles = { owner: 'owner', editor: 'writer', commenter: 'commenter', viewer: 'reader' } as const;

export function fromApiRole(role: unknown): DriveRole | undefined {
  if (role === 'writer') return 'editor';
  if (role === 'reader') return 'viewer';
  return role === 'commenter' ? 'commenter' : undefined;
}
