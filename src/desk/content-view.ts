// One content as the sidebar shows it: what staff typed, what the engine answered, and the files it names. JSON only.
import { type DraftFields, fieldKeys } from '../domain/content/draft-fields';
import { type KitItem, parseKit } from '../domain/upload/kit';
import type { Action, Status } from '../domain/words';
import { checkRow, type FieldWords, wordsByField } from './check-row';
import type { FoundContent } from './find-content';
import { type FileView, fileView } from './known-files';
import type { DeskOffice } from './office';

export interface ContentView {
  readonly contentNo: string;
  readonly fields: DraftFields;
  readonly problems: readonly FieldWords[];
  readonly hints: readonly FieldWords[];
  readonly files: readonly FileView[];
  readonly progress: Progress;
}

/** What changes while a content is on its way. */
export interface Progress {
  readonly status: Status | null;
  readonly note: string;
  /** A request that the engine has not taken yet. */
  readonly action: Action | null;
  readonly links: string;
  readonly manualLinks: string;
  readonly kit: readonly KitItem[];
  readonly version: number | null;
}

export function viewOf({ row, problems }: FoundContent, office: DeskOffice): ContentView {
  const checked = checkRow(row, problems, office, 'with_pictures');
  return {
    contentNo: row.contentNo,
    fields: Object.fromEntries(fieldKeys.map((key) => [key, row[key]])) as unknown as DraftFields,
    problems: wordsByField(checked.problems, office.language),
    hints: wordsByField(checked.hints, office.language),
    files: checked.named.map(fileView),
    progress: progressOf({ row }),
  };
}

export const progressOf = ({ row }: Pick<FoundContent, 'row'>): Progress => ({
  status: row.status,
  note: row.note,
  action: row.action,
  links: row.links,
  manualLinks: row.manualLinks,
  kit: parseKit(row.kit),
  version: row.version,
});
