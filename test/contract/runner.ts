// The runner's promises in small, so that a publisher can be driven without workbooks: it writes before it acts, looks late enough and
// twice, and dies where it is told to. The real one is src/engine/upload/take-turn.ts; the stories test that.
import { isFilm } from '../../src/domain/content/content';
import type { Cover } from '../../src/domain/content/cover';
import type { TiktokChoices } from '../../src/domain/content/tiktok';
import type { Form } from '../../src/domain/words';
import type { Attempt, Progress, Publisher, Step } from '../../src/engine/upload/publishers/publisher';
import { type Answer, type Ask, withoutAddresses } from '../../src/google/http';
import { type Bench, type Stored, seeded } from './bench';
import { type End, firstLookAfter, longestLook, maxAttempts, type Row, secondLookAfter, settle } from './journal';
import { blobOf, fetchFrom, type Sites } from './wire';

/** What is to be published, and where. */
export interface Order {
  readonly account: Attempt['account'];
  readonly secret: string;
  readonly media: readonly Stored[];
  readonly caption: string;
  /** Default: what the media are, a photo or a video. */
  readonly form?: Form;
  readonly cover?: Cover;
  /** Of a thread; default: the caption alone. */
  readonly parts?: readonly string[];
  /** Of the files; default: none. */
  readonly altTexts?: readonly string[];
  readonly title: string;
  readonly tiktok: TiktokChoices | null;
}

/** How one call's answer goes missing. `after`: it took effect all the same. */
export const losses = ['silence_before', 'silence_after', 'page_502_before', 'page_502_after'] as const;
export type Loss = (typeof losses)[number];

/** Calls and steps are counted from 1 over all executions. */
export interface Trouble {
  readonly lose?: { readonly call: number; readonly how: Loss };
  /** The execution dies as soon as this call took effect; nothing of it is saved. */
  readonly dieAtCall?: number;
  /** The execution dies when this step has been saved. */
  readonly dieAfterStep?: number;
  /** Every step is an execution of its own. */
  readonly oneStepRuns?: boolean;
  /** Every third call goes wrong, in a way that follows from this number. */
  readonly storm?: number;
}

export interface Told {
  readonly end: End;
  readonly calls: number;
  readonly steps: number;
  readonly executions: number;
  readonly progress: readonly Progress[];
  /** All that was written to cells, and all addresses that were called or kept. */
  readonly cells: string;
  readonly urls: readonly string[];
  readonly kept: readonly string[];
}

class Killed extends Error {}

const deaths = [...losses, 'death_after'] as const;

class Rehearsal {
  readonly row: Row = { phase: '', intentAt: 0, absentAt: 0, retryAt: 0, attempts: 0 };
  readonly progress: Progress[] = [];
  readonly phases: string[] = [];
  readonly urls: string[] = [];
  readonly kept: string[] = [];
  steps = 0;
  executions = 0;
  private readonly random: (() => number) | undefined;

  constructor(
    private readonly bench: Bench,
    private readonly publisher: Publisher<unknown>,
    private readonly sites: Sites,
    private readonly order: Order,
    private readonly trouble: Trouble,
  ) {
    this.random = trouble.storm === undefined ? undefined : seeded(trouble.storm);
  }

  private get subject() {
    const { account, media, form, cover = null } = this.order;
    const files = media.map((one) => one.file);
    return { account, files, cover, form: form ?? (files.some(isFilm) ? 'video' : 'photo') } as const;
  }

  private readonly save = (change: Partial<Row>): void => {
    Object.assign(this.row, change);
    this.phases.push(this.row.phase);
  };

