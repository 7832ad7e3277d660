// The simulated Facebook: the Graph API, the public pages and the picture host over one memory.
import type { Blobs, HttpResponse, Json, Site, Stateful } from '../../google/contract';
import { type Admin, createAdmin } from './admin';
import { cdnHost, serveCdn } from './cdn';
import { createFaults, type Faults } from './faults';
import { graphHost, serveGraph } from './graph';
import { newSecret } from './ids';
import { serveWeb, webHost } from './public/site';
import type { Store } from './store';
import { defaultSettings, type FacebookState, type Settings } from './types';

export type { Admin, PostSeen } from './admin';
export type { ErrorName } from './errors';
export type { FaultPlan, Faults } from './faults';
export type { Grant } from './tokens';
export type * from './types';

export interface FacebookOptions {
  /** Virtual epoch ms. */
  now: () => number;
  blobs: Blobs;
  /** Seeded, 0 <= x < 1. */
  random: () => number;
  settings?: Partial<Settings>;
  /** How Facebook reaches an address given as `url`; absent: it reaches none. */
  fetchUrl?: (url: string) => HttpResponse | undefined;
}

export interface Facebook extends Stateful {
  sites: Record<'graph.facebook.com' | 'www.facebook.com' | 'scontent.xx.fbcdn.net', Site>;
  faults: Faults;
  admin: Admin;
}

export function createFacebook(options: FacebookOptions): Facebook {
  const data: FacebookState = {
    settings: { ...defaultSettings, ...options.settings },
    apps: {},
    people: {},
    pages: {},
    tokens: {},
    photos: {},
    posts: {},
    faults: [],
    nextFault: 1,
    usage: {},
    throttled: {},
    addressKey: '',
    traffic: [],
  };
  const store: Store = {
    data,
    blobs: options.blobs,
    now: options.now,
    random: options.random,
    fetchUrl: options.fetchUrl ?? (() => undefined),
  };
  data.addressKey = newSecret(store);
  return {
    sites: {
      [graphHost]: (request) => serveGraph(store, request),
      [webHost]: (request) => serveWeb(store, request),
      [cdnHost]: (request) => serveCdn(store, request),
    },
    faults: createFaults(store),
    admin: createAdmin(store),
    state: () => structuredClone(store.data) as unknown as Json,
    restore(state) {
      store.data = structuredClone(state) as unknown as FacebookState;
    },
  };
}
