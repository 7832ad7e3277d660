// A file's sharing as the API lists it.
import { createHash } from 'node:crypto';
import { sameEmail } from '../people';
import type { Caller } from './caller';
import type { Drive } from './drive';
import { apiRoles } from './roles';

export interface PermissionResource {
  kind: 'drive#permission';
  id: string;
  type: 'user' | 'anyone';
  role: 'owner' | 'writer' | 'commenter' | 'reader';
  emailAddress?: string;
  displayName?: string;
  deleted?: boolean;
  pendingOwner?: boolean;
  allowFileDiscovery?: boolean;
}

export function permissionId(email: string): string {
  // documented: a permission's id is the grantee's, the same on every file [G/reference/rest/v3/permissions]
  const digest = createHash('sha256').update(email.toLowerCase()).digest();
  return digest.readBigUInt64BE(0).toString().padStart(20, '0');
}

// reported: the permission of a link has the id anyoneWithLink [github.com/CSSS/csss-site/issues/644]
export const anyoneId = 'anyoneWithLink';

/** The permissions of the file itself and those its folders pass on; the higher one wins. */
export function permissionsOf(drive: Drive, fileId: string): PermissionResource[] {
  const emails = new Map<string, string>();
  let link: 'none' | 'viewer' | 'editor' = 'none';
  for (let level = [fileId]; level.length > 0; level = level.flatMap((id) => drive.find(id)?.record.parents ?? [])) {
    for (const id of level) {
      const access = drive.find(id)?.entry.access;
      if (access === undefined) continue;
      for (const email of [access.owner, ...access.editors, ...access.commenters, ...access.viewers]) {
        if (!emails.has(email.toLowerCase())) emails.set(email.toLowerCase(), email);
      }
      if (access.anyoneWithLink === 'editor' || link === 'none') link = access.anyoneWithLink;
    }
  }
  const named = [...emails.values()].flatMap((email): PermissionResource[] => {
    const role = drive.roleOf(fileId, email);
    if (role === 'none') return [];
    const displayName = drive.nameOf(email);
    return [
      {
        kind: 'drive#permission',
        id: permissionId(email),
        type: 'user',
        role: apiRoles[role],
        emailAddress: email,
        displayName,
        deleted: false,
        pendingOwner: false,
      },
    ];
  });
  if (link === 'none') return named;
  const role = apiRoles[link];
  return [...named, { kind: 'drive#permission', id: anyoneId, type: 'anyone', role, allowFileDiscovery: false }];
}

export function userOf(drive: Drive, email: string, caller: Caller): Record<string, unknown> {
  return {
    kind: 'drive#user',
    displayName: drive.nameOf(email),
    me: sameEmail(email, caller.email),
    permissionId: permissionId(email),
    emailAddress: email,
  };
}
