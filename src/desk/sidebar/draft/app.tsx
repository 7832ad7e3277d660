// The panel as a whole: asks the desk who is here and which row, then shows the content's parts.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { statusWords } from '../../../i18n/vocabulary';
import type { ContentView } from '../../content-view';
import type { FilePage } from '../../list-files';
import type { SidebarStart } from '../../open-content';
import { callDesk, wordsOf } from '../shared/desk';
import { labelFor, start as openedOn, words } from '../shared/language';
import { Button, Loading, Notice, Tabs } from '../shared/parts';
import { Concept } from './concept';
import { Draft } from './draft';
import { History } from './history';
import { Material } from './material';
import type { Panel } from './panel';
import { ProgressPart } from './progress';
import { SubmitBar } from './submit-bar';
import { isEditable } from './targets';
import { texts } from './words';

type Part = 'draft' | 'progress' | 'history';

export function App() {
  const [ready, setReady] = useState<{ start: SidebarStart; newest: FilePage }>();
  const [refused, setRefused] = useState('');
  const load = useCallback(async () => {
    setRefused('');
    try {
      const [start, newest] = await Promise.all([
        callDesk('sidebarStart', openedOn === 'new' ? 'new' : 'selected'),
        callDesk('listFiles', { query: '', from: 0 }).catch((): FilePage => ({ files: [], count: 0 })),
      ]);
      setReady({ start, newest });
    } catch (error) {
      setRefused(wordsOf(error));
    }
  }, []);
  useEffect(() => void load(), [load]);
  if (ready) return <Opened {...ready} />;
  if (refused === '') return <Loading />;
  return (
    <>
      <Notice kind="problem">{refused}</Notice>
      <Button onClick={() => void load()}>{words.tryAgain}</Button>
    </>
  );
}

function Opened({ start, newest }: { readonly start: SidebarStart; readonly newest: FilePage }) {
  const [, redraw] = useState(0);
  const [told, setTold] = useState('');
  const [part, setPart] = useState<Part>('draft');
  const show = (content: ContentView | null): Draft => {
    const draft = new Draft(start, content, () => redraw((count) => count + 1));
    draft.learn(newest.files);
    return draft;
  };
  const [draft, setDraft] = useState(() => show(start.content));
  const { state } = draft;
  const isOpen = start.mayWrite && isEditable(state.progress.status);
  const open = async (content: () => Promise<ContentView | null>) => {
    await draft.saveNow();
    if (draft.state.save === 'failed') return;
    setTold('');
    try {
      const found = await content();
      const next = show(found);
      setDraft(next);
      setPart(isEditable(next.state.progress.status) ? 'draft' : 'progress');
    } catch (error) {
      setTold(wordsOf(error));
    }
  };
  const openSelected = () =>
    open(async () => {
      const found = await callDesk('openContent', 'selected');
      if (!found) throw new Error(texts.nothingSelected);
      return found;
    });

  useEffect(() => {
    if (!isEditable(state.progress.status)) setPart('progress');
  }, [state.progress.status]);
  useEffect(() => {
    const saveBeforeLeaving = () => void draft.saveNow();
    addEventListener('pagehide', saveBeforeLeaving);
    return () => removeEventListener('pagehide', saveBeforeLeaving);
  }, [draft]);

  const panel: Panel = { start, draft, newest, isOpen };
  return (
    <>
      <div class="row tools">
        <Button kind="quiet" onClick={() => void open(async () => null)}>
          {texts.newContent}
        </Button>
        <Button kind="quiet" onClick={() => void openSelected()}>
          {texts.openSelected}
        </Button>
      </div>
      {told !== '' && <Notice kind="warning">{told}</Notice>}
      <header>
        <h1>{state.isNew ? texts.newContent : state.fields.title || texts.untitled}</h1>
        {!state.isNew && (
          <p class="faint">
            {state.contentNo} · {state.progress.status && labelFor(statusWords, state.progress.status)}
            {state.fields.staff !== '' && <> · {texts.preparedBy({ staff: state.fields.staff })}</>}
          </p>
        )}
      </header>
      {!state.isNew && (
        <Tabs
          label={texts.tabs.label}
          tabs={(['draft', 'progress', 'history'] as const).map((key) => ({ key, title: texts.tabs[key] }))}
          chosen={part}
          onChoose={setPart}
        />
      )}
      {part === 'draft' && (
        <>
          {!start.mayWrite && <Notice>{texts.readOnly}</Notice>}
          {start.mayWrite && !isOpen && <Notice>{texts.locked}</Notice>}
          <Material key={state.contentNo} {...panel} />
          <Concept {...panel} />
          {isOpen && <SubmitBar {...panel} onDone={() => setPart('progress')} />}
        </>
      )}
      {part === 'progress' && <ProgressPart {...panel} />}
      {part === 'history' && <History contentNo={state.contentNo} />}
    </>
  );
}
