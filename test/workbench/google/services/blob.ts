// Blobs: bytes with a name and a type, passed between Utilities, UrlFetchApp, Drive and mail.
import type { Run } from '../contract';
import { decodeText, encodeText, encodingOf, fromSigned, toSigned } from './bytes';
import { mimeTypeOf } from './mime-types';
import { badSignature } from './signature';
import type { Simulated } from './simulated';
import { innerOf, NotSimulated, offers, surface } from './surface';

export interface BlobParts {
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}

// reported: a Blob in a script's memory holds at most 50 MB [github.com/tanaikech/DownloadLargeFilesByUrl]
const maxBytes = 50 * 1024 * 1024;

/** A Blob for the script. `parts` is copied; its bytes are never changed. */
export function makeBlob(run: Run, parts: BlobParts): object {
  const own: BlobParts = { ...parts };
  const take = (bytes: Uint8Array): void => {
    // assumed: a Blob refuses more bytes than it can hold [probes/blob-too-large.gs]
    if (bytes.length > maxBytes) throw run.exception('Argument too large: data');
    own.bytes = bytes;
  };
  const encoding = (charset: unknown) => {
    const known = encodingOf(charset === undefined ? undefined : String(charset));
    // assumed: Blob.getDataAsString throws Invalid argument for a charset that it does not know [probes/blob-charset.gs]
    if (known === undefined) throw run.exception(`Invalid argument: ${String(charset)}`);
    return known;
  };
  const members = {
    // documented: Blob.getBytes gives signed bytes [D/reference/base/blob]
    getBytes: () => toSigned(run, own.bytes),
    setBytes(bytes: unknown): object {
      const taken = fromSigned(bytes);
      if (taken === undefined) throw badSignature(run, 'Blob.setBytes', [bytes]);
      // documented: Blob.setBytes replaces the data and gives the Blob back [D/reference/base/blob]
      take(taken);
      return blob;
    },
    // documented: Blob.getContentType gives the type, null when there is none [D/reference/base/blob]
    getContentType: () => own.contentType,
    setContentType(contentType: unknown): object {
      // documented: Blob.setContentType sets the type and gives the Blob back [D/reference/base/blob]
      own.contentType = textOrNull(contentType);
      return blob;
    },
    setContentTypeFromExtension(): object {
      // documented: Blob.setContentTypeFromExtension guesses the type from the name, null when it cannot [D/reference/base/blob]
      own.contentType = mimeTypeOf(own.name ?? '') ?? null;
      return blob;
    },
    // documented: Blob.getDataAsString reads UTF-8 unless another charset is named [D/reference/base/blob]
    getDataAsString: (charset?: unknown) => decodeText(own.bytes, encoding(charset)),
    setDataFromString(data: unknown, charset?: unknown): object {
      // documented: Blob.setDataFromString writes UTF-8 unless another charset is named [D/reference/base/blob]
      take(encodeText(String(data), encoding(charset)));
      return blob;
    },
    // documented: Blob.getName gives the name, null when there is none [D/reference/base/blob]
    getName: () => own.name,
    setName(name: unknown): object {
      // documented: Blob.setName sets the name and gives the Blob back [D/reference/base/blob]
      own.name = textOrNull(name);
      return blob;
    },
    // documented: Blob.copyBlob gives a Blob of its own, whose changes leave the first one alone [D/reference/base/blob]
    copyBlob: () => makeBlob(run, own),
    // documented: Blob.isGoogleType tells Google's own files from all others [D/reference/base/blob]
    isGoogleType: () => own.contentType?.startsWith('application/vnd.google-apps') ?? false,
    getAs: (contentType: unknown) => blobAs(run, own, contentType),
  } satisfies Simulated<GoogleAppsScript.Base.Blob>;
  take(parts.bytes);
  const blob: object = surface('Blob', { ...members, getBlob: (): object => blob }, own);
  return blob;
}

/** A Blob of the type asked for. Google's own conversions (pictures, PDF) are not simulated. */
export function blobAs(run: Run, parts: BlobParts, contentType: unknown): object {
  const same = String(contentType) === parts.contentType;
  if (!same) throw new NotSimulated(`Blob.getAs to ${String(contentType)}`);
  // documented: Blob.getAs gives a new Blob of the type asked for [D/reference/base/blob]
  return makeBlob(run, parts);
}

export const textOrNull = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);

/** The parts of a Blob, or of any service object that has a blob (a Drive file, an HTTPResponse); else undefined. */
export function blobParts(value: unknown): BlobParts | undefined {
  const own = innerOf(value, 'Blob');
  if (own !== undefined) return own as BlobParts;
  return offers(value, 'getBlob') ? blobParts((value as { getBlob(): unknown }).getBlob()) : undefined;
}
