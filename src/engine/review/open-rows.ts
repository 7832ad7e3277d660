// Which rows of `Pemeriksaan` should stand now: a submission that waits for its lead, or an upload that only a person can settle.
import type { Account } from '../../domain/office/account';
import { answersTo, type Stop } from '../../domain/review/settlement';
import type { Package } from '../../domain/upload/package';
import { decisionWords, labelOf, settlementWords } from '../../i18n/vocabulary';
import type { ReviewRow } from '../../tabs/ledger/reviews';
import type { Target, Truth } from '../truth';
import { publishers } from '../upload/publishers';
import { reviewRow } from './review-row';
import { type StoppedUpload, settlementRow } from './settlement-row';

interface Row {
  readonly tag: string;
  readonly pack: Package;
  readonly values: () => Partial<ReviewRow>;
  /** Dropdowns that offer less than their column, by column. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

export type OpenRow = Row & ({ readonly stopped?: undefined } | { readonly stopped: StoppedUpload });

const decisionChoices = { decision: Object.values(decisionWords).map((word) => word.id) };

export function openRows(truth: Truth): OpenRow[] {
  return truth.packages.flatMap((pack): OpenRow[] => {
    if (pack.state === 'offered')
      return [{ tag: pack.reviewTag, pack, values: () => reviewRow(truth, pack), choices: decisionChoices }];
    return stoppedOf(truth, pack).map((stopped) => ({
      tag: stopped.target.reviewTag,
      pack,
      stopped,
      values: () => settlementRow(truth, stopped),
      choices: { decision: answersTo[stopped.stop].map((word) => labelOf(settlementWords, word)) },
    }));
  });
}

export const openRow = (truth: Truth, tag: string): OpenRow | undefined =>
  openRows(truth).find((row) => row.tag === tag && tag !== '');

function stoppedOf(truth: Truth, pack: Package): StoppedUpload[] {
  if (pack.state !== 'approved') return [];
  return truth.targets.flatMap((target) => {
    const account = truth.accounts.find((one) => one.accountId === target.accountId);
    const stop = target.packageKey === pack.packageKey ? stopOf(target, account) : undefined;
    return stop && account && target.reviewTag !== '' ? [{ pack, target, account, stop }] : [];
  });
}

function stopOf(target: Target, account: Account | undefined): Stop | undefined {
  if (target.state === 'failed') return 'failed';
  if (target.state !== 'unsure') return undefined;
  const publisher = account && publishers[account.platform];
  const state = target.phase === '' ? undefined : publisher?.parse(target.phase);
  return state !== undefined && publisher?.isLive(state) ? 'public' : 'unknown';
}
