// One content under review: everything to judge it by, then the decision.
import { useState } from 'preact/hooks';
import { isFilm } from '../../../domain/content/content';
import type { ChecklistItem } from '../../../domain/review/checklist';
import { correct, correctedKeys, textsOf } from '../../../domain/review/corrections';
import type { Corrections } from '../../../domain/upload/package';
import { formWords } from '../../../i18n/vocabulary';
import type { ReviewView } from '../../review';
import type { DecisionTaken } from '../../send-decision';
import { labelFor } from '../shared/language';
import { Notice, Section } from '../shared/parts';
import { About } from './about';
import { Changes, Notes } from './changes';
import { DecisionPart, type Mode } from './decision';
import { Media } from './media';
import { Posts } from './posts';
import { texts } from './words';

interface ReviewProps {
  readonly view: ReviewView;
  readonly checklist: readonly ChecklistItem[];
  readonly utcOffsetMinutes: number;
  readonly opensToCorrect: boolean;
  readonly onDone: (taken: DecisionTaken) => void;
}

export function Review({ view, checklist, utcOffsetMinutes, opensToCorrect, onDone }: ReviewProps) {
  const { panel, typed } = view;
  const submitted = textsOf(panel.snapshot);
  const isStarted = correctedKeys(submitted, typed.texts).length > 0;
  const [mode, setMode] = useState<Mode>(opensToCorrect || isStarted ? 'correct' : 'read');
  const [fixes, setFixes] = useState<Corrections>(isStarted ? typed.texts : submitted);
  const platforms = panel.accounts.map((account) => account.platform);
  // What followers will see changes while the lead types.
  const snapshot = mode === 'correct' ? correct(panel.snapshot, fixes, platforms) : panel.snapshot;
  const named = (way: string) =>
    panel.accounts
      .filter((one) => one.way === way)
      .map((one) => one.handle)
      .join(', ');
  const [byHand, asDraft] = [named('manual'), named('tiktok_draft')];

  return (
    <article>
      <header>
        <h1>{snapshot.title}</h1>
        <p class="faint">
          {view.contentNo} · {texts.version({ version: view.version })} · {labelFor(formWords, snapshot.form)}
        </p>
        {snapshot.isStrategic && (
          <p class="badge-line">
            <span class="badge strategic">{texts.strategic}</span> {texts.strategicHint}
          </p>
        )}
        {byHand !== '' && <p class="badge-line">{texts.byHand({ accounts: byHand })}</p>}
        {asDraft !== '' && <p class="badge-line">{texts.asDraft({ accounts: asDraft })}</p>}
      </header>
      {view.answer !== '' && <Notice kind="warning">{texts.lastAnswer({ answer: view.answer })}</Notice>}
      <Changes panel={panel} utcOffsetMinutes={utcOffsetMinutes} />
      <Notes notes={panel.past.notes} utcOffsetMinutes={utcOffsetMinutes} />
      <Media panel={panel} preview={view.preview} />
      <Posts snapshot={snapshot} accounts={panel.accounts} />
      {(snapshot.altText !== '' || !snapshot.files.some(isFilm)) && (
        <Section title={texts.altText}>
          {snapshot.altText === '' ? <p class="faint">{texts.noAltText}</p> : <p class="quote">{snapshot.altText}</p>}
        </Section>
      )}
      {snapshot.narration !== '' && (
        <Section title={texts.narration}>
          <p class="quote">{snapshot.narration}</p>
        </Section>
      )}
      <About view={view} utcOffsetMinutes={utcOffsetMinutes} />
      <DecisionPart
        view={view}
        checklist={checklist}
        mode={mode}
        onMode={setMode}
        fixes={fixes}
        onFixes={setFixes}
        onDone={onDone}
      />
    </article>
  );
}
