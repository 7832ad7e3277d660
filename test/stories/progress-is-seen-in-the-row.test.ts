// While a film is on its way its row says how far it is, platform by platform; what is done and what failed stands beside it.
import { makeFilm } from '../workbench/office/film-maker';
import { approveByCells, cell, openOffice, submitByCells, typedRow } from './played';

describe('a film on its way', () => {
  const office = openOffice();
  office.upload('staff', 'panen.mp4', makeFilm({ seconds: 12, bytes: 6_000_000 }));
  office.advance(5);

  it('says what has arrived of it, in megabytes, and the other platforms go their own way', () => {
    submitByCells(office, { ...typedRow, files: 'panen.mp4', platforms: 'X (Twitter), Facebook' });
    approveByCells(office);
    office.world.network.faults.failBefore({ match: { host: 'api.x.com', method: 'POST' }, nth: 4 }, 'bandwidth');
    for (let ticks = 0; ticks < 6 && !cell(office, 'note').includes('MB'); ticks += 1) office.advance(5);
    expect(cell(office, 'note')).toMatch(/^X \(Twitter\): sedang diunggah, [1-4],\d dari \d,\d MB\.$/m);
    expect(cell(office, 'note')).toMatch(/^Facebook: (sedang diunggah.*|terunggah\.)$/m);
    expect(cell(office, 'status')).toBe('Sedang diunggah');
    office.advance(30);
    expect(cell(office, 'note')).toBe('Terunggah di 2 akun.');
  });
});
