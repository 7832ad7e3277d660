// What every field of the draft has in common: its value, its problem, and the choice between two texts when two people wrote.
import type { ComponentChildren } from 'preact';
import type { DraftFields, FieldKey } from '../../../domain/content/draft-fields';
import type { Common } from '../shared/fields';
import { Button } from '../shared/parts';
import type { Panel } from './panel';
import { texts } from './words';

/** Name, problem, hint and whether it can be changed, for a field of the shared kind. */
export const common = ({ draft, isOpen }: Panel, key: FieldKey, label: string): Common => ({
  name: key,
  label,
  problem: draft.problemAt(key),
  hint: draft.hintAt(key),
  disabled: !isOpen,
});

/** A field, and below it what somebody else wrote meanwhile. */
export function Entry({
  panel,
  of,
  children,
}: {
  readonly panel: Panel;
  readonly of: FieldKey;
  readonly children: ComponentChildren;
}) {
  const { draft } = panel;
  const { theirs } = draft.state;
  if (!(of in theirs)) return <>{children}</>;
  return (
    <div class="conflict" role="alert">
      {children}
      <p>{texts.conflict({ theirs: shown(theirs, of) })}</p>
      <div class="row">
        <Button onClick={() => draft.settle(of, 'mine')}>{texts.keepMine}</Button>
        <Button onClick={() => draft.settle(of, 'theirs')}>{texts.takeTheirs}</Button>
      </div>
    </div>
  );
}

function shown(theirs: Partial<DraftFields>, key: FieldKey): string {
  const value = theirs[key];
  if (value === undefined || value === null || value === '') return texts.empty;
  return Array.isArray(value) ? value.join(', ') : String(value);
}
