// Posts that already stand for some target: a post found by its words alone must not stand for a second one.
import { readTabs } from '../../google/book';
import { registerTab } from '../../tabs/back-office/truth';
import type { Office } from '../office';

/** More than an office uploads in the days an open outcome is looked after. */
const newest = 300;

/** One service call; only asked for when a target looks for a post that may be its own. */
export function postsOnRecord(office: Office): ReadonlySet<string> {
  const tab = readTabs(office.backOffice, [{ key: registerTab.key, rows: newest }]).get(registerTab.key);
  const column = tab?.header.get('postId');
  return new Set((tab?.rows ?? []).map((row) => String(column === undefined ? '' : (row.cells[column] ?? ''))));
}
