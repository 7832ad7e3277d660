// A decision takes effect: the package, its targets and its log entry, whole or not at all. A correction makes a new version of it.

import { correctionOf } from '../../domain/content/recheck';
import { snapshotText } from '../../domain/content/submission';
import { formatExceptions, parseExceptions } from '../../domain/review/checklist';
import { textsOf } from '../../domain/review/corrections';
import type { Decision } from '../../domain/review/decision';
import { pastOf } from '../../domain/review/past';
import { type Package, packageKey } from '../../domain/upload/package';
import { targetKey } from '../../domain/upload/target';
import type { Request } from '../../google/book';
import { insertRows } from '../../google/requests';
import { newTag, now, sha256Of } from '../../google/script';
import { packagesTab, targetsTab } from '../../tabs/back-office/truth';
import type { LogEntry } from '../log';
import type { Office } from '../office';
import { changePackage, commit, packageCells, type Truth, type TruthTabs, tabIn } from '../truth';

export function recordDecision(office: Office, truth: Truth, pack: Package, decision: Decision): void {
  if (decision.word === 'return') returnIt(office, pack, decision);
  else if (decision.word === 'approve') approve(office, truth, pack, decision);
  else if (decision.word === 'approve_with_changes') approveCorrected(office, truth, pack, decision);
}

function returnIt(office: Office, pack: Package, { note }: Decision): void {
  commit(
    office,
    (tabs) =>
      changePackage(office, tabs, pack.tag, { state: 'returned', decidedAt: new Date(now()).toISOString(), note }),
    [entryFor(pack, 'returned', `${pack.digest}: ${note}`)],
  );
}

function approve(office: Office, truth: Truth, pack: Package, decision: Decision): void {
  const change = approval(truth, decision);
  commit(office, (tabs) => [...changePackage(office, tabs, pack.tag, change), ...targetRows(office, tabs, pack)], [
    entryFor(pack, 'approved', approvedText(pack.digest, change.exceptions)),
  ]);
}

/** The submitted version gives way to the corrected one, which was judged by the very person who wrote it. */
function approveCorrected(office: Office, truth: Truth, pack: Package, decision: Decision): void {
  const { snapshot } = correctionOf(pack.snapshot, decision.texts, { accounts: truth.accounts, now: now() });
  const change = approval(truth, decision);
  const version = 1 + Math.max(...truth.packages.filter(isOf(pack.contentNo)).map((one) => one.version));
  const corrected: Package = {
    ...pack,
    ...change,
    tag: newTag(),
    packageKey: packageKey(pack.contentNo, version),
    version,
    snapshot,
    digest: sha256Of(snapshotText(snapshot)),
    reviewTag: newTag(),
    past: pastOf(pack, snapshot, pack.past.notes),
    corrected: textsOf(pack.snapshot),
    notices: [],
  };
  commit(
    office,
    (tabs) => {
      const tab = tabIn(tabs, packagesTab);
      const row = { values: packageCells(corrected), tag: corrected.tag };
      return [
        ...changePackage(office, tabs, pack.tag, { state: 'withdrawn', note: `replacedBy ${corrected.packageKey}` }),
        ...insertRows(packagesTab, tab.sheetId, tab.header, office.backOffice.zone, [row]),
        ...targetRows(office, tabs, corrected),
      ];
    },
    [
      entryFor(pack, 'corrected', `${pack.digest} -> ${corrected.packageKey}`),
      entryFor(corrected, 'approved', approvedText(corrected.digest, change.exceptions)),
    ],
  );
}

const isOf = (contentNo: string) => (pack: Package) => pack.contentNo === contentNo;

function approval(truth: Truth, { note, exceptions }: Decision) {
  const at = now();
  const parsed = parseExceptions(
    exceptions,
    truth.checklist.map((item) => item.itemId),
  );
  return {
    state: 'approved',
    decidedAt: new Date(at).toISOString(),
    note,
    exceptions: formatExceptions(parsed.exceptions),
    notBefore: new Date(at + truth.settings.cooldownMinutes * 60_000).toISOString(),
  } as const;
}

const approvedText = (digest: string, exceptions: string): string =>
  exceptions === '' ? digest : `${digest}; dikecualikan: ${exceptions}`;

const entryFor = (pack: Package, event: string, detail: string): LogEntry => ({
  who: pack.addressee,
  step: 3,
  event,
  contentNo: pack.contentNo,
  version: pack.version,
  detail,
});

/** One target an account. A key that stands already is left alone: it is never used twice. */
function targetRows(office: Office, tabs: TruthTabs, pack: Package): Request[] {
  const tab = tabIn(tabs, targetsTab);
  const keyColumn = tab.header.get('targetKey') ?? 0;
  const rows = pack.snapshot.accounts
    .map((accountId) => ({ accountId, key: targetKey(pack.contentNo, pack.version, accountId) }))
    .filter(({ key }) => !tab.rows.some((row) => row.cells[keyColumn] === key))
    .map(({ accountId, key }) => ({
      values: { targetKey: key, packageKey: pack.packageKey, accountId, state: 'waiting', attempts: 0, executions: 0 },
      tag: newTag(),
    }));
  return insertRows(targetsTab, tab.sheetId, tab.header, office.backOffice.zone, rows);
}
