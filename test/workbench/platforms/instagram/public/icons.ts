// Small drawings of our own; nobody's logo.

const svg = (size: number, inside: string): string =>
  `<svg width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${inside}</svg>`;

const heart =
  '<path d="M12 20.5S3.2 15.6 3.2 9.3A4.8 4.8 0 0 1 12 6.6a4.8 4.8 0 0 1 8.8 2.7c0 6.3-8.8 11.2-8.8 11.2Z"/>';
const bubble = '<path d="M20.7 17.2a9.6 9.6 0 1 0-3.6 3.5l3.9 1-.9-3.8Z"/>';
const film =
  '<rect x="3" y="3" width="18" height="18" rx="5"/><path d="m10 9 5 3-5 3V9ZM3 7.5h18M8 3l2.5 4.5M14 3l2.5 4.5"/>';

export const icons = {
  heart: svg(24, heart),
  comment: svg(24, bubble),
  send: svg(24, '<path d="M21.5 3 10 11.5M21.5 3l-6.7 18.5L10 11.5 2.5 6.7 21.5 3Z"/>'),
  save: svg(24, '<path d="M5 3.5h14v17l-7-6-7 6v-17Z"/>'),
  more: svg(20, '<path d="M5 12h.1M12 12h.1M19 12h.1" stroke-width="3"/>'),
  grid: svg(14, '<rect x="3" y="3" width="18" height="18"/><path d="M9 3v18M15 3v18M3 9h18M3 15h18"/>'),
  reel: svg(14, film),
  reelMark: svg(20, film),
  tagged: svg(
    14,
    '<path d="M3 6h6l3-3 3 3h6v15H3V6Z"/><circle cx="12" cy="12" r="2.5"/><path d="M7.5 20c.5-2.5 2.3-3.5 4.5-3.500s4 1 4.5 3.5"/>',
  ),
  link: svg(
    13,
    '<path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.700l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.700l1-1"/>',
  ),
  home: svg(24, '<path d="M4 10.5 12 4l8 6.500V20h-5.500v-5h-5v5H4v-9.500Z"/>'),
  search: svg(24, '<circle cx="11" cy="11" r="7"/><path d="m16.5 16.5 4.5 4.5"/>'),
  lens: svg(
    26,
    '<rect x="3.5" y="6" width="17" height="13" rx="4"/><path d="M8.5 6 10 3.500h4L15.5 6"/><circle cx="12" cy="12.5" r="3.5"/>',
  ),
};
