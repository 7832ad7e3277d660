// The twelve columns that the report's tables share, and the small pieces its parts are made of.
import { cell, type PageCell, type PageRow, row } from '../domain/report/page';
import type { StyleName } from '../domain/report/page-styles';

/** As wide as the register at the end wants them: No, time, number, title, form, category, platform, link, staff, reviewer, method, remarks. */
export const reportColumns = [44, 170, 130, 250, 96, 96, 100, 190, 130, 130, 110, 180];
export const fullWidth = reportColumns.length;

export const line = (style: StyleName, text: string): PageRow => row([cell(style, text, { span: fullWidth })]);

/** Gives the report's parts their letters in the order they stand. */
export function letterer(): (title: string) => PageRow {
  let count = 0;
  return (title) => {
    const letter = String.fromCharCode(65 + count);
    count += 1;
    return row([cell('heading', `${letter}. ${title}`, { span: fullWidth })], 30);
  };
}

export const figure = (style: StyleName, value: number | null, noData: string): PageCell =>
  cell(style, value ?? noData);
