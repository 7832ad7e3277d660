// Facebook's and Instagram's places in the contract: an office with a Page, an Instagram account and one Page token for both.
import { facebookBy } from '../../src/engine/upload/publishers/facebook/facebook';
import { instagramBy } from '../../src/engine/upload/publishers/instagram/instagram';
import { makeFilm } from '../workbench/office/film-maker';
import { createFacebook, type Facebook, type Settings } from '../workbench/platforms/facebook/facebook';
import { type Bench, newBench, plainJpeg, type Stored, stored } from './bench';
import type { Form, PostSeen, Stand } from './form';

/** The office's films are small: pieces of this size make them travel in four or more. */
const chunkBytes = 64 * 1024;

const scopes = [
  ...['pages_show_list', 'pages_read_engagement', 'pages_manage_posts'],
  ...['instagram_basic', 'instagram_content_publish'],
];

export const caption = 'Panen raya padi di Karawang 🌾\n\nSelengkapnya di kanal resmi. #PanenRaya';

export interface MetaStand extends Stand {
  readonly meta: Facebook;
  readonly sites: Facebook['sites'];
  readonly pageId: string;
  readonly instagramId: string;
}

type Seeing = (stand: Pick<MetaStand, 'meta' | 'pageId' | 'instagramId'>) => PostSeen[];

const onPage: Seeing = ({ meta, pageId }) => {
  const films = meta.admin.videos(pageId);
  return meta.admin
    .posts(pageId)
    .filter((post) => post.published)
    .map((post) => {
      const film = films.find((one) => one.postId === post.id);
      const sha256 = film?.sha256 ?? post.photos.map((photo) => photo.sha256).join();
      return { id: post.id, link: post.permalink, caption: post.message ?? '', sha256 };
    });
};

const onInstagram: Seeing = ({ meta, instagramId }) =>
  meta.instagram.admin.posts(instagramId).map((post) => ({
    id: post.id,
    link: post.permalink,
    caption: post.caption ?? '',
    sha256: post.originalSha256 ?? '',
  }));

export function openMeta(
  bench: Bench,
  platform: 'facebook' | 'instagram',
  media: Stored,
  settings: Partial<Settings> = {},
): MetaStand {
  const { now, blobs, random } = bench;
  const meta = createFacebook({ now, blobs, random, settings: { videoPieceBytes: chunkBytes, ...settings } });
  const app = meta.admin.addApp({ name: 'Siar' });
  const person = meta.admin.addPerson({ name: 'Rina Wulandari' });
  const page = meta.admin.addPage({ name: 'Direktorat Benih', username: 'benih.contoh' });
  meta.admin.setTasks(page.id, person.id, ['MANAGE', 'CREATE_CONTENT']);
  const instagram = meta.instagram.admin.addInstagram({ pageId: page.id, username: 'benih.contoh' });
  const secret = meta.admin.pageToken(
    meta.admin.issueToken({ kind: 'user', appId: app.id, personId: person.id, scopes }),
    page.id,
  );
  const isFacebook = platform === 'facebook';
  const externalId = isFacebook ? page.id : instagram.id;
  const world = { meta, pageId: page.id, instagramId: instagram.id };
  return {
    ...world,
    bench,
    sites: meta.sites,
    publisher: isFacebook ? facebookBy(chunkBytes) : instagramBy(chunkBytes),
    order: {
      account: { accountId: 'utama', platform, handle: '@benih.contoh', externalId, mode: 'automatic', active: true },
      secret,
      media: [media],
      caption,
      altTexts: [media.file.film ? '' : 'Petani memanen padi'],
      title: 'Panen raya (judul kerja)',
      tiktok: null,
    },
    posts: () => (isFacebook ? onPage : onInstagram)(world),
  };
}

const form = (name: string, platform: 'facebook' | 'instagram', media: Stored): Form => ({
  name,
  chunks: media.file.film === null ? 0 : Math.ceil(media.file.bytes / chunkBytes),
  open: () => openMeta(newBench(), platform, media),
});

/** Small, because Instagram decodes and scales it every time. */
export const picture = stored('panen.jpg', () => plainJpeg(320, 320));
export const upright = stored('video-tanam-jajar-legowo.mp4');
/** A phone's film, turned on its side: no Reel. */
export const wide = stored('lebar.mp4', () => makeFilm({ seconds: 6, isTurned: true }));

export const metaForms: readonly Form[] = [
  form('a picture on Facebook', 'facebook', picture),
  form('a Reel on Facebook', 'facebook', upright),
  form('a Page video on Facebook', 'facebook', wide),
  form('a picture on Instagram', 'instagram', picture),
  form('a Reel on Instagram', 'instagram', upright),
];
