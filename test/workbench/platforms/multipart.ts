// Reads multipart/form-data (RFC 7578): text fields, and file parts with their exact bytes.

export interface FilePart {
  name: string;
  filename: string | undefined;
  contentType: string;
  bytes: Uint8Array;
}

export interface Form {
  fields: [string, string][];
  files: FilePart[];
}

export function boundaryOf(contentType: string): string | undefined {
  const found = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

/** A quoted parameter of a Content-Disposition; browsers percent-encode the quote, RFC 2616 clients escape it. */
function parameterOf(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(header);
  return (found?.[1] ?? found?.[2])?.replace(/\\(.)/g, '$1').replace(/%22/g, '"');
}

function headersOf(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Undefined when the body is not closed by its boundary: a cut-off upload is no form. */
export function parseMultipart(body: Uint8Array, boundary: string): Form | undefined {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const form: Form = { fields: [], files: [] };
  let at = bytes.indexOf(mark);
  while (at >= 0) {
    let from = at + mark.length;
    if (bytes.toString('latin1', from, from + 2) === '--') return form;
    const line = bytes.indexOf('\r\n', from);
    if (line < 0) return undefined;
    from = line + 2;
    const next = bytes.indexOf(Buffer.concat([Buffer.from('\r\n'), mark]), from - 2);
    const gap = bytes.indexOf('\r\n\r\n', from - 2);
    if (next < 0 || gap < 0 || gap > next) return undefined;
    const headers = headersOf(bytes.toString('utf8', from, gap));
    const disposition = headers.get('content-disposition') ?? '';
    const name = parameterOf(disposition, 'name');
    if (name === undefined) return undefined;
    const filename = parameterOf(disposition, 'filename');
    const type = headers.get('content-type');
    const content = bytes.subarray(gap + 4, Math.max(gap + 4, next));
    const isFile = filename !== undefined || (type !== undefined && !/^text\/plain/i.test(type));
    if (isFile) {
      const contentType = type ?? 'application/octet-stream';
      form.files.push({ name, filename, contentType, bytes: new Uint8Array(content) });
    } else form.fields.push([name, content.toString('utf8')]);
    at = next + 2;
  }
  return undefined;
}
