// Opens the real office for the page: the same one that tests and the demo play, over real loopback HTTP.
import { findSheet } from '../google/grid/tabs';
import { createOffice } from '../office/office';
import { peopleActs } from './people-acts';
import { BookPainter } from './sheet-view';
import { patienceMs, type ShownOffice } from './shown-office';
import { killReason } from './trouble/switches';
import { createTroubleBoard } from './trouble/trouble-board';

export function openShownOffice(options: { folder: string; fresh: boolean }): ShownOffice {
  const office = createOffice({ ...options, transport: 'loopback', history: true });
  const { world } = office;
  // A run waits for the person in front of the browser; that wait is no endless loop.
  world.settings.realTimeoutMs = 2 * patienceMs;
  const acts = peopleActs(world);
  let lastRun = world.executions.all().at(-1)?.runId ?? 0;
  const painters = { ledger: new BookPainter(), backOffice: new BookPainter() };
  const book = (name: keyof typeof painters) => world.books.get(office.books[name]);
  return {
    office,
    troubles: createTroubleBoard(office),
    book: (name) => painters[name].book(book(name), world.books.title(office.books[name])),
    sheet(name, sheetId) {
      const sheet = findSheet(book(name), sheetId);
      if (!sheet) throw new Error(`There is no tab ${sheetId}.`);
      return painters[name].sheet(book(name), sheet);
    },
    revision: (name) => book(name).revision,
    act: (who, name, act) => acts.act(office.people[who].email, office.books[name], act),
    type: (who, name, sheetId, cells) =>
      acts.type(office.people[who].email, { bookId: office.books[name], sheetId }, cells),
    fileBytes(who, id) {
      const mayRead = world.drive.find(id) !== undefined && world.drive.roleOf(id, office.people[who].email) !== 'none';
      return mayRead ? world.drive.bytes(id) : undefined;
    },
    origins: () =>
      Object.fromEntries(
        world.network.hosts().flatMap((host): [string, string][] => {
          const origin = world.network.origin(host);
          return origin === undefined ? [] : [[host, origin]];
        }),
      ),
    failures() {
      const failed = world.executions
        .all()
        .filter(({ runId, ok, entry, killed }) => runId > lastRun && !ok && entry === 'clock' && killed !== killReason);
      lastRun = world.executions.all().at(-1)?.runId ?? lastRun;
      return failed.map(({ functionName, error, killed }) => ({
        kind: 'toast',
        title: functionName,
        message: killed ?? error?.message ?? '',
      }));
    },
    save: () => office.save(),
  };
}
