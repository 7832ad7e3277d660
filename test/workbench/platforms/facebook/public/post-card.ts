// One post as a follower sees it: who and when, text, pictures, counts, and the row to like, comment and share.
import { escapeHtml } from '../../http';
import { countText, hueOf, initialsOf, momentText } from '../../public/words';
import { addressFor } from '../cdn';
import { fileAddress } from '../cdn-files';
import { permalinkOf } from '../post-fields';
import { photosOf, type Store } from '../store';
import type { Page, Photo, Post } from '../types';
import type { Video } from '../video-types';
import { icons } from './icons';

/** The same page on this host: browsers see every host at its own loopback port, so links stay relative. */
export const localPath = (address: string): string => {
  const url = new URL(address);
  return `${url.pathname}${url.search}`;
};

/** Pictures come from the picture host's own code through this host, for the same reason. */
export const pictureOf = (store: Store, photo: Photo, side: number): string =>
  `/scontent${localPath(addressFor(store, photo, side))}`;

export const avatar = (page: Page): string =>
  `<span class="avatar" style="--hue:${hueOf(page.id)}" aria-hidden="true">${escapeHtml(initialsOf(page.name))}</span>`;

/** Links and hashtags stand out; everything else is plain text. */
export function richText(text: string): string {
  const pattern = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])|(#[\p{L}\p{N}_]+)/gu;
  let html = '';
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    html += escapeHtml(text.slice(from, found.index));
    const [whole, url] = found;
    html += url
      ? `<a href="${escapeHtml(url)}" rel="nofollow noopener noreferrer">${escapeHtml(url)}</a>`
      : `<span class="tag">${escapeHtml(whole)}</span>`;
    from = found.index + whole.length;
  }
  return html + escapeHtml(text.slice(from));
}

const feedChars = 480;

function textOfPost(post: Post, link: string, whole: boolean): string {
  if (post.message === null) return '<div class="bare"></div>';
  const signs = [...post.message];
  const big =
    post.photoIds.length === 0 && post.videoId === null && post.link === null && signs.length <= 85 ? ' big' : '';
  if (whole || signs.length <= feedChars) return `<div class="text${big}" dir="auto">${richText(post.message)}</div>`;
  const start = signs
    .slice(0, feedChars)
    .join('')
    .replace(/\s+\S*$/, '');
  return `<div class="text" dir="auto">${richText(start)}… <a class="whole" href="${escapeHtml(link)}">Lihat selengkapnya</a></div>`;
}

function photoGrid(store: Store, post: Post, whole: boolean): string {
  const photos = photosOf(store, post);
  if (photos.length === 0) return '';
  const shown = whole && photos.length > 5 ? photos : photos.slice(0, 5);
  const rest = photos.length - shown.length;
  const link = localPath(permalinkOf(store, post));
  const cells = shown.map((photo, index) => {
    const alt = photo.altText ?? 'Foto tanpa keterangan';
    const over = rest > 0 && index === shown.length - 1 ? `<span class="rest">+${rest}</span>` : '';
    const side = photos.length === 1 ? 1080 : 720;
    return `<a href="${escapeHtml(link)}"><img src="${escapeHtml(pictureOf(store, photo, side))}" width="${photo.width}" height="${photo.height}" alt="${escapeHtml(alt)}" loading="lazy">${over}</a>`;
  });
  return `<div class="photos n${Math.min(5, shown.length)}">${cells.join('')}</div>`;
}

export const filmSource = (store: Store, video: Video): string => `/scontent${localPath(fileAddress(store, video.id))}`;

/** The first frame stands still until somebody presses play. */
export const player = (store: Store, video: Video): string =>
  `<div class="film${video.film && video.film.height > video.film.width ? ' tall' : ''}"><video src="${escapeHtml(filmSource(store, video))}" controls playsinline preload="metadata"${
    video.film ? ` width="${video.film.width}" height="${video.film.height}"` : ''
  }></video></div>`;

function filmOf(store: Store, post: Post): string {
  const video = store.data.videos[post.videoId ?? ''];
  if (!video) return '';
  const title = video.title === null ? '' : `<div class="filmTitle">${escapeHtml(video.title)}</div>`;
  return `${player(store, video)}${title}`;
}

function linkPreview(post: Post): string {
  if (post.link === null || post.photoIds.length > 0) return '';
  const url = new URL(post.link);
  return `<a class="link" href="${escapeHtml(post.link)}" rel="nofollow noopener noreferrer"><small>${escapeHtml(url.hostname)}</small><b>${escapeHtml(post.link)}</b></a>`;
}

function counts({ engagement: { reactions, comments, shares } }: Post): string {
  if (reactions + comments + shares === 0) return '';
  const likes = reactions > 0 ? `<i>${icons.smallLike}</i>${countText(reactions)}` : '';
  return `<div class="counts"><span class="likes">${likes}</span>${comments > 0 ? `<span>${countText(comments)} komentar</span>` : ''}${shares > 0 ? `<span>${countText(shares)} kali dibagikan</span>` : ''}</div>`;
}

export function postCard(store: Store, page: Page, post: Post, whole = false): string {
  const link = localPath(permalinkOf(store, post));
  const time = momentText(post.createdAt, store.data.settings.timeZone);
  return `<article class="card post" data-post-id="${escapeHtml(post.id)}">
<header><a href="/${escapeHtml(page.username ?? page.id)}">${avatar(page)}</a><div><b><a href="/${escapeHtml(page.username ?? page.id)}">${escapeHtml(page.name)}</a></b>
<p><a href="${escapeHtml(link)}"><time datetime="${new Date(post.createdAt).toISOString()}">${time}</time></a><span aria-hidden="true">·</span><span title="Publik">${icons.globe}</span></p></div><span class="more">${icons.more}</span></header>
${textOfPost(post, link, whole)}${photoGrid(store, post, whole)}${filmOf(store, post)}${linkPreview(post)}${counts(post)}
<div class="acts"><span>${icons.like}Suka</span><span>${icons.comment}Komentari</span><span>${icons.share}Bagikan</span></div>
</article>`;
}
