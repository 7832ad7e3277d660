// Blobs: bytes with a name and a type, passed between Utilities, UrlFetchApp, Drive and mail.
import type { Run } from '../contract';
import { encodingOf, fromSigned, toSigned } from './bytes';
import { mimeTypeOf } from './mime-types';
import { badSignature } from './signature';
import { innerOf, NotSimulated, offers, surface } from './surface';

export interface BlobParts {
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}

/**
 * A Blob for the script (D/reference/base/blob). `parts` is kept and changed by the setters; its bytes never are.
 * documented: getBytes is signed, setters return the blob, getAs converts. Conversions are not simulated.
 */
export function makeBlob(run: Run, parts: BlobParts): object {
  const own: BlobParts = { ...parts };
  const encoding = (charset: unknown) => {
    const known = encodingOf(charset === undefined ? undefined : String(charset));
    if (known === undefined) throw run.exception(`Invalid argument: ${String(charset)}`);
    return known;
  };
  const blob: object = surface(
    'Blob',
    {
      getBytes: () => toSigned(run, own.bytes),
      setBytes(bytes: unknown) {
        const taken = fromSigned(bytes);
        if (taken === undefined) throw badSignature(run, 'Blob.setBytes', [bytes]);
        own.bytes = taken;
        return blob;
      },
      getContentType: () => own.contentType,
      setContentType(contentType: unknown) {
        own.contentType = contentType === null || contentType === undefined ? null : String(contentType);
        return blob;
      },
      setContentTypeFromExtension() {
        own.contentType = mimeTypeOf(own.name ?? '') ?? own.contentType;
        return blob;
      },
      getDataAsString: (charset?: unknown) => Buffer.from(own.bytes).toString(encoding(charset)),
      setDataFromString(data: unknown, charset?: unknown) {
        own.bytes = new Uint8Array(Buffer.from(String(data), encoding(charset)));
        return blob;
      },
      getName: () => own.name,
      setName(name: unknown) {
        own.name = name === null || name === undefined ? null : String(name);
        return blob;
      },
      copyBlob: () => makeBlob(run, own),
      isGoogleType: () => own.contentType?.startsWith('application/vnd.google-apps') ?? false,
      getAs(contentType: unknown) {
        if (String(contentType) !== own.contentType) throw new NotSimulated(`Blob.getAs to ${String(contentType)}`);
        return makeBlob(run, own);
      },
      getBlob: () => blob,
    },
    own,
  );
  return blob;
}

/** The parts of a Blob, or of any service object that has a blob (a Drive file, an HTTPResponse); else undefined. */
export function blobParts(value: unknown): BlobParts | undefined {
  const own = innerOf(value, 'Blob');
  if (own !== undefined) return own as BlobParts;
  return offers(value, 'getBlob') ? blobParts((value as { getBlob(): unknown }).getBlob()) : undefined;
}
