// A sidebar or dialog of the script, in a frame that can reach nothing of this page but google.script.
import type { App, ScriptPage } from '../app';
import { h, icon } from '../dom';
import { googleScript } from '../google-script';
import { follow } from '../links';
import { words } from '../words';

interface FromFrame {
  siar: 'call' | 'close' | 'follow' | 'height' | 'width';
  id?: number;
  name?: string;
  arguments?: unknown[];
  address?: string;
  pixels?: number;
}

const isFromFrame = (data: unknown): data is FromFrame => typeof data === 'object' && data !== null && 'siar' in data;

const withScript = (html: string) => {
  const script = `<script>(${googleScript.toString()})();</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
};

async function serve(app: App, frame: HTMLIFrameElement, message: FromFrame): Promise<void> {
  if (message.siar === 'follow') await follow(app, message.address ?? '');
  if (message.siar !== 'call') return;
  const given = { functionName: message.name ?? '', arguments: message.arguments ?? [] };
  const result = await app.act({ kind: 'call', ...given });
  frame.contentWindow?.postMessage({ siar: 'result', id: message.id, ...(result as object) }, '*');
}

function draw(app: App, page: ScriptPage): HTMLElement {
  const frame = h('iframe', {
    class: 'script-frame',
    title: page.title,
    sandbox: 'allow-scripts allow-forms allow-modals allow-popups allow-downloads',
    srcdoc: withScript(page.html),
  });
  const close = () => {
    delete app.state.scriptPage;
    app.changed();
  };
  const hear = (event: MessageEvent) => {
    if (!frame.isConnected) return removeEventListener('message', hear);
    if (event.source !== frame.contentWindow || !isFromFrame(event.data)) return;
    if (event.data.siar === 'close') close();
    else if (event.data.siar === 'height') frame.style.height = `${Number(event.data.pixels)}px`;
    else if (event.data.siar === 'width') frame.style.width = `${Number(event.data.pixels)}px`;
    else void serve(app, frame, event.data);
  };
  addEventListener('message', hear);
  return h(
    'aside',
    { class: `script-page ${page.page}`, 'aria-label': page.title, 'data-testid': `script-${page.page}` },
    h(
      'header',
      {},
      h('h2', {}, page.title),
      h('button', { type: 'button', 'aria-label': words.close, onclick: close }, icon('close')),
    ),
    frame,
  );
}

/** The slot a script's page is shown in: at most one at a time, a new one replaces it, as in Sheets. */
export function scriptPages(app: App): HTMLElement {
  const slot = h('div', { class: 'script-slot' });
  let shown: ScriptPage | undefined;
  app.onChange(() => {
    const { scriptPage } = app.state;
    if (scriptPage === shown) return;
    shown = scriptPage;
    slot.replaceChildren(...(scriptPage ? [draw(app, scriptPage)] : []));
    slot.className = `script-slot ${scriptPage ? `has-${scriptPage.page}` : ''}`;
  });
  return slot;
}
