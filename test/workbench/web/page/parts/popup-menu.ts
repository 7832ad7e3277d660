// A menu that opens under a button or at the pointer, and works with the keyboard.
import { h } from '../dom';

export type Item = { caption: string; act: () => void; muted?: boolean; checked?: boolean } | 'separator';

let closeOpen: (() => void) | undefined;

const isButton = (element: Element | null): element is HTMLButtonElement => element instanceof HTMLButtonElement;

function move(menu: HTMLElement, step: number): void {
  const items = [...menu.querySelectorAll('button')];
  const here = document.activeElement;
  const at = isButton(here) ? items.indexOf(here) : -1;
  items[(at + step + items.length) % items.length]?.focus();
}

export function openMenu(at: HTMLElement | { x: number; y: number }, items: readonly Item[]): void {
  const again = at instanceof HTMLElement && at.getAttribute('aria-expanded') === 'true';
  closeOpen?.();
  if (again || items.length === 0) return;
  const menu = h('div', { class: 'popup-menu', role: 'menu' });
  const close = () => {
    closeOpen = undefined;
    menu.remove();
    document.removeEventListener('pointerdown', outside, true);
    if (at instanceof HTMLElement) at.setAttribute('aria-expanded', 'false');
  };
  const outside = (event: Event) => {
    const target = event.target as Node;
    if (!menu.contains(target) && !(at instanceof HTMLElement && at.contains(target))) close();
  };
  for (const item of items) {
    if (item === 'separator') {
      menu.append(h('hr', { role: 'separator' }));
      continue;
    }
    const choose = () => {
      close();
      item.act();
    };
    const look = [item.muted && 'muted', item.checked && 'checked'].filter(Boolean).join(' ');
    menu.append(h('button', { type: 'button', role: 'menuitem', class: look, onclick: choose }, item.caption));
  }
  menu.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'ArrowDown') move(menu, 1);
    else if (event.key === 'ArrowUp') move(menu, -1);
    else if (event.key === 'Escape') close();
    else if ((event.key !== 'Enter' && event.key !== ' ') || !isButton(document.activeElement)) return;
    if (event.key.startsWith('Arrow')) event.preventDefault();
  });
  document.body.append(menu);
  const place = at instanceof HTMLElement ? at.getBoundingClientRect() : undefined;
  const [x, y] = place ? [place.left, place.bottom + 2] : [(at as { x: number }).x, (at as { y: number }).y];
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(4, Math.min(x, innerWidth - width - 8))}px`;
  const above = y + height > innerHeight - 8;
  menu.style.top = `${above ? Math.max(4, (place?.top ?? y) - height - 2) : y}px`;
  if (at instanceof HTMLElement) at.setAttribute('aria-expanded', 'true');
  document.addEventListener('pointerdown', outside, true);
  closeOpen = close;
  menu.querySelector('button')?.focus();
}
