// File > Version history of the back office: the owner takes the version of this morning, and all that came after is gone.
import type { PlayedOffice } from '../../office/played-office';

/** Office hours begin at 08.00 in Jakarta, one hour after midnight in Greenwich. */
const morningHour = 1;

/** Or the newest one there is, when nothing is left of the morning. False when the workbook has no version yet to go back to. */
export function restoreThisMorning({ world, books, people }: PlayedOffice): boolean {
  const bookId = books.backOffice;
  const past = world.books.versions(bookId).slice(0, -1);
  const morning = new Date(world.clock.now()).setUTCHours(morningHour, 0, 0, 0);
  const version = past.filter(({ at }) => at <= morning).at(-1) ?? past.at(-1);
  if (!version) return false;
  world.books.restoreVersion(bookId, people.owner, version.id);
  world.fireFor(people.owner.email, bookId, 'restoreVersion');
  return true;
}
