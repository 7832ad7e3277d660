// Drive: the advanced service, version 3. The same API as the REST site, without HTTP, as the person whose rights the run has.
import type { Run } from '../contract';
import { about } from '../drive/about-api';
import { type Caller, type DriveMethod, driveScopes, type Params } from '../drive/caller';
import type { Drive } from '../drive/drive';
import { DriveError } from '../drive/errors';
import { filesApi, type Media } from '../drive/files-api';
import { permissionsApi } from '../drive/permissions-api';
import { revisionsApi } from '../drive/revisions-api';
import { spreadsheetType } from '../files';
import { type Quotas, takeSpreadsheet } from '../quotas';
import { blobParts } from './blob';
import { googleJsonError } from './google-json-error';
import { badSignature } from './signature';
import type { Simulated } from './simulated';
import { surface } from './surface';

/** Scopes that open every file of the person, against `drive.file` that opens only what the script made. */
const wholeDrive = ['drive', 'drive.readonly', 'drive.metadata', 'drive.metadata.readonly'];

/** What a call says of itself as soon as it is made; `content` is moved. */
interface Asked {
  caller: Caller;
  /** An id: text and nothing else. */
  text(value: unknown): string;
  /** A body, or the optional arguments. */
  object(value: unknown): Params;
}

/** Order and names of the parameters as in the type package of Apps Script's own completion. */
export function driveService(run: Run, { drive, quotas }: { drive: Drive; quotas: Pick<Quotas, 'take'> }): object {
  const [files, permissions, revisions] = [filesApi(drive), permissionsApi(drive), revisionsApi(drive)];

  /** `effect` gets who asks; what it answers is handed over as a plain object of the script. */
  function ask(method: DriveMethod, effect: (asked: Asked) => unknown, content?: Media): object {
    const name = `drive.${method}`;
    const call = {
      service: 'Drive',
      operation: method,
      method: name,
      scopes: driveScopes[method],
      fullOnly: true,
      bytes: content?.bytes.length ?? 0,
    };
    const caller: Caller = {
      email: run.effective.email,
      app: run.scriptId,
      ownFilesOnly: !run.hasScope(...wholeDrive),
      readsContent: run.hasScope(...driveScopes['files.get media']),
    };
    const asked: Asked = {
      caller,
      text(value) {
        if (typeof value !== 'string') throw badSignature(run, name, [value]);
        return value;
      },
      object(value) {
        if (value === undefined || value === null) return {};
        if (typeof value !== 'object' || Array.isArray(value)) throw badSignature(run, name, [value]);
        return { ...value };
      },
    };
    return run.call(call, () => {
      try {
        drive.refusals.meet(method);
        return run.give(Object(effect(asked)));
      } catch (error) {
        // reported: a refused call throws API call to drive.METHOD failed with error: and the API's message
        // [github.com/ericyd/gdrive-copy/issues/182]
        if (error instanceof DriveError) throw googleJsonError(run, name, error.body());
        throw error;
      }
    });
  }

  const media = (method: DriveMethod, value: unknown): Media | undefined => {
    if (value === undefined || value === null) return undefined;
    const parts = blobParts(value);
    if (parts === undefined) throw badSignature(run, `drive.${method}`, [value]);
    return { bytes: parts.bytes, mimeType: parts.contentType };
  };

  return surface('Drive', {
    About: surface('Drive.About', {
      get: (optional?: unknown) => ask('about.get', ({ caller, object }) => about(drive, caller, object(optional))),
    } satisfies Simulated<GoogleAppsScript.Drive_v3.Drive.V3.Collection.AboutCollection>),
    Files: surface('Drive.Files', {
      list: (optional?: unknown) => ask('files.list', ({ caller, object }) => files.list(caller, object(optional))),
      get: (fileId: unknown, optional?: unknown) =>
        ask('files.get', ({ caller, text, object }) => {
          const params = object(optional);
          // reported: Drive.Files.get with alt media fails and gives no bytes [issuetracker.google.com/issues/149104685]
          if (params.alt === 'media')
            throw run.exception('API call to drive.files.get failed with error: Empty response');
          return files.get(caller, text(fileId), params);
        }),
      create: (resource: unknown, mediaData?: unknown, optional?: unknown) => {
        const content = media('files.create', mediaData);
        const effect = ({ caller, object }: Asked) => {
          const body = object(resource);
          if (body.mimeType === spreadsheetType) takeSpreadsheet(run, quotas);
          return files.create(caller, body, content, object(optional));
        };
        return ask('files.create', effect, content);
      },
      copy: (resource: unknown, fileId: unknown, optional?: unknown) =>
        ask('files.copy', ({ caller, text, object }) => {
          const id = text(fileId);
          if (drive.find(id)?.entry.mimeType === spreadsheetType) takeSpreadsheet(run, quotas);
          return files.copy(caller, id, object(resource), object(optional));
        }),
      update: (resource: unknown, fileId: unknown, mediaData?: unknown, optional?: unknown) => {
        const content = media('files.update', mediaData);
        const effect = ({ caller, text, object }: Asked) =>
          files.update(caller, text(fileId), object(resource), content, object(optional));
        return ask('files.update', effect, content);
      },
      remove: (fileId: unknown, optional?: unknown) =>
        void ask('files.delete', ({ caller, text, object }) => files.remove(caller, text(fileId), object(optional))),
    } satisfies Simulated<GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection>),
    Permissions: surface('Drive.Permissions', {
      list: (fileId: unknown, optional?: unknown) =>
        ask('permissions.list', ({ caller, text, object }) => permissions.list(caller, text(fileId), object(optional))),
      get: (fileId: unknown, permissionId: unknown, optional?: unknown) =>
        ask('permissions.get', ({ caller, text, object }) =>
          permissions.get(caller, text(fileId), text(permissionId), object(optional)),
        ),
      create: (resource: unknown, fileId: unknown, optional?: unknown) =>
        ask('permissions.create', ({ caller, text, object }) =>
          permissions.create(caller, text(fileId), object(resource), object(optional)),
        ),
      update: (resource: unknown, fileId: unknown, permissionId: unknown, optional?: unknown) =>
        ask('permissions.update', ({ caller, text, object }) =>
          permissions.update(caller, text(fileId), text(permissionId), object(resource), object(optional)),
        ),
      remove: (fileId: unknown, permissionId: unknown, optional?: unknown) =>
        void ask('permissions.delete', ({ caller, text, object }) =>
          permissions.remove(caller, text(fileId), text(permissionId), object(optional)),
        ),
    } satisfies Simulated<GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection>),
    Revisions: surface('Drive.Revisions', {
      list: (fileId: unknown, optional?: unknown) =>
        ask('revisions.list', ({ caller, text, object }) => revisions.list(caller, text(fileId), object(optional))),
      get: (fileId: unknown, revisionId: unknown, optional?: unknown) =>
        ask('revisions.get', ({ caller, text, object }) =>
          revisions.get(caller, text(fileId), text(revisionId), object(optional)),
        ),
    } satisfies Simulated<GoogleAppsScript.Drive_v3.Drive.V3.Collection.RevisionsCollection>),
    newFile: () => run.give({}),
    newPermission: () => run.give({}),
  } satisfies Simulated<GoogleAppsScript.Drive>);
}
