// A reel that was just begun, and short ways to carry it on, for the tests beside this file.
import { createHash } from 'node:crypto';
import { makeFilm } from '../../workbench/office/film-maker';
import type { Settings } from '../../workbench/platforms/facebook/facebook';
import { openOffice } from './office';

export const film = makeFilm({ seconds: 6 });
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function beginReel(settings: Partial<Settings> = {}) {
  const office = openOffice(settings);
  const { call, page, send, admin } = office;
  const reels = (parameters: Record<string, string>) => call('POST', `${page.id}/video_reels`, parameters);
  const started = reels({ upload_phase: 'start' }).json;
  const id = started.video_id ?? '';
  const address = started.upload_url ?? '';
  const finish = (parameters: Record<string, string> = {}) =>
    reels({
      upload_phase: 'finish',
      video_id: id,
      video_state: 'PUBLISHED',
      description: 'Tanam #padi',
      ...parameters,
    });
  const read = (fields = 'status') => call('GET', id, { fields }).json;
  const reelPosts = () => admin.posts(page.id).filter((post) => post.reel);
  return { ...office, id, address, reels, finish, read, reelPosts, upload: (bytes = film) => send(address, bytes) };
}