  /** One execution; the end of the target, or undefined when there is more to do later. */
  execute(): End | undefined {
    this.executions += 1;
    const { row, publisher } = this;
    let state = row.phase === '' ? publisher.first(this.subject) : publisher.parse(row.phase);
    if (state === undefined) throw new Error(`Unreadable: ${row.phase}`);
    this.save({ phase: JSON.stringify(state) });
    for (;;) {
      const now = this.bench.now();
      const asksFirst = publisher.safety(state) === 'ask_first';
      const mayHaveHappened = asksFirst && row.intentAt > 0;
      if (mayHaveHappened && now - row.intentAt < firstLookAfter) {
        this.save({ retryAt: row.intentAt + firstLookAfter });
        return undefined;
      }
      const isHopeless = row.attempts >= maxAttempts || now - row.intentAt > longestLook;
      if (mayHaveHappened && isHopeless) return { kind: 'unsure', problem: { code: 'outcomeUnknown', values: {} } };
      if (asksFirst && !mayHaveHappened) this.save({ intentAt: now, absentAt: 0 });
      const mayBeLive = mayHaveHappened || publisher.isLive(state);
      const step: Step<unknown> = publisher.advance(state, this.attempt(mayHaveHappened));
      const settled = settle(row, this.save, this.bench.now(), step, { asksFirst, mayBeLive });
      this.steps += 1;
      if (settled.kind === 'ends') return settled.end;
      if (settled.kind === 'stops') return undefined;
      state = settled.state;
      const arrived = publisher.progress(state, this.subject);
      if (arrived) this.progress.push(arrived);
      if (this.trouble.dieAfterStep === this.steps || this.trouble.oneStepRuns) return undefined;
    }
  }

  private attempt(mayHaveHappened: boolean): Attempt {
    const { account, media, title, caption, parts = [caption], tiktok } = this.order;
    const altTexts = media.map((_, i) => this.order.altTexts?.[i] ?? '');
    const { absentAt, intentAt } = this.row;
    const absentTwice = mayHaveHappened && absentAt > 0 && this.bench.now() - absentAt >= secondLookAfter;
    return {
      ...this.subject,
      ...{ account, title, caption, parts, altTexts, tiktok, mayHaveHappened, absentTwice },
      intentAt: intentAt > 0 ? new Date(intentAt).toISOString() : '',
      isTaken: () => false,
      send: (ask) => this.send(ask, absentTwice),
      blob: (file) => blobOf(this.bytesOf(file.name), file.name, file.mimeType),
      part: (file, first, last) => blobOf(this.bytesOf(file.name).subarray(first, last + 1), file.name, file.mimeType),
      address: this.kept.at(-1) ?? '',
      keepAddress: (address) => this.kept.push(address),
    };
  }

  private luck(): (typeof deaths)[number] | undefined {
    if (!this.random || this.random() > 1 / 3) return undefined;
    return deaths[Math.floor(this.random() * deaths.length)];
  }

  private bytesOf(name: string): Uint8Array {
    return this.order.media.find((one) => one.file.name === name)?.bytes ?? new Uint8Array();
  }

  private send(ask: Ask, isRepeat: boolean): Answer {
    const { bench, row, trouble } = this;
    if (isRepeat && ask.method !== 'get') {
      this.save({ intentAt: bench.now(), absentAt: 0, attempts: row.attempts + 1 });
    }
    const call = this.urls.push(ask.url);
    const how = trouble.lose?.call === call ? trouble.lose.how : this.luck();
    const headers = { ...ask.headers, ...this.publisher.authorize(ask, this.order.secret) };
    bench.clock.now += 400;
    const answer = how?.endsWith('_before') ? undefined : fetchFrom(this.sites, { ...ask, headers });
    if (trouble.dieAtCall === call || how === 'death_after') throw new Killed();
    if (how?.startsWith('silence')) return { kind: 'lost', message: withoutAddresses(`Timeout: ${ask.url}`) };
    if (how || !answer) return { kind: 'answer', status: 502, text: '<html></html>', headers: {} };
    return answer;
  }
}

/** Runs until the target ends. Throws when it does not end within a week. */
export function publish(
  bench: Bench,
  publisher: Publisher<unknown>,
  sites: Sites,
  order: Order,
  trouble: Trouble = {},
): Told {
  const rehearsal = new Rehearsal(bench, publisher, sites, order, trouble);
  const { row, urls } = rehearsal;
  const giveUpAt = bench.now() + 7 * longestLook;
  while (bench.now() < giveUpAt) {
    const end = survive(() => rehearsal.execute());
    if (end) {
      const { steps, executions, progress, phases, kept } = rehearsal;
      return { end, calls: urls.length, steps, executions, progress, cells: phases.join('\n'), urls, kept };
    }
    bench.clock.now = Math.max(bench.now() + 1000, row.retryAt);
  }
  throw new Error(`Still not over after a week: ${row.phase}`);
}

function survive<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Killed) return undefined;
    throw error;
  }
}
