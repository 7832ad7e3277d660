// Whole public pages: a Page's timeline, one post, the list of Pages, and the page for what is not there.
import { escapeHtml } from '../../http';
import { countText, hueOf } from '../../public/words';
import { permalinkOf } from '../post-fields';
import { isPublic, photosOf, postsOf, type Store } from '../store';
import type { Page, Post } from '../types';
import type { Video } from '../video-types';
import { icons } from './icons';
import { avatar, filmSource, localPath, pictureOf, player, postCard, richText } from './post-card';
import { style } from './style';

const document = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body>
<div class="bar"><a class="mark" href="/">Facebook <small>simulasi</small></a><span class="search">${icons.search}Cari di Facebook</span><span class="enter">Masuk</span></div>
${body}
<p class="foot">Halaman tiruan untuk latihan. Tidak terhubung dengan Facebook yang sebenarnya.</p>
</body></html>`;

const pathOf = (page: Page): string => `/${page.username ?? page.id}`;

type Tab = 'Postingan' | 'Reel' | 'Video';

const tabPaths: Record<Tab, string> = { Postingan: '', Reel: '/reels', Video: '/videos' };

const tabsOf = (page: Page, open: Tab): string =>
  Object.entries(tabPaths)
    .map(
      ([name, path]) => `<a${name === open ? ' class="on"' : ''} href="${escapeHtml(pathOf(page) + path)}">${name}</a>`,
    )
    .join('');

function head(page: Page, open: Tab): string {
  return `<div class="head" style="--hue:${hueOf(page.id)}"><div class="wide"><div class="cover"></div>
<div class="who">${avatar(page)}<div class="name"><h1>${escapeHtml(page.name)}</h1><p>${countText(page.followers)} pengikut</p></div>
<div class="do" aria-hidden="true"><span class="first">Ikuti</span><span>Kirim pesan</span></div></div>
<nav class="tabs">${tabsOf(page, open)}<span>Foto</span><span>Tentang</span></nav></div></div>`;
}

function side(store: Store, page: Page, posts: Post[]): string {
  const photos = posts.flatMap((post) => photosOf(store, post).map((photo) => ({ post, photo }))).slice(0, 9);
  const facts = [
    `<li>${icons.info}<span><b>Halaman</b> · ${escapeHtml(page.category)}</span></li>`,
    `<li>${icons.people}<span>${countText(page.followers)} pengikut</span></li>`,
    page.website === null ? '' : `<li>${icons.web}<span>${richText(page.website)}</span></li>`,
  ];
  const grid = photos
    .map(
      ({ post, photo }) =>
        `<a href="${escapeHtml(localPath(permalinkOf(store, post)))}"><img src="${escapeHtml(pictureOf(store, photo, 320))}" alt="${escapeHtml(photo.altText ?? '')}" loading="lazy"></a>`,
    )
    .join('');
  return `<aside class="side"><section class="card"><h2>Intro</h2>${page.about ? `<p class="about">${escapeHtml(page.about)}</p>` : ''}<ul class="facts">${facts.join('')}</ul></section>
${grid ? `<section class="card pictures"><h2>Foto</h2><div class="grid3">${grid}</div></section>` : ''}</aside>`;
}

const postsShown = 20;

export function timeline(store: Store, page: Page, skip: number): string {
  const posts = postsOf(store, page.id).filter((post) => isPublic(store, post));
  const cards = posts.slice(skip, skip + postsShown).map((post) => postCard(store, page, post));
  const older =
    posts.length > skip + postsShown
      ? `<a class="card older" href="${escapeHtml(pathOf(page))}?mulai=${skip + postsShown}">Lihat postingan sebelumnya</a>`
      : '';
  const none = '<div class="card empty">Belum ada postingan.</div>';
  return document(
    page.name,
    `${head(page, 'Postingan')}<div class="wide columns">${side(store, page, posts)}<main class="posts" id="postingan">${cards.join('') || none}${older}</main></div>`,
  );
}

/** All films of one kind, newest first. */
export function films(store: Store, page: Page, kind: Video['kind']): string {
  const tiles = postsOf(store, page.id)
    .filter((post) => isPublic(store, post))
    .flatMap((post) => {
      const video = store.data.videos[post.videoId ?? ''];
      return video?.kind === kind ? [{ post, video }] : [];
    })
    .map(
      ({ post, video }) =>
        `<a href="${escapeHtml(localPath(permalinkOf(store, post)))}"><video src="${escapeHtml(filmSource(store, video))}" muted preload="metadata" tabindex="-1"></video>${kind === 'video' ? `<span>${escapeHtml(video.title ?? post.message ?? 'Video')}</span>` : ''}</a>`,
    );
  const none = `<div class="empty">Belum ada ${kind === 'reel' ? 'reel' : 'video'}.</div>`;
  return document(
    page.name,
    `${head(page, kind === 'reel' ? 'Reel' : 'Video')}<div class="wide"><main class="card films ${kind}">${tiles.join('') || none}</main></div>`,
  );
}

export function onePost(store: Store, page: Page, post: Post): string {
  const start = [...(post.message ?? (post.videoId === null ? 'Foto' : 'Video'))].slice(0, 60).join('');
  return document(
    `${page.name} - ${start}`,
    `<div class="wide columns single"><main class="posts" id="postingan">${postCard(store, page, post, true)}</main></div>`,
  );
}

/** A reel fills the screen from top to bottom, its words at its foot. */
export function oneReel(store: Store, page: Page, post: Post, video: Video): string {
  const { reactions, comments, shares } = post.engagement;
  const act = (icon: string, count: number): string => `<span>${icon}${count > 0 ? countText(count) : ''}</span>`;
  return document(
    `${page.name} - Reel`,
    `<main class="oneReel" data-post-id="${escapeHtml(post.id)}"><div class="stage">${player(store, video)}
<div class="words"><div class="maker"><a href="${escapeHtml(pathOf(page))}">${avatar(page)}<b>${escapeHtml(page.name)}</b></a><span class="follow">Ikuti</span></div>
${post.message === null ? '' : `<div class="text" dir="auto">${richText(post.message)}</div>`}</div></div>
<div class="reelActs" aria-hidden="true">${act(icons.like, reactions)}${act(icons.comment, comments)}${act(icons.share, shares)}</div></main>`,
  );
}

/** The words Facebook shows for what is missing, unpublished or not for everybody. */
export const unavailable = (): string =>
  document(
    'Konten ini tidak tersedia saat ini',
    `<main class="card gone">${icons.lock}<h1>Konten ini tidak tersedia saat ini</h1>
<p>Hal ini biasanya terjadi karena pemiliknya hanya membagikannya kepada sekelompok kecil orang, mengubah siapa yang bisa melihatnya, atau telah menghapusnya.</p>
<a href="/">Buka daftar Halaman</a></main>`,
  );

export function directory(store: Store): string {
  const rows = Object.values(store.data.pages).map(
    (page) =>
      `<a href="${escapeHtml(pathOf(page))}">${avatar(page)}<span><b>${escapeHtml(page.name)}</b><p>${escapeHtml(page.category)} · ${countText(page.followers)} pengikut</p></span></a>`,
  );
  return document(
    'Halaman',
    `<main class="card list">${rows.join('') || '<div class="empty">Belum ada Halaman.</div>'}</main>`,
  );
}
