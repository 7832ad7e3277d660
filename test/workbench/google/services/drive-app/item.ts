// What files and folders have in common in DriveApp: names, places, and who may see them.
import type { DriveFile } from '../../drive/drive';
import { webViewLink } from '../../drive/links';
import { sameEmail } from '../../people';
import { badSignature } from '../signature';
import type { Simulated } from '../simulated';
import { innerOf, NotSimulated, surface } from '../surface';
import { accessEnum, type DriveAppContext, permissionEnum } from './context';

/** The members of one item. `self` answers the surface that setters hand back. */
export function itemMembers(context: DriveAppContext, id: string, self: () => object) {
  const { run, drive, me, read, write } = context;
  const seen = (): DriveFile => drive.see(me, id);
  const changed = (operation: string, act: () => void): object => {
    write(operation, act);
    return self();
  };
  const withRole = (operation: string, role: 'editor' | 'commenter' | 'viewer', emails: unknown) =>
    changed(operation, () => {
      for (const email of Array.isArray(emails) ? emails : [emails]) {
        // assumed: File.addEditor refuses an address that is no Google account [probes/add-nobody.gs]
        if (!drive.isAccount(String(email))) throw run.exception(`Invalid email: ${String(email)}`);
        drive.share(me, id, String(email), role, { message: '' });
      }
    });
  const without = (operation: string, email: unknown) =>
    changed(operation, () => drive.unshare(me, id, addressOf(email)));
  const people = (operation: string, emails: (file: DriveFile) => readonly string[]): object[] =>
    read(operation, () => run.realm.Array.from(emails(seen()).map((email) => driveUser(context, email))));

  return {
    getId: () => id,
    getName: () => read('getName', () => seen().entry.name),
    getUrl: () => read('getUrl', () => webViewLink(id, seen().entry.mimeType)),
    getDescription: () => read('getDescription', () => seen().record.description ?? null),
    getDateCreated: () => read('getDateCreated', () => run.give(new Date(seen().record.createdTime))),
    getLastUpdated: () => read('getLastUpdated', () => run.give(new Date(seen().record.modifiedTime))),
    isTrashed: () => read('isTrashed', () => drive.isTrashed(seen().id)),
    isStarred: () => read('isStarred', () => (seen().record.starredBy ?? []).some((one) => sameEmail(one, me))),
    getParents: () =>
      read('getParents', () =>
        context.folders(
          seen().record.parents.flatMap((parent) => (visible(context, parent) ? [drive.see(me, parent)] : [])),
        ),
      ),
    getOwner: () => read('getOwner', () => driveUser(context, seen().entry.access.owner)),
    getEditors: () => people('getEditors', ({ entry }) => entry.access.editors),
    getViewers: () => people('getViewers', ({ entry }) => [...entry.access.viewers, ...entry.access.commenters]),
    getAccess: (email: unknown) =>
      read('getAccess', () => {
        seen();
        const names = { owner: 'OWNER', editor: 'EDIT', commenter: 'COMMENT', viewer: 'VIEW', none: 'NONE' } as const;
        return permissionEnum[names[drive.roleOf(id, addressOf(email))]];
      }),
    getSharingAccess: () =>
      read('getSharingAccess', () =>
        seen().entry.access.anyoneWithLink === 'none' ? accessEnum.PRIVATE : accessEnum.ANYONE_WITH_LINK,
      ),
    getSharingPermission: () =>
      read('getSharingPermission', () => permissionEnum[linkPermissions[seen().entry.access.anyoneWithLink]]),
    isShareableByEditors: () => read('isShareableByEditors', () => seen().record.writersCanShare !== false),
    setShareableByEditors: (shareable: unknown) =>
      changed('setShareableByEditors', () => drive.change(me, id, { writersCanShare: shareable === true })),
    setSharing: (access: unknown, permission: unknown) =>
      changed('setSharing', () => {
        if (access === accessEnum.PRIVATE) drive.setLinkSharing(me, id, 'none');
        else if (access === accessEnum.ANYONE_WITH_LINK && permission === permissionEnum.VIEW) {
          drive.setLinkSharing(me, id, 'viewer');
        } else if (access === accessEnum.ANYONE_WITH_LINK && permission === permissionEnum.EDIT) {
          drive.setLinkSharing(me, id, 'editor');
        } else throw new NotSimulated(`DriveApp setSharing(${String(access)}, ${String(permission)})`);
      }),
    addEditor: (email: unknown) => withRole('addEditor', 'editor', addressOf(email)),
    addEditors: (emails: unknown) => withRole('addEditors', 'editor', emails),
    addViewer: (email: unknown) => withRole('addViewer', 'viewer', addressOf(email)),
    addViewers: (emails: unknown) => withRole('addViewers', 'viewer', emails),
    addCommenter: (email: unknown) => withRole('addCommenter', 'commenter', addressOf(email)),
    addCommenters: (emails: unknown) => withRole('addCommenters', 'commenter', emails),
    removeCommenter: (email: unknown) => without('removeCommenter', email),
    removeEditor: (email: unknown) => without('removeEditor', email),
    removeViewer: (email: unknown) => without('removeViewer', email),
    revokePermissions: (email: unknown) => without('revokePermissions', email),
    setName: (name: unknown) => changed('setName', () => drive.rename(me, id, String(name))),
    setDescription: (text: unknown) =>
      changed('setDescription', () => drive.change(me, id, { description: String(text) })),
    setStarred: (starred: unknown) => changed('setStarred', () => drive.change(me, id, { starred: starred === true })),
    setTrashed: (trashed: unknown) => changed('setTrashed', () => drive.change(me, id, { trashed: trashed === true })),
    moveTo: (destination: unknown) =>
      changed('moveTo', () => drive.move(me, id, folderId(context, 'moveTo', destination))),
  };
}

export function folderId({ run, of }: DriveAppContext, operation: string, value: unknown): string {
  const inner = innerOf(value, 'Folder') as { id?: string } | undefined;
  if (inner?.id === undefined) throw badSignature(run, `${of}.${operation}`, [value]);
  return inner.id;
}

const linkPermissions = { none: 'NONE', viewer: 'VIEW', editor: 'EDIT' } as const;

function visible({ drive, me }: DriveAppContext, id: string): boolean {
  return drive.roleOf(id, me) !== 'none';
}

/** A user may be given by address or as the User object of another call. */
function addressOf(value: unknown): string {
  const user = innerOf(value, 'User') as { getEmail?: () => string } | undefined;
  return user?.getEmail?.() ?? String(value);
}

function driveUser({ drive, me }: DriveAppContext, email: string): object {
  return surface('User', {
    getEmail: () => email,
    getName: () => drive.nameOf(email),
    getDomain: () => email.slice(email.indexOf('@') + 1),
    getPhotoUrl: () => null,
    toString: () => (sameEmail(email, me) ? me : email),
  } satisfies Simulated<GoogleAppsScript.Drive.User> & { toString(): string });
}
