// Short messages in the corner, as Spreadsheet.toast shows them, and refusals that Sheets shows as a dialog.
import { h, icon } from '../dom';
import { words } from '../words';

/** Longer than Sheets' five seconds: here a newcomer reads along. */
const shownMs = 12_000;

const corner = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite', 'data-testid': 'toasts' });

export const toastCorner = () => corner;

export const clearToasts = () => corner.replaceChildren();

export function toast(title: string, message: string, look: 'calm' | 'wrong' = 'calm'): void {
  const box = h('div', { class: `toast ${look}`, 'data-testid': 'toast' });
  const close = () => box.remove();
  box.append(
    h('div', { class: 'toast-text' }, title && h('strong', {}, title), h('p', {}, message)),
    h('button', { type: 'button', 'aria-label': words.close, onclick: close }, icon('close', 16)),
  );
  corner.append(box);
  while (corner.children.length > 4) corner.firstElementChild?.remove();
  let timer = setTimeout(close, shownMs);
  box.addEventListener('pointerenter', () => clearTimeout(timer));
  box.addEventListener('pointerleave', () => {
    timer = setTimeout(close, shownMs);
  });
}
