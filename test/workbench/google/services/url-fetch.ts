// UrlFetchApp: the only door from a script to the internet.
import type { HttpRequest, HttpResponse, Run, ServiceCall } from '../contract';
import type { HttpFailure } from '../network/faults';
import { headerOf } from '../network/messages';
import { type Exchange, isHttpFailure, type WorkbenchNetwork } from '../network/network';
import type { Quotas } from '../quotas';
import { surface } from './surface';
import { isAllowed } from './url-fetch/allow-list';
import { urlFetchLimits as limits } from './url-fetch/limits';
import { type PreparedRequest, prepareRequest } from './url-fetch/request';
import { makeHttpResponse, textOf } from './url-fetch/response';

export interface UrlFetchRooms {
  network: Pick<WorkbenchNetwork, 'fetch'>;
  quotas: Pick<Quotas, 'take'>;
  projects: { get(scriptId: string): { manifest: { urlFetchWhitelist: readonly string[] | null } } };
}

/** documented: scope of every method of UrlFetchApp. */
const scopes = ['https://www.googleapis.com/auth/script.external_request'];

/** documented and reported (Apps Script guides, "Troubleshooting"; issue 64235231; public retry tables): what fetch throws. */
const failureTexts: Record<HttpFailure['kind'], (url: string) => string> = {
  dns: (url) => `DNS error: ${url}`,
  timeout: (url) => `Timeout: ${url}`,
  unreachable: (url) => `Address unavailable: ${url}`,
  bandwidth: (url) => `Bandwidth quota exceeded: ${url}. Try reducing the rate of data transfer.`,
};

