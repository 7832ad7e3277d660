// The multipart/related body of an upload: the file's description first, then its bytes.
import { DriveError } from './errors';

export interface Part {
  headers: Record<string, string>;
  body: Uint8Array;
}

const badRequest = (message: string): DriveError => new DriveError({ status: 400, reason: 'badContent', message });

/** The parts of a body. Refuses what does not hold to RFC 2046. */
export function parseMultipart(contentType: string, body: Uint8Array): Part[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const text = boundary?.[1] ?? boundary?.[2];
  if (text === undefined) throw badRequest('Missing multipart boundary');
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: Part[] = [];
  let at = bytes.indexOf(`--${text}`);
  if (at < 0) throw badRequest('Malformed multipart body.');
  at += text.length + 2;
  while (bytes.toString('latin1', at, at + 2) !== '--') {
    const start = bytes.indexOf('\n', at) + 1;
    const next = bytes.indexOf(`\n--${text}`, start - 1);
    if (start === 0 || next < 0) throw badRequest('Malformed multipart body.');
    const end = bytes[next - 1] === 0x0d ? next - 1 : next;
    parts.push(partOf(bytes.subarray(start, Math.max(start, end))));
    at = next + 1 + text.length + 2;
  }
  return parts;
}

function partOf(bytes: Buffer): Part {
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  const windows = crlf >= 0 && (lf < 0 || crlf < lf);
  const end = windows ? crlf : lf;
  if (end < 0) throw badRequest('Malformed multipart body.');
  const headers: Record<string, string> = {};
  for (const line of bytes.toString('utf8', 0, end).split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, body: new Uint8Array(bytes.subarray(end + (windows ? 4 : 2))) };
}
