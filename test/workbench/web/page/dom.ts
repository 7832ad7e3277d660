// Builds elements in one line each.
type Child = Node | string | undefined | false;

type Attributes = Record<string, string | boolean | number | undefined | ((event: never) => void)>;

export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(key.replace(/^on/, ''), value as EventListener);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return element;
}

/** What a redrawn control is known by. */
const nameOf = (element: Element | null) =>
  element && (element.getAttribute('data-testid') ?? element.getAttribute('aria-label') ?? element.textContent);

/** Replaces what is in an element, but leaves it alone while it would stay the same; the keyboard stays where it was. */
export function fill(element: HTMLElement, key: unknown, children: () => Child[]): void {
  const now = JSON.stringify(key);
  if (element.dataset.shown === now) return;
  element.dataset.shown = now;
  const focused = element.contains(document.activeElement) ? nameOf(document.activeElement) : undefined;
  const drawn = children().filter((child): child is Node | string => child !== undefined && child !== false);
  element.replaceChildren(...drawn);
  if (focused === undefined) return;
  const again = [...element.querySelectorAll<HTMLElement>('button, input, a')].find((one) => nameOf(one) === focused);
  again?.focus();
}

const paths = {
  mail: 'M3 6h18v12H3zM3 7l9 6 9-6',
  drive: 'M3 6h6l2 2h10v11H3z',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3.5 2',
  run: 'M7 4l12 8-12 8z',
  trouble: 'M13 3L5 14h6l-1 7 9-12h-6z',
  help: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.5 10.9c.6.5 1 1.2 1 2.1h5c0-.9.4-1.6 1-2.1A6 6 0 0 0 12 3',
  public: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  right: 'M9 6l6 6-6 6',
  list: 'M4 7h16M4 12h16M4 17h16',
  sheet: 'M4 4h16v16H4zM4 10h16M10 4v16M4 15h16',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  film: 'M4 5h16v14H4zM8 5v14M16 5v14M4 12h16',
  reload: 'M20 11a8 8 0 1 0-2 6M20 5v6h-6',
  out: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  upload: 'M12 16V4M7 9l5-5 5 5M4 16v4h16v-4',
  plus: 'M12 6v12M6 12h12',
  minus: 'M6 12h12',
  check: 'M5 12l5 5 9-10',
} as const;

export type IconName = keyof typeof paths;

/** Icons are drawn: not every machine has a font with them. */
export function icon(name: IconName, size = 18): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 24 24', width: size, height: size, 'aria-hidden': 'true' }))
    svg.setAttribute(key, String(value));
  svg.classList.add('icon', `icon-${name}`);
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
