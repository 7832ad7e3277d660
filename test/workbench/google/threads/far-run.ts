// One execution whose code runs in a thread of its own, and whose service calls are served here, one at a time.
import { startMs } from '../costs';
import { begin, codeOf, type Ending, finished, type Order, read } from '../execution';
import type { Outcome } from '../executions';
import { Waiting } from '../live-run';
import { freshRealm } from '../realm';
import { described } from '../script-code';
import { NotSimulated } from '../services/surface';
import { mayStart } from '../simultaneous';
import type { House } from '../world';
import type { Answer, Question } from './messages';
import { takeWorker } from './script-worker';
import { service } from './service';

/** What stands still until its turn comes. */
type Pause =
  | { kind: 'new' }
  /** A service call was made; its answer is held back. */
  | { kind: 'held'; answer: Answer }
  /** A service call waits for something, and will be made again. */
  | { kind: 'waiting'; question: Question; waiting: Waiting }
  | { kind: 'over' };

export interface FarRun {
  readonly over: boolean;
  /** Set while it waits for somebody else: until when, at most. */
  readonly waiting: Waiting | undefined;
  /** Goes on until its next service call has been made, or its end. */
  step(): void;
  /** How it went; throws what broke in the workbench itself. */
  outcome(): Outcome;
  /** For when the workbench itself broke. */
  stop(): void;
}

export function farRun(house: House, order: Order): FarRun {
  const run = begin(house, order);
  run.takesTurns = true;
  const globals = house.globalsFor(run, order.project);
  const timeZone = order.project.manifest.timeZone;
  const random = () => house.random.next();
  // What services make for the script is made here, in a context of its own, and copied over.
  run.enter({ ...freshRealm({ now: () => house.clock.now(), random, timeZone, globals: {} }), evaluate: noTemplates });
  const { serve, taken } = service(house, run, globals, () => order.args?.(run, globals) ?? []);
  const thread = takeWorker();
  let pause: Pause = { kind: 'new' };
  let result: (() => Outcome) | undefined;

  function end(ending: Ending): Pause {
    try {
      const outcome = finished(house, order, run, ending);
      result = () => outcome;
    } catch (problem) {
      result = () => {
        throw problem;
      };
    }
    return { kind: 'over' };
  }

  /** The next thing that the script does; undefined when it goes straight on. */
  function answerTo(question: Question): Pause | undefined {
    const before = run.calls.length + house.clock.now();
    try {
      const answer = serve(question);
      // Utilities.sleep is no service call, but others go on meanwhile.
      if (run.calls.length + house.clock.now() > before) return { kind: 'held', answer };
      thread.tell(answer);
      return undefined;
    } catch (thrown) {
      if (!(thrown instanceof Waiting)) throw thrown;
      return { kind: 'waiting', question, waiting: thrown };
    }
  }

  function listen(): Pause {
    for (;;) {
      const message = thread.heard(house.settings.realTimeoutMs);
      if (message === undefined) {
        thread.stop();
        return end('timed_out');
      }
      if (message.kind === 'over' || message.kind === 'failed' || message.kind === 'killed') {
        thread.giveBack();
        if (message.kind === 'killed') return end('killed');
        return end(
          message.kind === 'failed' ? { error: message.error } : attempt(() => read(order, run, taken(message.value))),
        );
      }
      const next = answerTo(message);
      if (next !== undefined) return next;
    }
  }

  function go(): Pause {
    if (pause.kind === 'over') return pause;
    if (pause.kind === 'waiting') return answerTo(pause.question) ?? listen();
    if (pause.kind === 'held') thread.tell({ ...pause.answer, now: run.now() });
    else {
      run.load(startMs);
      const refused = attempt(() => mayStart(house, run));
      if ('error' in refused) return end(refused);
      thread.tell({ kind: 'start', code: codeOf(order), timeZone, globals: Object.keys(globals), now: run.now() });
    }
    return listen();
  }

  return {
    get over() {
      return pause.kind === 'over';
    },
    get waiting() {
      return pause.kind === 'waiting' ? pause.waiting : undefined;
    },
    step() {
      pause = go();
    },
    outcome() {
      if (result === undefined) throw new Error('The run is not over');
      return result();
    },
    stop: () => (pause.kind === 'over' ? undefined : thread.stop()),
  };
}

function attempt(act: () => unknown): Exclude<Ending, string> {
  try {
    return { value: act() };
  } catch (thrown) {
    return { error: described(thrown) };
  }
}

function noTemplates(): never {
  throw new NotSimulated('HtmlTemplate.evaluate in an execution that takes turns');
}
