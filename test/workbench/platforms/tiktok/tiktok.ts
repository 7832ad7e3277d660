// The simulated TikTok: the API, the upload host and the public pages over one memory.
import type { Blobs, Json, Site, Stateful } from '../../google/contract';
import { type Admin, createAdmin } from './admin';
import { apiHost, serveApi, serveUpload, uploadHost } from './api';
import { createFaults, type Faults } from './faults';
import { serveWeb, webHost } from './public/site';
import { defaultSettings, type Settings } from './settings';
import type { Store } from './store';
import type { TiktokState } from './types';

export type { Admin, Grant, PostSeen } from './admin';
export type { ErrorCode, UploadErrorName } from './errors';
export type { FaultPlan, Faults } from './faults';
export type * from './types';

export interface TiktokOptions {
  /** Virtual epoch ms. */
  now: () => number;
  blobs: Blobs;
  /** Seeded, 0 <= x < 1. */
  random: () => number;
  settings?: Partial<Settings>;
}

export interface Tiktok extends Stateful {
  sites: Record<'open.tiktokapis.com' | 'open-upload.tiktokapis.com' | 'www.tiktok.com', Site>;
  faults: Faults;
  admin: Admin;
}

export function createTiktok(options: TiktokOptions): Tiktok {
  const data: TiktokState = {
    settings: { ...defaultSettings, ...options.settings },
    apps: {},
    creators: {},
    tokens: {},
    publications: {},
    videos: {},
    faults: [],
    nextFault: 1,
    calls: {},
    traffic: [],
  };
  const store: Store = { data, blobs: options.blobs, now: options.now, random: options.random };
  return {
    sites: {
      [apiHost]: (request) => serveApi(store, request),
      [uploadHost]: (request) => serveUpload(store, request),
      [webHost]: (request) => serveWeb(store, request),
    },
    faults: createFaults(store),
    admin: createAdmin(store),
    state: () => structuredClone(store.data) as unknown as Json,
    restore(state) {
      store.data = structuredClone(state) as unknown as TiktokState;
    },
  };
}
