// Promise 3: only a lead approves. Whatever anybody else types, pastes, clicks, calls, forges or programs: no post, and nothing else is harmed.
import { createHash } from 'node:crypto';
import type { Json } from '../workbench/google/contract';
import {
  deleteProtectedRangeRequest,
  updateProtectedRangeRequest,
} from '../workbench/google/services/sheets/request-guards';
import type { Who } from '../workbench/office/contract';
import { writeRow } from '../workbench/office/rows';
import { sheetNamed } from '../workbench/office/sheet-text';
import {
  approveByCells,
  approveByMenu,
  cell,
  columnAt,
  firstRow,
  handsOf,
  openOffice,
  picture,
  posts,
  register,
  review,
  rows,
  setUpAgain,
  submitByMenu,
  toldTo,
  typedRow,
  typeRow,
  wordsOf,
} from './played';

const decisionKeys = ['decision', 'note', 'attested', 'send', 'exceptions', 'fixCaption', 'fixHashtags', 'sentFor'];
const protectedWords = /dilindungi/;
const neighbour = {
  title: 'Bimbingan teknis',
  category: 'Program',
  caption: 'Masih dikerjakan.',
  staff: 'Wening Asri',
};
const neighbourRow = firstRow + 1;

const office = openOffice();
typeRow(office, neighbour, neighbourRow);
typeRow(office, typedRow);
const typed = office.snapshot();
submitByMenu(office);
office.advance(5);
const offered = office.snapshot();

/** Long enough for every tick and delay of a publication. */
function expectNoPost(): void {
  office.advance(40);
  expect(posts(office)).toHaveLength(0);
  expect(rows(office, 'Unggahan', 'backOffice')).toHaveLength(0);
}

/** What was typed elsewhere still stands, and the honest way still works: exactly one post. */
function expectUnharmed(contentRow = firstRow): void {
  for (const [key, text] of Object.entries(neighbour))
    expect([key, cell(office, key, neighbourRow)]).toEqual([key, text]);
  for (const [key, text] of Object.entries(typedRow)) expect([key, cell(office, key, contentRow)]).toEqual([key, text]);
}

function expectTheLeadStillCan(): void {
  expect(wordsOf(approveByMenu(office))).toMatch(/Persetujuan konten .* terkirim/);
  office.advance(20);
  expect(posts(office)).toHaveLength(1);
}

const start = (state: Json) => {
  office.restore(state);
  office.world.faults.clear();
};

describe('typing a status', () => {
  beforeEach(() => start(typed));

  it.each(['Disetujui', 'Siap unggah', 'Terunggah', 'Dijadwalkan'])(
    'puts back what was shown when staff type %s',
    (status) => {
      expect(wordsOf(typeRow(office, { status }))).toMatch(/diisi pengunggah otomatis.*Tindakan/);
      expect(cell(office, 'status')).toBe('');
      expectNoPost();
      expectUnharmed();
    },
  );

  it('approves nothing while the content waits for its lead, typed or pasted', () => {
    start(offered);
    const { acts, email, at } = handsOf(office, 'staff');
    const column = columnAt(office, register, 'status');
    typeRow(office, { status: 'Siap unggah' });
    acts.paste(email, at(register), firstRow, column, [['Disetujui']]);
    expectNoPost();
    expect(cell(office, 'status')).toBe('Menunggu pemeriksaan');
    expectUnharmed();
    expectTheLeadStillCan();
  });
});

