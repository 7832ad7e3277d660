// What of a file can be changed besides its bytes and its place, and how.
import type { FileEntry, Files } from '../files';
import { sameEmail } from '../people';
import { badRequest, DriveError } from './errors';
import type { DriveRecord } from './record';

export interface FileChange {
  name?: string;
  mimeType?: string;
  description?: string;
  starred?: boolean;
  trashed?: boolean;
  properties?: Record<string, string | null>;
  appProperties?: Record<string, string | null>;
  writersCanShare?: boolean;
  copyRequiresWriterPermission?: boolean;
}

export interface Changed {
  id: string;
  entry: FileEntry;
  record: DriveRecord;
}

export function applyChange(files: Files, { id, entry, record }: Changed, change: FileChange, by: string, now: number) {
  if (change.name !== undefined) files.rename(id, change.name);
  if (change.mimeType !== undefined) entry.mimeType = change.mimeType;
  if (change.description !== undefined) record.description = change.description;
  if (change.starred !== undefined) {
    const others = (record.starredBy ?? []).filter((one) => !sameEmail(one, by));
    // documented: a star is the user's own, whatever others starred [G/reference/rest/v3/files]
    record.starredBy = change.starred ? [...others, by] : others;
  }
  if (change.trashed !== undefined) {
    record.trashed = change.trashed;
    if (change.trashed) record.trashedTime = now;
    else delete record.trashedTime;
  }
  if (change.writersCanShare !== undefined) record.writersCanShare = change.writersCanShare;
  if (change.copyRequiresWriterPermission !== undefined) {
    record.copyRequiresWriterPermission = change.copyRequiresWriterPermission;
  }
  record.properties = merged(record.properties, change.properties);
  record.appProperties = merged(record.appProperties, change.appProperties);
}

function merged(old: Record<string, string>, change: Record<string, string | null> = {}): Record<string, string> {
  const all = Object.entries({ ...old, ...change }).flatMap(([key, value]): [string, string][] =>
    // documented: a property set to null is removed [G/guides/properties]
    value === null ? [] : [[key, value]],
  );
  for (const [key, value] of all) {
    // documented: key and value of one property take 124 bytes at most [G/guides/properties]
    const maxBytes = 124;
    if (Buffer.byteLength(key + value) > maxBytes) throw tooLarge();
  }
  // documented: a file has at most 30 public properties, and 30 of one app [G/guides/properties]
  const maxProperties = 30;
  if (all.length > maxProperties) throw badRequest('The limit of properties of this file was reached.');
  return Object.fromEntries(all);
}

const tooLarge = (): DriveError =>
  new DriveError({
    status: 403,
    reason: 'propertyTooLarge',
    message: 'The property is too large: its key and value together take more than 124 bytes.',
  });
