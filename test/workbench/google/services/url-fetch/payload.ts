// The bytes of a request: text, bytes, one Blob, or a form with or without files.
import { createHash } from 'node:crypto';
import type { Run } from '../../contract';
import { blobParts } from '../blob';
import { fromSigned } from '../bytes';
import { NotSimulated } from '../surface';

export interface Payload {
  bytes: Uint8Array;
  /** The type this payload brings along; the caller's own contentType wins over it. */
  contentType: string;
}

/** documented: contentType "defaults to 'application/x-www-form-urlencoded'" (UrlFetchApp.fetch). */
const FORM = 'application/x-www-form-urlencoded';

/**
 * documented: "payload: it can be a string, a byte array, a blob, or a JavaScript object; an object is interpreted as a map of
 * form field names to values, where the values can be either strings or blobs" (UrlFetchApp.fetch).
 */
export function payloadOf(run: Run, payload: unknown): Payload {
  if (typeof payload === 'string') return { bytes: utf8(payload), contentType: FORM };
  const blob = blobParts(payload);
  // reported: a Blob payload is sent with its own type unless contentType says otherwise (public upload samples rely on it).
  if (blob !== undefined) return { bytes: blob.bytes, contentType: blob.contentType ?? FORM };
  if (Array.isArray(payload)) {
    const bytes = fromSigned(payload);
    if (bytes === undefined) throw run.exception('Attribute provided with invalid value: payload');
    return { bytes, contentType: FORM };
  }
  if (typeof payload === 'object' && payload !== null) return formOf(Object.entries(payload));
  throw run.exception('Attribute provided with invalid value: payload');
}

type Field = { name: string } & ({ text: string } | { file: NonNullable<ReturnType<typeof blobParts>> });

function formOf(entries: [string, unknown][]): Payload {
  const fields = entries.map(([name, value]): Field => {
    const file = blobParts(value);
    if (file !== undefined) return { name, file };
    if (typeof value === 'object' || typeof value === 'function' || value === undefined) {
      // Google sends such a value as the text of a Java object; no product means that.
      throw new NotSimulated(`UrlFetchApp payload field '${name}' of type ${value === null ? 'null' : typeof value}`);
    }
    return { name, text: String(value) };
  });
  if (fields.some((field) => 'file' in field)) return multipart(fields);
  const form = new URLSearchParams(fields.map((field) => [field.name, 'text' in field ? field.text : '']));
  return { bytes: utf8(form.toString()), contentType: FORM };
}

/** documented: a form with a Blob is sent as multipart/form-data. Which boundary: assumed; here it follows from the content. */
function multipart(fields: Field[]): Payload {
  const digest = createHash('sha256');
  for (const field of fields) digest.update('text' in field ? field.text : field.file.bytes);
  const boundary = `----AppsScriptFormBoundary${digest.digest('hex').slice(0, 32)}`;
  const chunks: Uint8Array[] = [];
  for (const field of fields) {
    const name = `Content-Disposition: form-data; name="${quoted(field.name)}"`;
    if ('text' in field) {
      chunks.push(utf8(`--${boundary}\r\n${name}\r\n\r\n${field.text}\r\n`));
    } else {
      // assumed: a Blob without a name is sent without a file name, which strict receivers do not take for a file.
      const fileName = field.file.name === null ? '' : `; filename="${quoted(field.file.name)}"`;
      const type = field.file.contentType ?? 'application/octet-stream';
      chunks.push(
        utf8(`--${boundary}\r\n${name}${fileName}\r\nContent-Type: ${type}\r\n\r\n`),
        field.file.bytes,
        utf8('\r\n'),
      );
    }
  }
  chunks.push(utf8(`--${boundary}--\r\n`));
  return { bytes: new Uint8Array(Buffer.concat(chunks)), contentType: `multipart/form-data; boundary=${boundary}` };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const quoted = (text: string): string => text.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
