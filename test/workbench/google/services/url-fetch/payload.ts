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

// documented: UrlFetchApp.fetch sends application/x-www-form-urlencoded when no contentType is given
// [D/reference/url-fetch/url-fetch-app]
const form = 'application/x-www-form-urlencoded';

export function payloadOf(run: Run, payload: unknown): Payload {
  // documented: UrlFetchApp.fetch sends a text payload as it is, in UTF-8 [D/reference/url-fetch/url-fetch-app]
  if (typeof payload === 'string') return { bytes: utf8(payload), contentType: form };
  const blob = blobParts(payload);
  // assumed: UrlFetchApp.fetch sends a Blob payload with the Blob's own type [probes/blob-payload-type.gs]
  if (blob !== undefined) return { bytes: blob.bytes, contentType: blob.contentType ?? form };
  if (Array.isArray(payload)) {
    const bytes = fromSigned(payload);
    if (bytes === undefined) throw run.exception('Attribute provided with invalid value: payload');
    // documented: UrlFetchApp.fetch sends a byte array byte for byte, signed or not [D/reference/url-fetch/url-fetch-app]
    return { bytes, contentType: form };
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
  const hasFile = fields.some((field) => 'file' in field);
  // documented: UrlFetchApp.fetch sends an object with a Blob among its values as multipart/form-data
  // [D/reference/url-fetch/url-fetch-app]
  if (hasFile) return multipart(fields);
  // documented: UrlFetchApp.fetch sends an object as the fields of a form [D/reference/url-fetch/url-fetch-app]
  const bytes = utf8(`${new URLSearchParams(fields.map((field) => [field.name, 'text' in field ? field.text : '']))}`);
  return { bytes, contentType: form };
}

/** Which boundary Google chooses is not told; here it follows from the content, so that a run can be repeated. */
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
      // assumed: a Blob without a name is sent without a file name, so that strict receivers see no file
      // [probes/blob-without-a-name.gs]
      const fileName = field.file.name === null ? '' : `; filename="${quoted(field.file.name)}"`;
      const type = field.file.contentType ?? 'application/octet-stream';
      const head = `--${boundary}\r\n${name}${fileName}\r\nContent-Type: ${type}\r\n\r\n`;
      chunks.push(utf8(head), field.file.bytes, utf8('\r\n'));
    }
  }
  chunks.push(utf8(`--${boundary}--\r\n`));
  return { bytes: new Uint8Array(Buffer.concat(chunks)), contentType: `multipart/form-data; boundary=${boundary}` };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const quoted = (text: string): string => text.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
