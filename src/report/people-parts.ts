// The parts of the report that people write: obstacles, plans, names under the signatures. Their keys carry the month, so
// that last month's words are neither lost nor taken for this month's.

import type { HumanText } from '../domain/report/human-cells';
import { cell, gap, type PageRow, row } from '../domain/report/page';
import type { ReportModel } from '../domain/report/report';
import { formatDate, formatMonth } from '../domain/text/dates';
import type { ReportTexts } from '../i18n/report.id';
import { fullWidth, line } from './grid';

const obstacleColumns = [
  ['obstacle', 4],
  ['followUp', 4],
  ['responsible', 2],
  ['target', 2],
] as const;
const fewestRows = 3;
const ownKey = /^(\d{4})-(\d{2})\.(obstacle|plan)\.(\d+)\.(\w+)$/;

/** Always one empty row more than people have filled. */
function rowCount(written: HumanText, prefix: string): number {
  const used = Object.keys(written)
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length).split('.')[0]));
  return Math.max(fewestRows, ...used.map((no) => no + 1));
}

const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

export function obstacleRows({ monthKey }: ReportModel, texts: ReportTexts, written: HumanText): PageRow[] {
  const prefix = `${monthKey}.obstacle.`;
  return [
    row(obstacleColumns.map(([name, span]) => cell('tableHead', texts[name], { span }))),
    ...numbersTo(rowCount(written, prefix)).map((no) =>
      row(obstacleColumns.map(([name, span]) => cell('input', null, { span, humans: `${prefix}${no}.${name}` }))),
    ),
  ];
}

export function planRows({ monthKey }: ReportModel, texts: ReportTexts, written: HumanText): PageRow[] {
  const prefix = `${monthKey}.plan.`;
  const span = fullWidth - 1;
  return [
    row([cell('tableHead', texts.no), cell('tableHead', texts.plan, { span })]),
    ...numbersTo(rowCount(written, prefix)).map((no) =>
      row([cell('tableCentre', String(no)), cell('input', null, { span, humans: `${prefix}${no}.plan` })]),
    ),
  ];
}

/** What was written for other months and is still there; it goes when people clear it. */
export function earlierRows({ monthKey }: ReportModel, texts: ReportTexts, written: HumanText): PageRow[] {
  return Object.keys(written)
    .filter((key) => ownKey.test(key) && !key.startsWith(monthKey))
    .sort()
    .map((key) => {
      const [, year, month, , no, name] = ownKey.exec(key) ?? [];
      const titles: Readonly<Record<string, string>> = {
        obstacle: texts.obstacle,
        followUp: texts.followUp,
        responsible: texts.responsible,
        target: texts.target,
        plan: texts.plan,
      };
      const when = formatMonth({ year: Number(year), month: Number(month) }, texts.language);
      return row([
        cell('label', `${when}: ${titles[name ?? ''] ?? name} ${no}`, { span: 4 }),
        cell('input', null, { span: fullWidth - 4, humans: key }),
      ]);
    });
}

const signatureHeight = 64;

/** Left the team lead, right the staff, below the head who receives. Space above each name for a signature of either kind. */
export function signatureRows(model: ReportModel, texts: ReportTexts): PageRow[] {
  const date = formatDate(model.drawnAt, model.utcOffsetMinutes, texts.language);
  const name = (who: string) => cell('inputCentred', null, { span: 3, humans: `signature.${who}` });
  const centred = (text: string) => cell('centred', text, { span: 3 });
  return [
    row([gap(6), centred(texts.placeAndDate({ city: model.city, date }))]),
    row([gap(), centred(texts.acknowledged), gap(2), centred(texts.staff)]),
    row([gap(), centred(texts.teamLead)]),
    row([], signatureHeight),
    row([gap(), name('teamLead'), gap(2), name('staff')], 24),
    row([]),
    row([gap(3), cell('centred', texts.received, { span: 4 })]),
    row([gap(3), cell('centred', texts.groupHead, { span: 4 })]),
    row([], signatureHeight),
    row([gap(3), cell('inputCentred', null, { span: 4, humans: 'signature.groupHead' })], 24),
    line('note', texts.fillIn),
  ];
}
