// One request on its way: over its redirects, within its time, to an answer or to the text Google throws.
import type { HttpRequest, HttpResponse, Run } from '../../contract';
import type { HttpFailure } from '../../network/faults';
import { headerOf } from '../../network/messages';
import { isHttpFailure, type WorkbenchNetwork } from '../../network/network';
import { urlFetchLimits as limits } from './limits';
import type { PreparedRequest } from './request';

/** What fetch throws when no answer comes. */
export const failureTexts: Record<HttpFailure['kind'], (url: string) => string> = {
  // reported: UrlFetchApp.fetch throws DNS error when nobody knows the host [github.com/bradjasper/ImportJSON/issues/78]
  dns: (url) => `DNS error: ${url}`,
  // reported: UrlFetchApp.fetch throws Timeout when no answer came in time, although the far side may have acted
  // [github.com/alpatania/sassafras/issues/6]
  timeout: (url) => `Timeout: ${url}`,
  // reported: UrlFetchApp.fetch throws Address unavailable when the host does not answer
  // [github.com/uknmr/gas-webpagetest/issues/20]
  unreachable: (url) => `Address unavailable: ${url}`,
  // assumed: UrlFetchApp.fetch throws SSL Error for a certificate it does not trust [probes/broken-certificate.gs]
  ssl: (url) => `SSL Error ${url}`,
  // assumed: UrlFetchApp.fetch throws Bandwidth quota exceeded when Google stops the data transfer of an account
  // [probes/bandwidth-quota.gs]
  bandwidth: (url) => `Bandwidth quota exceeded: ${url}. Try reducing the rate of data transfer.`,
};

/** How one request went, the virtual seconds it took and the bytes it moved. */
export type Sent = { seconds: number; bytes: number } & ({ response: HttpResponse; url: string } | { error: Error });

/** `refusal` knows the addresses that a redirect may not lead to. */
export function send(
  run: Run,
  network: Pick<WorkbenchNetwork, 'fetch'>,
  prepared: PreparedRequest,
  refusal: (address: string) => Error | undefined,
): Sent {
  let request = prepared.http;
  let seconds = 0;
  let bytes = 0;
  const failed = (text: string): Sent => ({ error: run.exception(text), seconds, bytes });
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    bytes += request.body.length;
    const left = { timeoutSeconds: prepared.timeoutSeconds - seconds, anyCertificate: prepared.anyCertificate };
    const answer = fetchOnce(network, request, left);
    if ('kind' in answer) {
      // documented: UrlFetchApp.fetch gives up after timeoutSeconds, redirects included [D/reference/url-fetch/url-fetch-app]
      if (answer.kind === 'timeout') seconds = prepared.timeoutSeconds;
      return failed(failureTexts[answer.kind](answer.url));
    }
    seconds += answer.virtualSeconds;
    bytes += answer.body.length;
    // assumed: UrlFetchApp.fetch throws Limit Exceeded for an answer that is too large [probes/answer-too-large.gs]
    if (answer.body.length >= limits.responseBytes) return failed('Limit Exceeded: URLFetch Response Size.');
    const next = prepared.followRedirects ? redirected(request, answer) : undefined;
    // reported: UrlFetchApp.fetch shows the last answer of a chain of redirects; a cookie set on the way is lost
    // [justin.poehnelt.com/posts/definitive-guide-to-urlfetchapp]
    if (next === undefined) return { response: answer, url: request.url, seconds, bytes };
    const error = refusal(next.url);
    if (error !== undefined) return { error, seconds, bytes };
    request = next;
  }
  return failed(failureTexts.unreachable(prepared.http.url));
}

function fetchOnce(network: Pick<WorkbenchNetwork, 'fetch'>, ...asked: Parameters<WorkbenchNetwork['fetch']>) {
  try {
    return network.fetch(...asked);
  } catch (thrown) {
    if (isHttpFailure(thrown)) return thrown;
    throw thrown;
  }
}

/** As HTTP clients do: a login meant for one host is not sent to another. */
function redirected(request: HttpRequest, answer: HttpResponse): HttpRequest | undefined {
  const location = headerOf(answer.headers, 'location');
  if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return undefined;
  const url = new URL(location, request.url);
  const keepsBody = answer.status === 307 || answer.status === 308 || request.method === 'GET';
  const sameHost = url.host === new URL(request.url).host;
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => {
      if (!sameHost && ['authorization', 'cookie'].includes(name.toLowerCase())) return false;
      return keepsBody || name.toLowerCase() !== 'content-type';
    }),
  );
  if (keepsBody) return { ...request, url: url.href, headers };
  return { method: 'GET', url: url.href, headers, body: new Uint8Array(0) };
}
