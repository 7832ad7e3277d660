// TikTok's places in the contract: a film posted directly, and one put into the owner's inbox as a draft.
import { tiktok } from '../../src/engine/upload/publishers/tiktok/tiktok';
import { createTiktok } from '../workbench/platforms/tiktok/tiktok';
import { newBench } from './bench';
import type { Form } from './form';
import { caption, upright } from './meta';

const form = (name: string, mode: 'automatic' | 'tiktok_draft'): Form => ({
  name,
  // TikTok takes no part smaller than 5 MB, and the contract's films are small: chunks are the matter of its own tests.
  chunks: 1,
  ...(mode === 'tiktok_draft' ? { ends: 'handed_over' as const } : {}),
  open() {
    const bench = newBench();
    const { now, blobs, random } = bench;
    const site = createTiktok({ now, blobs, random });
    site.admin.addApp();
    const creator = site.admin.addCreator({ username: 'benih.contoh', nickname: 'Direktorat Benih' });
    const secret = site.admin.issueToken({
      openId: creator.openId,
      scopes: ['user.info.basic', 'video.publish', 'video.upload'],
    });
    const { openId: externalId } = creator;
    const posts = () =>
      site.admin
        .posts(externalId)
        .map(({ id, link, caption: words, sha256 }) => ({ id, link, caption: words, sha256 }));
    const drafts = () =>
      site.admin.drafts(externalId).map(({ publishId, sha256 }) => ({ id: publishId, link: '', sha256: sha256 ?? '' }));
    return {
      bench,
      sites: site.sites,
      publisher: tiktok,
      order: {
        account: { accountId: 'tt-utama', platform: 'tiktok', handle: '@benih.contoh', externalId, mode, active: true },
        secret,
        media: [upright],
        caption,
        title: 'Panen raya (judul kerja)',
        tiktok: { privacy: 'public', comments: true, duet: false, stitch: false, promotion: 'none' },
      },
      posts: mode === 'automatic' ? posts : drafts,
    };
  },
});

export const tiktokForms: readonly Form[] = [
  form('a video on TikTok', 'automatic'),
  form('a draft on TikTok', 'tiktok_draft'),
];
