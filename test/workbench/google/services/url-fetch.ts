// UrlFetchApp: the only door from a script to the internet.
import type { Run, ServiceCall } from '../contract';
import type { WorkbenchNetwork } from '../network/network';
import type { Quotas } from '../quotas';
import type { Simulated } from './simulated';
import { surface } from './surface';
import { isAllowed } from './url-fetch/allow-list';
import { urlFetchLimits as limits } from './url-fetch/limits';
import { isPrivate } from './url-fetch/private-address';
import { type PreparedRequest, prepareRequest } from './url-fetch/request';
import { makeHttpResponse, textOf } from './url-fetch/response';
import { type Sent, send } from './url-fetch/send';

export interface UrlFetchRooms {
  network: Pick<WorkbenchNetwork, 'fetch' | 'sendLate'>;
  quotas: Pick<Quotas, 'take'>;
  projects: { get(scriptId: string): { manifest: { urlFetchWhitelist: readonly string[] | null } } };
  settings: { landingSeconds: number };
}

interface Round {
  sent: Sent;
  prepared: PreparedRequest;
}

// documented: UrlFetchApp.fetch needs the scope script.external_request [D/reference/url-fetch/url-fetch-app]
const scopes = ['https://www.googleapis.com/auth/script.external_request'];

export function urlFetchApp(run: Run, rooms: UrlFetchRooms): object {
  const refusal = (address: string): Error | undefined => {
    const allowed = isAllowed(address, rooms.projects.get(run.scriptId).manifest.urlFetchWhitelist);
    // documented: UrlFetchApp.fetch reaches no address outside the manifest's urlFetchWhitelist, redirects included
    // [D/manifest/allowlist-url]
    if (!allowed) return run.exception(`UrlFetch calls to ${address} are not permitted by your admin`);
    // assumed: UrlFetchApp.fetch cannot reach an address inside a private network or on the machine itself
    // [probes/private-address.gs]
    if (isPrivate(address)) return run.exception(`Address unavailable: ${address}`);
    return undefined;
  };
  const prepare = (url: unknown, params: unknown): PreparedRequest => {
    const prepared = prepareRequest(run, url, params, run.scriptId);
    const refused = refusal(prepared.http.url);
    if (refused !== undefined) throw refused;
    return prepared;
  };
  const takeQuota = (count: number): void => {
    const left = rooms.quotas.take(run.effective, 'urlfetch', count);
    // reported: UrlFetchApp.fetch throws Service invoked too many times when the day's calls are used up
    // [github.com/joseballester/muFunds/issues/98]
    if (!left) throw run.exception('Service invoked too many times for one day: urlfetch.');
  };

  const counted = (requests: PreparedRequest[]): PreparedRequest[] => {
    // assumed: every request of UrlFetchApp.fetchAll counts as one of the day's calls [probes/fetch-all-counts-each.gs]
    takeQuota(requests.length);
    return requests;
  };

  /** The answer for the script, or what is thrown in its place. */
  function judge({ sent, prepared }: Round): object {
    // assumed: UrlFetchApp.fetchAll throws for the whole batch when one request fails, although the others were carried out
    // [probes/fetch-all-loses-all.gs]
    if ('error' in sent) throw sent.error;
    const { response, url } = sent;
    // assumed: UrlFetchApp.fetch takes a 3xx that leads nowhere for a failure, so a 308 of a resumable upload must be muted
    // [probes/resume-incomplete.gs]
    const failed = response.status >= 300 && (response.status >= 400 || prepared.followRedirects);
    if (!failed || prepared.muteHttpExceptions) return makeHttpResponse(run, response, url);
    const whole = textOf(response).replace(/\s+/g, ' ');
    const cut =
      whole.length > limits.truncatedResponseChars ? `${whole.slice(0, limits.truncatedResponseChars)}...` : whole;
    // reported: UrlFetchApp.fetch throws Request failed with the code and the beginning of the answer
    // [stackoverflow.com/questions/11718674/how-to-catch-urlfetchapp-fetch-exception]
    throw run.exception(
      `Request failed for ${new URL(url).origin} returned code ${response.status}. ` +
        `Truncated server response: ${cut} (use muteHttpExceptions option to examine full response)`,
    );
  }

  /** The requests leave together; the slowest answer says how long it took. */
  function together(call: ServiceCall, requests: PreparedRequest[]): object[] {
    const rounds = counted(requests).map(
      (prepared): Round => ({ prepared, sent: send(run, rooms.network, prepared, refusal) }),
    );
    call.bytes = rounds.reduce((sum, { sent }) => sum + sent.bytes, 0);
    // reported: UrlFetchApp.fetchAll works on its requests at the same time [tanaikech.github.io/2018/04/19/benchmark-fetchall-method-in-urlfetch-service-for-google-apps-script]
    const seconds = Math.max(0, ...rounds.map(({ sent }) => sent.seconds));
    run.spend(seconds * 1000);
    return rounds.map(judge);
  }

  /** A request that has left arrives, whatever becomes of the run. */
  function leaveAlone(requests: () => PreparedRequest[]): void {
    try {
      // assumed: a request under way when its run is killed still reaches the far side, later [probes/killed-while-fetching.gs]
      for (const { http } of counted(requests())) rooms.network.sendLate(http, rooms.settings.landingSeconds);
    } catch {
      // what would have been refused never leaves
    }
  }

  const gate = (operation: string, requests?: () => PreparedRequest[]): ServiceCall => ({
    service: 'UrlFetch',
    operation,
    method: `UrlFetchApp.${operation}`,
    scopes,
    fullOnly: true,
    bytes: 0,
    ...(requests !== undefined && { underWay: () => leaveAlone(requests) }),
  });

  const preparedAll = (requests: unknown): PreparedRequest[] => {
    if (!Array.isArray(requests)) throw run.exception('Attribute provided with invalid value: requests');
    return requests.map((one: unknown) => {
      if (typeof one === 'string') return prepare(one, undefined);
      const url = typeof one === 'object' && one !== null && 'url' in one ? one.url : undefined;
      // assumed: UrlFetchApp.fetchAll throws before anything leaves when a request has no url [probes/fetch-all-without-url.gs]
      if (url === undefined) throw run.exception('Attribute provided with no value: url');
      return prepare(url, one);
    });
  };

  return surface('UrlFetchApp', {
    fetch(url: unknown, params?: unknown) {
      const call = gate('fetch', () => [prepare(url, params)]);
      return run.call(call, () => {
        const prepared = prepare(url, params);
        takeQuota(1);
        const sent = send(run, rooms.network, prepared, refusal);
        call.bytes = sent.bytes;
        // documented: UrlFetchApp.fetch waits until the answer is there [D/reference/url-fetch/url-fetch-app]
        run.spend(sent.seconds * 1000);
        return judge({ sent, prepared });
      });
    },

    fetchAll(requests: unknown) {
      const call = gate('fetchAll', () => preparedAll(requests));
      return run.call(call, () => {
        // documented: UrlFetchApp.fetchAll gives the answers in the order of the requests [D/reference/url-fetch/url-fetch-app]
        return run.realm.Array.from(together(call, preparedAll(requests)));
      });
    },

    getRequest(url: unknown, params?: unknown) {
      return run.call({ ...gate('getRequest'), free: true }, () => {
        const { http, followRedirects, muteHttpExceptions, anyCertificate } = prepare(url, params);
        const { 'Content-Type': contentType, 'User-Agent': _agent, ...headers } = http.headers;
        // documented: UrlFetchApp.getRequest shows the request that would be made, and sends nothing
        // [D/reference/url-fetch/url-fetch-app]
        return run.give({
          url: http.url,
          method: http.method.toLowerCase(),
          headers,
          ...(contentType !== undefined && { contentType }),
          ...(http.body.length > 0 && { payload: new TextDecoder().decode(http.body) }),
          followRedirects,
          muteHttpExceptions,
          validateHttpsCertificates: !anyCertificate,
          useIntranet: false,
        });
      });
    },
  } satisfies Simulated<GoogleAppsScript.URL_Fetch.UrlFetchApp>);
}
