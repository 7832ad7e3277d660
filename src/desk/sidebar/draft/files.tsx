// The media of a content: chosen with one tap from the office folder, or named by hand.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { parseFileRefs } from '../../../domain/content/content';
import type { FileView } from '../../known-files';
import { callDesk, wordsOf } from '../shared/desk';
import { FieldGroup, TextField } from '../shared/fields';
import { language } from '../shared/language';
import { Button, Notice } from '../shared/parts';
import { common } from './entry';
import type { Panel } from './panel';
import { fileNamed } from './targets';
import { texts } from './words';

export function Files(panel: Panel) {
  const { draft, isOpen } = panel;
  const refs = parseFileRefs(draft.state.fields.files);
  const [isChoosing, setChoosing] = useState(refs.length === 0);
  const [isTyping, setTyping] = useState(false);
  const put = (next: readonly string[]) => draft.change({ files: next.join('\n') });
  const toggle = (file: FileView) => {
    const ref = refs.find((one) => fileNamed(draft, one)?.fileId === file.fileId);
    if (ref === undefined) setChoosing(false);
    put(ref === undefined ? [...refs, refFor(panel, file)] : refs.filter((one) => one !== ref));
  };
  return (
    <FieldGroup {...common(panel, 'files', texts.files)}>
      {refs.map((ref) => (
        <Chosen
          key={ref}
          name={ref}
          file={fileNamed(draft, ref)}
          {...(isOpen ? { onRemove: () => put(refs.filter((one) => one !== ref)) } : {})}
        />
      ))}
      {isOpen && (isChoosing || refs.length === 0) && <Picker {...panel} chosen={refs} onPick={toggle} />}
      {isOpen && (
        <div class="row more">
          {refs.length > 0 && (
            <Button kind="quiet" onClick={() => setChoosing(!isChoosing)}>
              {isChoosing ? texts.done : texts.addFile}
            </Button>
          )}
          {!isTyping && (
            <Button kind="quiet" onClick={() => setTyping(true)}>
              {texts.typeByHand}
            </Button>
          )}
        </div>
      )}
      {isOpen && isTyping && (
        <TextField
          name="typedFiles"
          label={texts.typedFiles}
          hint={texts.typedFilesHint}
          rows={2}
          value={draft.state.fields.files}
          onValue={(files) => draft.change({ files })}
        />
      )}
    </FieldGroup>
  );
}

/** Its name, as people would write it; a link where the name would be read as several, or is not the only one. */
function refFor({ draft }: Panel, file: FileView): string {
  const isPlain = parseFileRefs(file.name).join() === file.name && fileNamed(draft, file.name)?.fileId === file.fileId;
  const isOnly = [...draft.files.values()].filter(({ name }) => name === file.name).length === 1;
  return isPlain && isOnly ? file.name : `https://drive.google.com/file/d/${file.fileId}/view`;
}

const Picture = ({ file }: { readonly file: FileView | undefined }) =>
  file && file.thumbnail !== '' ? (
    <img src={file.thumbnail} alt="" />
  ) : (
    <span class="no-picture">{file ? (file.mimeType.split('/')[1] ?? '') : '?'}</span>
  );

const Chosen = (props: {
  readonly name: string;
  readonly file: FileView | undefined;
  readonly onRemove?: () => void;
}) => {
  const { file, onRemove } = props;
  const name = file?.name ?? props.name;
  return (
    <div class="chosen-file">
      <Picture file={file} />
      <div>
        <p>{name}</p>
        <p class="faint">{file ? factsOf(file) : texts.unknownFile}</p>
      </div>
      {onRemove && (
        <button type="button" class="remove" aria-label={texts.removeFile({ name })} onClick={onRemove}>
          ×
        </button>
      )}
    </div>
  );
};

/** `JPEG · 1,2 MB · 1080 × 1350 · 42 detik`. */
function factsOf({ mimeType, bytes, width, height, film }: FileView): string {
  const number = (value: number, digits: number) => value.toFixed(digits).replace('.', language === 'id' ? ',' : '.');
  const size = bytes >= 1_000_000 ? `${number(bytes / 1_048_576, 1)} MB` : `${number(bytes / 1024, 0)} KB`;
  return [
    (mimeType.split('/')[1] ?? mimeType).toUpperCase(),
    size,
    ...(width !== null && height !== null ? [`${width} × ${height}`] : []),
    ...(film ? [texts.seconds({ seconds: number(film.seconds, film.seconds < 10 ? 1 : 0) })] : []),
  ].join(' · ');
}

function Picker({
  draft,
  newest,
  chosen,
  onPick,
}: Panel & { readonly chosen: readonly string[]; readonly onPick: (file: FileView) => void }) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState(newest);
  const [shown, setShown] = useState(6);
  const [refused, setRefused] = useState('');
  const asked = useRef('');
  const ask = useCallback(
    async (from: number) => {
      asked.current = query;
      try {
        const page = await callDesk('listFiles', { query, from });
        // Answers may come in any order: only the last question's counts.
        if (asked.current !== query) return;
        draft.learn(page.files);
        setFound((before) => ({
          count: page.count,
          files: from === 0 ? page.files : [...before.files, ...page.files],
        }));
        setRefused('');
      } catch (error) {
        setRefused(wordsOf(error));
      }
    },
    [query, draft],
  );
  useEffect(() => {
    asked.current = query;
    if (query === '') return setFound(newest);
    const timer = setTimeout(() => void ask(0), 400);
    return () => clearTimeout(timer);
  }, [query, newest, ask]);
  const more = () => {
    if (found.files.length < found.count && shown + 6 > found.files.length) void ask(found.files.length);
    setShown(shown + 6);
  };
  const tiles = found.files.slice(0, shown);
  return (
    <div class="picker">
      <input
        type="search"
        aria-label={texts.searchFiles}
        placeholder={texts.searchFiles}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {refused !== '' && <Notice kind="warning">{refused}</Notice>}
      <div class="tiles">
        {tiles.map((file) => (
          <button
            key={file.fileId}
            type="button"
            class="tile"
            title={`${file.name}\n${factsOf(file)}`}
            aria-pressed={chosen.some((ref) => fileNamed(draft, ref)?.fileId === file.fileId)}
            onClick={() => onPick(file)}
          >
            <Picture file={file} />
            <span>{file.name}</span>
          </button>
        ))}
      </div>
      {tiles.length === 0 && <p class="hint">{query === '' ? texts.folderEmpty : texts.noFiles}</p>}
      {shown < found.count && (
        <Button kind="quiet" onClick={more}>
          {texts.moreFiles({ count: found.count - tiles.length })}
        </Button>
      )}
    </div>
  );
}
