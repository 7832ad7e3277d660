// Who may do what with a file: by name, by link, or because of the folder it lies in.
import type { FileRole } from '../contract';
import type { Files } from '../files';
import { sameEmail } from '../people';
import { fileNotFound, notAllowed } from './errors';
import { higher } from './roles';
import type { DriveStore, StoredFile } from './store';

export interface Rights {
  /** The role by name, by link, or inherited from a folder. */
  roleOf(fileId: string, person: string): FileRole;
  /** What its folders alone give the person. */
  inheritedRole(fileId: string, person: string): FileRole;
  /** The role by names alone: what a link opens is not listed. */
  namedRole(fileId: string, person: string): FileRole;
  /** In the bin, itself or with a folder. */
  isTrashed(fileId: string): boolean;
  /** Throws 404 for a file that is not there or that the person has no access to. */
  see(person: string, fileId: string): StoredFile;
  toEdit(person: string, fileId: string): StoredFile;
  toShare(person: string, fileId: string): StoredFile;
  toOwn(person: string, fileId: string): StoredFile;
}

export function createRights({ find }: Pick<DriveStore, 'find'>, files: Files): Rights {
  const parentsOf = (fileId: string): string[] => find(fileId)?.record.parents ?? [];

  /** The best role that the folders above pass on. */
  function passedOn(fileId: string, ownRole: (folder: string) => FileRole): FileRole {
    let best: FileRole = 'none';
    for (let level = parentsOf(fileId); level.length > 0; level = level.flatMap(parentsOf)) {
      for (const folder of level) {
        const role = ownRole(folder);
        // documented: the owner of a folder may edit but does not own what others put there [G/guides/roles-permissions]
        best = higher(best, role === 'owner' ? 'editor' : role);
      }
    }
    return best;
  }

  function roleByName(fileId: string, person: string): FileRole {
    const access = files.find(fileId)?.access;
    if (access === undefined) return 'none';
    const named = [access.owner, ...access.editors, ...access.commenters, ...access.viewers];
    return named.some((one) => sameEmail(one, person)) ? files.roleOf(fileId, person) : 'none';
  }

  const rights: Rights = {
    // documented: whoever has access to a folder has at least that access to everything in it
    // [G/guides/limited-expansive-access]
    roleOf: (fileId, person) => higher(files.roleOf(fileId, person), rights.inheritedRole(fileId, person)),
    inheritedRole: (fileId, person) => passedOn(fileId, (folder) => files.roleOf(folder, person)),
    namedRole: (fileId, person) =>
      higher(
        roleByName(fileId, person),
        passedOn(fileId, (folder) => roleByName(folder, person)),
      ),
    isTrashed(fileId) {
      const record = find(fileId)?.record;
      if (record === undefined) return false;
      // documented: a file is trashed when it or a folder it lies in was trashed [G/reference/rest/v3/files]
      return record.trashed || record.parents.some(rights.isTrashed);
    },
    see(person, fileId) {
      const file = find(fileId);
      const role = rights.roleOf(fileId, person);
      if (file === undefined || role === 'none') throw fileNotFound(fileId);
      // documented: only the owner of a file sees it in the bin [G/reference/rest/v3/files]
      if (role !== 'owner' && rights.isTrashed(fileId)) throw fileNotFound(fileId);
      return file;
    },
    toEdit: (person, fileId) => mustBe(['owner', 'editor'], person, fileId),
    toShare(person, fileId) {
      const file = rights.toEdit(person, fileId);
      // documented: with writersCanShare false only the owner changes a file's permissions [G/reference/rest/v3/files]
      if (file.record.writersCanShare === false) rights.toOwn(person, fileId);
      return file;
    },
    toOwn: (person, fileId) => mustBe(['owner'], person, fileId),
  };

  function mustBe(roles: readonly FileRole[], person: string, fileId: string): StoredFile {
    const file = rights.see(person, fileId);
    if (!roles.includes(rights.roleOf(fileId, person))) throw notAllowed(fileId);
    return file;
  }
  return rights;
}
