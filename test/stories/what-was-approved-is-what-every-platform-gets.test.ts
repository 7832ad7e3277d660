// Promise 1 on four platforms: the bytes and the words the lead approved, whole and on all accounts, whatever happens to file or cells on the way.
import { createHash } from 'node:crypto';
import type { Json } from '../workbench/google/contract';
import type { PlatformName } from '../workbench/office/contract';
import { largeFilm } from '../workbench/office/large-film';
import { calm, platformNames, seenOn } from './platforms';
import {
  approveByCells,
  cell,
  firstRow,
  openOffice,
  pictureBytes,
  register,
  rows,
  submitByCells,
  typedRow,
  typeRow,
} from './played';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** Three chunks for Meta and TikTok, twenty for X: more than one run. */
const film = largeFilm(20_000_000);
const name = 'panen.mp4';
/** As long as the film and playable, other only in its last chunk: the platforms themselves would take the mixture. */
const otherFilm = Buffer.from(film).fill(0x55, film.length - 64);
const caption = 'Dari sawah sampai gudang.';

const office = openOffice();
office.upload('staff', name, film);
office.advance(5);
const founded = office.snapshot();
const typedFilm = { ...typedRow, platforms: '', files: name, caption, hashtags: '#Padi' };
submitByCells(office, { ...typedFilm, captionX: 'Mutu gabah dijaga.', tiktokPrivacy: 'Semua orang' });
approveByCells(office);
office.advance(5);
const approved = office.snapshot();
office.advance(5);
const halfSent = office.snapshot();

const wordsOn: Readonly<Record<PlatformName, string>> = {
  facebook: `${caption}\n\n#Padi`,
  instagram: `${caption}\n\n#Padi`,
  x: 'Mutu gabah dijaga.\n\n#Padi',
  tiktok: `${caption}\n\n#Padi`,
};
const start = (state: Json) => {
  office.restore(state);
  calm(office);
};
const everywhere = () =>
  Object.fromEntries(platformNames.map((one) => [one, seenOn(office, one).map((post) => [post.caption, post.sha256])]));
const asApproved = Object.fromEntries(platformNames.map((one) => [one, [[wordsOn[one], sha256(film)]]]));
const nothing = Object.fromEntries(platformNames.map((one) => [one, []]));

function expectApprovedEverywhere(): void {
  office.advance(40);
  expect(everywhere()).toEqual(asApproved);
  expect(cell(office, 'status')).toBe('Terunggah');
}

const ownFile = () => office.files().find((one) => one.name === name)?.id ?? '';
const copyId = () =>
  (JSON.parse(String(rows(office, 'Paket', 'backOffice')[0]?.copies)) as { fileId: string }[])[0]?.fileId ?? '';

describe('a film', () => {
  it('is really half sent in the middle of this story', () => {
    start(halfSent);
    expect(cell(office, 'note').match(/sedang diunggah, [\d,]+ dari 19,6 MB/g)).toHaveLength(4);
  });

  it('arrives as it was approved, with each platform’s own words', () => {
    start(approved);
    expectApprovedEverywhere();
  });

  it.each<readonly [string, (id: string, staff: string) => void]>([
    ['replaced by other bytes', (id, staff) => void office.world.drive.replaceContent(staff, id, otherFilm)],
    ['deleted for good', (id, staff) => office.world.drive.remove(staff, id)],
  ])('%s in the office folder between two chunks arrives as it was approved', (_name, act) => {
    start(halfSent);
    act(ownFile(), office.people.staff.email);
    expectApprovedEverywhere();
  });

  it('whose own copy the owner spoils between two runs is posted nowhere, and the row says why', () => {
    start(halfSent);
    office.world.drive.replaceContent(office.people.owner.email, copyId(), otherFilm);
    office.advance(40);
    expect(everywhere()).toEqual(nothing);
    expect(cell(office, 'status')).toBe('Gagal diunggah');
    expect(cell(office, 'note').match(/tidak lagi sama dengan yang disetujui/g)).toHaveLength(4);
  });

  it.each([1, 2, 4, 6, 9, 12])(
    'whose own copy the owner spoils after part %i of a run is never posted half and half',
    (nth) => {
      start(halfSent);
      let parts = 0;
      office.world.faults.afterCall = (_run, call) => {
        if (call.service !== 'UrlFetch' || (call.bytes ?? 0) < 900_000) return;
        parts += 1;
        if (parts === nth) office.world.drive.replaceContent(office.people.owner.email, copyId(), otherFilm);
      };
      office.advance(30);
      expect(parts).toBeGreaterThanOrEqual(nth);
      for (const platform of platformNames)
        for (const { sha256: got } of seenOn(office, platform))
          expect([platform, got]).toEqual([platform, sha256(film)]);
    },
  );
});

describe('a row edited', () => {
  const edit = { caption: 'Caption yang lain.', captionX: 'X yang lain.', hashtags: '#Lain', platforms: 'Facebook' };

  it('between two chunks: all four platforms get what was approved, and the edit stays in its cells', () => {
    start(halfSent);
    typeRow(office, edit);
    expectApprovedEverywhere();
    expect(cell(office, 'caption')).toBe('Caption yang lain.');
  });

  it('after the approval, before the first call: nothing goes out anywhere; put back, it goes out as approved', () => {
    start(approved);
    typeRow(office, { caption: edit.caption });
    office.advance(30);
    expect(everywhere()).toEqual(nothing);
    expect(cell(office, 'note')).toMatch(/berubah setelah disetujui.*ditahan/);
    typeRow(office, { caption });
    expectApprovedEverywhere();
  });

  it('after the approval and submitted again: only the words approved at last, once on each of four', () => {
    start(approved);
    typeRow(office, { caption: edit.caption });
    office.advance(10);
    typeRow(office, { action: 'Ajukan' });
    office.advance(5);
    approveByCells(office);
    office.advance(50);
    const last = (one: PlatformName) => wordsOn[one].replace(caption, edit.caption);
    expect(everywhere()).toEqual(Object.fromEntries(platformNames.map((one) => [one, [[last(one), sha256(film)]]])));
  });
});

describe('a picture', () => {
  it.each([
    ['a JPEG', 'panen.jpg', () => pictureBytes()],
    ['a JPEG of 1080 x 1350', 'panen-besar.jpg', () => pictureBytes(1080, 1350)],
  ])('arrives byte for byte on three platforms: %s', (_name, files, bytes) => {
    start(founded);
    office.upload('staff', files, bytes());
    office.advance(5);
    submitByCells(office, { ...typedRow, platforms: '', files });
    approveByCells(office);
    office.advance(30);
    const got = (['facebook', 'instagram', 'x'] as const).map((one) => seenOn(office, one).map((post) => post.sha256));
    expect(got).toEqual(Array(3).fill([sha256(bytes())]));
    expect(cell(office, 'title', firstRow, register)).toBe(typedRow.title);
  });
});
