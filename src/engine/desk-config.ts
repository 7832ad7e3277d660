// What the desk must know, compiled into one hidden cell: accounts, people, checklist, what TikTok allows. Written only when it
// changed; holds no secret.
import { batch, readTabs } from '../google/book';
import { extendedValue } from '../google/requests';
import { sha256Of } from '../google/script';
import { deskConfigTab } from '../tabs/ledger/records';
import { headerRows } from '../tabs/workbooks';
import { creatorsIn, readFindings } from './accounts/account-findings';
import { memoryKeys, type Office, remember } from './office';
import type { Truth } from './truth';

export function writeDeskConfig(office: Office, truth: Truth): void {
  const text = JSON.stringify({
    utcOffsetMinutes: truth.settings.utcOffsetMinutes,
    accounts: truth.accounts.map(({ accountId, platform, handle, externalId, mode, active }) => ({
      accountId,
      platform,
      handle,
      externalId,
      mode,
      active,
    })),
    people: truth.people,
    checklist: truth.checklist,
    creators: creatorsIn(readFindings(office)),
  });
  const hash = sha256Of(text);
  if (office.memory[memoryKeys.deskConfig] === hash) return;
  const tab = readTabs(office.ledger, [{ key: deskConfigTab.key, rows: 0 }]).get(deskConfigTab.key);
  if (!tab) return;
  const cells = { name: tab.header.get('name') ?? 0, value: tab.header.get('value') ?? 1 };
  batch(
    office.ledger,
    [
      { column: cells.name, text: 'desk' },
      { column: cells.value, text },
    ].map(({ column, text: value }) => ({
      updateCells: {
        start: { sheetId: tab.sheetId, rowIndex: headerRows, columnIndex: column },
        rows: [{ values: [{ userEnteredValue: extendedValue(value) }] }],
        fields: 'userEnteredValue',
      },
    })),
  );
  remember(memoryKeys.deskConfig, hash);
}
