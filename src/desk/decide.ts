// "Setujui (Approve)" and "Kembalikan (Return)": the lead's own cells in `Pemeriksaan`, written with the lead's own rights.
import { noteProblems } from '../domain/decision';
import { packageKey } from '../domain/package';
import { sameAddress } from '../domain/people';
import type { DecisionWord } from '../domain/words';
import { columnOf, type DeskTab, openTab, readRowAt, selectedRow, writeAt } from '../google/desk-book';
import { say, sayProblem } from '../i18n/say';
import { contentsTab } from '../tabs/ledger/contents';
import { type ReviewRow, reviewsTab } from '../tabs/ledger/reviews';
import { headerRows } from '../tabs/workbooks';
import { type DeskOffice, needRole, openDesk } from './office';
import { Told } from './run';

interface Chosen {
  readonly office: DeskOffice;
  readonly reviews: DeskTab<typeof reviewsTab.columns>;
  readonly index: number;
  readonly row: ReviewRow;
}

/** The row the lead stands on: in `Pemeriksaan`, or the content's row in the register. */
function chosenReview(): Chosen {
  const office = openDesk();
  needRole(office, 'team_lead');
  const reviews = openTab(reviewsTab);
  const index = selectedRow(reviews) ?? rowOfContent(reviews, office);
  const row = index === undefined ? undefined : readRowAt(reviews, index, office.zone).row;
  if (index === undefined || !row || row.contentNo === '') throw new Told(say(office.language).desk.selectReview);
  const addressed = office.people.some((one) => one.name === row.addressee && sameAddress(one.email, office.me));
  if (!addressed) throw new Told(say(office.language).desk.notYours({ reviewer: row.addressee }));
  return { office, reviews, index, row };
}

function rowOfContent(reviews: DeskTab, office: DeskOffice): number | undefined {
  const contents = openTab(contentsTab);
  const at = selectedRow(contents);
  const contentNo = at === undefined ? '' : readRowAt(contents, at, office.zone).row.contentNo;
  if (contentNo === '') return undefined;
  const column = columnOf(reviews, 'contentNo') + 1;
  const found = reviews.sheet
    .getRange(headerRows + 1, column, reviews.sheet.getMaxRows() - headerRows, 1)
    .createTextFinder(contentNo)
    .matchEntireCell(true)
    .findNext();
  return found ? found.getRow() - 1 : undefined;
}

export function approveSelected(): string {
  const chosen = chosenReview();
  const { office, row } = chosen;
  const texts = say(office.language).desk;
  const ui = SpreadsheetApp.getUi();
  const question = texts.confirmApprove({
    contentNo: row.contentNo,
    version: row.version ?? 0,
    platforms: row.platforms.replace(/\n/g, ', '),
    title: row.title,
    caption: row.caption,
    checklist: office.checklist
      .filter((item) => item.required)
      .map((item) => `- ${item.text}`)
      .join('\n'),
  });
  if (ui.alert(say(office.language).menu.approve, question, ui.ButtonSet.YES_NO) !== ui.Button.YES)
    return texts.cancelled;
  write(chosen, 'approve', '');
  return texts.approved({ contentNo: row.contentNo });
}

export function returnSelected(): string {
  const chosen = chosenReview();
  const { office, row } = chosen;
  const texts = say(office.language).desk;
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(
    say(office.language).menu.return,
    texts.askNote({ contentNo: row.contentNo }),
    ui.ButtonSet.OK_CANCEL,
  );
  if (answer.getSelectedButton() !== ui.Button.OK) return texts.cancelled;
  const note = answer.getResponseText().trim();
  const [wrong] = noteProblems('return', note);
  if (wrong) throw new Told(sayProblem(wrong, office.language));
  write(chosen, 'return', note);
  return texts.returned({ contentNo: row.contentNo });
}

function write({ office, reviews, index, row }: Chosen, decision: DecisionWord, note: string): void {
  // All four cells share one guard, so one of them answers for all.
  if (!reviews.sheet.getRange(index + 1, columnOf(reviews, 'send') + 1).canEdit())
    throw new Told(say(office.language).desk.protectedCells);
  // The lead answered a dialog meanwhile; somebody may have sorted the rows.
  const now = readRowAt(reviews, index, office.zone).row;
  if (now.contentNo !== row.contentNo || now.version !== row.version)
    throw new Told(say(office.language).desk.selectReview);
  // In one write, naming what was judged: should the row have moved in this very moment, the engine takes it for nobody's decision.
  const sentFor = packageKey(row.contentNo, row.version ?? 0);
  writeAt(reviews, index, { decision, note, attested: decision === 'approve', sentFor, send: true }, office.zone);
}
