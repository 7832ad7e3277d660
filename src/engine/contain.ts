// One row's trouble is its own: what goes wrong while it is taken becomes words in that row, and the next row is taken.
import type { Problem } from '../domain/problem';
import { Fault } from '../google/fault';
import { newId } from '../google/script';

export interface Contained {
  readonly problems: readonly Problem[];
  /** Nobody's mistake, so it may pass: what was asked stays asked. */
  readonly mayPass: boolean;
}

/** Runs `work` for one row. A lost tab or column is everybody's trouble: that is thrown on. */
export function contain(work: () => readonly Problem[]): Contained {
  try {
    return { problems: work(), mayPass: false };
  } catch (error) {
    if (error instanceof Fault && error.kind === 'setup') throw error;
    if (error instanceof Fault) return { problems: [{ code: error.code, values: error.values }], mayPass: true };
    const reference = newId().slice(0, 8);
    console.error(reference, error);
    return { problems: [{ code: 'unexpected', values: { reference } }], mayPass: true };
  }
}
