// Whether the office's accounts can be used: asked of the platforms when a token is pasted and once a day, shown in `Akun Media Sosial`.
import type { Account } from '../../domain/office/account';
import { dayMs, formatDateTime } from '../../domain/text/dates';
import { batch, type Request, type TabNow } from '../../google/book';
import { send } from '../../google/http';
import { updateRow } from '../../google/requests';
import { now } from '../../google/script';
import { type Language, say, sayProblem } from '../../i18n/say';
import { type AccountRow, accountsTab } from '../../tabs/back-office/settings';
import { readRow } from '../../tabs/tab';
import { hasTimeToTakeIn, type Office } from '../office';
import { problemOf } from '../report/row-display';
import type { Truth } from '../truth';
import { publishers } from '../upload/publishers';
import type { AccountCheck } from '../upload/publishers/publisher';
import { type Finding, type Findings, keepFindings, readFindings, type Said } from './account-findings';
import { secretOf } from './secret';

/** Milliseconds before a platform that gave no usable answer is asked again. */
const silencePause = 3_600_000;

/** Something could be asked: the account posts by itself and has a token. */
const canBeAsked = (office: Office, account: Account): boolean =>
  account.active && isUsable(account) && account.mode !== 'manual' && secretOf(office, account) !== '';

/** A draft is something that TikTok alone takes. */
const isUsable = ({ mode, platform }: Account): boolean => mode !== 'tiktok_draft' || platform === 'tiktok';

/** Every tick: no service call unless an account's day is over, or something about one is shown wrongly. At most one is asked a run. */
export function showAccounts(office: Office, truth: Truth): void {
  let findings = withTroubles(readFindings(office), truth);
  const due = truth.accounts.find((one) => canBeAsked(office, one) && !((findings[one.accountId]?.dueAt ?? 0) > now()));
  if (due && hasTimeToTakeIn(office)) findings = asked(office, findings, due);
  keepFindings(office, findings);
  draw(office, truth, findings);
}

/** Asks now, and says how it stands with each: in the reader's language here, in Indonesian in the tab. */
export function checkNow(
  office: Office,
  truth: Truth,
  accounts: readonly Account[],
  language: Language,
): { readonly account: Account; readonly state: string }[] {
  const findings = accounts
    .filter((one) => canBeAsked(office, one))
    .reduce((known, account) => asked(office, known, account), readFindings(office));
  keepFindings(office, findings);
  draw(office, truth, findings);
  return accounts.map((account) => ({ account, state: stateOf(office, findings, account, language) }));
}

function asked(office: Office, findings: Findings, account: Account): Findings {
  const check = ask(office, account);
  const before = findings[account.accountId];
  const at = now();
  const finding: Finding =
    check.kind === 'unknown'
      ? { said: { kind: 'nothing' }, at, targets: [], ...before, dueAt: at + silencePause }
      : { said: saidIn(check), at, dueAt: at + dayMs, targets: before?.targets ?? [] };
  return { ...findings, [account.accountId]: finding };
}

const saidIn = (check: Exclude<AccountCheck, { kind: 'unknown' }>): Said =>
  check.kind === 'problem' ? { kind: 'problem', problem: { ...check.problem } } : check;

function ask(office: Office, account: Account): AccountCheck {
  const publisher = publishers[account.platform];
  const secret = secretOf(office, account);
  try {
    return (
      publisher?.check(account, (question) =>
        send({ ...question, headers: { ...question.headers, ...publisher.authorize(question, secret) } }),
      ) ?? { kind: 'unknown' }
    );
  } catch (error) {
    console.error(account.accountId, error);
    return { kind: 'unknown' };
  }
}

/** A connection that ended while something was being uploaded is news about the account too, once for each target. */
function withTroubles(findings: Findings, truth: Truth): Findings {
  const news = truth.accounts.flatMap(({ accountId }): [string, Finding][] => {
    const troubled = truth.targets.filter(
      (target) => target.accountId === accountId && problemOf(target)?.code === 'reconnect',
    );
    const fresh = troubled.find((target) => !findings[accountId]?.targets.includes(target.targetKey));
    const problem = fresh && problemOf(fresh);
    const targets = troubled.map((target) => target.targetKey);
    return problem
      ? [[accountId, { said: { kind: 'problem', problem }, at: now(), dueAt: now() + dayMs, targets }]]
      : [];
  });
  return { ...findings, ...Object.fromEntries(news) };
}

function stateOf(office: Office, findings: Findings, account: Account, language: Language = 'id'): string {
  const { engine } = say(language);
  if (!account.active) return engine.accountOff;
  if (account.mode === 'manual') return engine.accountManual;
  if (!isUsable(account)) return engine.accountDraftElsewhere;
  if (secretOf(office, account) === '') return engine.accountNoToken;
  const said = findings[account.accountId]?.said;
  if (said?.kind === 'ready') return engine.accountReady({ handle: said.handle });
  if (said?.kind === 'problem') return sayProblem(said.problem, language).replace(/\.$/, '');
  return said ? engine.accountSilent : engine.accountUnchecked;
}

/** Only what differs is written. */
function draw(office: Office, truth: Truth, findings: Findings): void {
  const tab = truth.tabs.get(accountsTab.key);
  if (tab)
    batch(
      office.backOffice,
      tab.rows.flatMap((row) => rowRequests(office, truth, findings, tab, row)),
    );
}

function rowRequests(
  office: Office,
  truth: Truth,
  findings: Findings,
  tab: TabNow,
  { index, cells }: TabNow['rows'][number],
): Request[] {
  const { zone } = office.backOffice;
  const { row: shown } = readRow(accountsTab, tab.header, cells, zone);
  const account = truth.accounts.find((one) => one.accountId === shown.accountId);
  const finding = account && canBeAsked(office, account) ? findings[account.accountId] : undefined;
  const wanted: Pick<AccountRow, 'state' | 'checkedAt'> = {
    state: account ? stateOf(office, findings, account) : '',
    checkedAt:
      finding && finding.said.kind !== 'nothing'
        ? formatDateTime(finding.at, truth.settings.utcOffsetMinutes, 'id')
        : '',
  };
  return wanted.state === shown.state && wanted.checkedAt === shown.checkedAt
    ? []
    : updateRow(accountsTab, tab.sheetId, tab.header, zone, index, wanted);
}
