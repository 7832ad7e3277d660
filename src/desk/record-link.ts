// "Catat unggahan manual": the link of a post that a person published by hand, into the row's own cell `Tautan manual`.
import * as z from 'zod/mini';
import type { Problem } from '../domain/problem';
import { namesAccount, type PostLink, readLinks, samePost } from '../domain/upload/manual-link';
import { openTab, readRowAt, selectedRow, writeNow } from '../google/desk-book';
import { say, sayProblem } from '../i18n/say';
import { platformWords } from '../i18n/vocabulary';
import { contentsTab } from '../tabs/ledger/contents';
import { contentNoShape } from './ask';
import { type FoundContent, getContent, openContents } from './find-content';
import { type DeskOffice, needRole, openDesk } from './office';
import { Told } from './run';

export const linkShape = z.strictObject({
  contentNo: contentNoShape,
  link: z.string().check(z.maxLength(2000)),
});

export function recordLink({ contentNo, link }: z.infer<typeof linkShape>): string {
  const office = openDesk();
  needRole(office, 'staff', 'team_lead');
  return record(getContent(openContents(office), contentNo, office), link, office);
}

/** Menu: for the row the person stands on. */
export function recordSelectedLink(): string {
  const office = openDesk();
  needRole(office, 'staff', 'team_lead');
  const { menu, desk } = say(office.language);
  const contents = openTab(contentsTab);
  const at = selectedRow(contents);
  const contentNo = at === undefined ? '' : readRowAt(contents, at, office.zone).row.contentNo;
  if (contentNo === '') throw new Told(desk.selectContent);
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(menu.recordLink, desk.askLink({ contentNo }), ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return desk.cancelled;
  // The person answered a dialog meanwhile; somebody may have sorted the rows.
  return record(getContent(openContents(office), contentNo, office), answer.getResponseText(), office);
}

function record({ contents, index, row }: FoundContent, text: string, office: DeskOffice): string {
  const texts = say(office.language).desk;
  const links = readLinks(text).map((reading) => {
    const problem = reading.kind === 'wrong' ? reading.problem : foreignAccount(reading, office);
    if (problem) throw new Told(sayProblem(problem, office.language));
    return reading as PostLink;
  });
  if (links.length === 0) throw new Told(texts.linkMissing);
  if (!awaitsLink(row)) throw new Told(texts.noLinkAwaited({ contentNo: row.contentNo }));
  const known = readLinks(row.manualLinks).filter((one) => one.kind === 'post');
  const fresh = links.filter((link) => !known.some((one) => samePost(one, link)));
  const manualLinks = [row.manualLinks, ...fresh.map(({ link }) => link)].filter((line) => line !== '').join('\n');
  if (fresh.length > 0) writeNow(contents, index, { manualLinks }, office.zone);
  return texts.linkTaken({
    platforms: links.map(({ platform }) => platformWords[platform][office.language]).join(', '),
  });
}

/** A person was asked to post, or may post what the engine could not. */
const awaitsLink = ({ kit, status }: FoundContent['row']): boolean =>
  kit !== '' || status === 'failed' || status === 'partial';

/** The office has an account on that platform, and the link names none other. */
function foreignAccount(link: PostLink, office: DeskOffice): Problem | undefined {
  const ours = office.accounts.filter((account) => account.active && account.platform === link.platform);
  if (ours.some((account) => namesAccount(link, account) !== 'no')) return undefined;
  const { platform } = link;
  if (ours.length === 0) return { code: 'accountMissing', values: { platform } };
  const accounts = ours.map(({ handle }) => handle).join(', ');
  return { code: 'linkOtherAccount', values: { platform, named: link.account ?? '', accounts } };
}
