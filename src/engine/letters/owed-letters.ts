// Which letters a package's state calls for, and how each is remembered once it has left.
import type { Package } from '../../domain/upload/package';
import { targetsOf } from '../report/row-display';
import type { Target, Truth } from '../truth';
import { isHandedOver } from '../upload/kit-items';

export const noticeKinds = [
  'offer',
  'receipt',
  'returned',
  'corrected',
  'kit',
  'recalled',
  'failed',
  'stopped',
  'published',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** With the content's number in the subject these tell a letter from the same one sent twice. */
const letters: Readonly<Record<NoticeKind, string>> = {
  offer: 'P',
  receipt: 'T',
  returned: 'K',
  corrected: 'B',
  kit: 'M',
  recalled: 'J',
  failed: 'G',
  stopped: 'S',
  published: 'U',
};

export interface Owed {
  readonly kind: NoticeKind;
  /** What it is about, where it is not about the whole package. */
  readonly targets: readonly Target[];
}

const nameFor = (kind: NoticeKind, { accountId }: Target): string => `${kind}/${accountId}`;

/** As `Package.notices` remembers it: a letter about targets by each of them, so that the next one's trouble is told too. */
export const namesOf = ({ kind, targets }: Owed): string[] =>
  targets.length === 0 ? [kind] : targets.map((target) => nameFor(kind, target));

export const idOf = ({ version }: Package, { kind, targets }: Owed): string =>
  [`v${version}-${letters[kind]}`, ...targets.map((target) => target.accountId)].join('-');

/** The accounts whose kit has left. */
export const sentKits = ({ notices }: Package): string[] =>
  notices.filter((name) => name.startsWith('kit/')).map((name) => name.slice('kit/'.length));

/** Letters that have not left yet, in the order they are sent. */
export function owedLetters(truth: Truth, pack: Package): Owed[] {
  return called(truth, pack).flatMap(({ kind, targets }): Owed[] => {
    if (targets === undefined) return pack.notices.includes(kind) ? [] : [{ kind, targets: [] }];
    const untold = targets.filter((target) => !pack.notices.includes(nameFor(kind, target)));
    return untold.length === 0 ? [] : [{ kind, targets: untold }];
  });
}

/** Undefined targets: the letter is about the whole package. */
function called(truth: Truth, pack: Package): { kind: NoticeKind; targets?: readonly Target[] }[] {
  switch (pack.state) {
    case 'offered':
      return [{ kind: 'offer' }];
    case 'returned':
      return [{ kind: 'returned' }];
    case 'withdrawn':
    case 'cancelled':
      return sentKits(pack).length === 0 ? [] : [{ kind: 'recalled' }];
    case 'approved':
    case 'finished': {
      const targets = targetsOf(truth, pack);
      return [
        { kind: 'receipt' },
        ...(pack.corrected ? [{ kind: 'corrected' as const }] : []),
        { kind: 'kit', targets: targets.filter((target) => isHandedOver(target) && isKnown(truth, target)) },
        { kind: 'failed', targets: targets.filter(hasStopped) },
        { kind: 'stopped', targets: targets.filter((target) => hasStopped(target) && target.reviewTag !== '') },
        ...(pack.state === 'finished' ? [{ kind: 'published' as const }] : []),
      ];
    }
  }
}

const hasStopped = ({ state }: Target): boolean => state === 'failed' || state === 'unsure';

/** An account that the owner deleted meanwhile is nobody's to post to. */
const isKnown = (truth: Truth, { accountId }: Target): boolean =>
  truth.accounts.some((account) => account.accountId === accountId);

/** No letter is owed any more. */
export const isSettled = (truth: Truth, pack: Package): boolean => owedLetters(truth, pack).length === 0;
