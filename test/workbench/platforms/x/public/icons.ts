// Small drawings of our own; nobody's logo.

const svg = (size: number, inside: string): string =>
  `<svg width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${inside}</svg>`;

export const icons = {
  home: svg(26, '<path d="m4 11 8-7 8 7v8a1 1 0 0 1-1 1h-5v-6h-4v6H5a1 1 0 0 1-1-1z"/>'),
  search: svg(26, '<circle cx="11" cy="11" r="6.5"/><path d="m16 16 5 5"/>'),
  bell: svg(26, '<path d="M6 16V10a6 6 0 0 1 12 0v6l2 2H4zM10 21h4"/>'),
  person: svg(26, '<circle cx="12" cy="8" r="4"/><path d="M4 21c0-4.5 3.5-7 8-7s8 2.5 8 7"/>'),
  back: svg(20, '<path d="M20 12H4m7-7-7 7 7 7"/>'),
  reply: svg(18, '<path d="M4 12a7 7 0 0 1 7-7h2a7 7 0 0 1 0 14h-1l-5 3v-4a7 7 0 0 1-3-6z"/>'),
  repost: svg(18, '<path d="m4 9 3-3 3 3M7 6v9a2 2 0 0 0 2 2h4M20 15l-3 3-3-3m3 3V9a2 2 0 0 0-2-2h-4"/>'),
  like: svg(18, '<path d="M12 20S4 15 4 9.5A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.5C20 15 12 20 12 20z"/>'),
  views: svg(18, '<path d="M5 20v-7M12 20V4M19 20v-10"/>'),
  save: svg(18, '<path d="M6 4h12v17l-6-4.5L6 21z"/>'),
  more: svg(18, '<path d="M5 12h.1M12 12h.1M19 12h.1" stroke-width="3"/>'),
  calendar: svg(16, '<rect x="4" y="5" width="16" height="15" rx="2"/><path d="M4 10h16M8 3v4M16 3v4"/>'),
  place: svg(16, '<path d="M12 21s-7-6.2-7-11a7 7 0 0 1 14 0c0 4.8-7 11-7 11z"/><circle cx="12" cy="10" r="2.5"/>'),
  web: svg(
    16,
    '<path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1-1"/>',
  ),
  official: svg(
    18,
    '<circle cx="12" cy="12" r="9" fill="#71767b" stroke="none"/><path d="m8 12.2 2.8 2.8L16 9.5" stroke="#fff" stroke-width="2.4"/>',
  ),
};
