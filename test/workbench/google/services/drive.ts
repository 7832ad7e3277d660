// Drive: the advanced service, version 3. The same API as the REST site, without HTTP, as the person whose rights the run has.
import type { Run } from '../contract';
import { type Caller, type DriveMethod, driveScopes, type Params } from '../drive/caller';
import type { Drive } from '../drive/drive';
import { DriveError } from '../drive/errors';
import { filesApi, type Media } from '../drive/files-api';
import { permissionsApi } from '../drive/permissions-api';
import { revisionsApi } from '../drive/revisions-api';
import { blobParts } from './blob';
import { googleJsonError } from './google-json-error';
import { badSignature } from './signature';
import { NotSimulated, surface } from './surface';

/** Scopes that open every file of the person, against `drive.file` that opens only what the script made. */
const wholeDrive = ['drive', 'drive.readonly', 'drive.metadata', 'drive.metadata.readonly'];

/** documented: parameter order and names of the methods as in the type package of Apps Script's own completion. */
export function driveService(run: Run, { drive }: { drive: Drive }): object {
  const [files, permissions, revisions] = [filesApi(drive), permissionsApi(drive), revisionsApi(drive)];

  /** `effect` gets who asks; what it answers is handed over as a plain object of the script. */
  function ask(method: DriveMethod, effect: (caller: Caller) => unknown, bytes = 0): unknown {
    const name = `drive.${method}`;
    const call = {
      service: 'Drive',
      operation: method,
      method: name,
      scopes: driveScopes[method],
      fullOnly: true,
      bytes,
    };
    return run.call(call, () => {
      const caller: Caller = {
        email: run.effective.email,
        app: run.scriptId,
        ownFilesOnly: !run.hasScope(...wholeDrive),
      };
      try {
        return run.give(effect(caller));
      } catch (error) {
        if (error instanceof DriveError) throw googleJsonError(run, name, error.body());
        throw error;
      }
    });
  }

  const text = (method: string, value: unknown): string => {
    if (typeof value !== 'string') throw badSignature(run, `drive.${method}`, [value]);
    return value;
  };
  const params = (method: string, value: unknown): Params => {
    if (value === undefined || value === null) return {};
    if (typeof value !== 'object' || Array.isArray(value)) throw badSignature(run, `drive.${method}`, [value]);
    // reported: alt: 'media' fails in the advanced service (issue 149104685)
    if ('alt' in value) throw new NotSimulated(`Drive.${method} with alt`);
    return value as Params;
  };
  const media = (method: string, value: unknown): Media | undefined => {
    if (value === undefined || value === null) return undefined;
    const parts = blobParts(value);
    if (parts === undefined) throw badSignature(run, `drive.${method}`, [value]);
    return { bytes: parts.bytes, mimeType: parts.contentType };
  };

  return surface('Drive', {
    Files: surface('Drive.Files', {
      list: (optional?: unknown) => ask('files.list', (caller) => files.list(caller, params('files.list', optional))),
      get: (fileId: unknown, optional?: unknown) =>
        ask('files.get', (caller) => files.get(caller, text('files.get', fileId), params('files.get', optional))),
      create: (resource: unknown, mediaData?: unknown, optional?: unknown) => {
        const content = media('files.create', mediaData);
        return ask(
          'files.create',
          (caller) => files.create(caller, params('files.create', resource), content, params('files.create', optional)),
          content?.bytes.length,
        );
      },
      copy: (resource: unknown, fileId: unknown, optional?: unknown) =>
        ask('files.copy', (caller) =>
          files.copy(
            caller,
            text('files.copy', fileId),
            params('files.copy', resource),
            params('files.copy', optional),
          ),
        ),
      update: (resource: unknown, fileId: unknown, mediaData?: unknown, optional?: unknown) => {
        const content = media('files.update', mediaData);
        return ask(
          'files.update',
          (caller) =>
            files.update(
              caller,
              text('files.update', fileId),
              params('files.update', resource),
              content,
              params('files.update', optional),
            ),
          content?.bytes.length,
        );
      },
      remove: (fileId: unknown, optional?: unknown) =>
        void ask('files.delete', (caller) =>
          files.remove(caller, text('files.delete', fileId), params('files.delete', optional)),
        ),
    }),
    Permissions: surface('Drive.Permissions', {
      list: (fileId: unknown, optional?: unknown) =>
        ask('permissions.list', (caller) =>
          permissions.list(caller, text('permissions.list', fileId), params('permissions.list', optional)),
        ),
      create: (resource: unknown, fileId: unknown, optional?: unknown) =>
        ask('permissions.create', (caller) =>
          permissions.create(
            caller,
            text('permissions.create', fileId),
            params('permissions.create', resource),
            params('permissions.create', optional),
          ),
        ),
      remove: (fileId: unknown, permissionId: unknown, optional?: unknown) =>
        void ask('permissions.delete', (caller) =>
          permissions.remove(
            caller,
            text('permissions.delete', fileId),
            text('permissions.delete', permissionId),
            params('permissions.delete', optional),
          ),
        ),
    }),
    Revisions: surface('Drive.Revisions', {
      list: (fileId: unknown, optional?: unknown) =>
        ask('revisions.list', (caller) =>
          revisions.list(caller, text('revisions.list', fileId), params('revisions.list', optional)),
        ),
      get: (fileId: unknown, revisionId: unknown, optional?: unknown) =>
        ask('revisions.get', (caller) =>
          revisions.get(
            caller,
            text('revisions.get', fileId),
            text('revisions.get', revisionId),
            params('revisions.get', optional),
          ),
        ),
    }),
    newFile: () => run.give({}),
    newPermission: () => run.give({}),
  });
}
