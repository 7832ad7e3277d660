// Promise 5 from a phone, and "commonest path": six cells by the staff, three acts by the lead, and nothing else to do, by cells or by menu.
import type { Seat } from '../workbench/office/contract';
import { mediaBytes } from '../workbench/office/media';
import { writeRow } from '../workbench/office/rows';
import { pageLines } from '../workbench/office/sheet-text';
import { seenOn } from './platforms';
import { approveByMenu, cell, firstRow, openOffice, picture, register, review, rows } from './played';

const film = 'video-tanam-jajar-legowo.mp4';
const office = openOffice();
office.upload('staff', film, mediaBytes(film));
office.advance(5);
const morning = office.snapshot();

/** A seat that counts what its person does. */
function counted(who: 'staff' | 'lead') {
  const seat = office.seat(who);
  const done: string[] = [];
  const type: Seat['type'] = (tab, row, column, text) => {
    done.push(cell(office, columnKey(tab, column), 1, tab));
    return seat.type(tab, row, column, text);
  };
  return { done, seat: { ...seat, type } };
}
const columnKey = (tab: string, column: number): string => {
  const sheet = office.book('ledger').sheets.find((one) => one.title === tab);
  return String(sheet?.rows[0]?.cells[column]?.value ?? '');
};

/** The office's usual picture, as typed on a phone. */
const typed = {
  title: 'Panen raya padi',
  category: 'Kegiatan',
  files: picture,
  caption: 'Panen raya padi di lahan percontohan.',
  staff: 'Wening Asri',
  action: 'Ajukan',
};
const decided = { decision: 'Setujui (Approve)', attested: 'TRUE', send: 'TRUE' };

function expectDone(): void {
  office.advance(25);
  expect(cell(office, 'status')).toBe('Terunggah');
  for (const platform of ['facebook', 'instagram', 'x'] as const)
    expect(seenOn(office, platform).map((post) => post.caption)).toEqual([typed.caption]);
  expect(rows(office, 'Register Unggahan')).toHaveLength(3);
  expect(pageLines(office.book('ledger'), 'Laporan').find((line) => line.startsWith('Jumlah unggahan'))).toMatch(
    /\| 3 \|/,
  );
  const chat = office.mails('staff').find((mail) => mail.subject.includes('Terunggah'))?.body;
  for (const platform of ['facebook', 'instagram', 'x'] as const)
    expect(chat).toContain(seenOn(office, platform)[0]?.link);
}

describe('one picture, default targets, approved the same day', () => {
  beforeEach(() => office.restore(morning));

  it('takes six cells of the staff and three of the lead, without menu or sidebar', () => {
    const before = office.world.executions.all().length;
    const staff = counted('staff');
    writeRow(office, staff.seat, register, firstRow, typed);
    office.advance(5);
    expect(staff.done).toEqual(['Judul', 'Kategori', 'Berkas media', 'Caption', 'Pelaksana', 'Tindakan']);
    expect([cell(office, 'status'), cell(office, 'action')]).toEqual(['Menunggu pemeriksaan', '']);
    const lead = counted('lead');
    writeRow(office, lead.seat, review, firstRow, decided);
    expect(lead.done).toEqual(['Keputusan', 'Daftar periksa sudah diperiksa', 'Kirim keputusan']);
    expectDone();
    const entries = new Set(
      office.world.executions
        .all()
        .slice(before)
        .map((run) => run.entry),
    );
    expect([...entries].sort()).toEqual(['clock', 'simple_trigger']);
  });

  it('takes three acts of a lead at a desk: the row, the menu, and yes to the checklist', () => {
    writeRow(office, office.seat('staff'), register, firstRow, typed);
    office.advance(5);
    const asked = office.seat('lead').screen as { readonly shown?: readonly unknown[] };
    const before = asked.shown?.length ?? 0;
    const shown = approveByMenu(office);
    expect(shown.filter((one) => one.kind === 'alert' || one.kind === 'prompt')).toHaveLength(1);
    expect((asked.shown?.length ?? 0) - before).toBeLessThanOrEqual(2);
    expectDone();
  });

  it('says in the row what a film needs on TikTok besides, and takes it there', () => {
    writeRow(office, office.seat('staff'), register, firstRow, { ...typed, files: film });
    office.advance(5);
    expect(cell(office, 'note')).toMatch(/kolom TikTok: siapa yang melihat: /);
    writeRow(office, office.seat('staff'), register, firstRow, { tiktokPrivacy: 'Semua orang', action: 'Ajukan' });
    office.advance(5);
    writeRow(office, office.seat('lead'), review, firstRow, decided);
    office.advance(30);
    expect(cell(office, 'status')).toBe('Terunggah');
    expect(seenOn(office, 'tiktok').map((post) => post.caption)).toEqual([typed.caption]);
  });

  it.each([
    ['Tarik', 'Pengolahan konten'],
    ['Batalkan', 'Dibatalkan'],
  ])('is taken back by the same cell: %s', (action, status) => {
    writeRow(office, office.seat('staff'), register, firstRow, typed);
    office.advance(5);
    writeRow(office, office.seat('staff'), register, firstRow, { action });
    office.advance(5);
    expect([cell(office, 'status'), rows(office, review).length]).toEqual([status, 0]);
  });

  it('waits for Antrekan in the same cell when it is to wait', () => {
    writeRow(office, office.seat('staff'), register, firstRow, { ...typed, timing: 'Tunggu antrean' });
    office.advance(5);
    writeRow(office, office.seat('lead'), review, firstRow, decided);
    office.advance(25);
    expect([cell(office, 'status'), seenOn(office, 'facebook').length]).toEqual(['Siap unggah', 0]);
    writeRow(office, office.seat('staff'), register, firstRow, { action: 'Antrekan' });
    expectDone();
  });
});