describe('the decision cells', () => {
  beforeEach(() => start(offered));

  it.each(decisionKeys)('refuse %s by a hand of the staff, in Indonesian', (key) => {
    const word =
      { decision: 'Setujui (Approve)', note: 'Sudah bagus sekali.', attested: 'TRUE', send: 'TRUE' }[key] ?? '';
    const happenings = writeRow(office, office.seat('staff'), review, firstRow, { [key]: word });
    expect(happenings).toEqual([{ kind: 'refused', message: expect.stringMatching(protectedWords) }]);
    expectNoPost();
  });

  it('refuse a paste, a cleared range, a tick, a pasted row and a sort by staff', () => {
    const { acts, email, at } = handsOf(office, 'staff');
    const column = columnAt(office, review, 'decision');
    const area = { startRow: firstRow, endRow: firstRow + 1, startColumn: column, endColumn: column + 4 };
    const tries = [
      acts.paste(email, at(review), firstRow, column, [['Setujui (Approve)', '', 'TRUE', 'TRUE']]),
      acts.paste(email, at(review), firstRow, column, [['Setujui (Approve)', '', 'TRUE', 'TRUE']], true),
      acts.clearContents(email, at(review), area),
      acts.toggleCheckbox(email, at(review), firstRow, columnAt(office, review, 'send')),
      acts.pasteRows(email, at(review), firstRow + 1, 1, firstRow),
      acts.insertRows(email, at(review), firstRow, 1),
      acts.deleteRows(email, at(review), firstRow, 1),
      acts.sortRange(email, at(review), { column, ascending: true }),
      acts.moveColumns(email, at(review), column, 1, 0),
      acts.deleteTab(email, at(review)),
    ];
    for (const one of tries) expect(one.refused).toMatch(protectedWords);
    expectNoPost();
    expectTheLeadStillCan();
  });

  it('refuse the menu to staff, in words that name who may', () => {
    expect(wordsOf(approveByMenu(office, 'staff'))).toMatch(/hanya dapat dilakukan oleh Ketua Tim Kerja Humas/);
    const staff = office.seat('staff');
    staff.select(register, firstRow, 0);
    expect(wordsOf(staff.menu('Pemeriksaan (Review)', 'Kembalikan (Return)'))).toMatch(/hanya dapat dilakukan oleh/);
    expectNoPost();
    expectTheLeadStillCan();
  });

  it('do not open to the head, who only reads: no menu, no cell', () => {
    const head = office.seat('head');
    head.open();
    expect(head.menus()).toEqual([]);
    expect(wordsOf(approveByMenu(office, 'head'))).toMatch(/Tidak ada menu/);
    const typing = writeRow(office, head, review, firstRow, { decision: 'Setujui (Approve)', send: 'TRUE' });
    expect(wordsOf(typing)).toMatch(/tidak memiliki izin/);
    expect(wordsOf(writeRow(office, head, register, firstRow, { action: 'Ajukan' }))).toMatch(/tidak memiliki izin/);
    expect(() => head.call('approveSelected')).toThrow(/has no page/);
    expectNoPost();
  });
});

describe('the functions of the desk, called as a page would', () => {
  const long = 'x'.repeat(60_000);
  const nasty: readonly unknown[][] = [
    [],
    [long],
    [Number.MAX_SAFE_INTEGER],
    [{ contentNo: 'K261123-7QXM', decision: 'approve', by: 'bagas@humas.example' }],
    [[[['approve']]], null, true],
    [{ range: { rowStart: 3, columnStart: 15 }, source: {}, value: 'Setujui (Approve)', oldValue: long }],
    ['=IMPORTXML("http://x","//a")', JSON.parse('{"__proto__": {"send": true}}')],
  ];
  const functions = [
    'approveSelected',
    'returnSelected',
    'correctSelected',
    'submitSelected',
    'openReview',
    'openReport',
    'openGuide',
    'onOpen',
    'onEdit',
  ];

  beforeEach(() => {
    start(offered);
    submitByMenu(office); // has agreed to the desk's scopes, as a page needs
    office.seat('staff').select(review, firstRow, 0);
  });

  it.each(functions)('%s takes nothing from staff, whatever is handed over', (name) => {
    const staff = office.seat('staff');
    const before = toldTo(office, 'staff').length;
    for (const args of nasty) {
      staff.answer({ button: 'YES' }, { button: 'OK', text: long });
      expect(staff.call(name, ...args)).toEqual({ value: null });
    }
    const told = toldTo(office, 'staff').slice(before);
    // It opens the review panel, which asks `reviewStart` before it shows anything.
    if (/Selected$/.test(name) && name !== 'correctSelected') expect(told).toHaveLength(nasty.length);
    for (const sentence of told) expect(sentence).toMatch(/hanya dapat dilakukan|Belum ada baris/);
    expectNoPost();
    expectUnharmed();
    expectTheLeadStillCan();
  });

  it('are all there are: the inner ones cannot be called', () => {
    const staff = office.seat('staff');
    for (const name of ['decide', 'write', 'tick', 'setUp', 'approve', 'appendRow', 'constructor'])
      expect([name, staff.call(name).error]).toEqual([name, expect.any(String)]);
    expectNoPost();
    expectTheLeadStillCan();
  });
});

