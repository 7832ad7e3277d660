// Pages are drawn, not filled: no column keys, no rows of their own.
import type { Label } from '../column';

export interface PageTab {
  readonly key: string;
  readonly title: Label;
}

export const reportPageTab: PageTab = { key: 'report', title: { id: 'Laporan', en: 'Report' } };
export const sopPageTab: PageTab = { key: 'sop', title: { id: 'Identitas SOP', en: 'SOP identity' } };
export const guidePageTab: PageTab = { key: 'guide', title: { id: 'Petunjuk', en: 'Guide' } };
