// Whole public pages: a profile with its grid, one post, the list of accounts, and the page for what is not there.
import { fileAddress } from '../../facebook/cdn-files';
import type { Store } from '../../facebook/store';
import { escapeHtml } from '../../http';
import { countText, hueOf, initialsOf, momentText } from '../../public/words';
import { findAccount, mediaOf } from '../find';
import { isReel, mediaPath } from '../media';
import type { InstagramAccount, Media } from '../types';
import { icons } from './icons';
import { style } from './style';

const document = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body>
<div class="rail"><a class="mark" href="/">Instagram <small>simulasi</small></a>
<nav><a href="/">${icons.home}<b>Beranda</b></a><span>${icons.search}<b>Cari</b></span><span>${icons.reelMark}<b>Reels</b></span></nav><span class="enter">Masuk</span></div>
${body}
<p class="foot">Halaman tiruan untuk latihan. Tidak terhubung dengan Instagram yang sebenarnya.</p>
</body></html>`;

/** Only what an app that is live has posted. documented: https://developers.facebook.com/docs/development/build-and-test/app-modes */
export const isPublic = (store: Store, media: Media): boolean => store.data.apps[media.appId]?.mode === 'live';

const publicMedia = (store: Store, account: InstagramAccount): Media[] =>
  mediaOf(store, account.id).filter((media) => isPublic(store, media));

const pathOf = (account: InstagramAccount): string => `/${encodeURIComponent(account.username)}/`;

const avatar = (account: InstagramAccount, size: 'big' | 'small'): string =>
  `<span class="avatar ${size}" style="--hue:${hueOf(account.id)}" aria-hidden="true"><span>${escapeHtml(initialsOf(account.name))}</span></span>`;

/** Browsers see every host at its own loopback port, so files come through this one. */
function sourceOf(store: Store, media: Media): string {
  const { pathname, search } = new URL(fileAddress(store, media.id));
  return escapeHtml(`/scontent${pathname}${search}`);
}

/** Hashtags, mentions and addresses stand out; on Instagram an address in a caption cannot be pressed. */
function richText(text: string): string {
  const pattern = /(https?:\/\/[^\s<>"']+)|((?<![\w.])[#@][\p{L}\p{N}_.]+)/gu;
  let html = '';
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    html += escapeHtml(text.slice(from, found.index));
    html += found[1] ? escapeHtml(found[0]) : `<span class="tag">${escapeHtml(found[0])}</span>`;
    from = found.index + found[0].length;
  }
  return html + escapeHtml(text.slice(from));
}

function tile(store: Store, media: Media): string {
  const source = sourceOf(store, media);
  const { likes, comments } = media.engagement;
  const inside = isReel(media)
    ? `<video src="${source}" muted preload="metadata" tabindex="-1"></video><span class="kind">${icons.reelMark}</span>`
    : `<img src="${source}" alt="${escapeHtml(media.altText ?? 'Foto')}" loading="lazy">`;
  const over = `<span class="over"><span>${icons.heart}${countText(likes)}</span><span>${icons.comment}${countText(comments)}</span></span>`;
  return `<a href="${escapeHtml(mediaPath(media))}" data-media-id="${escapeHtml(media.id)}">${inside}${over}</a>`;
}

function profileHead(store: Store, account: InstagramAccount): string {
  const site = account.website;
  const counts = [
    `<li><b>${countText(publicMedia(store, account).length)}</b> kiriman</li>`,
    `<li><b>${countText(account.followers)}</b> pengikut</li>`,
    `<li><b>${countText(account.follows)}</b> mengikuti</li>`,
  ];
  return `<header class="profile">${avatar(account, 'big')}
<div class="name"><h1>${escapeHtml(account.username)}</h1><div class="do" aria-hidden="true"><span class="first">Ikuti</span><span>Kirim pesan</span></div></div>
<ul class="counts">${counts.join('')}</ul>
<div class="bio"><b>${escapeHtml(account.name)}</b>${account.biography ? `<p>${richText(account.biography)}</p>` : ''}${
    site === null
      ? ''
      : `<a href="${escapeHtml(site)}" rel="nofollow noopener noreferrer">${icons.link}${escapeHtml(site.replace(/^https?:\/\//, ''))}</a>`
  }</div></header>`;
}

export function profile(store: Store, account: InstagramAccount, only: 'all' | 'reels'): string {
  const posts = publicMedia(store, account).filter((media) => only === 'all' || isReel(media));
  const on = (tab: typeof only): string => (tab === only ? ' class="on"' : '');
  const path = escapeHtml(pathOf(account));
  const none = `<div class="empty">${icons.lens}<h2>Belum ada kiriman</h2></div>`;
  return document(
    `${account.name} (@${account.username})`,
    `<main>${profileHead(store, account)}