describe('a lead', () => {
  const peopleTab = 'Pengguna & Peran';
  const leadRow = 3;
  const owner = () => office.seat('owner', 'backOffice');

  it('may not approve what he submitted himself from the menu', () => {
    start(typed);
    const lead = office.seat('lead');
    lead.open();
    lead.select(register, firstRow, 0);
    lead.menu('SOP Media Sosial', 'Ajukan pemeriksaan');
    office.advance(5);
    expect(cell(office, 'note')).toMatch(/Tidak ada pemeriksa.*penyusun tidak boleh memeriksa kontennya sendiri/);
    expect(rows(office, review)).toHaveLength(0);
    expectNoPost();
  });

  it('may not approve what names him as its author, by name or by address', () => {
    for (const staff of [office.people.lead.name, office.people.lead.email.toUpperCase()]) {
      start(typed);
      typeRow(office, { staff, action: 'Ajukan' });
      office.advance(5);
      expect(cell(office, 'note')).toMatch(/Tidak ada pemeriksa/);
      expect(rows(office, review)).toHaveLength(0);
      expectNoPost();
    }
  });

  it('may not approve after his role has ended, and the row says so', () => {
    start(offered);
    approveByCells(office);
    writeRow(office, owner(), peopleTab, leadRow, { validTo: '22/11/2026' });
    office.advance(5);
    expect(cell(office, 'answer', firstRow, review)).toMatch(/tidak lagi terdaftar sebagai Ketua Tim/);
    expectNoPost();
    expectUnharmed();
  });

  it('is told at the menu that his role has ended', () => {
    start(offered);
    writeRow(office, owner(), peopleTab, leadRow, { validTo: '22/11/2026' });
    office.advance(5);
    expect(wordsOf(approveByMenu(office))).toMatch(/hanya dapat dilakukan oleh Ketua Tim/);
    expectNoPost();
  });

  it('may not write the row of another lead', () => {
    start(typed);
    addLead('lead2@humas.example', 'Sekar Ayu', 2);
    submitByMenu(office);
    office.advance(5);
    expect(cell(office, 'addressee', firstRow, review)).toBe('Sekar Ayu');
    expect(wordsOf(approveByCells(office))).toMatch(protectedWords);
    expect(wordsOf(approveByMenu(office))).toMatch(/dialamatkan kepada Sekar Ayu/);
    expectNoPost();
  });

  it('who was the head until today may decide once the owner has set up again', () => {
    start(typed);
    writeRow(office, owner(), peopleTab, leadRow, { validTo: '22/11/2026' });
    writeRow(office, owner(), peopleTab, 5, {
      email: office.people.head.email,
      name: office.people.head.name,
      role: 'Ketua Tim Kerja Humas',
      acting: 'Plh.',
    });
    setUpAgain(office);
    submitByMenu(office);
    office.advance(5);
    expect(wordsOf(approveByMenu(office, 'head'))).toMatch(/terkirim/);
    office.advance(20);
    expect(posts(office)).toHaveLength(1);
  });

  /** Registered above the standing lead, so that submissions go to this one. */
  function addLead(email: string, name: string, row: number): void {
    office.world.people.add({ email, name, kind: 'consumer', locale: 'id' });
    const { acts, email: me, at } = handsOf(office, 'owner');
    acts.insertRows(me, at(peopleTab, 'backOffice'), row, 1);
    writeRow(office, owner(), peopleTab, row, { email, name, role: 'Ketua Tim Kerja Humas' });
    setUpAgain(office);
  }
});

