// Applies a CellData to a cell under a field mask: only what the mask names changes, and what it names and the data lacks is cleared.
import { evaluate, withContent } from '../../grid/enter';
import { invalid, notSimulated } from '../../grid/grid-error';
import { checkLength } from '../../grid/limits';
import type { BookState, Cell, ChipRun, Scalar, Style, TextRun, ValidationRule } from '../../grid/state';
import { ruleId, styleId, styleOf, withRuleId, withStyleId } from '../../grid/styles';
import type { ExtendedValue } from './cell-json';
import { inside, type Mask, merge, wants, wantsPath } from './mask';

export interface CellData {
  userEnteredValue?: ExtendedValue | null;
  userEnteredFormat?: Style | null;
  note?: string | null;
  dataValidation?: ValidationRule | null;
  textFormatRuns?: TextRun[] | null;
  chipRuns?: ChipRun[] | null;
}

/** Fields of CellData that a write may name; the rest is read-only or not kept here. */
const writable = new Set([
  'userEnteredValue',
  'userEnteredFormat',
  'note',
  'dataValidation',
  'textFormatRuns',
  'chipRuns',
]);
const readOnly = new Set(['effectiveValue', 'formattedValue', 'effectiveFormat', 'hyperlink']);

export type CellWriter = (cell: Cell | null) => Cell | null;

export function checkCellMask(mask: Mask): void {
  if (mask === true) return;
  for (const name of mask.keys()) {
    if (readOnly.has(name)) throw invalid(`The field '${name}' is read-only.`);
    if (!writable.has(name)) throw notSimulated(`writing CellData.${name}`);
  }
}

/** Prepared once for each data, so that a format over 10,000 rows is looked up once. */
export function cellWriter(book: BookState, data: CellData, mask: Mask): CellWriter {
  const steps: CellWriter[] = [];
  if (wants(mask, 'userEnteredValue')) {
    const content = contentOf(data.userEnteredValue ?? undefined);
    steps.push((cell) => withContent(cell, content));
  }
  if (wants(mask, 'userEnteredFormat'))
    steps.push(formatStep(book, data.userEnteredFormat ?? undefined, inside(mask, 'userEnteredFormat')));
  if (wants(mask, 'textFormatRuns')) steps.push(runsStep(data.textFormatRuns ?? []));
  if (wants(mask, 'chipRuns')) steps.push(chipsStep(data.chipRuns ?? []));
  if (wants(mask, 'note')) steps.push(noteStep(data.note ?? ''));
  if (wants(mask, 'dataValidation')) {
    const id = data.dataValidation ? ruleId(book, data.dataValidation) : undefined;
    steps.push((cell) => withRuleId(cell, id));
  }
  return (cell) => steps.reduce((next, step) => step(next), cell);
}

function contentOf(value: ExtendedValue | undefined) {
  const given = value ? Object.entries(value).filter(([, member]) => member !== undefined && member !== null) : [];
  if (given.length === 0) return {};
  if (given.length > 1) throw invalid('Only one of the fields of userEnteredValue may be set.');
  // documented: batchUpdate updateCells cannot enter an errorValue, which is for reading alone
  // [S/reference/rest/v4/spreadsheets/other]
  if (value?.errorValue) throw invalid('errorValue cannot be entered.');
  if (typeof value?.formulaValue === 'string') {
    const { formulaValue } = value;
    if (!formulaValue.startsWith('=')) throw invalid(`Invalid formula: ${formulaValue}`);
    checkLength(formulaValue);
    return evaluate(formulaValue);
  }
  const entered: Scalar | undefined = value?.stringValue ?? value?.numberValue ?? value?.boolValue;
  if (typeof entered === 'string') checkLength(entered);
  // documented: batchUpdate updateCells keeps a stringValue as text, whatever it looks like
  // [S/reference/rest/v4/spreadsheets/other]
  return entered === undefined || entered === '' ? {} : { value: entered };
}

function formatStep(book: BookState, format: Style | undefined, mask: Mask): CellWriter {
  const link = format?.textFormat?.link?.uri;
  const setsLink = wantsPath(mask, 'textFormat', 'link');
  const known = new Map<number | undefined, number | undefined>();
  return (cell) => {
    const before = cell?.style;
    if (!known.has(before)) known.set(before, styleId(book, merge(styleOf(book, cell), format, mask)));
    const styled = withStyleId(cell, known.get(before));
    return setsLink && styled?.formula === undefined ? withLink(styled, link) : styled;
  };
}

function withLink(cell: Cell | null, link: string | undefined): Cell | null {
  if (cell?.link === link) return cell;
  const { link: _, ...rest } = cell ?? {};
  if (link !== undefined) return { ...rest, link };
  return Object.keys(rest).length > 0 ? rest : null;
}

/** Runs of a cell without text are of no use. */
function runsStep(runs: readonly TextRun[]): CellWriter {
  return (cell) => {
    const { runs: _, ...rest } = cell ?? {};
    if (runs.length > 0 && typeof rest.value === 'string') return { ...rest, runs };
    return Object.keys(rest).length > 0 ? rest : null;
  };
}

/** The @ stays in the value here: nobody looks up the title of the file or the name of the person. */
function chipsStep(chips: readonly ChipRun[]): CellWriter {
  return (cell) => {
    const { chips: _, ...rest } = cell ?? {};
    if (chips.length === 0) return Object.keys(rest).length > 0 ? rest : null;
    const text = typeof rest.value === 'string' ? rest.value : '';
    for (const { startIndex = 0, chip } of chips) {
      // documented: batchUpdate updateCells puts a chip where the text has an @ as placeholder
      // [S/guides/chips]
      if (chip && text[startIndex] !== '@')
        throw invalid(`A chip must be placed at an '@' of the cell's text, and there is none at ${startIndex}.`);
      // documented: batchUpdate updateCells writes links to Drive files as rich link chips, and no other link
      // [S/guides/chips]
      if (chip?.richLinkProperties && !/^https:\/\/(drive|docs)\.google\.com\//.test(chip.richLinkProperties.uri ?? ''))
        throw invalid('Only links to Google Drive files can be written as chips.');
    }
    return { ...rest, chips };
  };
}

function noteStep(note: string): CellWriter {
  return (cell) => {
    const { note: _, ...rest } = cell ?? {};
    if (note !== '') return { ...rest, note };
    return Object.keys(rest).length > 0 ? rest : null;
  };
}
