// Whole public pages: an account's profile, one post, the list of accounts, and the page for what is not there.
import { escapeHtml } from '../../http';
import { postsOf, type Store } from '../store';
import type { Post, User } from '../types';
import { icons } from './icons';
import { avatar, postCard, richText } from './post-card';
import { style } from './style';
import { countText, hueOf, joinedText } from './words';

const nav = `<nav class="nav" aria-hidden="true"><a class="mark" href="/"><b>X</b> <small>simulasi</small></a>
<span>${icons.home}<i>Beranda</i></span><span>${icons.search}<i>Jelajahi</i></span><span>${icons.bell}<i>Notifikasi</i></span><span class="on">${icons.person}<i>Profil</i></span></nav>`;

const side = `<aside class="side"><div class="find">${icons.search}Cari</div><section class="box"><h2>Halaman tiruan</h2><p>Untuk latihan. Tidak terhubung dengan X yang sebenarnya.</p></section></aside>`;

const document = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><div class="frame">${nav}<main class="column">${body}</main>${side}</div></body></html>`;

const bar = (title: string, below: string): string =>
  `<div class="bar"><a href="/" aria-label="Kembali">${icons.back}</a><div><b>${title}</b>${below ? `<small>${below}</small>` : ''}</div><small class="fake">simulasi</small></div>`;

function head(store: Store, user: User): string {
  const facts = [
    user.location === null ? '' : `<span>${icons.place}${escapeHtml(user.location)}</span>`,
    user.website === null
      ? ''
      : `<span>${icons.web}<a href="${escapeHtml(user.website)}" rel="nofollow noopener noreferrer">${escapeHtml(user.website.replace(/^https?:\/\//, ''))}</a></span>`,
    `<span>${icons.calendar}${joinedText(user.joinedAt, store.data.settings.timeZone)}</span>`,
  ];
  return `<div class="banner" style="--hue:${hueOf(user.id)}"></div><div class="profile">
<div class="top">${avatar(user)}<span class="follow" aria-hidden="true">Ikuti</span></div>
<h1>${escapeHtml(user.name)}${user.verified ? ` <span class="badge" title="Akun pemerintah">${icons.official}</span>` : ''}</h1><p class="at">@${escapeHtml(user.username)}</p>
${user.bio ? `<p class="bio">${richText({ text: user.bio, links: [] })}</p>` : ''}<p class="facts">${facts.join('')}</p>
<p class="counts"><span><b>${countText(user.following)}</b> Mengikuti</span><span><b>${countText(user.followers)}</b> Pengikut</span></p></div>
<div class="tabs"><span class="on">Postingan</span><span>Balasan</span><span>Media</span></div>`;
}

const shown = 30;

export function profile(store: Store, user: User): string {
  const posts = postsOf(store, user.id);
  const cards = posts.slice(0, shown).map((post) => postCard(store, user, post, false));
  return document(
    `${user.name} (@${user.username})`,
    `${bar(escapeHtml(user.name), `${countText(posts.length)} postingan`)}${head(store, user)}<div id="postingan">${cards.join('') || '<p class="empty">Belum ada postingan.</p>'}</div>`,
  );
}

export function onePost(store: Store, user: User, post: Post): string {
  const start = [...post.text].slice(0, 60).join('');
  return document(
    `${user.name} di X: "${start}"`,
    `${bar('Postingan', '')}<div id="postingan">${postCard(store, user, post, true)}</div>`,
  );
}

export const unavailable = (): string =>
  document(
    'Halaman tidak ditemukan',
    `${bar('Postingan', '')}<p class="empty">Hmm, halaman ini tidak ada. Coba cari yang lain.</p>`,
  );

export const suspended = (user: User): string =>
  document(
    `@${user.username}`,
    `${bar('Profil', '')}<p class="empty"><b>Akun ditangguhkan</b><br>X menangguhkan akun yang melanggar aturannya.</p>`,
  );

export function directory(store: Store): string {
  const rows = Object.values(store.data.users).map(
    (user) =>
      `<a class="row" href="/${escapeHtml(user.username)}">${avatar(user)}<span><b>${escapeHtml(user.name)}</b><small>@${escapeHtml(user.username)} · ${countText(user.followers)} pengikut</small></span></a>`,
  );
  return document('Akun', `${bar('Akun', '')}${rows.join('') || '<p class="empty">Belum ada akun.</p>'}`);
}
