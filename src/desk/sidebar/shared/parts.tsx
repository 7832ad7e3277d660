// The small parts pages are made of: at home in Google Sheets' sidebar of 300 px, by keyboard and screen reader too.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from './language';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly label?: string;
}

/** A busy button stays where it is, so that keyboard and eye keep their place. */
export const Button = ({ children, onClick, kind = 'plain', busy = false, disabled = false, label }: ButtonProps) => (
  <button
    type="button"
    class={`button ${kind}`}
    disabled={disabled}
    aria-busy={busy}
    aria-label={label}
    onClick={() => busy || onClick()}
  >
    {children}
  </button>
);

/** 'status' is read aloud when it appears, 'alert' at once. */
export const Notice = ({
  kind = 'info',
  children,
}: {
  readonly kind?: 'info' | 'good' | 'warning' | 'problem';
  readonly children: ComponentChildren;
}) => (
  <div class={`notice ${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
    {children}
  </div>
);

export const Section = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="section" aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);

/** A part that most people never open. */
export const Fold = ({
  title,
  open = false,
  children,
}: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) => (
  <details class="fold" open={open}>
    <summary>{title}</summary>
    <div class="fold-body">{children}</div>
  </details>
);

export interface Tab<K extends string> {
  readonly key: K;
  readonly title: string;
}

export function Tabs<K extends string>(props: {
  readonly label: string;
  readonly tabs: readonly Tab<K>[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
}) {
  const { label, tabs, chosen, onChoose } = props;
  const step = (event: KeyboardEvent) => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (move === undefined) return;
    const at = tabs.findIndex((tab) => tab.key === chosen);
    const next = tabs[(at + move + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.key);
    document.getElementById(`tab-${next.key}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={step}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          id={`tab-${tab.key}`}
          type="button"
          role="tab"
          aria-selected={tab.key === chosen}
          tabIndex={tab.key === chosen ? 0 : -1}
          onClick={() => onChoose(tab.key)}
        >
          {tab.title}
        </button>
      ))}
    </div>
  );
}

/** Copies `text`; where the browser keeps the clipboard from a frame, the text is selected the old way. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    await copyText(text);
    setDone(true);
  };
  return (
    <Button kind="quiet" label={`${words.copy}: ${label}`} onClick={() => void copy()}>
      {done ? words.copied : words.copy}
    </Button>
  );
}

async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.body.appendChild(Object.assign(document.createElement('textarea'), { value: text }));
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}

export const Loading = () => (
  <p class="loading" role="status">
    {words.loading}
  </p>
);
