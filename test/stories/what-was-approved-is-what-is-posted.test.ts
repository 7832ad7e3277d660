// Promise 1: what was approved is what is posted. Whatever changes between submission, approval and upload: the approved text and bytes, or nothing.
import { createHash } from 'node:crypto';
import type { Json } from '../workbench/google/contract';
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
  pictureBytes,
  posts,
  register,
  review,
  rows,
  setUpAgain,
  submitByMenu,
  typedRow,
  typeRow,
  wordsOf,
} from './played';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const approvedCaption = typedRow.caption ?? '';
const approvedSha = sha256(pictureBytes());
const otherBytes = pictureBytes(400, 300);

const office = openOffice();
office.upload('staff', 'lain.jpg', otherBytes);
typeRow(office, { ...typedRow, title: 'Tetangga', caption: 'Caption tetangga.' }, firstRow + 1);
typeRow(office, typedRow);
office.advance(5);
const typed = office.snapshot();
submitByMenu(office);
const submitted = office.snapshot();
office.advance(5);
const offered = office.snapshot();
approveByCells(office);
office.runTriggers();
const approved = office.snapshot();

const start = (state: Json) => {
  office.restore(state);
  office.world.faults.clear();
};
const pictureId = () => office.files().find((one) => one.name === picture)?.id ?? '';
const minutes = 40;

function expectNothingPosted(): void {
  office.advance(minutes);
  expect(posts(office)).toHaveLength(0);
}

/** One post, and it is what the lead saw. */
function expectApprovedPosted(caption = approvedCaption, bytesSha = approvedSha): void {
  office.advance(minutes);
  expect(posts(office).map((post) => [post.message, post.photos.map((photo) => photo.sha256)])).toEqual([
    [caption, [bytesSha]],
  ]);
  expect(rows(office, 'Register Unggahan')).toHaveLength(1);
}

const edits: readonly [string, string, string][] = [
  ['title', 'Panen raya kedelai', 'Judul'],
  ['category', 'Capaian', 'Kategori'],
  ['files', 'lain.jpg', 'Berkas media'],
  ['caption', 'Caption yang lain.', 'Caption'],
  ['captionFacebook', 'Khusus Facebook.', 'Caption Facebook'],
  ['altText', 'Teks lain', 'Teks alternatif'],
  ['hashtags', '#lain', 'Tagar'],
  ['timing', 'Tunggu antrean', 'Tayang'],
  ['publishAt', '25/12/2026 10.00', 'Tayang'],
];

describe('a row edited while its lead reviews it', () => {
  it.each(edits)('is not posted, old or new, even when the lead approved at the same time: %s', (key, text, label) => {
    start(offered);
    typeRow(office, { [key]: text });
    approveByCells(office);
    office.runTriggers();
    expect(cell(office, 'note')).toMatch(/berubah setelah diajukan, sehingga pengajuan tidak berlaku lagi/);
    expect(cell(office, 'note')).toMatch(new RegExp(`Tab ${register}.* kolom ${label}: `));
    expect(rows(office, review)).toHaveLength(0);
    expectNothingPosted();
    expect(cell(office, key)).not.toBe('');
  });

  it('is posted with its new text once that was submitted and approved', () => {
    start(offered);
    typeRow(office, { caption: 'Caption yang lain.' });
    office.advance(5);
    typeRow(office, { action: 'Ajukan' });
    office.advance(5);
    expect(cell(office, 'version', firstRow, review)).toBe('2');
    approveByMenu(office);
    expectApprovedPosted('Caption yang lain.');
  });

  it('stays submitted when it was put back before anybody looked', () => {
    start(offered);
    typeRow(office, { caption: 'Caption yang lain.' });
    typeRow(office, { caption: approvedCaption });
    approveByCells(office);
    expectApprovedPosted();
  });

  it('is void already between the menu and the engine', () => {
    start(submitted);
    typeRow(office, { caption: 'Caption yang lain.' });
    office.advance(10);
    expect(cell(office, 'note')).toMatch(/pengajuan tidak berlaku lagi/);
    expect(rows(office, review)).toHaveLength(0);
    expectNothingPosted();
  });
});

