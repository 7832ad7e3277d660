// The mailbox of whoever sits here: newest first, one letter open at a time.
import type { Mail } from '../../port';
import type { App } from '../app';
import { fill, h, icon } from '../dom';
import { follow } from '../links';
import { formatClock } from '../time';
import { words } from '../words';
import type { Panel } from './panel';

function withLinks(app: App, text: string): (string | HTMLElement)[] {
  return text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:)])/).map((part, index) => {
    if (index % 2 === 0) return part;
    const open = (event: Event) => {
      event.preventDefault();
      void follow(app, part);
    };
    return h('a', { href: part, onclick: open }, part);
  });
}

function letterBody(app: App, mail: Mail): HTMLElement {
  if (!mail.html) return h('pre', { class: 'letter-text' }, ...withLinks(app, mail.body));
  // No scripts in there; same origin, so that its links can be followed by this page.
  const frame = h('iframe', { class: 'letter-frame', title: mail.subject, sandbox: 'allow-same-origin' });
  frame.srcdoc = mail.html;
  frame.addEventListener('load', () => {
    const inside = frame.contentDocument;
    if (!inside) return;
    frame.style.height = `${inside.documentElement.scrollHeight + 8}px`;
    inside.addEventListener('click', (event) => {
      const link = (event.target as Element | null)?.closest('a[href]');
      if (!link) return;
      event.preventDefault();
      void follow(app, link.getAttribute('href') ?? '');
    });
  });
  return frame;
}

const kilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('id-ID')} KB`;

function letter(app: App, mail: Mail, back: () => void): HTMLElement {
  return h(
    'article',
    { class: 'letter', 'data-testid': 'letter' },
    h('button', { type: 'button', class: 'plain', onclick: back }, `‹ ${words.mail}`),
    h('h3', {}, mail.subject),
    h('p', { class: 'letter-head' }, `${words.from}: ${mail.to.join(', ')}`, h('br'), formatClock(mail.at)),
    letterBody(app, mail),
    mail.attachments.length > 0 &&
      h(
        'ul',
        { class: 'attachments', 'aria-label': words.attachments },
        ...mail.attachments.map(({ name, bytes }) => h('li', {}, icon('file', 16), `${name} (${kilobytes(bytes)})`)),
      ),
  );
}

export function mailPanel(app: App): Panel {
  let open: number | undefined;
  let reader = '';
  return {
    name: 'mail',
    draw(body) {
      const email = app.state.office?.people[app.state.who].email ?? '';
      if (reader !== email) open = undefined;
      reader = email;
      const mails = (app.state.office?.mails ?? []).filter(({ to }) => to.includes(email)).toReversed();
      const show = (at: number | undefined) => () => {
        open = at;
        app.changed();
      };
      fill(body, [email, mails.length, open], () => {
        const mail = mails.length - (open ?? 0);
        const chosen = open === undefined ? undefined : mails[mail];
        if (chosen) return [letter(app, chosen, show(undefined))];
        if (mails.length === 0) return [h('p', { class: 'empty' }, words.noMail)];
        return mails.map((one, index) =>
          h(
            'button',
            { type: 'button', class: 'mail-line', 'data-testid': 'mail', onclick: show(mails.length - index) },
            h('span', { class: 'mail-time' }, formatClock(one.at)),
            h('strong', {}, one.subject),
            h('span', { class: 'mail-start' }, one.body.replace(/\s+/g, ' ').slice(0, 90)),
          ),
        );
      });
    },
  };
}
