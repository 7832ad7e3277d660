// Small drawings of our own; nobody's logo.

const svg = (size: number, inside: string, filled = false): string =>
  `<svg width="${size}" height="${size}" viewBox="0 0 24 24" ${filled ? 'fill="currentColor"' : 'fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"'} aria-hidden="true">${inside}</svg>`;

const heart = '<path d="M12 20.5C5 15.6 3 12.4 3 8.9A4.9 4.9 0 0 1 12 6a4.9 4.9 0 0 1 9 2.9c0 3.5-2 6.7-9 11.6Z"/>';
const bubble =
  '<path d="M12 4c5 0 9 3.1 9 7.3s-4 7.3-9 7.3c-.9 0-1.8-.1-2.6-.3L5 20.6l.9-3.6C4.1 15.7 3 13.6 3 11.3 3 7.1 7 4 12 4Z"/>';

export const icons = {
  play: svg(16, '<path d="M8 5.5v13L19 12 8 5.5Z"/>'),
  heart: svg(26, heart, true),
  comment: svg(26, bubble, true),
  share: svg(26, '<path d="M13.5 5v4.2C7.5 9.2 4 12.8 3.2 19c2.6-3.6 5.8-5 10.3-5v4.2L21 11.6 13.5 5Z"/>', true),
  home: svg(22, '<path d="m3.5 11 8.5-7 8.5 7v8.5h-6v-5.5h-5v5.5h-6V11Z"/>'),
  people: svg(
    22,
    '<circle cx="9" cy="8" r="3.5"/><path d="M3 20c0-4 2.5-6 6-6s6 2 6 6M16 5a3.5 3.5 0 0 1 0 6.5M17.5 14.5c2.3.7 3.5 2.6 3.5 5.5"/>',
  ),
  compass: svg(22, '<circle cx="12" cy="12" r="9"/><path d="m15.5 8.5-2 5-5 2 2-5 5-2Z"/>'),
  search: svg(18, '<circle cx="11" cy="11" r="6.5"/><path d="m16 16 5 5"/>'),
  grid: svg(20, '<path d="M5 5v14M12 5v14M19 5v14"/>'),
  lock: svg(
    56,
    '<rect x="5" y="11" width="14" height="9" rx="2" stroke-width="1.3"/><path d="M8 11V8a4 4 0 0 1 8 0v3" stroke-width="1.3"/>',
  ),
  film: svg(
    56,
    '<rect x="4" y="5" width="16" height="14" rx="2.5" stroke-width="1.3"/><path d="M10.5 9.5v5l4-2.5-4-2.5Z" stroke-width="1.3"/>',
  ),
  check: svg(18, '<circle cx="12" cy="12" r="9"/><path d="m8 12.3 2.8 2.7L16 9.7"/>'),
};
