// Modal boxes: what a script asks, and what Sheets refuses.
import type { Question } from '../../port';
import type { App } from '../app';
import { h, icon } from '../dom';
import { words } from '../words';

const captions: Record<string, string> =
  document.documentElement.lang === 'en'
    ? { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' }
    : { OK: 'Oke', CANCEL: 'Batal', YES: 'Ya', NO: 'Tidak' };

export const captionOf = (button: string) => captions[button] ?? button;

function box(title: string, ...body: HTMLElement[]): HTMLDialogElement {
  return h('dialog', { class: 'box', 'aria-label': title || words.problem, 'data-testid': 'dialog' }, ...body);
}

/** Text with its line ends kept. */
const lines = (message: string) => h('p', { class: 'message' }, message);

/** The keyboard returns to the cells, unless another box still waits. */
function backToGrid(app: App): void {
  if (!document.querySelector('dialog[open]')) app.grid?.focus();
}

/** Opens a box with the keyboard on what it is there for, not on its cross. */
function open(dialog: HTMLDialogElement): void {
  document.body.append(dialog);
  dialog.showModal();
  const first = dialog.querySelector<HTMLElement>('input') ?? dialog.querySelector<HTMLElement>('button.primary');
  first?.focus();
}

export function refuse(app: App, title: string, message: string): void {
  const close = () => dialog.close();
  const dialog = box(
    title,
    h('h2', {}, title),
    lines(message),
    h('div', { class: 'buttons' }, h('button', { type: 'button', class: 'primary', onclick: close }, words.ok)),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    backToGrid(app);
  });
  open(dialog);
}

function ask(app: App, question: Question): HTMLDialogElement {
  const input = h('input', { class: 'answer', 'aria-label': question.title || question.message, autocomplete: 'off' });
  const answer = (button: string) => app.answer({ button, text: input.value });
  const buttons = question.buttons.map((button, index) =>
    h(
      'button',
      { type: 'button', class: index === 0 ? 'primary' : '', 'data-button': button, onclick: () => answer(button) },
      captionOf(button),
    ),
  );
  const dialog = box(
    question.title,
    h(
      'button',
      { type: 'button', class: 'cross', 'aria-label': words.close, onclick: () => answer('CLOSE') },
      icon('close'),
    ),
    h('h2', {}, question.title),
    lines(question.message),
    ...(question.kind === 'prompt' ? [input] : []),
    h('div', { class: 'buttons' }, ...buttons),
  );
  input.addEventListener('keydown', (event) => event.key === 'Enter' && answer(question.buttons[0] ?? 'OK'));
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    answer('CLOSE');
  });
  return dialog;
}

/** Shows the question a script waits with. */
export function questions(app: App): void {
  let shown: { question: Question; dialog: HTMLDialogElement } | undefined;
  app.onChange(() => {
    const { question } = app.state;
    if (question === shown?.question) return;
    const before = shown;
    before?.dialog.remove();
    shown = undefined;
    if (!question && before) backToGrid(app);
    if (!question) return;
    const dialog = ask(app, question);
    open(dialog);
    shown = { question, dialog };
  });
}
