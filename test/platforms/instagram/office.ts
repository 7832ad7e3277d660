// The small office of the Facebook tests, with an Instagram account linked to its Page.
import { createHash } from 'node:crypto';
import type { FacebookOptions, Settings } from '../../workbench/platforms/facebook/facebook';
import { type Answer, allScopes, type CallOptions, jpeg, openOffice } from '../facebook/office';

export const instagramScopes = [...allScopes, 'instagram_basic', 'instagram_content_publish'];

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The parts of the Graph API's answers about Instagram that these tests read. */
export interface InstagramJson {
  id: string;
  uri: string;
  status_code: string;
  status: string;
  permalink: string;
  shortcode: string;
  data: InstagramJson[];
  error: { code: number; error_subcode: number; message: string };
}

export function openInstagram(
  settings: Partial<Settings> = {},
  { scopes = instagramScopes, ...extra }: Partial<FacebookOptions> & { scopes?: string[] } = {},
) {
  const office = openOffice(settings, extra);
  const { admin, app, person, page, facebook } = office;
  const userToken = admin.issueToken({ kind: 'user', appId: app.id, personId: person.id, scopes });
  const token = admin.pageToken(userToken, page.id);
  const ig = facebook.instagram.admin.addInstagram({
    pageId: page.id,
    username: 'diskominfo.contoh',
    name: 'Diskominfo Contoh',
    biography: 'Akun resmi #contoh',
    website: 'https://contoh.go.id/',
    followers: 3210,
  });
  const call = (method: string, path: string, parameters: Record<string, string> = {}, options: CallOptions = {}) => {
    const answer: Answer = office.call(method, path, parameters, { token, ...options });
    return { ...answer, json: answer.json as unknown as InstagramJson };
  };
  /** The address of the largest size of a staged Page photo. */
  const staged = (bytes: Uint8Array = jpeg(120, 120)): string => {
    const id = office.stage(bytes);
    return office.call('GET', id, { fields: 'source' }).json.source ?? '';
  };
  const create = (parameters: Record<string, string>, options: CallOptions = {}) =>
    call('POST', `${ig.id}/media`, parameters, options);
  const createPicture = (caption = 'Panen raya', bytes: Uint8Array = jpeg(120, 120)) =>
    create({ image_url: staged(bytes), caption });
  const createReel = (parameters: Record<string, string> = {}) =>
    create({ media_type: 'REELS', upload_type: 'resumable', caption: 'Tanam padi', ...parameters });
  const statusOf = (id: string): string => call('GET', id, { fields: 'status_code' }).json.status_code;
  const publish = (id: string, options: CallOptions = {}) =>
    call('POST', `${ig.id}/media_publish`, { creation_id: id }, options);
  const sendReel = (uri: string, bytes: Uint8Array, headers: Record<string, string> = {}) =>
    office.send(uri, bytes, { Authorization: `OAuth ${token}`, ...headers });
  /** Polled until it is no longer in progress. */
  const ready = (id: string): string => {
    for (;;) {
      const status = statusOf(id);
      if (status !== 'IN_PROGRESS') return status;
    }
  };
  return {
    ...office,
    userToken,
    token,
    ig,
    call,
    staged,
    create,
    createPicture,
    createReel,
    statusOf,
    ready,
    publish,
    sendReel,
    posts: () => facebook.instagram.admin.posts(ig.id),
    containers: () => facebook.instagram.admin.containers(ig.id),
    instagram: (path: string) => {
      const { status, body } = office.get(`https://www.instagram.com${path}`);
      return { status, text: Buffer.from(body).toString('utf8') };
    },
  };
}
