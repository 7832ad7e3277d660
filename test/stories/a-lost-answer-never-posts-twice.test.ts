// Promise 2: whatever answer of the platform is lost, refused or garbled, the content ends with exactly one post, or says why not.
import type { Json } from '../workbench/google/contract';
import { writeRow } from '../workbench/office/rows';
import { approveByMenu, cell, firstRow, openOffice, posts, rows, submitByCells, typeRow } from './played';

describe('an approved picture', () => {
  const office = openOffice();
  submitByCells(office);
  approveByMenu(office);
  office.advance(5);
  const approved: Json = office.snapshot();
  const platform = { host: 'graph.facebook.com' };

  beforeEach(() => {
    office.restore(approved);
    office.world.network.faults.clear();
    office.facebook.faults.clear();
  });

  const once = () => {
    expect(posts(office)).toHaveLength(1);
    expect(rows(office, 'Unggahan', 'backOffice')).toHaveLength(1);
    expect(cell(office, 'status')).toBe('Terunggah');
  };

  it.each([1, 2, 3])('is posted once when the answer of call %i to Facebook is lost', (nth) => {
    office.world.network.faults.loseAnswer({ match: platform, nth });
    office.advance(60);
    once();
  });

  it('is posted once when Facebook cannot be reached for a while', () => {
    office.world.network.faults.failBefore({ match: platform, times: 3 }, 'unreachable');
    office.advance(90);
    once();
  });

  it('is posted once when Apps Script refuses for bandwidth, and that costs no attempt', () => {
    office.world.network.faults.failBefore({ match: platform, times: 8 }, 'bandwidth');
    office.advance(120);
    once();
  });

  it.each(['timeout', 'status_500', 'code_1', 'code_2', 'html_502'] as const)(
    'is posted once when Facebook made the post but answered with %s',
    (answer) => {
      office.facebook.faults.plan({
        match: { method: 'POST', path: '/feed$' },
        strike: { kind: 'lost_answer', answer, committed: true },
      });
      office.advance(60);
      once();
    },
  );

  it.each(['timeout', 'status_500', 'code_2', 'html_502'] as const)(
    'is posted once when Facebook made no post and answered with %s',
    (answer) => {
      office.facebook.faults.plan({
        match: { method: 'POST', path: '/feed$' },
        strike: { kind: 'lost_answer', answer, committed: false },
      });
      office.advance(60);
      once();
    },
  );

  it('waits out a throttle', () => {
    office.facebook.faults.plan({ match: { method: 'POST' }, strike: { kind: 'throttle', code: 32, minutes: 10 } });
    office.advance(120);
    once();
  });

  it('is not posted when the token has ended, and the row says who can help', () => {
    office.facebook.faults.plan({ match: {}, times: 'always', strike: { kind: 'token_ended', subcode: 460 } });
    office.advance(60);
    expect(posts(office)).toHaveLength(0);
    expect(cell(office, 'status')).toBe('Gagal diunggah');
    expect(cell(office, 'note')).toContain('Minta pengelola sistem menyambungkan kembali akun');
    expect(office.mails('staff').some((mail) => mail.subject.includes('Unggahan gagal'))).toBe(true);
  });

  const feedIsLost = () =>
    office.facebook.faults.plan({
      match: { method: 'POST', path: '/feed$' },
      strike: { kind: 'lost_answer', answer: 'timeout', committed: true },
    });

  it.each(['readFailed', 'pageCalls'])('is on record although its address may not be read (%s)', (name) => {
    feedIsLost();
    office.facebook.faults.plan({ match: { path: '^/[0-9]+_[0-9]+$' }, times: 4, strike: { kind: 'error', name } });
    office.advance(120);
    once();
  });

  it('is to be settled by a person when its account was switched to manual before anybody knew, and cannot be submitted again', () => {
    feedIsLost();
    while (posts(office).length === 0) office.advance(5);
    const row = rows(office, 'Akun Media Sosial', 'backOffice')[0]?.row ?? firstRow;
    writeRow(office, office.seat('owner', 'backOffice'), 'Akun Media Sosial', Number(row), { mode: 'manual' });
    office.advance(30);
    expect(cell(office, 'status')).toBe('Perlu dipastikan');
    expect(cell(office, 'note')).toContain('belum pasti');
    writeRow(office, office.seat('owner', 'backOffice'), 'Akun Media Sosial', Number(row), { mode: 'otomatis' });
    typeRow(office, { caption: 'Kalimat baru.', action: 'Ajukan' });
    office.advance(30);
    // The one row there is about the upload that stopped, not about a new version.
    expect(rows(office, 'Pemeriksaan')).toMatchObject([{ version: '1', digest: '' }]);
    expect(posts(office)).toHaveLength(1);
  });

  it('is to be settled by a person when nothing about it can be read for a day', () => {
    feedIsLost();
    office.facebook.faults.plan({
      match: { method: 'GET' },
      times: 'always',
      strike: { kind: 'error', name: 'service' },
    });
    while (posts(office).length === 0) office.advance(5);
    office.world.clock.advance(25 * 3_600_000);
    office.advance(10);
    expect(cell(office, 'status')).toBe('Perlu dipastikan');
    expect(office.mails('staff').filter((mail) => mail.subject.includes('Unggahan gagal'))).toHaveLength(1);
    expect(posts(office)).toHaveLength(1);
  });
});
