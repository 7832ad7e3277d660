// A row is known by its tag: whatever is typed over its number, what is asked in the row is asked of its own content.
import type { PlayedOffice } from '../workbench/office/played-office';
import { approveByMenu, cell, openOffice, posts, review, rows, submitByCells, typeRow } from './played';

const returnByCells = (office: PlayedOffice): void => {
  const seat = office.seat('lead');
  seat.open();
  seat.select(review, 2, 0);
  seat.answer({ button: 'OK', text: 'Sebutkan nama desanya.' });
  seat.menu('Pemeriksaan (Review)', 'Kembalikan (Return)');
  office.advance(5);
};

describe('a number typed over', () => {
  it('does not keep a withdrawal from stopping the upload', () => {
    const office = openOffice();
    submitByCells(office);
    const contentNo = cell(office, 'contentNo');
    approveByMenu(office);
    office.advance(5);
    typeRow(office, { contentNo: 'ABC', action: 'Tarik' });
    office.advance(60);
    expect(cell(office, 'contentNo')).toBe(contentNo);
    expect(cell(office, 'note')).toContain('ditarik');
    expect(posts(office)).toEqual([]);
  });

  it.each([0, 60])('does not make a new content of a returned one, %i minutes later', (minutes) => {
    const office = openOffice();
    submitByCells(office);
    const contentNo = cell(office, 'contentNo');
    returnByCells(office);
    office.advance(minutes);
    typeRow(office, { contentNo: 'ABC', caption: 'Panen raya padi di Desa Melati.', action: 'Ajukan' });
    office.advance(5);
    expect(rows(office, review).map((row) => [row.contentNo, row.version])).toEqual([[contentNo, '2']]);
    expect(cell(office, 'contentNo')).toBe(contentNo);
  });
});
