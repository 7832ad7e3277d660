// Who sat in this window last, and at which workbook: a reload, or a change of language, keeps the person.
import type { BookName, Who } from '../../office/contract';

const key = 'siar.seat';
const people: readonly Who[] = ['staff', 'lead', 'head', 'owner'];
const books: readonly BookName[] = ['ledger', 'backOffice'];

export function keepSeat(who: Who, book: BookName): void {
  sessionStorage.setItem(key, `${who} ${book}`);
}

export function lastSeat(): { who: Who; book: BookName } {
  const [who, book] = (sessionStorage.getItem(key) ?? '').split(' ');
  return {
    who: people.find((one) => one === who) ?? 'staff',
    book: books.find((one) => one === book) ?? 'ledger',
  };
}
