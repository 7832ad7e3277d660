// "Riwayat": what happened to the content, newest first.
import { useEffect, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../history';
import { callDesk, wordsOf } from '../shared/desk';
import { Loading, Notice } from '../shared/parts';
import { Linked } from './manual';
import { texts } from './words';

export function History({ contentNo }: { readonly contentNo: string }) {
  const [entries, setEntries] = useState<readonly HistoryEntry[]>();
  const [refused, setRefused] = useState('');
  useEffect(() => {
    callDesk('history', contentNo).then(setEntries, (error) => setRefused(wordsOf(error)));
  }, [contentNo]);
  if (refused !== '') return <Notice kind="problem">{refused}</Notice>;
  if (!entries) return <Loading />;
  if (entries.length === 0) return <p class="hint">{texts.noHistory}</p>;
  return (
    <ol class="history">
      {entries.map(({ at, what, who, account, link, note }) => (
        <li key={`${at} ${what} ${account}`}>
          <strong>{what}</strong>
          {account !== '' && <p>{account}</p>}
          {note !== '' && <p class="quote">{note}</p>}
          {link !== '' && <Linked line={link} />}
          <p class="faint">
            {at} · {who}
          </p>
        </li>
      ))}
    </ol>
  );
}
