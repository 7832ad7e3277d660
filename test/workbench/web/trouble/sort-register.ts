// A colleague who sorts the whole register by title, now this way, now the other.
import type { Acts } from '../../google/grid/acts';
import type { PlayedOffice } from '../../office/played-office';
import { cellText, columnOf, sheetNamed } from '../../office/sheet-text';

const tab = 'Register Konten';

/** False when the tab is gone, or nothing would move. */
export function sortRegister(office: PlayedOffice, hands: Acts): boolean {
  const book = office.book('ledger');
  const sheet = book.sheets.find(({ title }) => title === tab);
  if (!sheet) return false;
  const titles = () => {
    const now = office.book('ledger');
    const rows = sheetNamed(now, tab);
    return rows.rows.map((_row, row) => cellText(now, rows, row, column));
  };
  const column = columnOf(book, sheet, 'title');
  const before = titles();
  const filled = before.slice(sheet.frozenRows).filter((title) => title !== '');
  const [first = '', last = ''] = [filled[0], filled.at(-1)];
  const at = { bookId: office.books.ledger, sheetId: sheet.sheetId };
  const by = { column, ascending: first > last };
  return hands.sortRange(office.people.staff.email, at, by).ok && titles().join('\n') !== before.join('\n');
}
