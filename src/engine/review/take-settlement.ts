// A lead's word on an upload that stopped. It records, asks the platform once more, or tries again what is certainly not public.
import type { Problem } from '../../domain/problem';
import { judgeSettlement } from '../../domain/review/settlement';
import { readLinks } from '../../domain/upload/manual-link';
import { type LinkMatch, matchLinks } from '../../domain/upload/match-links';
import { now } from '../../google/script';
import { say } from '../../i18n/say';
import type { ReviewRow } from '../../tabs/ledger/reviews';
import type { Office } from '../office';
import { changePackage, changeTarget, commit, type Target, type Truth } from '../truth';
import { finishTarget } from '../upload/finish-target';
import { publishers } from '../upload/publishers';
import { iso } from '../upload/settle-step';
import { ownerOf } from '../upload/take-links';
import type { StoppedUpload } from './settlement-row';

/** An empty list means the word took effect. */
export function takeSettlement(office: Office, truth: Truth, stopped: StoppedUpload, row: ReviewRow): Problem[] {
  const word = judgeSettlement(row.decision, stopped.stop, stopped.pack.addressee, truth.people, now());
  if (typeof word !== 'string') return [word];
  if (word === 'posted') return recordPost(office, truth, stopped, row.note);
  if (word === 'retry') change(office, stopped, 'retried', afresh);
  else change(office, stopped, 'said_absent', canLook(stopped) ? lookOnce() : absent(stopped));
  return [];
}

/** The link proves it: without one, nobody could find the post again. */
function recordPost(office: Office, truth: Truth, { pack, target, account }: StoppedUpload, note: string): Problem[] {
  const readings = readLinks(note);
  const { matches, problems } = matchLinks(readings, { awaited: [account], recorded: [], takenBy: () => undefined });
  const [match] = matches;
  const [problem] = problems;
  if (problem) return [{ ...problem, column: 'note' }];
  if (!match) return [{ code: 'settlementLink', column: 'note', values: { account: account.handle } }];
  const owner = ownerOf(office, truth, match.post);
  if (owner !== undefined)
    return [{ code: 'linkTaken', column: 'note', values: { link: match.post.link, contentNo: owner } }];
  const remark = remarkOn(match);
  finishTarget(office, truth, { pack, account }, target, {
    ...match.post,
    way: 'automatic',
    remark,
    by: pack.addressee,
  });
  return [];
}

const remarkOn = ({ namesNobody }: LinkMatch): string =>
  [say().note.settledByReviewer, ...(namesNobody ? [say().note.linkNamesNobody] : [])].join(' ');

/** A phase nobody can read leaves nothing to ask for: there the lead's word stands alone. */
function canLook({ target, account }: StoppedUpload): boolean {
  return target.intentAt !== '' && publishers[account.platform].parse(target.phase) !== undefined;
}

const untried = { attempts: 0, absentAt: '', retryAt: '', problem: '', reviewTag: '' } as const;

/** The journal's intent stays: until the platform was asked once more, the post may still be there. */
const lookOnce = (): Partial<Target> => ({ ...untried, state: 'in_progress', settledAt: iso(now()) });

const afresh: Partial<Target> = { ...untried, state: 'waiting', phase: '', intentAt: '', settledAt: '' };

/** Its row stays, and now offers to try again. */
const absent = ({ account }: StoppedUpload): Partial<Target> => ({
  state: 'failed',
  intentAt: '',
  problem: JSON.stringify({ code: 'saidAbsent', values: { account: account.handle } }),
});

/** What stops next is told again. */
function change(office: Office, { pack, target }: StoppedUpload, event: string, cells: Partial<Target>): void {
  const notices = pack.notices.filter((name) => !name.endsWith(`/${target.accountId}`) || name.startsWith('kit/'));
  commit(
    office,
    (tabs) => [...changeTarget(office, tabs, target.tag, cells), ...changePackage(office, tabs, pack.tag, { notices })],
    [
      {
        who: pack.addressee,
        step: 4,
        event,
        contentNo: pack.contentNo,
        version: pack.version,
        detail: target.accountId,
      },
    ],
  );
}
