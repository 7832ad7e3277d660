// What the sidebar shows: who is at the keyboard, the office's accounts, and one content or the row the person stands on.

import { isContentNo, newContentNo } from '../domain/content/content-no';
import type { Account } from '../domain/office/account';
import { nameOf, rolesOf } from '../domain/office/people';
import { isoDate } from '../domain/text/dates';
import { inTurn, readRowAt, selectedRow, writeAt } from '../google/desk-book';
import { draw4, now } from '../google/script';
import { type ContentView, type Progress, progressOf, viewOf } from './content-view';
import { type ContentsTab, getContent, openContents } from './find-content';
import { type DeskOffice, needRole, openDesk, type TiktokCreator } from './office';

export interface SidebarStart {
  readonly me: string;
  /** May draft and submit; others look. */
  readonly mayWrite: boolean;
  readonly utcOffsetMinutes: number;
  /** The workbook's clock; a person's computer may go wrong. */
  readonly now: number;
  readonly accounts: readonly Account[];
  /** What TikTok allows, by account id, as far as it was asked. */
  readonly creators: Readonly<Record<string, TiktokCreator>>;
  /** The row the person stands on; null when it is empty or in another tab. */
  readonly content: ContentView | null;
}

export function sidebarStart(wanted: 'new' | 'selected'): SidebarStart {
  const office = openDesk();
  const roles = rolesOf(office.people, office.me, now());
  return {
    me: nameOf(office.people, office.me),
    mayWrite: roles.includes('staff') || roles.includes('team_lead'),
    utcOffsetMinutes: office.zone.utcOffsetMinutes,
    now: now(),
    accounts: office.accounts.filter((account) => account.active),
    creators: office.creators ?? {},
    content: wanted === 'selected' ? selectedContent(office) : null,
  };
}

export function openContent(wanted: string): ContentView | null {
  const office = openDesk();
  if (wanted === 'selected') return selectedContent(office);
  return viewOf(getContent(openContents(office), wanted, office), office);
}

/** Only what the engine answers, for a page that waits for it. */
export function contentProgress(contentNo: string): Progress {
  const office = openDesk();
  return progressOf(getContent(openContents(office), contentNo, office));
}

function selectedContent(office: DeskOffice): ContentView | null {
  const contents = openContents(office);
  const index = selectedRow(contents);
  if (index === undefined) return null;
  const { row } = readRowAt(contents, index, office.zone);
  if (isContentNo(row.contentNo)) return viewOf(getContent(contents, row.contentNo, office), office);
  const isEmpty = row.title === '' && row.caption === '' && row.files === '';
  return isEmpty ? null : viewOf(numbered(contents, index, office), office);
}

/** A row that was typed in cells and has not met the engine yet gets its number here: the sidebar finds rows by nothing else. */
function numbered(contents: ContentsTab, index: number, office: DeskOffice) {
  needRole(office, 'staff', 'team_lead');
  return inTurn(() => {
    const own = readRowAt(contents, index, office.zone).row.contentNo;
    if (isContentNo(own)) return getContent(contents, own, office);
    const contentNo = newContentNo(isoDate(now(), office.zone.utcOffsetMinutes), draw4());
    writeAt(contents, index, { contentNo, status: 'drafting' }, office.zone);
    return getContent(contents, contentNo, office);
  });
}