describe('a row edited after it was approved', () => {
  it.each(edits)('is held, and the row says so: %s', (key, text, label) => {
    start(approved);
    typeRow(office, { [key]: text });
    expectNothingPosted();
    expect(cell(office, 'note')).toMatch(/berubah setelah disetujui.*ditahan/);
    expect(cell(office, 'note')).toMatch(new RegExp(`Tab ${register}.* kolom ${label}: `));
  });

  it('is posted as approved once it was put back', () => {
    start(approved);
    typeRow(office, { caption: 'Caption yang lain.' });
    expectNothingPosted();
    typeRow(office, { caption: approvedCaption });
    expectApprovedPosted();
    expect(cell(office, 'note')).toBe('Terunggah di 1 akun.');
  });

  it('is posted once, with the new text, when that was approved too', () => {
    start(approved);
    typeRow(office, { caption: 'Caption yang lain.' });
    expectNothingPosted();
    typeRow(office, { action: 'Ajukan' });
    office.advance(5);
    approveByMenu(office);
    expectApprovedPosted('Caption yang lain.');
  });

  it('goes out as approved when a platform was already called, whenever in that run somebody types', () => {
    start(approved);
    office.world.clock.advance(6 * 60_000);
    const due = office.snapshot();
    let calls = 0;
    office.world.faults.afterCall = (_run, call) => {
      if (call.free !== true) calls += 1;
    };
    office.runTriggers();
    expect(calls).toBeGreaterThan(10);
    for (let n = 1; n <= calls; n += 1) {
      start(due);
      let done = false;
      office.world.faults.beforeCall = (run, _call, at) => {
        if (done || at !== n || run.entry !== 'clock') return;
        done = true;
        typeRow(office, { caption: 'Caption yang lain.' });
      };
      office.runTriggers();
      office.world.faults.clear();
      office.advance(minutes);
      expect([
        n,
        done,
        posts(office)
          .map((post) => post.message)
          .join(),
      ]).toEqual([n, true, expect.stringMatching(/^(Panen raya padi di lahan percontohan\.)?$/)]);
    }
  });

  it('is not stopped by an edit of what nobody publishes', () => {
    start(approved);
    typeRow(office, { source: 'Liputan sendiri', staff: 'Wening', note: 'Catatan orang' });
    expectApprovedPosted();
  });

  it('goes out as approved when its row was deleted, and stays on record', () => {
    start(approved);
    const { acts, email, at } = handsOf(office, 'staff');
    expect(acts.deleteRows(email, at(register), firstRow, 1)).toEqual({ ok: true });
    expectApprovedPosted();
    expect(cell(office, 'title')).toBe('Tetangga');
  });

  it('is stopped by Tarik in the row, before the first call', () => {
    start(approved);
    typeRow(office, { action: 'Tarik' });
    expectNothingPosted();
    expect(cell(office, 'note')).toMatch(/Pengajuan ditarik/);
  });
});