describe('a protection that was removed or widened', () => {
  beforeEach(() => start(offered));

  type Change = (edit: Parameters<typeof deleteProtectedRangeRequest>[0], id: number) => unknown;
  const widen =
    (given: object, fields: string): Change =>
    (edit, protectedRangeId) =>
      updateProtectedRangeRequest(edit, { protectedRange: { protectedRangeId, ...given }, fields });
  const editors = (more: object) => ({ editors: { users: [office.people.lead.email], ...more } });

  /** The owner's mistake, made on every protection that covers the decision cells. */
  function change(how: Change, who: Who = 'owner'): void {
    const { sheetId, protections } = sheetNamed(office.book('ledger'), review);
    const column = columnAt(office, review, 'send');
    office.world.books.transact(office.books.ledger, office.people[who], (edit) => {
      for (const { id, area } of protections) {
        const { startColumn = 0, endColumn = Number.POSITIVE_INFINITY } = area;
        if (startColumn <= column && column < endColumn) how(edit, id);
      }
      return sheetId;
    });
  }

  const mistakes: readonly [string, Change][] = [
    ['removed', (edit, protectedRangeId) => deleteProtectedRangeRequest(edit, { protectedRangeId })],
    ['turned into a mere warning', widen({ warningOnly: true }, 'warningOnly')],
    [
      'opened to staff by name',
      (edit, id) =>
        widen({ editors: { users: [office.people.lead.email, office.people.staff.email] } }, 'editors')(edit, id),
    ],
    ['opened to a group', (edit, id) => widen(editors({ groups: ['humas@humas.example'] }), 'editors')(edit, id)],
    ['opened to the whole domain', (edit, id) => widen(editors({ domainUsersCanEdit: true }), 'editors')(edit, id)],
    [
      'given a hole',
      (edit, id) => {
        const { sheetId } = sheetNamed(edit.book, review);
        const isTab = sheetNamed(edit.book, review).protections.some(
          (one) => one.id === id && Object.keys(one.area).length === 0,
        );
        if (!isTab) return deleteProtectedRangeRequest(edit, { protectedRangeId: id });
        const hole = { sheetId, startRowIndex: firstRow, endRowIndex: firstRow + 1 };
        return widen({ unprotectedRanges: [hole] }, 'unprotectedRanges')(edit, id);
      },
    ],
  ];

  it.each(mistakes)('%s: the decision is held, the row says why, and set-up repairs it', (_name, mistake) => {
    change(mistake);
    approveByCells(office, 'staff');
    expectNoPost();
    // A group or a domain opens nothing to this staff member: then the lead's own decision is held just the same.
    if (cell(office, 'send', firstRow, review) !== 'TRUE') approveByCells(office);
    expectNoPost();
    expect(cell(office, 'answer', firstRow, review)).toMatch(/Perlindungan sel keputusan berubah.*Siapkan buku kerja/);
    expectUnharmed();

    setUpAgain(office);
    expectNoPost(); // what was ticked while the cells stood open is not taken afterwards
    expect(wordsOf(approveByCells(office, 'staff'))).toMatch(protectedWords);
    expectTheLeadStillCan();
  });
});

