// The local internet: one table from https hosts to sites. What carries the bytes is a transport; everything a test can see
// (faults, traffic, virtual delays, unknown hosts) is the same on each of them, because it happens here.
import type { HttpRequest, HttpResponse, Network, Site } from '../contract';
import { createNetworkFaults, failureKinds, type HttpFailure, type NetworkFaults } from './faults';
import { fromSite, headerOf, toWire, withoutHeader } from './messages';
import { createTraffic, type Traffic, type TrafficEntry } from './traffic';

/** A site sets this header to say how long, in virtual seconds, it took to answer. Scripts never see it. */
export const VIRTUAL_SECONDS = 'x-siar-virtual-seconds';

export interface Exchange extends HttpResponse {
  /** How long the far side took, in virtual seconds. The caller spends them on its clock. */
  virtualSeconds: number;
}

export interface FetchOptions {
  timeoutSeconds: number;
  /** True: a broken certificate is not noticed. */
  anyCertificate?: boolean;
}

/** The part of the world's clock that a request under way needs. */
export interface Timekeeper {
  now(): number;
  plan(epochMilliseconds: number, act: () => void): void;
}

export interface WorkbenchNetwork extends Network {
  fetch(request: HttpRequest, options: FetchOptions): Exchange;
  /** Sends a request whose sender waits no longer: it arrives so many virtual seconds from now, and nobody hears its answer. */
  sendLate(request: HttpRequest, seconds: number): void;
  /** The world says once whose time counts here. */
  keepTime(clock: Timekeeper): void;
  readonly faults: NetworkFaults;
  readonly traffic: Traffic;
  /** What a site threw instead of answering: a fault of the workbench, never of the product. */
  readonly problems: readonly unknown[];
  hosts(): string[];
}

/** What carries one request to the site of a host and brings the answer back. */
export interface Transport {
  /** Called once for each host. */
  serve(host: string, answer: Site): void;
  /** Blocks. Throws what the site threw. */
  exchange(host: string, request: HttpRequest): HttpResponse;
  origin(host: string): string | undefined;
  close(): Promise<void>;
}

export const isHttpFailure = (thrown: unknown): thrown is HttpFailure =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'kind' in thrown &&
  'url' in thrown &&
  failureKinds.some((kind) => kind === thrown.kind);

export function createNetwork(transport: Transport): WorkbenchNetwork {
  const sites = new Map<string, Site>();
  const faults = createNetworkFaults();
  const traffic = createTraffic();
  const problems: unknown[] = [];
  let closed = false;
  let time: Timekeeper | undefined;

  function answer(host: string, request: HttpRequest): HttpResponse {
    const site = sites.get(host);
    if (site === undefined) throw new Error(`No site is mounted at ${host}`);
    try {
      return fromSite(site(request), request.method);
    } catch (problem) {
      problems.push(problem);
      throw problem;
    }
  }

  function sendLate(asked: HttpRequest, seconds: number): void {
    if (time === undefined) throw new Error('The network has no clock: keepTime was not called');
    const request = toWire(asked);
    const { host } = new URL(request.url);
    time.plan(time.now() + seconds * 1000, () => {
      if (closed || !sites.has(host)) return;
      try {
        const response = transport.exchange(host, request);
        traffic.note(request, { delivered: true, unheard: true, response });
      } catch {
        // the site's own failure is kept in `problems`; nobody waits for this answer
      }
    });
  }

  function fetch(asked: HttpRequest, { timeoutSeconds, anyCertificate = false }: FetchOptions): Exchange {
    if (closed) throw new Error('The network is closed');
    const request = toWire(asked);
    const { protocol, host } = new URL(request.url);

    type Outcome = Omit<TrafficEntry, 'response'>;
    const fail = (kind: HttpFailure['kind'], delivered: Outcome['delivered']): never => {
      traffic.note(request, { delivered, failure: kind });
      const failure: HttpFailure = { kind, url: asked.url };
      throw failure;
    };

    const strike = faults.strike(request);
    if (strike?.kind === 'before' && !(strike.failure === 'ssl' && anyCertificate)) return fail(strike.failure, false);
    if (strike?.kind === 'answer') {
      const response = fromSite(strike.response, request.method);
      traffic.note(request, { delivered: false, response });
      return { ...response, virtualSeconds: 0 };
    }
    if (!sites.has(host)) return fail('dns', false);
    if (protocol !== 'https:') return fail('unreachable', false); // every host of ours speaks https only
    // reported: a request may be carried out some seconds after its sender has given up [github.com/merlokk/CO2Meter/issues/2]
    if (strike?.kind === 'land_late') {
      sendLate(asked, strike.seconds);
      return fail('timeout', false);
    }

    const raw = transport.exchange(host, request);
    faults.noteBytes(request.body.length + raw.body.length);
    const virtualSeconds =
      Number(headerOf(raw.headers, VIRTUAL_SECONDS) ?? 0) + (strike?.kind === 'slow' ? strike.seconds : 0);
    // reported: an answer may be lost although the request was carried out [github.com/MarshalX/atproto/issues/513]
    if (strike?.kind === 'lose_answer') return fail(strike.failure, true);
    // reported: an answer may come later than a script waits for it [github.com/bradjasper/ImportJSON/issues/58]
    if (virtualSeconds > timeoutSeconds) return fail('timeout', true);
    const whole = { ...raw, headers: withoutHeader(raw.headers, VIRTUAL_SECONDS) };
    const response: Exchange = { ...(strike?.kind === 'change' ? strike.change(whole) : whole), virtualSeconds };
    traffic.note(request, { delivered: true, response });
    return response;
  }

  return {
    faults,
    traffic,
    problems,
    hosts: () => [...sites.keys()],
    mount(host, site) {
      const known = sites.has(host);
      sites.set(host, site);
      if (!known) transport.serve(host, (request) => answer(host, request));
    },
    fetch,
    sendLate,
    keepTime(clock) {
      time = clock;
    },
    origin: (host) => (sites.has(host) ? transport.origin(host) : undefined),
    async close() {
      if (closed) return;
      closed = true;
      await transport.close();
    },
  };
}
