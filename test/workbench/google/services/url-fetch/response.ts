// HTTPResponse: what `UrlFetchApp.fetch` hands to the script.
import type { HttpResponse, Run } from '../../contract';
import { headerOf } from '../../network/messages';
import { type BlobParts, blobAs, makeBlob } from '../blob';
import { decodeText, encodingOf, toSigned } from '../bytes';
import type { Simulated } from '../simulated';
import { NotSimulated, surface } from '../surface';

/** The text of an answer; UTF-8 where nobody names a charset. */
export function textOf(response: HttpResponse, charset?: string): string {
  const declared = /charset="?([^\s;"]+)/i.exec(headerOf(response.headers, 'content-type') ?? '')?.[1];
  // assumed: HTTPResponse.getContentText follows the charset of the Content-Type [probes/charset-of-the-answer.gs]
  const asked = charset ?? declared;
  const encoding = encodingOf(asked);
  if (encoding === undefined) throw new NotSimulated(`HTTPResponse text in charset ${asked}`);
  return decodeText(response.body, encoding);
}

export function makeHttpResponse(run: Run, response: HttpResponse, url: string): object {
  const parts = (): BlobParts => {
    const type = headerOf(response.headers, 'content-type')?.split(';')[0]?.trim();
    return { bytes: response.body, contentType: type ?? null, name: fileNameOf(response, url) };
  };
  return surface('HTTPResponse', {
    // documented: HTTPResponse.getResponseCode gives the status as a number [D/reference/url-fetch/http-response]
    getResponseCode: () => response.status,
    getHeaders: () => {
      const all = Object.entries(response.headers);
      // assumed: HTTPResponse.getHeaders keeps the server's spelling of names and shows one of repeated headers
      // [probes/repeated-headers.gs]
      return run.give(Object.fromEntries(all.map(([name, value]) => [name, [value].flat().at(-1) ?? ''])));
    },
    // documented: HTTPResponse.getAllHeaders gives the values of a repeated header as an array
    // [D/reference/url-fetch/http-response]
    getAllHeaders: () => run.give(response.headers),
    // reported: HTTPResponse.getContent gives signed bytes
    // [tanaikech.github.io/2021/12/18/converting-from-string-to-hex-from-hex-to-bytes-from-bytes-to-string-using-google-apps-script]
    getContent: () => toSigned(run, response.body),
    // documented: HTTPResponse.getContentText reads the content in the charset it is given
    // [D/reference/url-fetch/http-response]
    getContentText: (charset?: unknown) => textOf(response, charset === undefined ? undefined : String(charset)),
    // documented: HTTPResponse.getBlob gives the content with the type that the server named
    // [D/reference/url-fetch/http-response]
    getBlob: () => makeBlob(run, parts()),
    // documented: HTTPResponse.getAs gives the content as a Blob of the type asked for [D/reference/url-fetch/http-response]
    getAs: (contentType: unknown) => blobAs(run, parts(), contentType),
  } satisfies Simulated<GoogleAppsScript.URL_Fetch.HTTPResponse>);
}

function fileNameOf(response: HttpResponse, url: string): string | null {
  const named = /filename="([^"]*)"/i.exec(headerOf(response.headers, 'content-disposition') ?? '')?.[1];
  if (named !== undefined && named !== '') return named;
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  // assumed: HTTPResponse.getBlob is named after the last part of the address when the server names no file
  // [probes/name-of-a-fetched-blob.gs]
  return last === '' ? null : decodeURIComponent(last.replace(/%(?![0-9a-f]{2})/gi, '%25'));
}
