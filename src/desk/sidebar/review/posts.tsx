// The captions as followers will see them, a card for each account: line ends, hashtags, and where the platform folds the rest away.
import { useState } from 'preact/hooks';
import { limits } from '../../../domain/content/limits';
import { captionFor, type Snapshot } from '../../../domain/content/submission';
import { textLength } from '../../../domain/content/text-length';
import type { ReviewPanel } from '../../../domain/review/review-panel';
import type { Platform } from '../../../domain/words';
import { platformWords } from '../../../i18n/vocabulary';
import { labelFor, language } from '../shared/language';
import { Section } from '../shared/parts';
import { texts } from './words';

/**
 * Characters before "more" (reported, the apps change them: https://sproutsocial.com/insights/social-media-character-counter/).
 * X shows a post of at most 280 whole (documented: https://docs.x.com/fundamentals/counting-characters).
 */
const foldAt: Readonly<Record<Platform, number>> = { instagram: 125, facebook: 477, x: 280, tiktok: 80 };

const number = (value: number): string => value.toLocaleString(language);

type Account = ReviewPanel['accounts'][number];

export const Posts = ({
  snapshot,
  accounts,
}: {
  readonly snapshot: Snapshot;
  readonly accounts: readonly Account[];
}) => (
  <Section title={texts.posts}>
    {accounts.map((account) => (
      <Post key={account.accountId} account={account} text={captionFor(snapshot, account.platform)} />
    ))}
  </Section>
);

function Post({ account: { platform, handle }, text }: { readonly account: Account; readonly text: string }) {
  const [isOpen, setOpen] = useState(false);
  const fold = foldAt[platform];
  const folds = text.length > fold && !(platform === 'x' && textLength('x', text) <= fold);
  const shown = folds && !isOpen ? beginning(text, fold) : text;
  const values = { chars: number(textLength(platform, text)), max: number(limits[platform].captionChars) };
  return (
    <section class={`post ${platform}`} aria-label={`${labelFor(platformWords, platform)} ${handle}`}>
      <div class="post-head">
        <span class="post-face" aria-hidden="true">
          {handle.replace(/^@/, '').slice(0, 1).toUpperCase()}
        </span>
        <span class="post-who">
          <strong>{handle}</strong>
          <span class="faint">{labelFor(platformWords, platform)}</span>
        </span>
      </div>
      <p class="post-text">
        {platform === 'instagram' && <strong>{handle} </strong>}
        <Linked text={shown} />
        {folds && !isOpen && (
          <>
            {'… '}
            <button type="button" class="more" onClick={() => setOpen(true)}>
              {texts.more[platform]}
            </button>
          </>
        )}
      </p>
      <p class="faint count">{texts.weighted(values)}</p>
    </section>
  );
}

/** To the end of a word. */
const beginning = (text: string, max: number): string => {
  const start = text.slice(0, max);
  return start.slice(0, Math.max(start.search(/\s\S*$/), max / 2)).trimEnd();
};

const links = /((?:#|@)[\p{L}\p{N}_.]+|https?:\/\/\S+)/u;

/** Hashtags, accounts and links in the colour of links. */
function Linked({ text }: { readonly text: string }) {
  let at = 0;
  const parts = text.split(links).map((part) => {
    at += part.length;
    return { part, at };
  });
  return (
    <>
      {parts.map(({ part, at }) => (
        <span key={at} class={links.test(part) ? 'tag' : undefined}>
          {part}
        </span>
      ))}
    </>
  );
}
