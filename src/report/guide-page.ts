// The tab Petunjuk as a page. Its first cell is the heartbeat, which the engine rewrites every few minutes.
import { cell, emptyRow, fitRows, type Page, row } from '../domain/report/page';
import type { GuideTexts } from '../i18n/guide.id';

/** Where the heartbeat stands in the tab (zero-based; the page begins at B2). */
export const heartbeatCell = { row: 1, column: 1 };

export const guidePage = (texts: GuideTexts, heartbeat: string): Page =>
  fitRows({
    columns: [150, 650],
    rows: [
      row([cell('updated', heartbeat, { span: 2 })]),
      row([cell('title', texts.title, { span: 2 })]),
      row([cell('subtitle', texts.subtitle, { span: 2 })]),
      emptyRow(12),
      ...texts.parts.flatMap((part) => [
        row([cell('label', part.who), cell('fact', part.lines.join('\n'))]),
        emptyRow(8),
      ]),
      row([cell('note', texts.limits, { span: 2 })]),
    ],
  });
