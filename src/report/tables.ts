// The report's figures: summary, uploads per platform, contents per category, and the register at the end.

import { cell, type PageCell, type PageRow, type PageValue, row } from '../domain/report/page';
import { dateTimePattern } from '../domain/report/page-styles';
import type { ListedUpload, PlatformCounts, ReportModel } from '../domain/report/report';
import { zoneName } from '../domain/text/dates';
import { sopForms } from '../domain/words';
import type { ReportTexts } from '../i18n/report.id';
import { categoryWords, formWords, platformWords } from '../i18n/vocabulary';
import { figure, fullWidth, line } from './grid';

const head = (title: string, span = 1) => cell('tableHead', title, { span });

export function summaryRows({ summary }: ReportModel, texts: ReportTexts): PageRow[] {
  const lines: [string, number | null, string][] = [
    [texts.contents, summary.contents, texts.contentsNote],
    [texts.uploads, summary.uploads, texts.uploadsNote],
    [texts.returned, summary.returned, texts.returnedNote],
    [texts.failed, summary.failed, texts.failedNote],
    [texts.manual, summary.manual, texts.manualNote],
  ];
  return lines.map(([label, count, note]) =>
    row([
      cell('label', label, { span: 4 }),
      figure('number', count, texts.noData),
      cell('fact', note, { span: fullWidth - 5 }),
    ]),
  );
}

const countCells = (
  counts: PlatformCounts,
  [number, difference]: ['tableNumber', 'tableDifference'] | ['totalNumber', 'totalDifference'],
  texts: ReportTexts,
): PageCell[] => [
  ...sopForms.map((form) => cell(number, counts.byForm[form])),
  cell(number, counts.total),
  figure(number, counts.lastMonth, texts.noData),
  figure(difference, counts.difference, texts.noData),
];

export function platformRows(model: ReportModel, texts: ReportTexts): PageRow[] {
  const { language } = texts;
  return [
    row([
      head(texts.platform, 2),
      head(texts.account, 2),
      ...sopForms.map((form) => head(formWords[form][language])),
      ...[texts.total, texts.lastMonth, texts.difference].map((title) => head(title)),
    ]),
    ...model.platforms.map((counts) =>
      row([
        cell('tableCell', platformWords[counts.platform][language], { span: 2 }),
        cell('tableCell', counts.account ?? texts.noAccount, { span: 2 }),
        ...countCells(counts, ['tableNumber', 'tableDifference'], texts),
      ]),
    ),
    row([
      cell('totalLabel', texts.total, { span: 4 }),
      ...countCells(model.platformTotal, ['totalNumber', 'totalDifference'], texts),
    ]),
  ];
}

export function categoryRows({ weeks, categories }: ReportModel, texts: ReportTexts): PageRow[] {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const perWeek = weeks.map((_, week) => sum(categories.map((each) => each.perWeek[week] ?? 0)));
  return [
    row([head(texts.category, 4), ...weeks.map((week) => head(texts.week(week))), head(texts.total)]),
    ...categories.map(({ category, perWeek: counts, total }) =>
      row([
        cell('tableCell', categoryWords[category][texts.language], { span: 4 }),
        ...counts.map((count) => cell('tableNumber', count)),
        cell('totalNumber', total),
      ]),
    ),
    row([
      cell('totalLabel', texts.total, { span: 4 }),
      ...[...perWeek, sum(perWeek)].map((count) => cell('totalNumber', count)),
    ]),
    line('note', texts.perCategoryNote),
  ];
}

/** A link as people may click it; anything that is no web address stays text. */
const linkValue = (link: string): PageValue =>
  /^https?:\/\//i.test(link) ? { text: link.replace(/^https?:\/\/(www\.)?/i, ''), url: link } : link || null;

function listRow(upload: ListedUpload, { utcOffsetMinutes }: ReportModel, texts: ReportTexts): PageRow {
  const { language } = texts;
  return row([
    cell('tableCentre', String(upload.no)),
    cell('tableDate', { epochMs: upload.publishedMs, utcOffsetMinutes, pattern: dateTimePattern }),
    cell('tableCell', upload.contentNo),
    cell('tableCell', upload.title),
    cell('tableCell', formWords[upload.form][language]),
    cell('tableCell', categoryWords[upload.category][language]),
    cell('tableCell', platformWords[upload.platform][language]),
    cell('tableLink', linkValue(upload.link)),
    cell('tableCell', upload.staff),
    cell('tableCell', upload.reviewer),
    cell('tableCell', texts.methods[upload.method]),
    cell('tableCell', upload.note),
  ]);
}

/** Lampiran 1: twelve columns, one upload a row. */
export function listRows(model: ReportModel, texts: ReportTexts): PageRow[] {
  const titles = [
    texts.no,
    texts.publishedAt({ zone: zoneName(model.utcOffsetMinutes) }),
    texts.contentNo,
    texts.contentTitle,
    texts.form,
    texts.category,
    texts.platform,
    texts.link,
    texts.staffColumn,
    texts.reviewer,
    texts.method,
    texts.note,
  ];
  const empty = row([cell('tableCell', texts.noUploads, { span: fullWidth })]);
  return [
    row(titles.map((title) => head(title))),
    ...(model.list.length === 0 ? [empty] : model.list.map((upload) => listRow(upload, model, texts))),
    ...(model.undated.length === 0 ? [] : [line('note', texts.undated({ numbers: model.undated.join(', ') }))]),
  ];
}
