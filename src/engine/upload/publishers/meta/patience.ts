// Reading a post that is already out: bad weather costs time, never the post. In the end it is on record without its address.
import type { Step } from '../publisher';
import type { Reading } from './answers';
import { wait } from './steps';

const mostLooks = 6;

/** Another look later; undefined when reading is refused for good, or was tried often enough. */
export function lookLater<S extends { readonly looks: number }>(
  state: S,
  reading: Exclude<Reading<unknown>, { kind: 'read' }>,
): Step<S> | undefined {
  if (reading.kind === 'not_sent') return { kind: 'not_sent', message: reading.message };
  const passes = reading.kind === 'silent' || ['temporary', 'rate_limited'].includes(reading.refusal.kind);
  if (!passes || state.looks >= mostLooks) return undefined;
  const seconds = reading.kind === 'refused' ? reading.refusal.seconds : undefined;
  return wait({ ...state, looks: state.looks + 1 }, seconds ?? 60 * 2 ** state.looks);
}
