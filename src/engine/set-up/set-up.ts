// `Siapkan buku kerja`: two empty spreadsheets become ledger and back office. May run again at any time; loses nothing people typed.

import * as z from 'zod/mini';
import { sameAddress } from '../../domain/office/people';
import { settingDeclarations } from '../../domain/office/settings';
import { collectHumanText } from '../../domain/report/human-cells';
import { sop } from '../../domain/sop';
import { batch, type Request } from '../../google/book';
import { drawPage } from '../../google/draw-page';
import { createFolder, isOwnedByMe } from '../../google/drive';
import { Fault, setupError } from '../../google/fault';
import { engineAddress } from '../../google/identity';
import { readPage } from '../../google/read-page';
import { parseJson } from '../../google/schema';
import { properties } from '../../google/script';
import { guideId } from '../../i18n/guide.id';
import { sopId } from '../../i18n/sop.id';
import { guidePage } from '../../report/guide-page';
import { sopPage } from '../../report/sop-page';
import { guidePageTab, sopPageTab } from '../../tabs/ledger/pages';
import { backOfficeTabs, backOfficeTitle, ledgerTabs, ledgerTitle } from '../../tabs/workbooks';
import { memoryKeys, type Office, openOffice, remember } from '../office';
import { mendReviews } from '../review/review-guard';
import { readTruth } from '../truth';
import { writeDefaults } from './defaults';
import { guardTabs } from './guards';
import { prepareBook } from './prepare-book';
import { rebuildLedger } from './rebuild';
import { shareOffice } from './share';

const defaultTimeZone = settingDeclarations.find((one) => one.name === 'timeZone')?.value ?? 'Asia/Jakarta';

const setTimeZone = (timeZone: string): Request => ({
  updateSpreadsheetProperties: { properties: { timeZone }, fields: 'timeZone' },
});

export interface SetUpResult {
  readonly repaired: number;
}

/** The id inside a spreadsheet's address. */
export const spreadsheetIdIn = (link: string): string | undefined => /\/spreadsheets\/d\/([\w-]{10,})/.exec(link)?.[1];

export function setUp(backOfficeId: string, ledgerId: string): SetUpResult {
  for (const [id, name] of [
    [backOfficeId, backOfficeTitle],
    [ledgerId, ledgerTitle],
  ] as const) {
    if (!isOwnedByMe(id)) throw setupError('notOwner', { name });
  }
  const memory = properties().getProperties();
  const pinned = (key: string) => parseJson(z.record(z.string(), z.number()), memory[key] ?? '{}') ?? {};
  const timeZone = memory[memoryKeys.timeZone] ?? defaultTimeZone;
  remember(memoryKeys.backOfficeId, backOfficeId);
  remember(memoryKeys.ledgerId, ledgerId);

  const backOffice = prepareBook({
    id: backOfficeId,
    title: backOfficeTitle,
    timeZone,
    tabs: backOfficeTabs,
    pinned: pinned(memoryKeys.backOfficeTabs),
  });
  remember(memoryKeys.backOfficeTabs, JSON.stringify(backOffice.sheetIds));
  const ledger = prepareBook({
    id: ledgerId,
    title: ledgerTitle,
    timeZone,
    tabs: ledgerTabs,
    pinned: pinned(memoryKeys.ledgerTabs),
  });
  remember(memoryKeys.ledgerTabs, JSON.stringify(ledger.sheetIds));
  if (!memory[memoryKeys.inFolder]) remember(memoryKeys.inFolder, createFolder('Masuk'));
  if (!memory[memoryKeys.copyFolder]) remember(memoryKeys.copyFolder, createFolder('Paket Siar'));

  const office = openOffice();
  writeDefaults(office.backOffice, backOffice.created);
  const truth = readTruth(office);
  const owner = engineAddress();
  if (truth.people.some((entry) => sameAddress(entry.email, owner)))
    throw new Fault('setup', 'ownerHasRole', { email: owner });
  remember(memoryKeys.utcOffsetMinutes, String(truth.settings.utcOffsetMinutes));
  if (truth.settings.timeZone !== timeZone) {
    // The owner moved the office to another zone: both files follow, because people's times are read in the file's zone.
    remember(memoryKeys.timeZone, truth.settings.timeZone);
    for (const { id } of [office.backOffice, office.ledger]) batch({ id }, [setTimeZone(truth.settings.timeZone)]);
  }
  drawPages(office);
  rebuildLedger(office, truth, ledger.created);
  const guards = mendReviews(office, truth) + guardTabs(office.ledger, ledgerTabs, truth.people);
  const shares = shareOffice(ledgerId, office.inFolder, truth.people);
  return { repaired: backOffice.repaired.length + ledger.repaired.length + guards + shares };
}

/** The pages that only set-up draws; what the office typed into them survives. */
function drawPages(office: Office): void {
  const pages = [
    { key: sopPageTab.key, page: (written: Readonly<Record<string, string>>) => sopPage(sop, sopId, written) },
    { key: guidePageTab.key, page: () => guidePage(guideId, guideId.notYet) },
  ];
  for (const { key, page } of pages) {
    const now = readPage(office.ledger, key);
    if (now) batch(office.ledger, drawPage(now, page(collectHumanText(now.grid))));
  }
}
