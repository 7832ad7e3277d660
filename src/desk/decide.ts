// "Setujui (Approve)" and "Kembalikan (Return)" from the menu: a dialog each, for whoever has read the row in its cells.
import { noteProblems } from '../domain/review/decision';
import { readRowAt } from '../google/desk-book';
import { say, sayProblem } from '../i18n/say';
import { type FoundReview, openReviews, selectedReview } from './reviews';
import { Told } from './run';
import { writeDecision } from './send-decision';

export function approveSelected(): string {
  const chosen = selectedReview(openReviews());
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
  writeDecision(stillThere(chosen), 'approve', {});
  return texts.approved({ contentNo: row.contentNo });
}

export function returnSelected(): string {
  const chosen = selectedReview(openReviews());
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
  writeDecision(stillThere(chosen), 'return', { note });
  return texts.returned({ contentNo: row.contentNo });
}

/** The lead answered a dialog meanwhile; somebody may have sorted the rows. */
function stillThere(chosen: FoundReview): FoundReview {
  const { office, reviews, index, row } = chosen;
  const { row: now } = readRowAt(reviews, index, office.zone);
  if (now.contentNo !== row.contentNo || now.version !== row.version)
    throw new Told(say(office.language).desk.selectReview);
  return { ...chosen, row: now };
}
