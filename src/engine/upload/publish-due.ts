// The runner: gives every due target its turns within the run's time, so that a slow platform delays no other.

import { wayOf } from '../../domain/office/account';
import type { Problem } from '../../domain/problem';
import { mayBegin, mediaOf, type Package } from '../../domain/upload/package';
import { Fault } from '../../google/fault';
import { now, sleep } from '../../google/script';
import { readFindings } from '../accounts/account-findings';
import { secretOf } from '../accounts/secret';
import type { Office } from '../office';
import type { Target, Truth } from '../truth';
import { Addresses } from './addresses';
import { endTarget } from './finish-target';
import { publishers } from './publishers';
import { giveUp, type Job } from './settle-step';
import { findChangedCopy, noStepAfter, takeTurn } from './take-turn';

/** Milliseconds a run may spend waiting for platforms to digest what they were sent. */
const longestWait = 60_000;

/** What a target has to do in this run: a turn, a turn once its moment comes, or nothing more. */
/** `begun`: the phase in which its last turn of this run ended; undefined before the first, which reads it from the journal. */
type Standing = { readonly target: Target; readonly pack: Package; readonly begun?: { readonly state: unknown } } & (
  | { readonly kind: 'due' }
  | { readonly kind: 'waits'; readonly until: number }
);

const isDue = (text: string, at: number) => text === '' || Date.parse(text) <= at;

/** Returns whether the truth changed. A target's trouble is its own: it never delays or repeats another. */
export function publishDue(office: Office, truth: Truth, held: ReadonlyMap<string, unknown>): boolean {
  const addresses = new Addresses(office.memory);
  let standing = begun(truth, held);
  const changed = standing.length > 0;
  let waited = 0;
  while (standing.length > 0 && now() - office.startedAt <= noStepAfter) {
    const pause = pauseBefore(standing);
    if (pause > 0) {
      if (waited + pause > longestWait) break;
      sleep(pause);
      waited += pause;
    }
    standing = oneRound(office, truth, addresses, standing);
  }
  return changed;
}

/** What may act now, fewest runs first: who had many turns on earlier days lets the others go ahead. */
const begun = (truth: Truth, held: ReadonlyMap<string, unknown>): readonly Standing[] =>
  truth.targets
    .flatMap((target): Standing[] => {
      const pack = truth.packages.find((one) => one.packageKey === target.packageKey);
      const isOpen = target.state === 'waiting' || target.state === 'in_progress';
      if (!pack || !isOpen || !isDue(target.retryAt, now())) return [];
      if (target.state === 'waiting' && (held.has(pack.packageKey) || !mayBegin(pack, now()))) return [];
      return [{ kind: 'due', target, pack }];
    })
    .sort((a, b) => a.target.executions - b.target.executions);

/** Milliseconds until the first of them has something to do. */
const pauseBefore = (standing: readonly Standing[]): number =>
  Math.max(0, Math.min(...standing.map((one) => (one.kind === 'waits' ? one.until - now() : 0))));

/** One turn for each that has something to do; returns those with more to do in this run. */
function oneRound(
  office: Office,
  truth: Truth,
  addresses: Addresses,
  standing: readonly Standing[],
): readonly Standing[] {
  return standing.flatMap((one): Standing[] => {
    const isEarly = one.kind === 'waits' && one.until > now();
    if (isEarly || now() - office.startedAt > noStepAfter) return [one];
    const after = alone(one.target, () => turnOf(office, truth, addresses, one));
    if (!after) return [];
    const { state, ...rest } = after;
    return [{ ...rest, pack: one.pack, begun: { state } }];
  });
}

/** What breaks at one target is logged and tried again by a later tick; the next target is taken all the same. */
function alone<T>(target: Target, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Fault && error.kind === 'setup') throw error;
    console.error(target.targetKey, error);
    return undefined;
  }
}

function turnOf(office: Office, truth: Truth, addresses: Addresses, { pack, target, begun: before }: Standing) {
  const account = truth.accounts.find((one) => one.accountId === target.accountId);
  const publisher = account && publishers[account.platform];
  const subject = account && { account, ...mediaOf(pack) };
  const saved = target.phase === '' ? subject && publisher?.first(subject) : publisher?.parse(target.phase);
  const state = before ? before.state : saved;
  const isOut = target.intentAt !== '' || (state !== undefined && publisher?.isLive(state) === true);
  const fail = (problem: Problem) => giveUp(office, { pack, account, addresses }, target, problem, isOut);

  if (!account?.active || !publisher)
    return fail({ code: 'accountMissing', values: { platform: account?.platform ?? target.accountId } });
  // Set to manual while a call may be on its way: only a person can tell what became of it.
  // No publisher takes several files yet: approved for a person's hand, they stay with that person whatever the account is set to.
  const isManual = wayOf(account, pack.copies) === 'manual' || pack.copies.length !== 1;
  if (isManual && isOut) return fail({ code: 'accountMissing', values: { platform: account.platform } });
  const changedCopy = isOut || before ? undefined : findChangedCopy(pack);
  if (changedCopy !== undefined) return fail({ code: 'copyChanged', values: { name: changedCopy } });
  if (isManual) return void endTarget(office, pack, target, { state: 'handed_over', phase: '' });
  const secret = secretOf(office, account);
  if (secret === '') return fail({ code: 'tokenMissing', values: { account: account.handle } });
  const foreign = isOut ? undefined : foreignKeys(office, account.accountId);
  if (foreign) return fail(foreign);
  // A damaged phase says nothing about what has left: only a person can tell.
  if (state === undefined)
    return giveUp(office, { pack, account, addresses }, target, { code: 'outcomeUnknown', values: {} }, true);
  const job: Job = { pack, account, secret, publisher, addresses };
  return takeTurn(office, truth, job, target, state, before === undefined);
}

/** Keys pasted for the wrong account would post there: what the account check found is asked again before every turn. */
function foreignKeys(office: Office, accountId: string): Problem | undefined {
  const said = readFindings(office)[accountId]?.said;
  if (said?.kind !== 'problem') return undefined;
  return ['xKeysOfAnother', 'tokenOfAnother'].includes(said.problem.code) ? said.problem : undefined;
}
