// The cell `Tautan manual`: links of posts that a person made by hand. A good link ends its target; what is wrong is said in the row.

import * as z from 'zod/mini';
import type { Problem } from '../../domain/problem';
import { readLinks, samePost } from '../../domain/upload/manual-link';
import { type LinkMatch, type Matched, matchLinks } from '../../domain/upload/match-links';
import type { Package } from '../../domain/upload/package';
import { columnFrom, readFilters } from '../../google/book';
import { parseJson } from '../../google/schema';
import { say } from '../../i18n/say';
import { registerTab } from '../../tabs/back-office/truth';
import { contentsTab } from '../../tabs/ledger/contents';
import { headerRows } from '../../tabs/workbooks';
import { contain } from '../contain';
import { readContent } from '../content-row';
import { columnOf, type Ledger, tabOf } from '../ledger';
import { hasTimeToTakeIn, type Office, remember } from '../office';
import { targetsOf } from '../report/row-display';
import { readTruth, type Target, type Truth, tabIn } from '../truth';
import { finishTarget } from './finish-target';

/** Links known to be on record for other contents, newest first: pairs of link and number. Read again each run, so the register is not. */
const memoryKey = 'linksOnRecord';
const knownLinks = 30;
const pairsSchema = z.array(z.tuple([z.string(), z.string()]));

const readPairs = (office: Office) => parseJson(pairsSchema, office.memory[memoryKey] ?? '[]') ?? [];

/** In a person's hands, or given up by the engine and then posted by a person all the same. */
const takesLink = (target: Target): boolean => target.state === 'handed_over' || target.state === 'failed';

/** What the row's cell says, held against what its package still waits for. No service call. */
export function judgeLinks(office: Office, truth: Truth, ledger: Ledger, pack: Package): Matched {
  const nothing: Matched = { matches: [], problems: [] };
  const cells = ledger.tagged.get(pack.contentTag);
  const targets = pack.state === 'approved' ? targetsOf(truth, pack).filter(takesLink) : [];
  if (!cells || targets.length === 0) return nothing;
  const { row, problems } = readContent(office.ledger, tabOf(ledger, contentsTab), cells);
  const unreadable = problems.filter((problem) => problem.column === 'manualLinks');
  if (row.manualLinks === '') return { ...nothing, problems: unreadable };
  const pairs = readPairs(office);
  return matchLinks(readLinks(row.manualLinks), {
    awaited: truth.accounts.filter((one) => targets.some((target) => target.accountId === one.accountId)),
    recorded: pack.results,
    takenBy: (link) => pairs.find(([known, contentNo]) => known === link && contentNo !== pack.contentNo)?.[1],
  });
}

export const linkProblems = (office: Office, truth: Truth, ledger: Ledger, pack: Package): readonly Problem[] =>
  judgeLinks(office, truth, ledger, pack).problems;

/** Returns the truth as it stands after. Killed anywhere, the next run finds the link still there, or its target gone. */
export function takeLinks(office: Office, before: Truth, ledger: Ledger): Truth {
  let truth = before;
  for (const { packageKey } of before.packages) {
    const pack = truth.packages.find((one) => one.packageKey === packageKey);
    const matches = pack ? judgeLinks(office, truth, ledger, pack).matches : [];
    if (!pack || matches.length === 0) continue;
    if (!hasTimeToTakeIn(office)) break;
    contain(() => {
      for (const match of matches) record(office, truth, pack, match);
      return [];
    });
    truth = readTruth(office);
  }
  return truth;
}

function record(office: Office, truth: Truth, pack: Package, { account, post, namesNobody }: LinkMatch): void {
  const target = targetsOf(truth, pack).find((one) => one.accountId === account.accountId);
  const owner = ownerOf(office, truth, post);
  const { note } = say();
  const remark = [note.linkFromCell, ...(namesNobody ? [note.linkNamesNobody] : [])].join(' ');
  if (owner !== undefined && owner !== pack.contentNo) learn(office, post.link, owner);
  else if (target)
    finishTarget(office, truth, { pack, account }, target, { ...post, way: 'manual', remark, by: 'Tautan manual' });
}

/** The content that has this post on record. One service call, made only when a link is about to be recorded. */
export function ownerOf(office: Office, truth: Truth, post: LinkMatch['post']): string | undefined {
  const register = tabIn(truth.tabs, registerTab);
  const [links = [], numbers = []] = readFilters(
    office.backOffice,
    (['link', 'contentNo'] as const).map((key) =>
      columnFrom(register.sheetId, columnOf(register, registerTab, key), headerRows),
    ),
  );
  const at = links.findIndex((row) => {
    const written = String(row[0] ?? '');
    // Only what may be it is read: the register is long.
    const mayBe = written === post.link || (post.postId !== '' && written.includes(post.postId));
    return mayBe && readLinks(written).some((one) => one.kind === 'post' && samePost(one, post));
  });
  return at < 0 ? undefined : String(numbers[at]?.[0] ?? '');
}

/** Kept for later runs, and for the rest of this one. */
function learn(office: Office, link: string, contentNo: string): void {
  const others = readPairs(office).filter(([known]) => known !== link);
  const text = JSON.stringify([[link, contentNo], ...others].slice(0, knownLinks));
  remember(memoryKey, text);
  Object.assign(office.memory, { [memoryKey]: text });
}
