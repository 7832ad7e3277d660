// A restored version of the back office: what it no longer knows may have been posted since, so nothing goes out until the owner says
// so, and then everything unfinished is settled by people.
import { columnFrom, readFilters } from '../google/book';
import { engineAddress } from '../google/identity';
import { sendLetter } from '../google/mail';
import { newTag } from '../google/script';
import { say } from '../i18n/say';
import { logTab } from '../tabs/ledger/records';
import { headerRows } from '../tabs/workbooks';
import { columnOf } from './ledger';
import { keepSequence, memoryKeys, type Office, remember } from './office';
import { changePackage, changeTarget, commit, type Truth, tabIn } from './truth';

/** The truth is older than what this engine last wrote. Where a run died right after writing, its memory is brought up to it. */
export function isRewound(office: Office, truth: Truth): boolean {
  const { sequence } = office.journal;
  // Who sorts the log moves its newest row away from the top: the whole column is asked before anything is stopped.
  if (sequence !== undefined && truth.sequence < sequence) return newestInLog(office, truth) < sequence;
  if (truth.sequence !== sequence) keepSequence(office, truth.sequence);
  return false;
}

function newestInLog(office: Office, truth: Truth): number {
  const log = tabIn(truth.tabs, logTab);
  const [column] = readFilters(office.backOffice, [
    columnFrom(log.sheetId, columnOf(log, logTab, 'sequence'), headerRows),
  ]);
  return (column ?? []).reduce((newest, [cell]) => Math.max(newest, Number(cell) || 0), 0);
}

/** One letter for each time it happens. */
export function tellRewound(office: Office): void {
  const sequence = String(office.journal.sequence);
  if (office.memory[memoryKeys.rewindTold] === sequence) return;
  const { rewoundSubject, rewound } = say().mail;
  if (sendLetter({ to: engineAddress(), subject: rewoundSubject(), body: rewound() }))
    remember(memoryKeys.rewindTold, sequence);
}

/**
 * Nothing of the restored truth is believed to be still unposted: every target on its way waits for its lead, and what was offered is
 * taken back, because it may have been approved and posted meanwhile. Returns how many targets wait.
 */
export function continueAfterRestore(office: Office, truth: Truth): number {
  const offered = truth.packages.filter(({ state }) => state === 'offered');
  commit(
    office,
    (tabs) => [
      ...truth.targets.flatMap(({ tag, accountId }) => {
        const account = truth.accounts.find((one) => one.accountId === accountId);
        const values = { platform: account?.platform ?? accountId, account: account?.handle ?? accountId };
        const problem = JSON.stringify({ code: 'outcomeUnknown', values });
        return changeTarget(office, tabs, tag, { state: 'unsure', problem, reviewTag: newTag(), settledAt: '' });
      }),
      ...offered.flatMap(({ tag }) => changePackage(office, tabs, tag, { state: 'withdrawn', note: 'restored' })),
    ],
    [
      {
        who: engineAddress(),
        step: null,
        event: 'restored',
        contentNo: '',
        version: null,
        detail: `${truth.sequence} -> ${office.journal.sequence}`,
      },
    ],
  );
  return truth.targets.length;
}
