// The list of finished runs, as the Executions page of Apps Script shows it.
import type { CallRecord, EntryKind, Json, Stateful } from './contract';

export interface RunError {
  name: string;
  message: string;
  stack: string;
}

export interface LogLine {
  at: number;
  level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  text: string;
}

/** How one run went. */
export interface Outcome {
  runId: number;
  scriptId: string;
  functionName: string;
  entry: EntryKind;
  effective: string;
  startedAt: number;
  virtualMs: number;
  ok: boolean;
  /** What the function returned: JSON, dates included; undefined for anything else. */
  value?: unknown;
  error?: RunError;
  /** Why it died; nothing it did afterwards had an effect. */
  killed?: string;
  calls: CallRecord[];
  logs: LogLine[];
}

export type FinishedRun = Omit<Outcome, 'value' | 'calls'> & { calls: number };

/** An execution in the middle of its code. */
export interface Running {
  email: string;
  scriptId: string;
}

export interface Executions extends Stateful {
  /** Counts the run as running until the answer is called; that forgets all that came after it, too: they were cut short. */
  enter(run: Running): () => void;
  running(): readonly Running[];
  add(outcome: Outcome): void;
  /** Newest last, at most the last 500. */
  all(): FinishedRun[];
  nextRunId(): number;
  /** Counts how often the world was restored: a run of an earlier epoch is dead. */
  epoch(): number;
}

const kept = 500;

export function createExecutions(): Executions {
  let runs: FinishedRun[] = [];
  let lastId = 0;
  let epoch = 0;
  const living: Running[] = [];
  return {
    enter(run) {
      const before = living.length;
      living.push(run);
      return () => void living.splice(before);
    },
    running: () => living,
    add({ value: _value, calls, ...rest }) {
      runs.push({ ...rest, calls: calls.length });
      if (runs.length > kept) runs = runs.slice(-kept);
    },
    all: () => structuredClone(runs),
    nextRunId() {
      lastId += 1;
      return lastId;
    },
    epoch: () => epoch,
    state: () => structuredClone({ runs, lastId }) as unknown as Json,
    restore(state) {
      epoch += 1;
      living.length = 0;
      ({ runs, lastId } = structuredClone(state) as unknown as { runs: FinishedRun[]; lastId: number });
    },
  };
}
