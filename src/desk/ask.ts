// Requests to the engine, written into the row's own cell `Tindakan` as the person: the same cell a phone uses.
import * as z from 'zod/mini';
import { isContentNo } from '../domain/content/content-no';
import { writeNow } from '../google/desk-book';
import { say } from '../i18n/say';
import { getContent, openContents } from './find-content';
import { needRole, openDesk } from './office';

export const contentNoShape = z.string().check(z.refine(isContentNo));
export const askShape = z.strictObject({ contentNo: contentNoShape, action: z.enum(['withdraw', 'queue', 'cancel']) });

/** Whether it may be done is the engine's to say; it answers in the row. */
export function ask({ contentNo, action }: z.infer<typeof askShape>): string {
  const office = openDesk();
  needRole(office, 'staff', 'team_lead');
  const { contents, index } = getContent(openContents(office), contentNo, office);
  writeNow(contents, index, { action }, office.zone);
  return say(office.language).desk.actionTaken;
}
