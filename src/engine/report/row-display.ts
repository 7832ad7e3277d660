// What a content's row shows: derived from the truth alone, so that whatever somebody types over it can be drawn again.

import * as z from 'zod/mini';
import { hints } from '../../domain/content/hints';
import { nameOf } from '../../domain/office/people';
import type { Problem } from '../../domain/problem';
import { sop } from '../../domain/sop';
import { formatDateTime } from '../../domain/text/dates';
import { formatKit } from '../../domain/upload/kit';
import { mediaOf, type Package, statusOf } from '../../domain/upload/package';
import { parseJson } from '../../google/schema';
import { type Language, say, sayProblem } from '../../i18n/say';
import { labelOf, platformWords } from '../../i18n/vocabulary';
import type { ContentRow } from '../../tabs/ledger/contents';
import type { Target, Truth } from '../truth';
import { isHandedOver, kitItems } from '../upload/kit-items';
import { publishers } from '../upload/publishers';

const problemSchema = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const problemOf = (target: Target): Problem | undefined => parseJson(problemSchema, target.problem);

const at = (iso: string): number | null => (iso === '' ? null : Date.parse(iso));

export const targetsOf = (truth: Truth, pack: Package): Target[] =>
  truth.targets.filter((target) => target.packageKey === pack.packageKey);

export function rowDisplay(truth: Truth, pack: Package): Partial<ContentRow> {
  const status = statusOf(
    pack,
    targetsOf(truth, pack).map((target) => target.state),
  );
  return {
    contentNo: pack.contentNo,
    status,
    note: noteOf(truth, pack),
    links: pack.results.map((result) => `${labelOf(platformWords, result.platform)}: ${result.link}`).join('\n'),
    version: pack.version,
    cycle: pack.version,
    sopVersion: sop.number,
    submittedAt: at(pack.submittedAt),
    decidedAt: at(pack.decidedAt),
    decidedBy: pack.decidedAt === '' ? '' : nameOf(truth.people, pack.addressee),
    publishedAt:
      pack.results.length === 0 ? null : Math.max(...pack.results.map((result) => Date.parse(result.publishedAt))),
    kit: kitText(truth, pack),
  };
}

/** A cell holds 50,000 characters. https://support.google.com/drive/answer/37603 (documented) */
const kitChars = 45_000;

/** Empty when nothing is left to post by hand. */
function kitText(truth: Truth, pack: Package): string {
  const byHand = pack.state === 'approved' ? targetsOf(truth, pack).filter(isHandedOver) : [];
  const text = formatKit(kitItems(truth, pack, byHand));
  return text.length > kitChars ? say().note.kitLong : text;
}

function noteOf(truth: Truth, pack: Package): string {
  const { note } = say();
  const reviewer = nameOf(truth.people, pack.addressee);
  const time = (iso: string | null) => formatDateTime(Date.parse(iso ?? ''), truth.settings.utcOffsetMinutes, 'id');
  if (pack.state === 'offered')
    return [note.waiting({ version: pack.version, reviewer }), ...hintsOf(truth, pack)].join('\n');
  if (pack.state === 'returned') return note.returned({ note: pack.note });
  if (pack.state === 'withdrawn') return note.withdrawn;
  if (pack.state === 'cancelled') return note.cancelled;
  const targets = targetsOf(truth, pack);
  if (pack.results.length === pack.snapshot.accounts.length) return note.published({ count: pack.results.length });
  if (pack.results.length > 0 || targets.some((target) => target.state !== 'waiting')) {
    const lines = pack.snapshot.accounts.flatMap((accountId) => lineOf(truth, pack, accountId));
    // What is public somewhere is not submitted again: the rest can only be done by hand.
    const hasRest = pack.results.length > 0 && targets.some((target) => target.state === 'failed');
    return [...lines, ...(hasRest ? [note.restByHand] : [])].join('\n');
  }
  const corrected = pack.corrected ? `${say().review.corrected({ version: pack.version })}\n` : '';
  if ((pack.snapshot.timing === 'wait' || pack.snapshot.isStrategic) && pack.queuedAt === '')
    return corrected + note.waitsForQueue;
  return pack.snapshot.timing === 'scheduled'
    ? corrected + note.scheduled({ reviewer, time: time(pack.snapshot.publishAt) })
    : corrected + note.approved({ reviewer, time: time(pack.notBefore) });
}

/** A cell is no place for a list. */
const toldHints = 2;

/** What to look at while it can still be withdrawn. The text for X repeats the caption, so each kind is told once. */
function hintsOf(truth: Truth, { snapshot }: Package): string[] {
  const accounts = truth.accounts.filter((one) => snapshot.accounts.includes(one.accountId));
  const platforms = [...new Set(accounts.map((one) => one.platform))];
  const found = hints({ ...snapshot, platforms }, snapshot.files, accounts);
  return found
    .filter(({ code }, i) => found.findIndex((one) => one.code === code) === i)
    .slice(0, toldHints)
    .map((one) => sayProblem(one));
}

/** A platform's name, with the account where the package goes to several of its accounts. */
export function placeOf(truth: Truth, pack: Package, accountId: string, language: Language = 'id'): string {
  const own = truth.accounts.filter((one) => pack.snapshot.accounts.includes(one.accountId));
  const account = own.find((one) => one.accountId === accountId);
  if (!account) return accountId;
  const name = platformWords[account.platform][language];
  return own.filter((one) => one.platform === account.platform).length > 1 ? `${name} (${account.handle})` : name;
}

/** How it stands with one account, in one line. */
function lineOf(truth: Truth, pack: Package, accountId: string): string[] {
  const { note } = say();
  const target = targetsOf(truth, pack).find((one) => one.accountId === accountId);
  const place = { target: placeOf(truth, pack, accountId) };
  if (pack.results.some((result) => result.accountId === accountId)) return [note.targetDone(place)];
  if (!target) return [];
  const problem = problemOf(target);
  if (problem) return [note.targetProblem({ ...place, sentence: sayProblem(problem) })];
  if (target.state === 'waiting') return [note.targetWaits(place)];
  if (target.state === 'handed_over') return [note.targetByHand(place)];
  const sent = progressOf(truth, pack, target);
  return [sent ? note.targetSends({ ...place, ...sent }) : note.targetGoesOn(place)];
}

/** Megabytes of a film on their way; undefined where no bytes are moved. */
function progressOf(truth: Truth, pack: Package, target: Target): { sent: string; total: string } | undefined {
  const account = truth.accounts.find((one) => one.accountId === target.accountId);
  const publisher = account && publishers[account.platform];
  const state = publisher?.parse(target.phase);
  if (!publisher || state === undefined) return undefined;
  const progress = publisher.progress(state, { account, ...mediaOf(pack) });
  return progress && { sent: megabytes(progress.sentBytes), total: megabytes(progress.totalBytes) };
}

/** With one place behind the comma, so that a number that grows keeps its shape. */
const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1).replace('.', ',');
