// Both workbooks, tab by tab, in the order people see them.
import {
  accountsTab,
  checklistTab,
  holidaysTab,
  hoursTab,
  peopleTab,
  readinessTab,
  sentReportsTab,
  settingsTab,
} from './back-office/settings';
import { packageArchiveTab, packagesTab, registerTab, targetsTab } from './back-office/truth';
import { contentsTab } from './ledger/contents';
import { guidePageTab, type PageTab, reportPageTab, sopPageTab } from './ledger/pages';
import { deskConfigTab, filesTab, logTab, requestsTab, stepLogTab, submissionsTab, uploadsTab } from './ledger/records';
import { reviewsTab } from './ledger/reviews';
import type { Tab } from './tab';

export const ledgerTitle = 'Buku SOP Media Sosial';
export const backOfficeTitle = 'Buku Pengelola';

/** Row 1 of every table tab holds the column keys (hidden), row 2 the labels; both frozen. */
export const headerRows = 2;

export const isTable = (tab: Tab | PageTab): tab is Tab => 'columns' in tab;

export const ledgerTabs: readonly (Tab | PageTab)[] = [
  contentsTab,
  reviewsTab,
  uploadsTab,
  reportPageTab,
  sopPageTab,
  guidePageTab,
  submissionsTab,
  requestsTab,
  filesTab,
  deskConfigTab,
  stepLogTab,
];

export const backOfficeTabs: readonly (Tab | PageTab)[] = [
  peopleTab,
  accountsTab,
  checklistTab,
  holidaysTab,
  hoursTab,
  settingsTab,
  readinessTab,
  packagesTab,
  targetsTab,
  registerTab,
  logTab,
  sentReportsTab,
  packageArchiveTab,
];

/** The sheetId a tab is made with, from its key, so that the desk finds it without being told. A re-made tab has another one. */
export const firstSheetId = (key: string): number =>
  Array.from(key).reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7);
