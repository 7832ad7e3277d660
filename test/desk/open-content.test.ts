// What the sidebar opens with: the person, the accounts, and the row that person stands on.
import { firstRow, openOffice, picture, register, review, rows, typedRow, typeRow } from '../stories/played';
import { ask, contentNo, openPanel, refusal, save } from './panel';

interface View {
  contentNo: string;
  fields: Record<string, unknown>;
  problems: { field: string; words: string }[];
  files: { name: string; width: number }[];
  progress: { status: string; note: string };
}
interface Start {
  me: string;
  mayWrite: boolean;
  accounts: { platform: string; mode: string }[];
  content: View | null;
}

const office = openOffice();
for (const who of ['staff', 'lead', 'owner'] as const) openPanel(office, who);
const empty = office.snapshot();
beforeEach(() => office.restore(empty));

const start = (who: 'staff' | 'lead' | 'owner' = 'staff', wanted = 'selected') =>
  ask<Start>(office, 'sidebarStart', wanted, who);

describe('the start', () => {
  it('knows the person at the keyboard and the office’s accounts, with their ways', () => {
    const { me, mayWrite, accounts, content } = start('staff', 'new');
    expect({ me, mayWrite, content }).toEqual({ me: 'Wening Asri', mayWrite: true, content: null });
    expect(accounts.map(({ platform }) => platform)).toContain('facebook');
    expect(JSON.stringify(accounts)).not.toMatch(/token|secret/i);
  });

  it('lets people without a role look, and the lead write', () => {
    expect(start('owner').mayWrite).toBe(false);
    expect(start('lead').mayWrite).toBe(true);
  });

  it('is refused with a word it does not know', () => {
    expect(refusal(office, 'sidebarStart', 'semua')).toContain('tidak terbaca');
  });
});

describe('the row the person stands on', () => {
  it('opens with what was typed in cells, and gets its number at once', () => {
    typeRow(office, { ...typedRow, publishAt: 'kapan-kapan', timing: 'Terjadwal' });
    office.seat('staff').select(register, firstRow, 4);
    const { content } = start();
    expect(content).toMatchObject({
      fields: { title: typedRow.title, category: 'activity', files: picture, platforms: ['facebook'] },
      files: [{ name: picture, width: 320 }],
      progress: { status: 'drafting' },
    });
    expect(content?.problems).toMatchObject([{ field: 'publishAt' }]);
    expect(rows(office, register)[0]?.contentNo).toBe(content?.contentNo);
    // The engine keeps the number it finds.
    office.advance(5);
    expect(rows(office, register)[0]?.contentNo).toBe(content?.contentNo);
  });

  it('is none on an empty row, on the labels and in another tab', () => {
    const staff = office.seat('staff');
    for (const [tab, row] of [
      [register, firstRow + 5],
      [register, 1],
      [review, firstRow],
    ] as const) {
      staff.select(tab, row, 0);
      expect(ask(office, 'openContent', 'selected')).toBeNull();
    }
    expect(rows(office, register)).toHaveLength(0);
  });

  it('gets no number from somebody who may only look', () => {
    typeRow(office, typedRow);
    office.seat('owner').select(register, firstRow, 0);
    expect(refusal(office, 'openContent', 'selected', 'owner')).toContain('hanya dapat dilakukan oleh');
  });
});

describe('a content by its number', () => {
  it('opens wherever it stands', () => {
    save(office, { title: ['', 'Panen raya'] });
    expect(ask<View>(office, 'openContent', contentNo).fields).toMatchObject({ title: 'Panen raya' });
    expect(ask(office, 'contentProgress', contentNo)).toMatchObject({ status: 'drafting', note: '', kit: [] });
  });

  it('is refused when there is none, or when it is no number', () => {
    expect(refusal(office, 'openContent', contentNo)).toContain('tidak ditemukan lagi');
    for (const given of [null, 3, '', 'K1', [contentNo], { contentNo }, 'a'.repeat(60_000)])
      expect(refusal(office, 'openContent', given)).toContain('tidak terbaca');
  });
});
