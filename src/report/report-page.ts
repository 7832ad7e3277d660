// Draws the live report of one month from its model: the page that the head opens.

import { type HumanText, withHumanText } from '../domain/report/human-cells';
import { cell, emptyRow, fitRows, type Page, type PageRow, row } from '../domain/report/page';
import type { ReportModel } from '../domain/report/report';
import { formatDateTime, formatMonthDays } from '../domain/text/dates';
import type { ReportTexts } from '../i18n/report.id';
import { platformWords } from '../i18n/vocabulary';
import { fullWidth, letterer, line, reportColumns } from './grid';
import { earlierRows, obstacleRows, planRows, signatureRows } from './people-parts';
import { categoryRows, listRows, platformRows, summaryRows } from './tables';

function introduction(model: ReportModel, texts: ReportTexts): PageRow[] {
  const scope = model.accounts.map(({ platform, handle }) => `${platformWords[platform][texts.language]}: ${handle}`);
  const facts: [string, string][] = [
    [texts.basis, texts.basisText({ name: model.sopName, number: model.sopNumber })],
    [texts.scope, scope.length === 0 ? texts.noAccounts : scope.join('; ')],
  ];
  return facts.map(([label, fact]) =>
    row([cell('label', label, { span: 2 }), cell('fact', fact, { span: fullWidth - 2 })]),
  );
}

const letterhead = (lines: readonly string[]): PageRow[] =>
  lines.map((text, index) => line(index === lines.length - 1 ? 'letterheadEnd' : 'letterhead', text));

/** `written` is what people typed into the page before (`collectHumanText`); it comes back in its place. */
export function reportPage(model: ReportModel, texts: ReportTexts, written: HumanText = {}): Page {
  const { drawnAt, utcOffsetMinutes, month } = model;
  const part = letterer();
  const earlier = earlierRows(model, texts, written);
  const rows: PageRow[] = [
    line('updated', texts.updated({ when: formatDateTime(drawnAt, utcOffsetMinutes, texts.language) })),
    ...letterhead(model.letterhead),
    emptyRow(),
    line('title', texts.title),
    line('subtitle', texts.period({ days: formatMonthDays(month, texts.language) })),
    emptyRow(),
    part(texts.introduction),
    ...introduction(model, texts),
    part(texts.summary),
    ...summaryRows(model, texts),
    part(texts.perPlatform),
    ...platformRows(model, texts),
    line('note', texts.noDataNote),
    part(texts.perCategory),
    ...categoryRows(model, texts),
    part(texts.obstacles),
    ...obstacleRows(model, texts, written),
    part(texts.plans),
    ...planRows(model, texts, written),
    ...(earlier.length === 0 ? [] : [part(texts.earlier), ...earlier, line('note', texts.earlierNote)]),
    emptyRow(),
    line('text', texts.closing),
    ...signatureRows(model, texts),
    emptyRow(),
    line('heading', texts.list),
    ...listRows(model, texts),
  ];
  return fitRows(withHumanText({ columns: reportColumns, rows }, written));
}
