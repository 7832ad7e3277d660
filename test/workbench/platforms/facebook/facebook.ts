// The simulated Meta: the Graph API, the hosts for films, the public pages of Facebook and Instagram and the host of their files, over one memory.
import type { Blobs, HttpResponse, Json, Site, Stateful } from '../../google/contract';
import { createInstagramAdmin, type InstagramAdmin } from '../instagram/admin';
import { instagramHost, serveInstagram } from '../instagram/public/site';
import { emptyInstagram } from '../instagram/types';
import { type Admin, createAdmin } from './admin';
import { cdnHost, serveCdn } from './cdn';
import { createFaults, type Faults } from './faults';
import { graphHost, serveGraph, videoHost } from './graph';
import { newSecret } from './ids';
import { serveWeb, webHost } from './public/site';
import { serveUpload, uploadHost } from './rupload';
import type { Store } from './store';
import { defaultSettings, type FacebookState, type Settings } from './types';

export type { InstagramAdmin, InstagramPost } from '../instagram/admin';
export type * from '../instagram/types';
export type { Admin, PostSeen, VideoSeen } from './admin';
export type { ErrorName } from './errors';
export type { FaultPlan, Faults } from './faults';
export type { Grant } from './tokens';
export type * from './types';
export type * from './video-types';

export interface FacebookOptions {
  /** Virtual epoch ms. */
  now: () => number;
  blobs: Blobs;
  /** Seeded, 0 <= x < 1. */
  random: () => number;
  settings?: Partial<Settings>;
  /** How Meta reaches an address given as `url` or `image_url` that is not on its own file host; absent: it reaches none. */
  fetchUrl?: (url: string) => HttpResponse | undefined;
}

export interface Facebook extends Stateful {
  sites: Record<
    | 'graph.facebook.com'
    | 'graph-video.facebook.com'
    | 'rupload.facebook.com'
    | 'scontent.xx.fbcdn.net'
    | 'www.facebook.com'
    | 'www.instagram.com',
    Site
  >;
  faults: Faults;
  admin: Admin;
  /** Its API is Facebook's Graph API, and its settings, faults, people and tokens are those of `admin` and `faults`. */
  instagram: { admin: InstagramAdmin };
}

const emptyState = (settings: Settings): FacebookState => ({
  settings,
  apps: {},
  people: {},
  pages: {},
  tokens: {},
  photos: {},
  posts: {},
  videos: {},
  instagram: emptyInstagram(),
  faults: [],
  nextFault: 1,
  usage: {},
  throttled: {},
  addressKey: '',
  traffic: [],
});

/** reported: https://github.com/MookieLian/n8n-nodes-instagram/issues/17 */
const robotName = 'facebookexternalhit/1.1';

export function createFacebook(options: FacebookOptions): Facebook {
  const data = emptyState({ ...defaultSettings, ...options.settings });
  const store: Store = {
    data,
    blobs: options.blobs,
    now: options.now,
    random: options.random,
    fetchUrl: (url) =>
      URL.canParse(url) && new URL(url).host === cdnHost
        ? serveCdn(store, { method: 'GET', url, headers: { 'user-agent': robotName }, body: new Uint8Array() })
        : options.fetchUrl?.(url),
  };
  data.addressKey = newSecret(store);
  return {
    sites: {
      [graphHost]: (request) => serveGraph(store, request),
      [videoHost]: (request) => serveGraph(store, request, videoHost),
      [uploadHost]: (request) => serveUpload(store, request),
      [instagramHost]: (request) => serveInstagram(store, request),
      [webHost]: (request) => serveWeb(store, request),
      [cdnHost]: (request) => serveCdn(store, request),
    },
    faults: createFaults(store),
    admin: createAdmin(store),
    instagram: { admin: createInstagramAdmin(store) },
    state: () => structuredClone(store.data) as unknown as Json,
    restore(state) {
      const kept = structuredClone(state) as unknown as Partial<FacebookState>;
      const empty = emptyState({ ...defaultSettings, ...kept.settings });
      store.data = { ...empty, ...kept, settings: empty.settings };
    },
  };
}
