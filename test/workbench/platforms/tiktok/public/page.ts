// Whole public pages: a profile with its grid of films, one film playing, the list of profiles, and the pages for what is not there.

import { escapeHtml } from '../../http';
import { countText, hueOf, initialsOf, momentText } from '../../public/words';
import { isPublic, type Store, videosOf } from '../store';
import type { Creator, Video } from '../types';
import { icons } from './icons';
import { style } from './style';

const document = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body>
<div class="bar"><a class="mark" href="/">TikTok <small>simulasi</small></a><span class="search">${icons.search}Cari akun dan video</span><span class="enter">Masuk</span></div>
${body}
<p class="foot">Halaman tiruan untuk latihan. Tidak terhubung dengan TikTok yang sebenarnya.</p>
</body></html>`;

const framed = (title: string, main: string): string =>
  document(
    title,
    `<div class="frame"><nav class="nav" aria-hidden="true"><a>${icons.home}Untuk Anda</a><span>${icons.compass}Jelajahi</span><span>${icons.people}Mengikuti</span></nav><main class="main">${main}</main></div>`,
  );

const profilePath = (creator: Creator): string => `/@${creator.username}`;

const avatar = (creator: Creator): string =>
  `<span class="avatar" style="--hue:${hueOf(creator.openId)}" aria-hidden="true">${escapeHtml(initialsOf(creator.nickname))}</span>`;

/** The film itself, at this host: browsers see every host at its own loopback port, so addresses stay relative. */
export const filmPath = (video: Video): string => `/film/${video.id}`;

/** Links and hashtags stand out; everything else is plain text. */
function richText(text: string): string {
  const pattern = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])|([#@][\p{L}\p{N}_.]*[\p{L}\p{N}_])/gu;
  let html = '';
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    html += `${escapeHtml(text.slice(from, found.index))}<span class="tag">${escapeHtml(found[0])}</span>`;
    from = found.index + found[0].length;
  }
  return html + escapeHtml(text.slice(from));
}

/** A moment into the film stands for its cover. */
const tile = (creator: Creator, video: Video): string =>
  `<article class="tile" data-video-id="${video.id}"><a class="film" href="${escapeHtml(`${profilePath(creator)}/video/${video.id}`)}" aria-label="${escapeHtml(video.caption || 'Video tanpa keterangan')}"><video src="${filmPath(video)}#t=0.1" preload="metadata" muted playsinline tabindex="-1"></video><span class="views">${icons.play}${countText(video.counts.views)}</span></a><p>${escapeHtml(video.caption)}</p></article>`;

const nothing = (icon: string, title: string, text: string): string =>
  `<div class="none">${icon}<h2>${title}</h2><p>${text}</p></div>`;

function films(store: Store, creator: Creator): string {
  if (creator.isPrivate) return nothing(icons.lock, 'Akun ini privat', 'Ikuti akun ini untuk melihat kontennya.');
  const shown = videosOf(store, creator.openId).filter((video) => isPublic(store, video));
  if (shown.length === 0) return nothing(icons.film, 'Belum ada konten', 'Pengguna ini belum menerbitkan video.');
  return `<div class="grid">${shown.map((video) => tile(creator, video)).join('')}</div>`;
}

export function profile(store: Store, creator: Creator): string {
  const likes = videosOf(store, creator.openId).reduce((sum, { counts }) => sum + counts.likes, 0);
  const tally = [
    [creator.following, 'Mengikuti'],
    [creator.followers, 'Pengikut'],
    [likes, 'Suka'],
  ] as const;
  return framed(
    `${creator.nickname} (@${creator.username})`,
    `<header class="who">${avatar(creator)}<div><h1>${escapeHtml(creator.username)}${creator.isVerified ? icons.check : ''}</h1><h2>${escapeHtml(creator.nickname)}</h2><span class="follow" aria-hidden="true">Ikuti</span></div></header>
<div class="tally">${tally.map(([count, word]) => `<div><b>${countText(count)}</b> <span>${word}</span></div>`).join('')}</div>
<p class="bio">${richText(creator.bio || 'Belum ada bio.')}</p>
<div class="tabs"><span class="on">${icons.grid}Video</span><span>${icons.lock.replace(/width="56" height="56"/, 'width="20" height="20"')}Disukai</span></div>
${films(store, creator)}`,
  );
}

function labels(video: Video): string {
  const words = [
    video.brandContent ? 'Kemitraan berbayar' : video.brandOrganic ? 'Konten promosi' : '',
    video.isAigc ? 'Dibuat dengan AI' : '',
  ];
  return words
    .filter(Boolean)
    .map((word) => `<span class="label">${word}</span>`)
    .join('');
}

export function watch(store: Store, creator: Creator, video: Video): string {
  const { counts } = video;
  const acts = [
    [icons.heart, counts.likes, 'suka'],
    [icons.comment, counts.comments, 'komentar'],
    [icons.share, counts.shares, 'kali dibagikan'],
  ] as const;
  const time = momentText(video.createdAt, store.data.settings.timeZone);
  return document(
    `${creator.nickname} - ${[...video.caption].slice(0, 60).join('') || 'Video'}`,
    `<main class="watch" data-video-id="${video.id}"><div class="stage"><video src="${filmPath(video)}" width="${video.width}" height="${video.height}" controls loop playsinline preload="metadata" aria-label="Video ${escapeHtml(creator.nickname)}"></video></div>
<section class="beside"><div class="author"><a href="${escapeHtml(profilePath(creator))}">${avatar(creator)}</a><div><b><a href="${escapeHtml(profilePath(creator))}">${escapeHtml(creator.username)}</a></b><p>${escapeHtml(creator.nickname)} · <time datetime="${new Date(video.createdAt).toISOString()}">${time}</time></p></div><span class="follow" aria-hidden="true">Ikuti</span></div>
<div class="caption" dir="auto">${richText(video.caption)}</div>${labels(video)}
<p class="sound">Suara asli - ${escapeHtml(creator.nickname)}</p>
<ul class="acts">${acts.map(([icon, count, word]) => `<li title="${countText(count)} ${word}"><i>${icon}</i>${countText(count)}</li>`).join('')}</ul>
<p class="talk">${video.disableComment ? 'Komentar dinonaktifkan untuk video ini.' : 'Masuk untuk berkomentar.'}</p></section></main>`,
  );
}

export const unavailable = (what: 'video' | 'account'): string =>
  framed(
    what === 'video' ? 'Video saat ini tidak tersedia' : 'Akun ini tidak dapat ditemukan',
    what === 'video'
      ? nothing(
          icons.film,
          'Video saat ini tidak tersedia',
          'Video ini mungkin sudah dihapus atau tidak dibagikan kepada publik.',
        )
      : nothing(icons.lock, 'Akun ini tidak dapat ditemukan', 'Periksa kembali nama pengguna pada tautannya.'),
  );

export function directory(store: Store): string {
  const rows = Object.values(store.data.creators).map(
    (creator) =>
      `<a href="${escapeHtml(profilePath(creator))}">${avatar(creator)}<span><b>${escapeHtml(creator.username)}</b><p>${escapeHtml(creator.nickname)} · ${countText(creator.followers)} pengikut</p></span></a>`,
  );
  return framed('Akun', `<div class="list">${rows.join('') || '<div class="none">Belum ada akun.</div>'}</div>`);
}
