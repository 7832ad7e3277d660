// The simulated X: the API, the public pages and the hosts of pictures and films over one memory.
import type { Blobs, Json, Site, Stateful } from '../../google/contract';
import { type Admin, createAdmin } from './admin';
import { apiHost, serveApi } from './api';
import { createFaults, type Faults } from './faults';
import { filmHost, pictureHost, serveFile } from './files';
import { serveWeb, webHost } from './public/site';
import { defaultSettings, type Settings } from './settings';
import type { Store } from './store';
import type { XState } from './types';

export type { Admin, PostSeen } from './admin';
export type { ErrorName } from './errors';
export type { FaultPlan, Faults } from './faults';
export type { Settings } from './settings';
export type * from './types';

export interface XOptions {
  /** Virtual epoch ms. */
  now: () => number;
  blobs: Blobs;
  /** Seeded, 0 <= x < 1. */
  random: () => number;
  settings?: Partial<Settings>;
}

export interface X extends Stateful {
  sites: Record<'api.x.com' | 'x.com' | 'pbs.twimg.com' | 'video.twimg.com', Site>;
  faults: Faults;
  admin: Admin;
}

export function createX(options: XOptions): X {
  const data: XState = {
    settings: { ...defaultSettings, ...options.settings },
    apps: {},
    users: {},
    tokens: {},
    media: {},
    posts: {},
    said: [],
    nonces: {},
    used: {},
    throttled: {},
    faults: [],
    nextFault: 1,
    lastId: '0',
    traffic: [],
  };
  const store: Store = { data, blobs: options.blobs, now: options.now, random: options.random };
  return {
    sites: {
      [apiHost]: (request) => serveApi(store, request),
      [webHost]: (request) => serveWeb(store, request),
      [pictureHost]: (request) => serveFile(store, pictureHost, request),
      [filmHost]: (request) => serveFile(store, filmHost, request),
    },
    faults: createFaults(store),
    admin: createAdmin(store),
    state: () => structuredClone(store.data) as unknown as Json,
    restore(state) {
      store.data = structuredClone(state) as unknown as XState;
    },
  };
}
