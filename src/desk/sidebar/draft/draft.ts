// The content on the panel: what the person sees, what the row showed last, and what is still to be saved.
// Nothing typed is dropped: a save that fails is tried again, and what somebody else wrote meanwhile is put beside it.
import { newContentNo } from '../../../domain/content/content-no';
import {
  type DraftFields,
  emptyFields,
  type FieldKey,
  fieldKeys,
  sameValue,
} from '../../../domain/content/draft-fields';
import { isoDate } from '../../../domain/text/dates';
import type { FieldWords } from '../../check-row';
import type { ContentView, Progress } from '../../content-view';
import type { FileView } from '../../known-files';
import type { SidebarStart } from '../../open-content';
import { callDesk, NotReached, wordsOf } from '../shared/desk';

export interface DraftState {
  readonly contentNo: string;
  /** No row bears the number yet. */
  readonly isNew: boolean;
  readonly fields: DraftFields;
  readonly base: DraftFields;
  /** Fields that the person and somebody else changed at once: theirs, until the person chooses. */
  readonly theirs: Partial<DraftFields>;
  readonly problems: readonly FieldWords[];
  /** Worth a look, never in the way. */
  readonly hints: readonly FieldWords[];
  /** The person asked to submit: from now on empty fields are said to be missing. */
  readonly isAsked: boolean;
  readonly progress: Progress;
  readonly save: 'idle' | 'waiting' | 'running' | 'failed';
  readonly saveError: string;
  readonly savedAt: number | null;
}

const noProgress: Progress = {
  status: null,
  note: '',
  action: null,
  links: '',
  manualLinks: '',
  kit: [],
  version: null,
};

const together = (found: readonly FieldWords[]): string | undefined =>
  found.length === 0 ? undefined : found.map(({ words }) => words).join('\n');

/** A pause in typing; and how long a failed save rests. */
const pauseMs = 1000;
const restMs = 10_000;

const answerOf = ({ status, note, version }: Progress): string => JSON.stringify([status, note, version]);

export class Draft {
  state: DraftState;
  /** Every file this panel has heard of, by id. */
  readonly files = new Map<string, FileView>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  /** What the row answered when it was submitted from here: the engine has not spoken since. */
  private submittedAs: string | undefined;

  constructor(
    private readonly start: SidebarStart,
    content: ContentView | null,
    private readonly changed: () => void,
  ) {
    this.state = content ? this.opened(content) : this.fresh();
  }

  private fresh(): DraftState {
    const draw = [Math.random(), Math.random(), Math.random(), Math.random()] as const;
    return {
      contentNo: newContentNo(isoDate(this.start.now, this.start.utcOffsetMinutes), draw),
      isNew: true,
      fields: emptyFields,
      base: emptyFields,
      theirs: {},
      problems: [],
      hints: [],
      isAsked: false,
      progress: noProgress,
      save: 'idle',
      saveError: '',
      savedAt: null,
    };
  }

  private opened({ files, ...content }: ContentView): DraftState {
    this.learn(files);
    return { ...this.fresh(), ...content, isNew: false, base: content.fields };
  }

  /** Files with a picture are worth more than the same without. */
  learn(files: readonly FileView[]): void {
    for (const file of files) {
      const known = this.files.get(file.fileId);
      this.files.set(file.fileId, known && file.thumbnail === '' ? { ...file, thumbnail: known.thumbnail } : file);
    }
  }

  private set(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    this.changed();
  }

  /** A field that was just touched is not told off before it was looked at again. */
  change(fields: Partial<DraftFields>): void {
    this.set({
      fields: { ...this.state.fields, ...fields },
      problems: this.state.problems.filter(({ field }) => !(field in fields)),
      hints: this.state.hints.filter(({ field }) => !(field in fields)),
      save: this.running ? 'running' : 'waiting',
    });
    this.saveIn(pauseMs);
  }

  /** The person decides between two texts. */
  settle(key: FieldKey, whose: 'mine' | 'theirs'): void {
    const { [key]: theirs, ...others } = this.state.theirs;
    this.set({ theirs: others, base: { ...this.state.base, [key]: theirs } });
    this.change(whose === 'theirs' ? { [key]: theirs } : { [key]: this.state.fields[key] });
  }

  showProgress(progress: Progress): void {
    if (answerOf(progress) !== this.submittedAs) this.submittedAs = undefined;
    this.set({ progress });
  }

  get isPending(): boolean {
    return this.submittedAs !== undefined;
  }

  private saveIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveNow(), ms);
  }

  private dirty(): FieldKey[] {
    const { fields, base, theirs } = this.state;
    return fieldKeys.filter((key) => !(key in theirs) && !sameValue(fields[key], base[key]));
  }

  /** Resolves when nothing is left to save, or a save failed. */
  async saveNow(): Promise<void> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (this.dirty().length === 0) return this.set({ save: this.state.save === 'waiting' ? 'idle' : this.state.save });
    this.running = this.saveOnce().finally(() => {
      this.running = undefined;
    });
    await this.running;
    if (this.state.save !== 'failed' && this.dirty().length > 0) await this.saveNow();
  }

  private async saveOnce(): Promise<void> {
    const { contentNo, isNew, fields, base } = this.state;
    const keys = this.dirty();
    const changes = Object.fromEntries(keys.map((key) => [key, { from: base[key], to: fields[key] }]));
    this.set({ save: 'running' });
    try {
      const { savedAt, staff, theirs, left, problems, hints, files } = await callDesk('saveDraft', {
        contentNo,
        isNew,
        changes,
      });
      this.learn(files);
      const kept = keys.filter((key) => !(key in theirs) && !left.includes(key));
      const { state } = this;
      const isUntouched = ({ field }: FieldWords) =>
        !(field in fields) || sameValue(state.fields[field as FieldKey], fields[field as FieldKey]);
      this.set({
        isNew: false,
        base: { ...state.base, ...Object.fromEntries(kept.map((key) => [key, fields[key]])), staff },
        fields: { ...state.fields, staff },
        theirs: { ...state.theirs, ...theirs },
        problems: problems.filter(isUntouched),
        hints: hints.filter(isUntouched),
        progress: state.progress.status === null ? { ...state.progress, status: 'drafting' } : state.progress,
        save: 'idle',
        saveError: '',
        savedAt,
      });
    } catch (error) {
      this.set({ save: 'failed', saveError: wordsOf(error) });
      if (error instanceof NotReached) this.saveIn(restMs);
    }
  }

  /** Saves, then submits. Answers the words of success, or undefined when something is to be mended first. */
  async submit(): Promise<string | undefined> {
    this.set({ isAsked: true });
    await this.saveNow();
    const { save, theirs, contentNo, isNew } = this.state;
    if (save === 'failed' || isNew || Object.keys(theirs).length > 0) return undefined;
    const answer = await callDesk('submitContent', contentNo);
    if (answer.submitted) {
      this.submittedAs = answerOf(this.state.progress);
      this.set({ problems: [], isAsked: false });
      return answer.words;
    }
    this.set({ problems: answer.problems });
    return undefined;
  }

  /** What is said beside a field now. */
  problemAt(...names: readonly string[]): string | undefined {
    const { problems, isAsked } = this.state;
    const found = problems.filter(({ field, isMissing }) => names.includes(field) && (isAsked || !isMissing));
    return together(found);
  }

  hintAt(name: string): string | undefined {
    return together(this.state.hints.filter(({ field }) => field === name));
  }
}
