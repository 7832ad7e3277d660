// HTTPResponse: what `UrlFetchApp.fetch` hands to the script.
import type { HttpResponse, Run } from '../../contract';
import { headerOf } from '../../network/messages';
import { makeBlob } from '../blob';
import { encodingOf, toSigned } from '../bytes';
import { NotSimulated, surface } from '../surface';

/** The text of an answer: by the charset asked for, else by its Content-Type, else UTF-8 (documented: getContentText()). */
export function textOf(response: HttpResponse, charset?: string): string {
  const declared = /charset="?([^\s;"]+)/i.exec(headerOf(response.headers, 'content-type') ?? '')?.[1];
  const encoding = encodingOf(charset ?? declared);
  if (encoding === undefined) throw new NotSimulated(`HTTPResponse text in charset ${charset ?? declared}`);
  return Buffer.from(response.body).toString(encoding);
}

export function makeHttpResponse(run: Run, response: HttpResponse, url: string): object {
  const blob = () => {
    const type = headerOf(response.headers, 'content-type')?.split(';')[0]?.trim();
    return makeBlob(run, { bytes: response.body, contentType: type ?? null, name: fileNameOf(response, url) });
  };
  return surface('HTTPResponse', {
    getResponseCode: () => response.status,
    /** documented: "an attribute/value map". reported: names keep the server's case. Repeated ones keep the last: assumed. */
    getHeaders: () =>
      run.give(
        Object.fromEntries(
          Object.entries(response.headers).map(([name, value]) => [
            name,
            Array.isArray(value) ? (value.at(-1) ?? '') : value,
          ]),
        ),
      ),
    /** documented: "headers that appear multiple times are returned as arrays". */
    getAllHeaders: () => run.give(response.headers),
    /** reported: signed bytes. */
    getContent: () => toSigned(run, response.body),
    getContentText: (charset?: unknown) => textOf(response, charset === undefined ? undefined : String(charset)),
    getBlob: blob,
    getAs(contentType: unknown) {
      const own = blob() as { getAs(type: unknown): object };
      return own.getAs(contentType);
    },
  });
}

/** assumed: the name of a downloaded Blob is that of Content-Disposition, else the last part of the address's path. */
function fileNameOf(response: HttpResponse, url: string): string | null {
  const named = /filename="([^"]*)"/i.exec(headerOf(response.headers, 'content-disposition') ?? '')?.[1];
  if (named !== undefined && named !== '') return named;
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  return last === '' ? null : decodeURIComponent(last.replace(/%(?![0-9a-f]{2})/gi, '%25'));
}
