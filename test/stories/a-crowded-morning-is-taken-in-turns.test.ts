// Many rows submitted at once: no run outlasts its limit, nobody is forgotten, and each row gets its own answer.
import { openOffice, rows, typedRow, typeRow } from './played';

/** Virtual milliseconds: design, "one execution". */
const longestRun = 330_000;

describe('sixty rows submitted in the same minute', () => {
  const office = openOffice();
  const count = 60;
  for (let i = 0; i < count; i += 1) {
    typeRow(
      office,
      { ...typedRow, title: `Panen ke-${i + 1}`, caption: i % 10 === 9 ? '' : `Panen ke-${i + 1}.`, action: 'Ajukan' },
      2 + i,
    );
  }
  const before = office.world.executions.all().length;
  office.advance(90);

  it('keeps every run within its time', () => {
    const runs = office.world.executions.all().slice(before);
    expect(runs.every((run) => run.ok)).toBe(true);
    expect(Math.max(...runs.map((run) => run.virtualMs))).toBeLessThanOrEqual(longestRun);
  });

  it('offers every complete row, and answers every incomplete one in its own row', () => {
    expect(rows(office, 'Pemeriksaan')).toHaveLength(54);
    const incomplete = rows(office, 'Register Konten').filter((row) => row.caption === '');
    expect(incomplete).toHaveLength(6);
    for (const row of incomplete) {
      expect(row.note).toContain(
        `Tab Register Konten, baris ${Number(row.row) + 1}, kolom Caption: Caption belum diisi.`,
      );
    }
  });

  it('gives every row its own number', () => {
    const numbers = rows(office, 'Register Konten').map((row) => row.contentNo);
    expect(new Set(numbers).size).toBe(count);
  });
});
