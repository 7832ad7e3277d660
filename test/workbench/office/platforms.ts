// The four pretend platforms of the small office, and its account on each: who set it up, and what the owner pastes.
import type { Blobs, Json, Network, Stateful } from '../google/contract';
import { createFacebook, type Facebook } from '../platforms/facebook/facebook';
import { createTiktok, type Tiktok } from '../platforms/tiktok/tiktok';
import { createX, type X } from '../platforms/x/x';
import type { PlatformName } from './contract';

export interface Platforms extends Stateful {
  readonly facebook: Facebook;
  readonly x: X;
  readonly tiktok: Tiktok;
}

/** One of the office's accounts: what its owner types into `Akun Media Sosial`, and the platform's own name for it. */
export interface AccountPlace {
  readonly accountId: string;
  readonly platform: PlatformName;
  /** As the cell writes the platform. */
  readonly label: string;
  readonly handle: string;
  readonly externalId: string;
  readonly publicPath: string;
}

export type Accounts = Readonly<Record<PlatformName, AccountPlace>>;

interface Doors {
  readonly now: () => number;
  readonly blobs: Blobs;
  readonly random: () => number;
  readonly network: Network;
}

export function createPlatforms({ network, ...doors }: Doors): Platforms {
  const facebook = createFacebook(doors);
  const x = createX(doors);
  const tiktok = createTiktok(doors);
  for (const { sites } of [facebook, x, tiktok])
    for (const [host, site] of Object.entries(sites)) network.mount(host, site);
  return {
    facebook,
    x,
    tiktok,
    state: () => ({ facebook: facebook.state(), x: x.state(), tiktok: tiktok.state() }),
    restore(state) {
      const saved = state as Record<'facebook' | 'x' | 'tiktok', Json>;
      facebook.restore(saved.facebook);
      x.restore(saved.x);
      tiktok.restore(saved.tiktok);
    },
  };
}

export const publicHosts: Readonly<Record<PlatformName, string>> = {
  facebook: 'www.facebook.com',
  instagram: 'www.instagram.com',
  x: 'x.com',
  tiktok: 'www.tiktok.com',
};

const officeName = 'Humas Standardisasi Instrumen Pertanian (contoh)';

/** What the office's people once did in a browser, at each platform. */
export function openAccounts({ facebook, x, tiktok }: Platforms): Accounts {
  const page = facebook.admin.addPage({ name: officeName, username: 'humas.contoh' });
  const instagram = facebook.instagram.admin.addInstagram({
    pageId: page.id,
    username: 'humas.contoh',
    name: officeName,
  });
  const user = x.admin.addUser({ username: 'humas_contoh', name: officeName });
  const creator = tiktok.admin.addCreator({ username: 'humas.contoh', nickname: officeName });
  return {
    facebook: {
      accountId: 'fb-utama',
      platform: 'facebook',
      label: 'Facebook',
      handle: officeName,
      externalId: page.id,
      publicPath: page.id,
    },
    instagram: {
      accountId: 'ig-utama',
      platform: 'instagram',
      label: 'Instagram',
      handle: '@humas.contoh',
      externalId: instagram.id,
      publicPath: 'humas.contoh/',
    },
    x: {
      accountId: 'x-utama',
      platform: 'x',
      label: 'X (Twitter)',
      handle: '@humas_contoh',
      externalId: user.id,
      publicPath: 'humas_contoh',
    },
    tiktok: {
      accountId: 'tt-utama',
      platform: 'tiktok',
      label: 'TikTok',
      handle: '@humas.contoh',
      externalId: creator.openId,
      publicPath: '@humas.contoh',
    },
  };
}

/** What the owner copies from each platform's console and pastes into Siar's dialog. */
export function secretsFor({ facebook, x, tiktok }: Platforms, accounts: Accounts): Record<PlatformName, string> {
  const app = facebook.admin.addApp({ name: 'Siar' });
  const admin = facebook.admin.addPerson({ name: 'Pengelola Halaman' });
  facebook.admin.setTasks(accounts.facebook.externalId, admin.id, ['CREATE_CONTENT', 'MANAGE']);
  const pageToken = facebook.admin.issueToken({
    kind: 'page',
    appId: app.id,
    personId: admin.id,
    pageId: accounts.facebook.externalId,
    scopes: [
      'pages_show_list',
      'pages_read_engagement',
      'pages_manage_posts',
      'instagram_basic',
      'instagram_content_publish',
    ],
  });
  const xApp = x.admin.addApp();
  const signed = x.admin.issueOAuth1(xApp.id, accounts.x.externalId);
  tiktok.admin.addApp({ audited: true });
  return {
    facebook: pageToken,
    instagram: pageToken,
    x: [xApp.consumerKey, xApp.consumerSecret, signed.token, signed.tokenSecret].join(' '),
    tiktok: tiktokToken(tiktok, accounts),
  };
}

export const tiktokToken = (tiktok: Tiktok, accounts: Accounts): string =>
  tiktok.admin.issueToken({
    openId: accounts.tiktok.externalId,
    scopes: ['user.info.basic', 'video.publish', 'video.upload', 'video.list'],
  });