describe('a forged row in the hidden tab Pengajuan', () => {
  const keys = ['requestId', 'at', 'by', 'contentNo', 'digest', 'snapshot'] as const;
  type Claim = Record<(typeof keys)[number], string>;
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const claimed = (): Claim => {
    start(offered);
    const [row] = rows(office, 'Pengajuan');
    if (!row) throw new Error('nothing was submitted');
    return Object.fromEntries(keys.map((key) => [key, String(row[key])])) as Claim;
  };

  /** As text, the way a script or a careful forger pastes it. */
  function forge(claim: Partial<Claim>) {
    const { acts, email, at } = handsOf(office, 'staff');
    const [last] = rows(office, 'Pengajuan').slice(-1);
    const values = keys.map((key) => claim[key] ?? '');
    return acts.paste(email, at('Pengajuan'), (last?.row ?? 1) + 1, 0, [values], true);
  }

  const forgeries: readonly [string, (honest: Claim) => Partial<Claim>, RegExp][] = [
    [
      'with a wrong digest',
      (one) => ({ ...one, requestId: 'f1', digest: sha256('else') }),
      /tidak terbaca atau isinya tidak utuh/,
    ],
    [
      'whose text was changed',
      (one) => ({ ...one, requestId: 'f2', snapshot: one.snapshot.replace('Panen', 'Bukan') }),
      /isinya tidak utuh/,
    ],
    [
      'by nobody the office knows',
      (one) => ({ ...one, requestId: 'f3', by: 'tamu@gmail.example' }),
      /tamu@gmail.example belum terdaftar/,
    ],
    ['without a submitter', (one) => ({ ...one, requestId: 'f4', by: '' }), /belum terdaftar/],
    ['that is not JSON', (one) => ({ ...one, requestId: 'f5', snapshot: '{"caption": ' }), /isinya tidak utuh/],
    [
      'of another shape',
      (one) => ({ ...one, requestId: 'f6', snapshot: '[1,2]', digest: sha256('[1,2]') }),
      /isinya tidak utuh/,
    ],
    [
      'as long as a cell can hold',
      (one) => ({ ...one, requestId: 'f7', snapshot: 'x'.repeat(50_000) }),
      /isinya tidak utuh/,
    ],
  ];

  it.each(forgeries)('%s posts nothing, and the row says so', (_name, make, words) => {
    const honest = claimed();
    start(typed);
    typeRow(office, { contentNo: honest.contentNo });
    expect(forge(make(honest))).toEqual({ ok: true });
    office.advance(5);
    expect(cell(office, 'note')).toMatch(words);
    expect(rows(office, review)).toHaveLength(0);
    expectNoPost();
    expectUnharmed();
    submitByMenu(office);
    office.advance(5);
    expectTheLeadStillCan();
  });

  it('of 60,000 characters is refused by the cell, in Indonesian', () => {
    const honest = claimed();
    expect(forge({ ...honest, requestId: 'f8', snapshot: 'x'.repeat(60_000) }).refused).toMatch(/50000 karakter/);
    expectNoPost();
    expectTheLeadStillCan();
  });

  it('that says the lead submitted it takes the lead his right to approve it, and nothing else', () => {
    const honest = claimed();
    start(typed);
    typeRow(office, { contentNo: honest.contentNo });
    forge({ ...honest, requestId: 'f9', by: office.people.lead.email });
    office.advance(5);
    expect(cell(office, 'note')).toMatch(/Tidak ada pemeriksa/);
    expectNoPost();
    expectUnharmed();
  });

  it('cannot decide, whatever words it carries', () => {
    const honest = claimed();
    forge({
      ...honest,
      requestId: 'f10',
      snapshot: JSON.stringify({ ...JSON.parse(honest.snapshot), state: 'approved' }),
    });
    expectNoPost();
    expectUnharmed();
  });
});

