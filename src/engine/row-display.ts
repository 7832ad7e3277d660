// What a content's row shows: derived from the truth alone, so that whatever somebody types over it can be drawn again.

import * as z from 'zod/mini';
import { formatDateTime } from '../domain/dates';
import { type Package, statusOf } from '../domain/package';
import { nameOf } from '../domain/people';
import type { Problem } from '../domain/problem';
import { sop } from '../domain/sop';
import { isFinal } from '../domain/target';
import { parseJson } from '../google/schema';
import { say, sayProblem } from '../i18n/say';
import { labelOf, platformWords } from '../i18n/vocabulary';
import type { ContentRow } from '../tabs/ledger/contents';
import type { Target, Truth } from './truth';

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
  };
}

function noteOf(truth: Truth, pack: Package): string {
  const { note } = say();
  const reviewer = nameOf(truth.people, pack.addressee);
  const time = (iso: string | null) => formatDateTime(Date.parse(iso ?? ''), truth.settings.utcOffsetMinutes, 'id');
  if (pack.state === 'offered') return note.waiting({ version: pack.version, reviewer });
  if (pack.state === 'returned') return note.returned({ note: pack.note });
  if (pack.state === 'withdrawn') return note.withdrawn;
  if (pack.state === 'cancelled') return note.cancelled;
  const targets = targetsOf(truth, pack);
  const problems = targets.flatMap((target) => problemOf(target) ?? []).map((problem) => sayProblem(problem));
  if (problems.length > 0) return problems.join('\n');
  if (pack.results.length === pack.snapshot.accounts.length) return note.published({ count: pack.results.length });
  const begun = pack.results.length > 0 || targets.some((target) => target.state !== 'waiting');
  if (begun) {
    const done = pack.results.length + targets.filter((target) => isFinal(target.state)).length;
    return note.uploading({ done, all: pack.snapshot.accounts.length });
  }
  if ((pack.snapshot.timing === 'wait' || pack.snapshot.isStrategic) && pack.queuedAt === '') return note.waitsForQueue;
  if (pack.snapshot.timing === 'scheduled') return note.scheduled({ reviewer, time: time(pack.snapshot.publishAt) });
  return note.approved({ reviewer, time: time(pack.notBefore) });
}
