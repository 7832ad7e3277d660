// One post as a follower sees it: who and when, text with its links, pictures or the film, counts.
import { escapeHtml } from '../../http';
import { filmAddress, pictureAddress } from '../files';
import { mediaOf, type Store } from '../store';
import { findHashtags, findMentions } from '../text';
import type { Media, Post, User } from '../types';
import { icons } from './icons';
import { agoText, countText, hueOf, initialOf, momentText } from './words';

/** Browsers see every host at its own loopback port, so pictures and films come through this host. */
const localFile = (prefix: string, address: string): string => `/${prefix}${new URL(address).pathname}`;

export const avatar = (user: User): string =>
  `<span class="avatar" style="--hue:${hueOf(user.id)}" aria-hidden="true">${escapeHtml(initialOf(user.name))}</span>`;

const badge = (user: User): string =>
  user.verified ? `<span class="badge" title="Akun pemerintah">${icons.official}</span>` : '';

export const localPath = (user: User, post: Post): string => `/${user.username}/status/${post.id}`;

interface Mark {
  from: number;
  to: number;
  html: string;
}

/** Links, hashtags and mentions stand out; everything else is plain text. */
export function richText(post: Pick<Post, 'text' | 'links'>): string {
  const { text } = post;
  const isFree = (from: number) => !post.links.some((link) => from >= link.from && from < link.to);
  const marks: Mark[] = post.links.map(({ from, to, expanded }) => ({
    from,
    to,
    html: `<a href="${escapeHtml(expanded)}" rel="nofollow noopener noreferrer">${escapeHtml(text.slice(from, to).replace(/^https?:\/\/(www\.)?/i, ''))}</a>`,
  }));
  for (const { from, to } of [...findHashtags(text), ...findMentions(text)])
    if (isFree(from)) marks.push({ from, to, html: `<span class="tag">${escapeHtml(text.slice(from, to))}</span>` });
  let html = '';
  let at = 0;
  for (const mark of marks.sort((a, b) => a.from - b.from)) {
    html += escapeHtml(text.slice(at, mark.from)) + mark.html;
    at = mark.to;
  }
  return html + escapeHtml(text.slice(at));
}

function picture(media: Media, link: string): string {
  const address = media.verdict?.kind === 'photo' ? pictureAddress(media) : filmAddress(media);
  const source = localFile(media.verdict?.kind === 'photo' ? 'pbs' : 'film', address);
  const alt = media.altText === null ? '' : `<span class="alt" title="${escapeHtml(media.altText)}">ALT</span>`;
  return `<a href="${escapeHtml(link)}"><img src="${escapeHtml(source)}" width="${media.verdict?.width}" height="${media.verdict?.height}" alt="${escapeHtml(media.altText ?? 'Gambar')}" loading="lazy">${alt}</a>`;
}

function film(media: Media): string {
  const { width = 16, height = 9 } = media.verdict ?? {};
  const source = localFile('film', filmAddress(media));
  return `<div class="film"><video controls playsinline preload="metadata" src="${escapeHtml(source)}" style="aspect-ratio:${width}/${height}"></video></div>`;
}

function mediaPart(store: Store, post: Post, link: string): string {
  const all = mediaOf(store, post);
  const [first] = all;
  if (!first) return '';
  if (first.verdict?.kind === 'video') return film(first);
  return `<div class="pictures n${all.length}">${all.map((media) => picture(media, link)).join('')}</div>`;
}

function acts({ metrics }: Post): string {
  const one = (icon: string, count: number, name: string) =>
    `<span title="${name}">${icon}${count > 0 ? countText(count) : ''}</span>`;
  return `<div class="acts">${[
    one(icons.reply, metrics.replies, 'Balasan'),
    one(icons.repost, metrics.reposts + metrics.quotes, 'Posting ulang'),
    one(icons.like, metrics.likes, 'Suka'),
    one(icons.views, metrics.impressions, 'Tayangan'),
    one(icons.save, metrics.bookmarks, 'Markah'),
  ].join('')}</div>`;
}

export function postCard(store: Store, user: User, post: Post, isWhole: boolean): string {
  const link = localPath(user, post);
  const zone = store.data.settings.timeZone;
  const stamp = new Date(post.createdAt).toISOString();
  const name = `<span class="who"><a class="name" href="/${escapeHtml(user.username)}">${escapeHtml(user.name)}</a>${badge(user)}</span> <span class="at">@${escapeHtml(user.username)}</span>`;
  const words = `<div class="text" dir="auto">${richText(post)}</div>`;
  const body = `${words}${mediaPart(store, post, link)}`;
  if (isWhole)
    return `<article class="post whole" data-post-id="${escapeHtml(post.id)}"><header>${avatar(user)}<div>${name}</div><span class="more">${icons.more}</span></header>
${body}<p class="when"><time datetime="${stamp}">${momentText(post.createdAt, zone)}</time>${post.metrics.impressions > 0 ? ` · <b>${countText(post.metrics.impressions)}</b> tayangan` : ''}</p>${acts(post)}</article>`;
  return `<article class="post" data-post-id="${escapeHtml(post.id)}">${avatar(user)}<div class="body"><header><div>${name} <span aria-hidden="true">·</span> <a class="at" href="${escapeHtml(link)}"><time datetime="${stamp}">${agoText(post.createdAt, store.now(), zone)}</time></a></div><span class="more">${icons.more}</span></header>
${body}${acts(post)}</div></article>`;
}