describe('staff who rewrite the desk script', () => {
  beforeEach(() => start(offered));

  const manifest = (scopes: readonly string[]) => ({
    name: 'appsscript',
    type: 'JSON' as const,
    source: JSON.stringify({
      timeZone: 'Asia/Jakarta',
      runtimeVersion: 'V8',
      dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
      oauthScopes: scopes.map((one) => `https://www.googleapis.com/auth/${one}`),
    }),
  });
  const plant = (source: string, scopes: readonly string[]) =>
    office.world.projects.changeSource(office.people.staff.email, office.scripts.desk, [
      { name: 'Code', type: 'SERVER_JS', source },
      manifest(scopes),
    ]);
  /** What a planted script does: the cells of a decision, one after the other. */
  const tickAsLead = () =>
    Object.entries({ decision: "'Setujui (Approve)'", attested: 'true', send: 'true' })
      .map(([key, value]) => `sheet.getRange(3, ${columnAt(office, review, key) + 1}).setValue(${value});`)
      .join(' ');
  const secret = () => {
    const memory = office.world.properties.state();
    return [...JSON.stringify(memory).matchAll(/"token\.[^"]+":"([^"]+)"/g)].map((one) => one[1] ?? '');
  };

  it('find no token: not in their properties, not in a cell of the ledger, not in the back office', () => {
    plant(
      `function peek() {
         var seen = [JSON.stringify(PropertiesService.getScriptProperties().getProperties()),
           JSON.stringify(PropertiesService.getDocumentProperties().getProperties()),
           JSON.stringify(PropertiesService.getUserProperties().getProperties())];
         SpreadsheetApp.getActiveSpreadsheet().getSheets().forEach(function (sheet) {
           seen.push(JSON.stringify(sheet.getDataRange().getValues()));
         });
         return seen.join();
       }
       function backOffice() { return SpreadsheetApp.openById('${office.books.backOffice}').getSheets().length; }
       function onOpen() { SpreadsheetApp.getUi().createMenu('x').addItem('peek', 'peek').addToUi(); }`,
      ['spreadsheets', 'script.container.ui', 'drive'],
    );
    const tokens = secret();
    expect(tokens.length).toBeGreaterThan(0);
    const staff = office.seat('staff');
    staff.open();
    expect(staff.menu('x', 'peek')).toEqual([]); // consents to all it asks
    const { value } = staff.call('peek');
    expect(String(value)).toContain('Panen raya padi');
    for (const token of tokens) expect(String(value)).not.toContain(token);
    expect(staff.call('backOffice').error).toMatch(/permission|izin/i);
    expectNoPost();
  });

  it('cannot open the back office, nor change its script', () => {
    expect(wordsOf(office.seat('staff', 'backOffice').open())).toMatch(/memerlukan akses/);
    expect(() => office.world.projects.changeSource(office.people.staff.email, office.scripts.engine, [])).toThrow(
      /may not change/,
    );
    expect(() => office.world.callFromPage(office.people.staff.email, office.scripts.engine, 'tick', [])).toThrow();
    expectNoPost();
  });

  it('cannot write the decision cells with their own rights', () => {
    plant(
      `function decide() {
         var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${review}');
         ${tickAsLead()}
       }
       function unguard() {
         SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${review}').getProtections(SpreadsheetApp.ProtectionType.RANGE)
           .forEach(function (one) { one.remove(); });
       }
       function onOpen() { SpreadsheetApp.getUi().createMenu('x').addItem('d', 'decide').addItem('u', 'unguard').addToUi(); }`,
      ['spreadsheets.currentonly', 'script.container.ui'],
    );
    const staff = office.seat('staff');
    staff.open();
    for (const item of ['d', 'u', 'd'])
      expect(staff.menu('x', item)).toEqual([{ kind: 'error', message: expect.stringMatching(protectedWords) }]);
    expectNoPost();
  });

  it('who plant an onOpen decide at most in the name of a lead who opens the book: he gets a receipt before the first call, and stops it', () => {
    plant(
      `function onOpen() {
         var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${review}');
         ${tickAsLead()}
       }`,
      ['spreadsheets.currentonly', 'script.container.ui'],
    );
    office.seat('staff').open();
    expect(cell(office, 'send', firstRow, review)).toBe('FALSE');
    office.seat('lead').open();
    expect(cell(office, 'send', firstRow, review)).toBe('TRUE');
    office.runTriggers();
    const receipt = office.mails('lead').at(-1);
    expect(receipt?.subject).toMatch(/Anda menyetujui/);
    expect(receipt?.body).toMatch(/Bila Anda tidak merasa menyetujuinya, segera pilih Tarik/);
    expect(posts(office)).toHaveLength(0);
    writeRow(office, office.seat('lead'), register, firstRow, { action: 'Tarik' });
    expectNoPost();
    expect(cell(office, 'note')).toMatch(/Pengajuan ditarik/);
    expectUnharmed();
  });
});

it('what a lead approves from the menu or by cells is posted once, so that the tests above prove something', () => {
  for (const approve of [approveByMenu, approveByCells]) {
    start(offered);
    approve(office);
    office.advance(20);
    expect(posts(office)).toHaveLength(1);
    expect(posts(office)[0]?.photos).toHaveLength(1);
    expect(cell(office, 'files')).toBe(picture);
  }
});
