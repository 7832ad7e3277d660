// A stand-in for the office, so that the page is tested by itself: it answers at once and knows one rule of each kind.
import type { Screen } from '../workbench/google/contract';
import type { BookName, Happening, Office, Seat, Who } from '../workbench/office/contract';
import type { CellView, SheetAct, TroubleView } from '../workbench/web/port';
import type { ShownOffice } from '../workbench/web/shown-office';
import { type StubBook, stubBooks } from './stub-sheets';

const person = (name: string, email: string) => ({ email, name, kind: 'consumer' as const, locale: 'id' });

const people = {
  staff: person('Rina Wulandari', 'rina@contoh.go.id'),
  lead: person('Budi Santoso', 'budi@contoh.go.id'),
  head: person('Sri Hartati', 'sri@contoh.go.id'),
  owner: person('Media Kantor', 'media@contoh.go.id'),
};

const statusColumn = 1;

const sidebar = `<p id="said">menunggu</p><script>
  google.script.run.withSuccessHandler((value) => { document.getElementById('said').textContent = value; }).greet('dunia');
</script>`;

function write({ sheets }: StubBook, tab: string, row: number, column: number, text: string): Happening[] {
  if (column === statusColumn)
    return [{ kind: 'refused', message: 'Anda mencoba mengedit sel atau objek yang dilindungi.' }];
  const cells = sheets.find(({ title }) => title === tab)?.cells ?? {};
  const line: Record<number, CellView> = cells[row] ?? {};
  if (text === '') delete line[column];
  else line[column] = { ...line[column], text, ...(/^(TRUE|FALSE)$/.test(text) && { checked: text === 'TRUE' }) };
  cells[row] = line;
  return [];
}

/** Real time passes, as in a script that waits for the network. */
const sleep = (ms: number) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

export function createStubOffice(): ShownOffice {
  const books = stubBooks();
  const mails: ReturnType<Office['mails']> = [];
  const uploads: { name: string; bytes: Uint8Array }[] = [];
  let now = Date.UTC(2026, 10, 23, 2, 15);
  const seats = new Map<string, Seat>();

  function newSeat(who: Who, name: BookName): Seat {
    const answers: { button: string; text?: string }[] = [];
    const here = books[name];
    const screen: Screen = {
      selection: () => undefined,
      select() {},
      setMenu() {},
      toast() {},
      show() {},
      ask() {
        const { button, text = '' } = answers.shift() ?? { button: 'CLOSE' };
        return { button, text };
      },
    };
    const items: Record<string, () => void> = {
      'Sapa (Greet)': () => screen.toast(`Halo, ${people[who].name}`, 'Siar', 5),
      Tanya: () => {
        const question = {
          kind: 'prompt' as const,
          title: 'Siar',
          message: 'Siapa nama Anda?',
          buttons: ['OK', 'CANCEL'],
        };
        const { button, text } = screen.ask(question);
        screen.toast(`${button}: ${text}`, 'Jawaban', 5);
      },
      'Buka bilah sisi': () => screen.show({ kind: 'sidebar', title: 'Konten', html: sidebar }),
      'Lama sekali': () => {
        sleep(1500);
        write(here, 'Register Konten', 3, 3, 'Diubah skrip');
        here.revision += 1;
      },
    };
    return {
      who,
      person: people[who],
      book: name,
      screen,
      open: () =>
        name === 'backOffice' && who !== 'owner'
          ? [{ kind: 'refused', message: 'Anda tidak memiliki akses ke berkas ini.' }]
          : [],
      menus: () => [{ name: 'SOP Media Sosial', items: Object.keys(items) }],
      menu(...path) {
        items[path.at(-1) ?? '']?.();
        return [];
      },
      select() {},
      type(tab, row, column, text) {
        here.revision += 1;
        return write(here, tab, row, column, text);
      },
      call: (functionName, ...args) =>
        functionName === 'greet'
          ? { value: `Halo ${String(args[0])}` }
          : { error: `Script function not found: ${functionName}` },
      answer: (...more) => void answers.push(...more),
    };
  }

  const office: Office = {
    people,
    seat(who, name = 'ledger') {
      const key = `${who} ${name}`;
      const seat = seats.get(key) ?? newSeat(who, name);
      seats.set(key, seat);
      return seat;
    },
    now: () => now,
    advance(minutes) {
      now += minutes * 60_000;
    },
    runTriggers() {
      const html =
        '<p>Buka <a href="https://docs.google.com/spreadsheets/d/ledger-id/edit#gid=2&range=A3">laporan</a>.</p>';
      mails.push({
        to: [people.lead.email],
        subject: 'Konten menunggu',
        body: 'Buka laporan.',
        html,
        at: now,
        attachments: [],
      });
    },
    mails: () => mails,
    files: () =>
      uploads.map(({ name, bytes }, index) => ({
        id: `file-${index}`,
        name,
        mimeType: name.endsWith('.png') ? 'image/png' : 'application/octet-stream',
        bytes: bytes.length,
        sha256: '',
      })),
    upload: (_who, name, bytes) => `file-${uploads.push({ name, bytes }) - 1}`,
    publicPage: () => undefined,
    async close() {},
  };

  function act(name: BookName, asked: SheetAct): Happening[] {
    const here = books[name];
    const sheet = here.sheets.find(({ id }) => id === asked.sheetId);
    here.revision += 1;
    if (asked.do === 'renameTab') {
      for (const tab of here.view.tabs) if (tab.id === asked.sheetId) tab.title = asked.title;
      if (sheet) sheet.title = asked.title;
      return [];
    }
    if (asked.do !== 'deleteRows' || !sheet) return [{ kind: 'error', message: `Not simulated: ${asked.do}` }];
    const kept = Object.entries(sheet.cells).filter(([row]) => Number(row) !== asked.start);
    sheet.cells = Object.fromEntries(
      kept.map(([row, cells]) => [Number(row) > asked.start ? Number(row) - 1 : Number(row), cells]),
    );
    sheet.rows -= 1;
    return [];
  }

  const armed = new Map<string, TroubleView>();
  const arm = (id: string) => void armed.set(id, { id, state: 'armed', struck: 0 });

  return {
    office,
    book: (name) => structuredClone(books[name].view),
    sheet(name, sheetId) {
      const found = books[name].sheets.find(({ id }) => id === sheetId);
      if (!found) throw new Error(`No tab ${sheetId}`);
      return structuredClone(found);
    },
    revision: (name) => books[name].revision,
    act: (_who, name, asked) => act(name, asked),
    type(who, name, sheetId, cells) {
      const tab = books[name].sheets.find(({ id }) => id === sheetId)?.title ?? '';
      return cells.flatMap(({ row, column, text }) => office.seat(who, name).type(tab, row, column, text));
    },
    fileBytes: (_who, id) => uploads[Number(id.slice('file-'.length))]?.bytes,
    failures: () => [],
    save() {},
    troubles: {
      list: () => [...armed.values()],
      arm,
      disarm: (id) => void armed.delete(id),
      clear: () => armed.clear(),
    },
    origins: () => ({ 'www.facebook.com': 'http://127.0.0.1:9' }),
  };
}