export function urlFetchApp(run: Run, rooms: UrlFetchRooms): object {
  const prepare = (url: unknown, params: unknown): PreparedRequest => {
    const prepared = prepareRequest(run, url, params, run.scriptId);
    if (!isAllowed(prepared.http.url, rooms.projects.get(run.scriptId).manifest.urlFetchWhitelist)) {
      // documented text for an administrator's list (Apps Script guides, "Troubleshooting"); for the manifest's: assumed.
      throw run.exception(`UrlFetch calls to ${prepared.http.url} are not permitted by your admin`);
    }
    return prepared;
  };

  const takeQuota = (count: number): void => {
    // reported: text and service name, in many public threads.
    if (!rooms.quotas.take(run.effective, 'urlfetch', count)) {
      throw run.exception('Service invoked too many times for one day: urlfetch.');
    }
  };

  /** One request with its redirects, and how many virtual seconds the far sides took. */
  function send(prepared: PreparedRequest): { response: HttpResponse; url: string; seconds: number; bytes: number } {
    let request = prepared.http;
    let seconds = 0;
    let bytes = 0;
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const answer = fetchOnce(request, prepared.timeoutSeconds);
      seconds += answer.virtualSeconds;
      bytes += request.body.length + answer.body.length;
      if (answer.body.length >= limits.responseBytes) {
        // assumed: text after the pattern of the reported ones.
        throw run.exception('Limit Exceeded: URLFetch Response Size.');
      }
      const next = prepared.followRedirects ? redirected(request, answer) : undefined;
      if (next === undefined) return { response: answer, url: request.url, seconds, bytes };
      request = next;
    }
    throw run.exception(failureTexts.unreachable(prepared.http.url)); // assumed: a circle of redirects reaches nothing
  }

  function fetchOnce(request: HttpRequest, timeoutSeconds: number): Exchange {
    try {
      return rooms.network.fetch(request, { timeoutSeconds });
    } catch (thrown) {
      if (!isHttpFailure(thrown)) throw thrown;
      if (thrown.kind === 'timeout') run.spend(timeoutSeconds * 1000);
      throw run.exception(failureTexts[thrown.kind](thrown.url));
    }
  }

  /**
   * documented: without muteHttpExceptions a failing response code throws. reported: the text and its cut; that 3xx is handed out
   * when redirects are not followed; that a 308 without an address to go to (resumable uploads) throws.
   */
  function judge({ response, url }: { response: HttpResponse; url: string }, prepared: PreparedRequest): object {
    const failed = response.status >= 400 || (response.status >= 300 && prepared.followRedirects);
    if (!failed || prepared.muteHttpExceptions) return makeHttpResponse(run, response, url);
    const whole = textOf(response).replace(/\s+/g, ' ');
    const cut =
      whole.length > limits.truncatedResponseChars ? `${whole.slice(0, limits.truncatedResponseChars)}...` : whole;
    throw run.exception(
      `Request failed for ${new URL(url).origin} returned code ${response.status}. ` +
        `Truncated server response: ${cut} (use muteHttpExceptions option to examine full response)`,
    );
  }

  const gate = (operation: string): ServiceCall => {
    return { service: 'UrlFetch', operation, method: `UrlFetchApp.${operation}`, scopes, fullOnly: true, bytes: 0 };
  };

  return surface('UrlFetchApp', {
    fetch(url: unknown, params?: unknown) {
      const call = gate('fetch');
      return run.call(call, () => {
        const prepared = prepare(url, params);
        takeQuota(1);
        call.bytes = prepared.http.body.length; // also paid for when no answer comes
        const sent = send(prepared);
        call.bytes = sent.bytes;
        run.spend(sent.seconds * 1000);
        return judge(sent, prepared);
      });
    },

    /**
     * documented: several requests, answers in the order of the requests. reported: they run at the same time (tanaikech,
     * 2018-04-19), and one that throws discards the whole batch although the others were carried out.
     */
    fetchAll(requests: unknown) {
      const call = gate('fetchAll');
      return run.call(call, () => {
        if (!Array.isArray(requests)) throw run.exception('Attribute provided with invalid value: requests');
        const prepared = requests.map((one: unknown) => {
          if (typeof one === 'string') return prepare(one, undefined);
          const url = typeof one === 'object' && one !== null && 'url' in one ? one.url : undefined;
          // reported: text of a request without an address, in public threads on fetchAll.
          if (url === undefined) throw run.exception('Attribute provided with no value: url');
          return prepare(url, one);
        });
        takeQuota(prepared.length);
        const outcomes = prepared.map((one) => attempt(() => ({ sent: send(one), one })));
        const sent = outcomes.flatMap((outcome) => ('value' in outcome ? [outcome.value.sent] : []));
        call.bytes = sent.reduce((sum, { bytes }) => sum + bytes, 0);
        run.spend(Math.max(0, ...sent.map(({ seconds }) => seconds)) * 1000);
        const answers = outcomes.map((outcome) => {
          if ('error' in outcome) throw outcome.error;
          return judge(outcome.value.sent, outcome.value.one);
        });
        return run.realm.Array.from(answers);
      });
    },

    /** documented: "returns the request that is made if the operation was invoked". */
    getRequest(url: unknown, params?: unknown) {
      return run.call({ ...gate('getRequest'), free: true }, () => {
        const { http, followRedirects, muteHttpExceptions } = prepare(url, params);
        const { 'Content-Type': contentType, 'User-Agent': _agent, ...headers } = http.headers;
        return run.give({
          url: http.url,
          method: http.method.toLowerCase(),
          headers,
          ...(contentType !== undefined && { contentType }),
          ...(http.body.length > 0 && { payload: new TextDecoder().decode(http.body) }),
          followRedirects,
          muteHttpExceptions,
          validateHttpsCertificates: true,
          useIntranet: false,
        });
      });
    },
  });
}

/** assumed: as browsers do; a login meant for one host is not sent to another. */
function redirected(request: HttpRequest, answer: HttpResponse): HttpRequest | undefined {
  const location = headerOf(answer.headers, 'location');
  if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return undefined;
  const url = new URL(location, request.url);
  const keepsBody = answer.status === 307 || answer.status === 308 || request.method === 'GET';
  const sameHost = url.host === new URL(request.url).host;
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => {
      if (!sameHost && name.toLowerCase() === 'authorization') return false;
      return keepsBody || name.toLowerCase() !== 'content-type';
    }),
  );
  if (keepsBody) return { ...request, url: url.href, headers };
  return { method: 'GET', url: url.href, headers, body: new Uint8Array(0) };
}

function attempt<T>(act: () => T): { value: T } | { error: unknown } {
  try {
    return { value: act() };
  } catch (error) {
    return { error };
  }
}
