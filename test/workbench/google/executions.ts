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

export interface Executions extends Stateful {
  add(outcome: Outcome): void;
  /** Newest last, at most the last 500. */
  all(): FinishedRun[];
  nextRunId(): number;
}

const kept = 500;

export function createExecutions(): Executions {
  let runs: FinishedRun[] = [];
  let lastId = 0;
  return {
    add({ value: _value, calls, ...rest }) {
      runs.push({ ...rest, calls: calls.length });
      if (runs.length > kept) runs = runs.slice(-kept);
    },
    all: () => structuredClone(runs),
    nextRunId() {
      lastId += 1;
      return lastId;
    },
    state: () => structuredClone({ runs, lastId }) as unknown as Json,
    restore(state) {
      ({ runs, lastId } = structuredClone(state) as unknown as { runs: FinishedRun[]; lastId: number });
    },
  };
}