<nav class="tabs"><a${on('all')} href="${path}">${icons.grid}<b>Kiriman</b></a><a${on('reels')} href="${path}reels/">${icons.reel}<b>Reels</b></a><span>${icons.tagged}<b>Ditandai</b></span></nav>
${posts.length > 0 ? `<div class="grid" id="kiriman">${posts.map((media) => tile(store, media)).join('')}</div>` : none}</main>`,
  );
}

function shown(store: Store, media: Media): string {
  const source = sourceOf(store, media);
  const facts = media.film?.facts;
  if (facts)
    return `<div class="media${facts.height > facts.width ? ' tall' : ''}"><video src="${source}" width="${facts.width}" height="${facts.height}" controls playsinline loop preload="metadata"></video></div>`;
  const alt = escapeHtml(media.altText ?? 'Foto');
  return `<div class="media"><img src="${source}" width="${media.picture?.width ?? 0}" height="${media.picture?.height ?? 0}" alt="${alt}"></div>`;
}

function onePost(store: Store, account: InstagramAccount, media: Media): string {
  const who = `<a href="${escapeHtml(pathOf(account))}"><b>${escapeHtml(account.username)}</b></a>`;
  const said =
    media.caption === null
      ? ''
      : `${avatar(account, 'small')}<div class="text" dir="auto">${who} ${richText(media.caption)}</div>`;
  const { likes } = media.engagement;
  return `<article class="post" data-media-id="${escapeHtml(media.id)}">${shown(store, media)}<div class="talk">
<header>${avatar(account, 'small')}${who}<span aria-hidden="true">·</span><i>Ikuti</i><span class="more">${icons.more}</span></header>
<div class="said">${said}</div>
<div class="acts" aria-hidden="true"><span>${icons.heart}</span><span>${icons.comment}</span><span>${icons.send}</span><span>${icons.save}</span></div>
<div class="likes">${likes > 0 ? `${countText(likes)} suka` : 'Jadilah yang pertama menyukai ini'}</div>
<div class="when"><time datetime="${new Date(media.createdAt).toISOString()}">${momentText(media.createdAt, store.data.settings.timeZone)}</time></div></div></article>`;
}

export function post(store: Store, account: InstagramAccount, media: Media): string {
  const others = publicMedia(store, account)
    .filter((other) => other.id !== media.id)
    .slice(0, 6)
    .map((other) => tile(store, other));
  const further = `<p class="further">Kiriman lainnya dari <b><a href="${escapeHtml(pathOf(account))}">${escapeHtml(account.username)}</a></b></p><div class="grid">${others.join('')}</div>`;
  const start = [...(media.caption ?? (isReel(media) ? 'Reel' : 'Foto'))].slice(0, 60).join('');
  return document(
    `${account.name} di Instagram: ${start}`,
    `<main id="kiriman">${onePost(store, account, media)}${others.length > 0 ? further : ''}</main>`,
  );
}

/** The words Instagram shows for what is missing or deleted. */
export const unavailable = (): string =>
  document(
    'Halaman tidak tersedia',
    `<main class="gone"><h1>Maaf, halaman ini tidak tersedia.</h1>
<p>Tautan yang Anda ikuti mungkin rusak, atau halaman ini mungkin telah dihapus. <a href="/">Kembali ke Instagram.</a></p></main>`,
  );

export function directory(store: Store): string {
  const rows = Object.keys(store.data.instagram.accounts)
    .flatMap((id) => findAccount(store, id) ?? [])
    .map(
      (account) =>
        `<a href="${escapeHtml(pathOf(account))}">${avatar(account, 'small')}<span><b>${escapeHtml(account.username)}</b><p>${escapeHtml(account.name)} · ${countText(account.followers)} pengikut</p></span></a>`,
    );
  return document(
    'Akun',
    `<main><div class="list">${rows.join('') || '<div class="empty">Belum ada akun.</div>'}</div></main>`,
  );
}
