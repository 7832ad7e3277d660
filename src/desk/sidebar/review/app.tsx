// The panel as a whole: what waits for me, one of them opened, and what happens after I decided.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatDateTime } from '../../../domain/text/dates';
import type { ReviewStart, ReviewView } from '../../review';
import type { QueueItem } from '../../reviews';
import type { DecisionTaken } from '../../send-decision';
import { callDesk, wordsOf } from '../shared/desk';
import { language, start as openedTo, words } from '../shared/language';
import { Button, Fold, Loading, Notice } from '../shared/parts';
import { Review } from './review';
import { texts } from './words';

export function App() {
  const [start, setStart] = useState<ReviewStart>();
  const [view, setView] = useState<ReviewView | null>(null);
  const [queue, setQueue] = useState<readonly QueueItem[]>([]);
  const [taken, setTaken] = useState('');
  const [refused, setRefused] = useState('');
  const [isLoading, setLoading] = useState(true);
  const [isFirst, setFirst] = useState(true);

  const during = useCallback(async (work: () => Promise<void>) => {
    setLoading(true);
    setRefused('');
    try {
      await work();
    } catch (error) {
      setRefused(wordsOf(error));
    }
    setLoading(false);
  }, []);
  const load = useCallback(
    () =>
      during(async () => {
        const found = await callDesk('reviewStart');
        setStart(found);
        setQueue(found.queue);
        setView(found.opened);
      }),
    [during],
  );
  const open = (contentNo: string) =>
    during(async () => {
      setView(await callDesk('openReviewOf', contentNo));
      setTaken('');
      setFirst(false);
      document.documentElement.scrollTop = 0;
    });
  const done = (answer: DecisionTaken) => {
    setTaken(answer.words);
    setQueue(answer.queue);
    setView(null);
    document.documentElement.scrollTop = 0;
  };
  useEffect(() => void load(), [load]);

  if (isLoading) return <Loading />;
  if (refused !== '' || !start)
    return (
      <>
        <Notice kind="problem">{refused}</Notice>
        <Button onClick={() => void load()}>{words.tryAgain}</Button>
      </>
    );
  const { utcOffsetMinutes, checklist } = start;
  const list = <Queue queue={queue} opened={view?.contentNo} utcOffsetMinutes={utcOffsetMinutes} onOpen={open} />;
  if (!view) return <Done taken={taken} queue={queue} list={list} onOpen={open} />;
  return (
    <>
      {queue.length > 1 && <Fold title={texts.queue({ count: queue.length })}>{list}</Fold>}
      <Review
        key={`${view.contentNo}/${view.version}`}
        view={view}
        checklist={checklist}
        utcOffsetMinutes={utcOffsetMinutes}
        opensToCorrect={openedTo === 'correct' && isFirst}
        onDone={done}
      />
    </>
  );
}

function Done(props: {
  readonly taken: string;
  readonly queue: readonly QueueItem[];
  readonly list: preact.JSX.Element;
  readonly onOpen: (contentNo: string) => void;
}) {
  const [next] = props.queue;
  return (
    <>
      {props.taken !== '' && <Notice kind="good">{props.taken}</Notice>}
      {next ? (
        <>
          <h2>{texts.queue({ count: props.queue.length })}</h2>
          {props.list}
          <Button kind="primary" onClick={() => props.onOpen(next.contentNo)}>
            {texts.openNext}
          </Button>
        </>
      ) : (
        <p class="faint">{texts.nothingWaits}</p>
      )}
    </>
  );
}

function Queue(props: {
  readonly queue: readonly QueueItem[];
  readonly opened: string | undefined;
  readonly utcOffsetMinutes: number;
  readonly onOpen: (contentNo: string) => void;
}) {
  return (
    <ul class="queue">
      {props.queue.map(({ contentNo, version, title, since }) => (
        <li key={contentNo}>
          <button
            type="button"
            aria-current={contentNo === props.opened}
            aria-label={texts.open({ title })}
            onClick={() => props.onOpen(contentNo)}
          >
            <span>{title}</span>
            <span class="faint">
              {contentNo} · {texts.version({ version })}
              {since !== null && (
                <> · {texts.since({ time: formatDateTime(since, props.utcOffsetMinutes, language) })}</>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
