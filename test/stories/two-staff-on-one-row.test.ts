// Promise 5, "nothing typed is lost": two people in one row, in two sidebars or one of them in the cells. Nobody writes over what they have not seen.
import type { Json } from '../workbench/google/contract';
import type { Who } from '../workbench/office/contract';
import { writeRow } from '../workbench/office/rows';
import {
  approveByCells,
  cell,
  columnAt,
  firstRow,
  handsOf,
  openOffice,
  posts,
  register,
  review,
  rows,
  typedRow,
  typeRow,
} from './played';

interface Saved {
  readonly theirs: Readonly<Record<string, unknown>>;
  readonly left: readonly string[];
  readonly staff: string;
}
interface Opened {
  readonly contentNo: string;
  readonly fields: Readonly<Record<string, unknown>>;
}
type Changes = Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;

const office = openOffice();
typeRow(office, { ...typedRow, title: 'Tetangga', caption: 'Caption tetangga.' }, firstRow + 1);
typeRow(office, typedRow);
office.advance(5);
// Who opens the panel for the first time lets the desk act for them.
for (const who of ['staff', 'lead'] as const) {
  const seat = office.seat(who);
  seat.open();
  seat.select(register, firstRow, 0);
  seat.menu('SOP Media Sosial', 'Buka panel konten');
}
const typed: Json = office.snapshot();
const contentNo = cell(office, 'contentNo');

/** A page's call; the staff's colleague is the lead, who may draft too. */
function call<T>(who: Who, name: string, ...args: readonly unknown[]): T {
  const seat = office.seat(who);
  const { value, error } = seat.call(name, ...args);
  const answer = value as { readonly ok: boolean; readonly value?: T; readonly words?: string } | undefined;
  if (!answer?.ok) throw new Error(answer?.words ?? error ?? 'no answer');
  return answer.value as T;
}
const open = (who: Who) => call<Opened>(who, 'openContent', contentNo);
const save = (who: Who, changes: Changes, isNew = false, no = contentNo) =>
  call<Saved>(who, 'saveDraft', { contentNo: no, isNew, changes });
const caption = (to: string, from: unknown = typedRow.caption) => ({ caption: { from, to } });

beforeEach(() => office.restore(typed));

describe('two people in one row', () => {
  it('both keep what they wrote in different fields', () => {
    expect(open('staff').fields.caption).toBe(open('lead').fields.caption);
    expect(save('lead', { altText: { from: '', to: 'Petani memanen padi' } }).theirs).toEqual({});
    expect(save('staff', caption('Panen raya di Sukamaju.')).theirs).toEqual({});
    expect([cell(office, 'altText'), cell(office, 'caption')]).toEqual([
      'Petani memanen padi',
      'Panen raya di Sukamaju.',
    ]);
  });

  it.each([
    ['in another sidebar', () => void save('lead', caption('Kata-kata Ketua.'))],
    [
      'in the cell',
      () => void writeRow(office, office.seat('lead'), register, firstRow, { caption: 'Kata-kata Ketua.' }),
    ],
  ])('the later one is shown what the other wrote %s, and nothing is written over', (_name, meanwhile) => {
    open('staff');
    meanwhile();
    const saved = save('staff', { ...caption('Kata-kata staf.'), hashtags: { from: '', to: '#Padi' } });
    expect(saved.theirs).toEqual({ caption: 'Kata-kata Ketua.' });
    expect([cell(office, 'caption'), cell(office, 'hashtags')]).toEqual(['Kata-kata Ketua.', '#Padi']);
  });

  it('the later one may choose their own text once both were seen', () => {
    save('lead', caption('Kata-kata Ketua.'));
    save('staff', caption('Kata-kata staf.'));
    expect(save('staff', caption('Kata-kata staf.', 'Kata-kata Ketua.')).theirs).toEqual({});
    expect(cell(office, 'caption')).toBe('Kata-kata staf.');
  });

  it('who wrote the same is not asked', () => {
    save('lead', caption('Sama persis.'));
    expect(save('staff', caption('Sama persis.')).theirs).toEqual({});
  });

  it('a row that a colleague sorted away is still the row', () => {
    open('staff');
    const { acts, email, at } = handsOf(office, 'lead');
    acts.sortRange(email, at(register), { column: columnAt(office, register, 'title'), ascending: false });
    expect(cell(office, 'title')).toBe('Tetangga');
    save('staff', caption('Panen raya di Sukamaju.'));
    expect([cell(office, 'caption'), cell(office, 'caption', firstRow + 1)]).toEqual([
      'Caption tetangga.',
      'Panen raya di Sukamaju.',
    ]);
  });

  it('a row that a colleague deleted is said to be gone, and no other row is touched', () => {
    open('staff');
    const { acts, email, at } = handsOf(office, 'lead');
    acts.deleteRows(email, at(register), firstRow, 1);
    expect(() => save('staff', caption('Ke mana barisnya?'))).toThrow(new RegExp(contentNo));
    expect(cell(office, 'caption')).toBe('Caption tetangga.');
    expect(rows(office, register)).toHaveLength(1);
  });

  it('a new content saved twice, because an answer was lost, is one row', () => {
    const first = { title: { from: '', to: 'Konten baru' } };
    for (let n = 0; n < 2; n += 1) save('staff', first, true, 'K261123-23AB');
    expect(rows(office, register).filter((row) => row.title === 'Konten baru')).toHaveLength(1);
  });

  it('two new contents at the same moment are two rows', () => {
    save('staff', { title: { from: '', to: 'Dari staf' } }, true, 'K261123-23AB');
    save('lead', { title: { from: '', to: 'Dari Ketua' } }, true, 'K261123-23AC');
    expect(
      rows(office, register)
        .map((row) => row.title)
        .sort(),
    ).toEqual(['Dari Ketua', 'Dari staf', typedRow.title, 'Tetangga']);
  });

  it('what one submits while the other still types is posted only as it was submitted and approved', () => {
    const sent = call<{ submitted: boolean }>('staff', 'submitContent', contentNo);
    expect(sent.submitted).toBe(true);
    office.advance(5);
    expect(rows(office, review)).toHaveLength(1);
    save('lead', caption('Kata-kata yang belum diperiksa.'));
    approveByCells(office);
    office.advance(40);
    expect(posts(office)).toHaveLength(0);
    expect(cell(office, 'note')).toMatch(/berubah setelah diajukan/);
    expect(cell(office, 'caption')).toBe('Kata-kata yang belum diperiksa.');
  });

  it('both press Ajukan: one submission is reviewed, and posted once', () => {
    call('staff', 'submitContent', contentNo);
    writeRow(office, office.seat('staff'), register, firstRow, { action: 'Ajukan' });
    office.advance(5);
    expect(rows(office, review)).toHaveLength(1);
    approveByCells(office, 'lead', firstRow);
    office.advance(30);
    expect(posts(office)).toHaveLength(1);
  });
});
