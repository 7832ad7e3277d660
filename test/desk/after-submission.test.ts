// What staff do with a submitted content from the sidebar: see its history, ask for a change of course, record a link.
import { approveByMenu, cell, firstRow, openOffice, picture, register, rows, settle } from '../stories/played';
import { writeRow } from '../workbench/office/rows';
import { ask, contentNo, openPanel, refusal, save } from './panel';

interface Entry {
  at: string;
  what: string;
  who: string;
  account: string;
  link: string;
  note: string;
}

const office = openOffice();
for (const who of ['staff', 'lead', 'owner'] as const) openPanel(office, who);
save(office, {
  title: ['', 'Panen raya padi'],
  category: [null, 'activity'],
  files: ['', picture],
  caption: ['', 'Panen raya padi di lahan percontohan.'],
  platforms: [[], ['facebook']],
});
const drafted = office.snapshot();
ask(office, 'submitContent', contentNo);
office.advance(5);
const submitted = office.snapshot();

const staff = () => {
  const seat = office.seat('staff');
  seat.open();
  seat.select(register, firstRow, 0);
  return seat;
};

describe('the history', () => {
  it('is empty for a draft', () => {
    office.restore(drafted);
    expect(ask(office, 'history', contentNo)).toEqual([]);
  });

  it('tells newest first what happened, in words and in the office’s time', () => {
    office.restore(submitted);
    approveByMenu(office);
    settle(office);
    const entries = ask<Entry[]>(office, 'history', contentNo);
    expect(entries.map(({ what }) => what)).toEqual([
      'Terunggah (versi 1)',
      'Disetujui (versi 1)',
      'Diajukan untuk pemeriksaan (versi 1)',
    ]);
    expect(entries[0]?.link).toMatch(/^https:\/\/www\.facebook\.com\//);
    expect(entries[0]?.account).toContain('Facebook – ');
    expect(entries[2]).toMatchObject({ who: 'Wening Asri', note: '', link: '' });
    expect(entries[2]?.at).toMatch(/^23 November 2026 pukul 08\.\d\d WIB$/);
  });

  it('quotes the note of a return', () => {
    office.restore(submitted);
    const lead = office.seat('lead');
    lead.open();
    lead.select('Pemeriksaan', firstRow, 0);
    lead.answer({ button: 'OK', text: 'Sebutkan nama kelompok taninya.' });
    lead.menu('Pemeriksaan (Review)', 'Kembalikan (Return)');
    office.advance(5);
    const [returned] = ask<Entry[]>(office, 'history', contentNo);
    expect(returned).toMatchObject({ what: 'Dikembalikan (versi 1)', note: 'Sebutkan nama kelompok taninya.' });
  });
});

describe('a request', () => {
  beforeEach(() => office.restore(submitted));

  it('is written into the row’s own cell, where the engine takes it', () => {
    ask(office, 'ask', { contentNo, action: 'withdraw' });
    expect(cell(office, 'action')).toBe('Tarik');
    office.advance(5);
    expect(rows(office, register)[0]).toMatchObject({ action: '', status: 'Pengolahan konten' });
  });

  it('is refused in any other shape or by other roles', () => {
    for (const given of [
      null,
      contentNo,
      { contentNo },
      { contentNo, action: 'submit' },
      { contentNo, action: 'Tarik' },
    ])
      expect(refusal(office, 'ask', given)).toContain('tidak terbaca');
    expect(refusal(office, 'ask', { contentNo, action: 'cancel' }, 'owner')).toContain('hanya dapat dilakukan oleh');
    expect(cell(office, 'action')).toBe('');
  });

  it('that Google refuses is told in words: its refusal comes only when the write is carried out', () => {
    const { owner } = office.people;
    office.world.books.transact(office.books.ledger, owner, ({ book, newId }) => {
      const guard = { description: '', warningOnly: false, groups: [], domainUsersCanEdit: false, unprotected: [] };
      for (const tab of book.sheets)
        tab.protections.push({ ...guard, id: newId(), area: {}, users: [owner.email], createdBy: owner.email });
    });
    expect(refusal(office, 'ask', { contentNo, action: 'withdraw' })).not.toBe('');
    expect(cell(office, 'action')).toBe('');
  });
});

describe('a link', () => {
  let handedOver: ReturnType<typeof office.snapshot>;
  beforeAll(() => {
    office.restore(submitted);
    const facebookRow = rows(office, 'Akun Media Sosial', 'backOffice').find((one) => one.accountId === 'fb-utama');
    const owner = office.seat('owner', 'backOffice');
    writeRow(office, owner, 'Akun Media Sosial', Number(facebookRow?.row), { mode: 'manual' });
    office.advance(5);
    approveByMenu(office);
    settle(office, 15);
    handedOver = office.snapshot();
  });
  beforeEach(() => office.restore(handedOver));
  const { externalId } = office.accounts.facebook;
  const link = `https://www.facebook.com/${externalId}/posts/1220000000000001`;
  const record = (text: string) => ({ contentNo, link: text });

  it('goes into the row’s own cell, once', () => {
    ask(office, 'recordLink', record(link));
    ask(office, 'recordLink', record(`${link}?ref=share`));
    expect(cell(office, 'manualLinks')).toBe(link);
  });

  it('stands beside what is there already', () => {
    ask(office, 'recordLink', record(link));
    ask(office, 'recordLink', record(link.replace('0001', '0002')));
    expect(cell(office, 'manualLinks').split('\n')).toHaveLength(2);
  });

  it.each<[string, string, string]>([
    ['no link', 'sudah diunggah', 'Belum ada tautan'],
    ['another site', 'https://contoh.go.id/posts/1', 'bukan tautan'],
    ['a profile', 'https://www.instagram.com/humas.contoh/', 'bukan tautan ke sebuah unggahan'],
    ['another account', 'https://x.com/orang_lain/status/123456789', 'menunjuk akun'],
  ])('is not taken when it is %s', (_what, text, words) => {
    expect(refusal(office, 'recordLink', record(text))).toContain(words);
    expect(cell(office, 'manualLinks')).toBe('');
  });

  it('is not taken for a content that waits for none', () => {
    office.restore(submitted);
    expect(refusal(office, 'recordLink', record(link))).toContain('Tidak ada akun yang menunggu tautan');
    expect(cell(office, 'manualLinks')).toBe('');
  });

  it('is asked for by the menu too, for the row the person stands on', () => {
    const seat = staff();
    seat.answer({ button: 'OK', text: link });
    const told = seat.menu('SOP Media Sosial', 'Catat unggahan manual');
    expect(told).toMatchObject([{ kind: 'prompt' }, { kind: 'toast' }]);
    expect(cell(office, 'manualLinks')).toBe(link);
  });

  it('changes nothing when the question is closed', () => {
    staff().menu('SOP Media Sosial', 'Catat unggahan manual');
    expect(cell(office, 'manualLinks')).toBe('');
  });

  it('is refused in any other shape or by other roles', () => {
    for (const given of [null, link, record('a'.repeat(60_000)), { contentNo }, [record(link)]])
      expect(refusal(office, 'recordLink', given)).toContain('tidak terbaca');
    expect(refusal(office, 'recordLink', record(link), 'owner')).toContain('hanya dapat dilakukan oleh');
  });
});
