// Small drawings of our own; nobody's logo.

const svg = (size: number, inside: string): string =>
  `<svg width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${inside}</svg>`;

const thumb =
  '<path d="M7 11v9H4a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h3Zm0 0 4-8a2.4 2.4 0 0 1 2.3 3L13 9h5.6a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 17.3 20H7"/>';

export const icons = {
  like: svg(20, thumb),
  smallLike: svg(11, thumb),
  comment: svg(20, '<path d="M4 5h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-8l-5 4v-4H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1Z"/>'),
  share: svg(20, '<path d="M13 5v4C7 9 4 13 3 19c2-3.5 5-5 10-5v4l8-6.5L13 5Z"/>'),
  globe: svg(13, '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18"/>'),
  search: svg(16, '<circle cx="11" cy="11" r="6.5"/><path d="m16 16 5 5"/>'),
  info: svg(20, '<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7.5v.1"/>'),
  people: svg(
    20,
    '<circle cx="9" cy="8" r="3.5"/><path d="M3 20c0-4 2.5-6 6-6s6 2 6 6M16 5a3.5 3.5 0 0 1 0 6.5M17.5 14.5c2.3.7 3.5 2.6 3.5 5.5"/>',
  ),
  web: svg(
    20,
    '<path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1-1"/>',
  ),
  more: svg(20, '<path d="M5 12h.1M12 12h.1M19 12h.1" stroke-width="3"/>'),
  lock: svg(
    56,
    '<rect x="5" y="11" width="14" height="9" rx="2" stroke-width="1.3"/><path d="M8 11V8a4 4 0 0 1 8 0v3" stroke-width="1.3"/>',
  ),
};