describe('the file in Drive', () => {
  const acts: readonly [string, (id: string, staff: string) => void][] = [
    ['replaced by other bytes', (id, staff) => void office.world.drive.replaceContent(staff, id, otherBytes)],
    ['put into the bin', (id, staff) => office.world.drive.trash(staff, id)],
    ['deleted for good', (id, staff) => office.world.drive.remove(staff, id)],
    ['renamed', (id, staff) => office.world.drive.rename(staff, id, 'nama-lain.jpg')],
  ];

  it.each(acts)('%s after the offer: the engine’s own copy is what the lead sees and what is posted', (_name, act) => {
    for (const moment of [offered, approved]) {
      start(moment);
      act(pictureId(), office.people.staff.email);
      if (moment === offered) approveByCells(office);
      expectApprovedPosted();
    }
  });

  it.each(acts.slice(0, 3))(
    '%s between the menu and the engine: nothing is offered, and the row says so',
    (_name, act) => {
      start(submitted);
      act(pictureId(), office.people.staff.email);
      office.advance(10);
      expect(cell(office, 'note')).toMatch(
        /Berkas "panen.jpg" (berubah setelah dipilih atau diajukan|tidak dapat dibuka)/,
      );
      expect(cell(office, 'note')).toMatch(/kolom Berkas media/);
      expect(rows(office, review)).toHaveLength(0);
      expectNothingPosted();
    },
  );

  it('replaced under the same name by a second file: still the approved bytes', () => {
    start(approved);
    office.upload('staff', picture, otherBytes);
    expectApprovedPosted();
  });

  it.each([
    ['changed', (id: string) => void office.world.drive.replaceContent(office.people.owner.email, id, otherBytes)],
    ['thrown away', (id: string) => office.world.drive.trash(office.people.owner.email, id)],
  ])('the engine’s own copy, %s by mistake, stops the upload, and the row says so', (_name, act) => {
    start(approved);
    const [pack] = rows(office, 'Paket', 'backOffice');
    const [copy] = JSON.parse(String(pack?.copies)) as { fileId: string }[];
    act(copy?.fileId ?? '');
    expectNothingPosted();
    expect(cell(office, 'note')).toMatch(/Salinan ".*" tidak lagi sama dengan yang disetujui/);
    expect(cell(office, 'status')).toBe('Gagal diunggah');
  });

  it('the copy cannot be opened for writing by anybody but the engine', () => {
    start(offered);
    const [pack] = rows(office, 'Paket', 'backOffice');
    const [copy] = JSON.parse(String(pack?.copies)) as { fileId: string }[];
    for (const who of ['staff', 'lead', 'head'] as const)
      expect(() =>
        office.world.drive.replaceContent(office.people[who].email, copy?.fileId ?? '', otherBytes),
      ).toThrow();
  });
});

describe('what the lead reads in Pemeriksaan', () => {
  /** The owner lifts every protection of the tab, somebody rewrites what the lead will judge, the owner repairs. */
  it('is what was submitted: words that slipped in while the tab stood open hold the decision', () => {
    start(offered);
    const { ledger } = office.books;
    let kept = sheetNamed(office.book('ledger'), review).protections;
    office.world.books.transact(ledger, office.people.owner, ({ book }) => {
      const sheet = sheetNamed(book, review);
      kept = sheet.protections;
      sheet.protections = [];
    });
    writeRow(office, office.seat('staff'), review, firstRow, { caption: 'Kata-kata yang lebih manis.' });
    office.world.books.transact(ledger, office.people.owner, ({ book }) => {
      sheetNamed(book, review).protections = kept;
    });
    approveByCells(office);
    office.runTriggers();
    expect(cell(office, 'answer', firstRow, review)).toMatch(
      /sempat berubah dari yang diajukan, sehingga keputusan ditahan/,
    );
    expect(cell(office, 'caption', firstRow, review)).toBe(approvedCaption);
    expectNothingPosted();
    expect(wordsOf(approveByMenu(office))).toMatch(/terkirim/);
    expectApprovedPosted();
  });

  it('cannot be edited by the lead either', () => {
    start(offered);
    const typing = writeRow(office, office.seat('lead'), review, firstRow, { caption: 'Lebih baik begini.' });
    expect(wordsOf(typing)).toMatch(/dilindungi/);
    approveByMenu(office);
    expectApprovedPosted();
  });
});

it('set-up in the middle of everything changes nothing of it', () => {
  for (const moment of [typed, submitted, offered, approved]) {
    start(moment);
    setUpAgain(office);
    if (moment === typed) submitByMenu(office);
    if (moment !== approved) {
      office.advance(5);
      approveByMenu(office);
    }
    expectApprovedPosted();
    expect(columnAt(office, register, 'contentNo')).toBe(0);
  }
});
