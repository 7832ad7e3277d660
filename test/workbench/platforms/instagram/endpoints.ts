// Which path about an Instagram account, container or post means which endpoint; what is not here answers 501 by name.
import type { Call, Result } from '../facebook/call';
import { NotSimulated } from '../facebook/errors';
import { requireInstagram } from './access';
import { createContainer, readContainer } from './containers';
import { findContainer, findMedia } from './find';
import { listMedia, readAccount, readMedia } from './media';
import { publishContainer, readLimit } from './publish';
import type { InstagramAccount } from './types';

const edges: Record<string, (call: Call, account: InstagramAccount) => Result> = {
  'POST media': (call, account) => createContainer(call, account.id),
  'POST media_publish': (call, account) => publishContainer(call, account.id),
  'GET content_publishing_limit': (call, account) => readLimit(call, account.id),
  'GET media': listMedia,
};

/** `id` names something of Instagram. */
export function onInstagram(call: Call, id: string, edge: string | undefined): Result {
  const account = requireInstagram(call.store, call.caller, call.method, id);
  const container = findContainer(call.store, id);
  const media = findMedia(call.store, id);
  const what = container ? '{container}' : media ? '{media}' : '{ig}';
  const unknown = new NotSimulated(
    `${call.method} https://graph.facebook.com/${[what, edge].filter(Boolean).join('/')}`,
  );
  if (edge !== undefined) {
    const run = container || media ? undefined : edges[`${call.method} ${edge}`];
    if (!run) throw unknown;
    return run(call, account);
  }
  if (call.method !== 'GET') throw unknown;
  if (container) return readContainer(call, container);
  return media ? readMedia(call, media) : readAccount(call, account);
}
