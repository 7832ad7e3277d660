// Which of a content's posts made by hand each pasted link stands for, and what is wrong with the others.
import type { Account } from '../office/account';
import type { Problem } from '../problem';
import { type LinkReading, namesAccount, type PostLink, samePost, userNameOf } from './manual-link';

export interface LinkMatch {
  readonly account: Account;
  readonly post: PostLink;
  /** Whose account it is cannot be read from the link: the platform alone was checked. */
  readonly namesNobody: boolean;
}

export interface LinkWorld {
  /** The accounts whose post is still without a link. */
  readonly awaited: readonly Account[];
  /** What this content has on record already: pasted again, it is no news. */
  readonly recorded: readonly Pick<PostLink, 'platform' | 'link' | 'postId'>[];
  /** Of links known to belong to another content, its number. */
  readonly takenBy: (link: string) => string | undefined;
}

export interface Matched {
  readonly matches: readonly LinkMatch[];
  readonly problems: readonly Problem[];
}

export function matchLinks(readings: readonly LinkReading[], world: LinkWorld): Matched {
  const matches: LinkMatch[] = [];
  const problems: Problem[] = [];
  for (const reading of readings) {
    if (reading.kind === 'wrong') problems.push(reading.problem);
    else if (![...world.recorded, ...matches.map((one) => one.post)].some((one) => samePost(one, reading))) {
      const found = matchOne(reading, world, matches);
      if ('code' in found) problems.push(found);
      else matches.push(found);
    }
  }
  return { matches, problems };
}

function matchOne(post: PostLink, { awaited, takenBy }: LinkWorld, matches: readonly LinkMatch[]): LinkMatch | Problem {
  const { platform, link } = post;
  const problem = (code: string, values: Problem['values'] = {}): Problem => ({
    code,
    column: 'manualLinks',
    values: { platform, link, ...values },
  });
  const taken = takenBy(link);
  if (taken !== undefined) return problem('linkTaken', { contentNo: taken });
  const waiting = awaited.filter((one) => one.platform === platform && !matches.some(({ account }) => account === one));
  if (waiting.length === 0) return problem('linkNotAwaited');
  const accounts = waiting.map((one) => one.handle).join(', ');
  const named = waiting.find((one) => namesAccount(post, one) === 'yes');
  if (named) return { account: named, post, namesNobody: false };
  const possible = waiting.filter((one) => namesAccount(post, one) === 'unknown');
  const [first] = possible;
  if (!first) return problem('linkOtherAccount', { named: post.account ?? '', accounts });
  const hinted = possible.find((one) => post.hint !== '' && userNameOf(one.handle) === post.hint.toLowerCase());
  if (possible.length > 1 && !hinted) return problem('linkWhichAccount', { accounts });
  return { account: hinted ?? first, post, namesNobody: post.isShort || post.account !== null };
}
