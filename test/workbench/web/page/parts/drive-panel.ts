// The folder `Masuk` of the office's Drive: what is in it, and a place to put more.
import type { DriveFile } from '../../port';
import type { App } from '../app';
import { fill, h, icon } from '../dom';
import { fileAddress } from '../links';
import { words } from '../words';
import type { Panel } from './panel';
import { toast } from './toasts';

const sizeOf = (bytes: number) =>
  bytes < 1024 * 1024
    ? `${Math.ceil(bytes / 1024).toLocaleString('id-ID')} KB`
    : `${(bytes / 1024 / 1024).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`;

function picture(app: App, file: DriveFile): HTMLElement {
  const fallback = () => h('span', { class: 'thumb' }, icon(file.mimeType.startsWith('video/') ? 'film' : 'file', 22));
  if (!/^image\/(jpeg|png|gif|webp)$/.test(file.mimeType) || file.bytes === 0) return fallback();
  const image = h('img', { class: 'thumb', src: fileAddress(app, file.id, file.mimeType), alt: '', loading: 'lazy' });
  image.addEventListener('error', () => image.replaceWith(fallback()));
  return image;
}

function fileLine(app: App, file: DriveFile): HTMLElement {
  const copy = async () => {
    await navigator.clipboard?.writeText(file.name);
    toast('', `${words.copied}: ${file.name}`);
  };
  return h(
    'li',
    { class: 'file', 'data-testid': 'drive-file', 'data-name': file.name },
    picture(app, file),
    h(
      'div',
      {},
      h('a', { href: fileAddress(app, file.id, file.mimeType), target: '_blank', rel: 'noopener' }, file.name),
      h('span', { class: 'muted' }, `${file.mimeType} · ${sizeOf(file.bytes)}`),
    ),
    h('button', { type: 'button', class: 'plain', onclick: () => void copy() }, words.copyName),
  );
}

async function upload(app: App, files: Iterable<File>): Promise<void> {
  for (const file of files) {
    const address = `/files?who=${app.state.who}&name=${encodeURIComponent(file.name)}`;
    const response = await fetch(address, { method: 'POST', body: file });
    if (!response.ok) toast(words.problem, await response.text(), 'wrong');
  }
}

export function drivePanel(app: App): Panel {
  return {
    name: 'drive',
    draw(body) {
      const files = app.state.office?.files ?? [];
      fill(body, [app.state.who, files], () => {
        const input = h('input', { type: 'file', multiple: true, 'data-testid': 'upload', 'aria-label': words.upload });
        input.addEventListener('change', () => {
          void upload(app, [...(input.files ?? [])]);
          input.value = ''; // the same file may be chosen again
        });
        const drop = h(
          'label',
          { class: 'drop' },
          icon('upload'),
          h('span', {}, h('b', {}, words.upload), ' ', words.drop),
          input,
        );
        drop.addEventListener('dragover', (event) => {
          event.preventDefault();
          drop.classList.add('over');
        });
        drop.addEventListener('dragleave', () => drop.classList.remove('over'));
        drop.addEventListener('drop', (event) => {
          event.preventDefault();
          drop.classList.remove('over');
          void upload(app, [...(event.dataTransfer?.files ?? [])]);
        });
        return [
          h('p', { class: 'muted' }, h('b', {}, words.driveFolder), ` · ${words.driveHint}`),
          drop,
          files.length === 0
            ? h('p', { class: 'empty' }, words.noFiles)
            : h('ul', { class: 'files' }, ...files.map((file) => fileLine(app, file))),
        ];
      });
    },
  };
}
