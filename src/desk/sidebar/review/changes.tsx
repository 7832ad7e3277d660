// What differs from the last version, word by word, and why earlier ones came back.
import type { ComponentChildren } from 'preact';
import { comparedFields, type ReturnNote, valueIn } from '../../../domain/review/past';
import type { ReviewPanel } from '../../../domain/review/review-panel';
import { type Piece, wordDiff } from '../../../domain/review/word-diff';
import { formatDateTime } from '../../../domain/text/dates';
import { comparedWords, isText, sayReplaced, sayValue } from '../../../i18n/say-changes';
import { labelFor, language } from '../shared/language';
import { Fold, Section } from '../shared/parts';
import { texts } from './words';

/** Kept stretches longer than this are shown by their ends. */
const contextChars = 160;

/** Two texts in one: what went is struck through, what came is underlined. */
export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  let at = 0;
  const pieces = wordDiff(before, after).map((piece) => {
    at += piece.text.length;
    return { ...piece, at };
  });
  return (
    <p class="quote difference">
      {pieces.map(({ kind, text, at }) => (
        <PieceText key={`${kind} ${at}`} kind={kind} text={text} />
      ))}
      {after === '' && <span class="faint">{texts.empty}</span>}
    </p>
  );
}

function PieceText({ kind, text }: Piece) {
  if (kind === 'removed') return <del title={texts.removed}>{visible(text)}</del>;
  if (kind === 'added') return <ins title={texts.added}>{visible(text)}</ins>;
  if (text.length <= contextChars) return <>{text}</>;
  const half = contextChars / 2;
  return (
    <>
      {text.slice(0, half)}
      <abbr class="faint" title={texts.unchangedPart}>
        {' … '}
      </abbr>
      {text.slice(-half)}
    </>
  );
}

/** A choice or a list has no words to compare. */
const Replacement = ({ old, young }: { readonly old: string; readonly young: string }) => (
  <p class="quote difference">
    {old === young ? (
      sayReplaced(young, language)
    ) : (
      <>
        {old !== '' && <del title={texts.removed}>{old}</del>} {young !== '' && <ins title={texts.added}>{young}</ins>}
      </>
    )}
  </p>
);

/** A changed line end would not be seen. */
const visible = (text: string): string => text.replace(/\n/g, '↵\n');

const Changed = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div class="change">
    <h3>{name}</h3>
    {children}
  </div>
);

export function Changes({
  panel,
  utcOffsetMinutes,
}: {
  readonly panel: ReviewPanel;
  readonly utcOffsetMinutes: number;
}) {
  const { version, before, isCut } = panel.past;
  if (version === 0) return null;
  const fields = comparedFields.filter((field) => before[field] !== undefined);
  const world = { accounts: [...panel.accounts, ...panel.former], utcOffsetMinutes };
  if (isCut || fields.length === 0)
    return (
      <Section title={texts.changes({ version })}>
        <p>{isCut ? texts.cutChanges({ version }) : texts.noChanges({ version })}</p>
      </Section>
    );
  return (
    <Section title={texts.changes({ version })}>
      {fields.map((field) => {
        const [old, young] = [before[field] ?? '', valueIn(panel.snapshot, field)];
        return (
          <Changed key={field} name={labelFor(comparedWords, field)}>
            {isText(field) ? (
              <Difference before={old} after={young} />
            ) : (
              <Replacement
                old={sayValue(field, old, world, language)}
                young={sayValue(field, young, world, language)}
              />
            )}
          </Changed>
        );
      })}
    </Section>
  );
}

export function Notes({
  notes,
  utcOffsetMinutes,
}: {
  readonly notes: readonly ReturnNote[];
  readonly utcOffsetMinutes: number;
}) {
  if (notes.length === 0) return null;
  return (
    <Fold title={`${texts.notes} (${notes.length})`} open>
      {notes.map(({ version, at, by, note }) => (
        <div key={version} class="change">
          <p class="faint">
            {texts.noteBy({ version, by, time: formatDateTime(Date.parse(at), utcOffsetMinutes, language) })}
          </p>
          <p class="quote">{note}</p>
        </div>
      ))}
    </Fold>
  );
}
