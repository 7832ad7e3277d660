// Always in sight below the draft: what is saved, and the way on.
import { useState } from 'preact/hooks';
import { wordsOf } from '../shared/desk';
import { focusFirstProblem } from '../shared/fields';
import { Button, Notice } from '../shared/parts';
import { clockTime, type Panel } from './panel';
import { texts } from './words';

export function SubmitBar({ draft, start, onDone }: Panel & { readonly onDone: () => void }) {
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const { state } = draft;
  const elsewhere = state.isAsked ? state.problems.filter(({ field }) => !(field in state.fields)) : [];
  const submit = async () => {
    setBusy(true);
    setRefused('');
    try {
      if ((await draft.submit()) !== undefined) return onDone();
      setRefused(draft.state.save === 'failed' ? '' : texts.fixedAt);
      setTimeout(focusFirstProblem);
    } catch (error) {
      setRefused(wordsOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <footer class="submit-bar">
      {state.save === 'failed' && <Notice kind="problem">{state.saveError}</Notice>}
      {refused !== '' && <Notice kind="problem">{[refused, ...elsewhere.map(({ words }) => words)].join('\n')}</Notice>}
      <div class="row apart">
        <span class="faint" role="status">
          {saveWords()}
        </span>
        {state.save === 'failed' && (
          <Button kind="quiet" onClick={() => void draft.saveNow()}>
            {texts.saveAgain}
          </Button>
        )}
      </div>
      <Button
        kind="primary"
        busy={isBusy}
        disabled={state.isNew && state.save === 'idle'}
        onClick={() => void submit()}
      >
        {isBusy ? texts.submitting : texts.submit}
      </Button>
    </footer>
  );

  function saveWords(): string {
    if (state.save === 'running') return texts.saving;
    if (state.save !== 'idle') return texts.unsaved;
    return state.savedAt === null ? '' : texts.saved({ time: clockTime(state.savedAt, start) });
  }
}
