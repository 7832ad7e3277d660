// The decision: the attestation and three ways to go on. What is missing is said here, before anything leaves.
import { useState } from 'preact/hooks';
import {
  type ChecklistItem,
  type Exception,
  formatExceptions,
  parseExceptions,
} from '../../../domain/review/checklist';
import { correctedKeys, textsOf } from '../../../domain/review/corrections';
import { minNoteChars, noteProblems } from '../../../domain/review/decision';
import type { Corrections } from '../../../domain/upload/package';
import type { DecisionWord } from '../../../domain/words';
import type { ReviewView } from '../../review';
import type { DecisionTaken } from '../../send-decision';
import { callDesk, wordsOf } from '../shared/desk';
import { focusFirstProblem, TextField } from '../shared/fields';
import { Button, Notice } from '../shared/parts';
import { Attestation, areComplete, ChecklistItems } from './checklist';
import { CorrectionFields } from './correction-fields';
import { texts } from './words';

export type Mode = 'read' | 'correct' | 'return';

interface DecisionProps {
  readonly view: ReviewView;
  readonly checklist: readonly ChecklistItem[];
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly fixes: Corrections;
  readonly onFixes: (fixes: Corrections) => void;
  readonly onDone: (taken: DecisionTaken) => void;
}

export function DecisionPart({ view, checklist, mode, onMode, fixes, onFixes, onDone }: DecisionProps) {
  const { panel, typed } = view;
  const submitted = textsOf(panel.snapshot);
  const found = parseExceptions(
    typed.exceptions,
    checklist.map((item) => item.itemId),
  );
  const [isAttested, setAttested] = useState(false);
  const [exceptions, setExceptions] = useState<readonly Exception[]>(found.exceptions);
  const [note, setNote] = useState(typed.note);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');

  const isNoteShort = noteProblems('return', note).length > 0;

  const send = async (word: DecisionWord) => {
    setTried(true);
    const isReady = word === 'return' ? !isNoteShort : isAttested && areComplete(exceptions);
    if (!isReady) return void setTimeout(focusFirstProblem);
    setBusy(true);
    setRefused('');
    try {
      onDone(
        await callDesk('sendDecision', {
          contentNo: view.contentNo,
          version: view.version,
          word,
          note,
          exceptions: formatExceptions(exceptions),
          texts: word === 'approve_with_changes' ? fixes : null,
          attested: isAttested,
        }),
      );
    } catch (error) {
      setRefused(wordsOf(error));
      setBusy(false);
    }
  };
  const goTo = (next: Mode) => {
    setTried(false);
    setRefused('');
    onMode(next);
    // The part that is asked for now stands right above the buttons.
    if (next !== 'read') setTimeout(() => document.getElementById(firstField[next])?.focus());
  };
  const leave = () => {
    onFixes(submitted);
    goTo('read');
  };

  return (
    <>
      <section class="section" aria-label={texts.decision}>
        <h2>{{ read: texts.decision, correct: texts.correctTitle, return: texts.returnTitle }[mode]}</h2>
        {found.problems.length > 0 && (
          <Notice kind="warning">{texts.exceptionsUnread({ text: typed.exceptions })}</Notice>
        )}
        {mode === 'correct' && (
          <CorrectionFields submitted={submitted} fixes={fixes} accounts={panel.accounts} onFixes={onFixes} />
        )}
        {mode === 'return' ? (
          <TextField
            name="note"
            label={texts.note}
            rows={4}
            value={note}
            hint={texts.noteHint({ chars: note.trim().length, min: minNoteChars })}
            problem={isTried && isNoteShort ? texts.noteShort({ min: minNoteChars }) : undefined}
            onValue={setNote}
          />
        ) : (
          <ChecklistItems items={checklist} exceptions={exceptions} onExceptions={setExceptions} />
        )}
      </section>
      <div class="at-hand">
        {mode !== 'return' && (
          <Attestation
            exceptions={exceptions}
            isAttested={isAttested}
            onAttested={setAttested}
            problem={isTried && !isAttested ? texts.attestFirst : ''}
          />
        )}
        {refused !== '' && <Notice kind="problem">{refused}</Notice>}
        <div class="ways">
          {mode === 'read' && (
            <>
              <Button kind="primary" busy={isBusy} onClick={() => void send('approve')}>
                {texts.approve}
              </Button>
              <Button onClick={() => goTo('correct')}>{texts.correct}</Button>
              <Button onClick={() => goTo('return')}>{texts.return}</Button>
            </>
          )}
          {mode === 'correct' && (
            <Button
              kind="primary"
              busy={isBusy}
              disabled={correctedKeys(submitted, fixes).length === 0}
              onClick={() => void send('approve_with_changes')}
            >
              {texts.sendCorrection}
            </Button>
          )}
          {mode === 'return' && (
            <Button kind="primary" busy={isBusy} onClick={() => void send('return')}>
              {texts.sendReturn}
            </Button>
          )}
          {mode !== 'read' && <Button onClick={leave}>{texts.cancel}</Button>}
        </div>
      </div>
    </>
  );
}

const firstField = { correct: 'fix-caption', return: 'note' } as const;
