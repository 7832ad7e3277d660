// What became of a content after it was submitted: the engine's note, links, the kit for posting by hand, and what may be asked.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Action, Status } from '../../../domain/words';
import { actionWords, statusWords } from '../../../i18n/vocabulary';
import { callDesk, wordsOf } from '../shared/desk';
import { labelFor } from '../shared/language';
import { Button, Notice, Section } from '../shared/parts';
import { Kit, Linked, Links, linesOf } from './manual';
import type { Panel } from './panel';
import { texts } from './words';

const pollMs = 20_000;

/** What staff may ask in which status; the engine has the last word. */
const legal: Readonly<Partial<Record<Status, readonly Exclude<Action, 'submit'>[]>>> = {
  in_review: ['withdraw', 'cancel'],
  ready: ['queue', 'withdraw', 'cancel'],
  scheduled: ['withdraw', 'cancel'],
};

/** What could not be uploaded a person may post by hand. */
const isUnfinished = (status: Status | null): boolean => status === 'failed' || status === 'partial';

export function ProgressPart(panel: Panel) {
  const { draft, start } = panel;
  const { progress, contentNo, fields } = draft.state;
  const [told, setTold] = useState('');
  const [refused, setRefused] = useState('');
  const refresh = useCallback(async () => {
    try {
      draft.showProgress(await callDesk('contentProgress', contentNo));
      setRefused('');
    } catch (error) {
      setRefused(wordsOf(error));
    }
  }, [draft, contentNo]);
  /** Whether it was taken. */
  const act = async (work: () => Promise<string>): Promise<boolean> => {
    try {
      setTold(await work());
      await refresh();
      return true;
    } catch (error) {
      setRefused(wordsOf(error));
      return false;
    }
  };
  const waits = fields.isStrategic || fields.timing === 'wait';
  const isOnItsWay =
    draft.isPending ||
    progress.action !== null ||
    progress.status === 'uploading' ||
    (progress.status === 'ready' && !waits);
  useEffect(() => {
    if (!isOnItsWay) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && void refresh(), pollMs);
    return () => clearInterval(timer);
  }, [isOnItsWay, refresh]);
  const links = linesOf(progress.links);
  const actions = (progress.status && legal[progress.status]) || [];
  return (
    <>
      {refused !== '' && <Notice kind="problem">{refused}</Notice>}
      {told !== '' && <Notice kind="good">{told}</Notice>}
      <Section title={texts.status}>
        <div class="row apart">
          <span class={`status ${progress.status ?? ''}`}>{labelFor(statusWords, progress.status ?? 'drafting')}</span>
          <Button kind="quiet" onClick={() => void refresh()}>
            {texts.refresh}
          </Button>
        </div>
        <div aria-live="polite">
          {draft.isPending && <p class="space">{texts.pending}</p>}
          {progress.note !== '' && <p class="quote space">{progress.note}</p>}
          {progress.action !== null && (
            <p class="hint">{texts.requested({ action: labelFor(actionWords, progress.action) })}</p>
          )}
        </div>
      </Section>
      {links.length > 0 && (
        <Section title={texts.links}>
          {links.map((line) => (
            <Linked key={line} line={line} />
          ))}
        </Section>
      )}
      {progress.kit.length > 0 && (
        <Section title={texts.kit}>
          <p class="hint space">{texts.kitHint}</p>
          {progress.kit.map((item) => (
            <Kit key={`${item.platform} ${item.handle}`} item={item} />
          ))}
        </Section>
      )}
      {start.mayWrite && (progress.kit.length > 0 || progress.manualLinks !== '' || isUnfinished(progress.status)) && (
        <Links
          manualLinks={progress.manualLinks}
          onRecord={(link) => act(() => callDesk('recordLink', { contentNo, link }))}
        />
      )}
      {start.mayWrite && actions.length > 0 && (
        <Section title={texts.actions}>
          <Actions
            actions={actions.filter((action) => action !== 'queue' || waits)}
            onAsk={(action) => act(() => callDesk('ask', { contentNo, action }))}
          />
        </Section>
      )}
    </>
  );
}

type Asked = Exclude<Action, 'submit'>;

function Actions({
  actions,
  onAsk,
}: {
  readonly actions: readonly Asked[];
  readonly onAsk: (action: Asked) => Promise<boolean>;
}) {
  const [sure, setSure] = useState(false);
  if (sure) {
    return (
      <>
        <p class="space">{texts.sureCancel}</p>
        <div class="row">
          <Button
            onClick={() => {
              setSure(false);
              void onAsk('cancel');
            }}
          >
            {texts.yesCancel}
          </Button>
          <Button onClick={() => setSure(false)}>{texts.no}</Button>
        </div>
      </>
    );
  }
  return (
    <div class="row">
      {actions.map((action) => (
        <Button key={action} onClick={() => (action === 'cancel' ? setSure(true) : void onAsk(action))}>
          {texts[action]}
        </Button>
      ))}
    </div>
  );
}
