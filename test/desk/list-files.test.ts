// The office folder as the sidebar shows it: a dozen at a time, newest first, by name.
import { openOffice, picture, pictureBytes } from '../stories/played';
import { ask, openPanel, refusal } from './panel';

interface Page {
  files: { name: string; mimeType: string; bytes: number; width: number | null }[];
  count: number;
}

const office = openOffice();
for (const who of ['staff', 'lead', 'owner'] as const) openPanel(office, who);
const names = Array.from({ length: 14 }, (_, i) => `bimtek-${i + 1}.jpg`);
for (const name of names) {
  office.advance(1);
  office.upload('staff', name, pictureBytes(64, 64));
}
office.advance(15);

const list = (query: string, from = 0) => ask<Page>(office, 'listFiles', { query, from });

describe('the files of the office folder', () => {
  it('come a dozen at a time, with what is known of them', () => {
    const first = list('');
    expect(first.count).toBe(15);
    expect(first.files).toHaveLength(12);
    expect(first.files[0]).toMatchObject({ mimeType: 'image/jpeg', width: 64 });
    expect(list('', 12).files).toHaveLength(3);
    expect(new Set([...first.files, ...list('', 12).files].map(({ name }) => name)).size).toBe(15);
  });

  it('are found by parts of their names, in any case', () => {
    expect(list('BIM 14').files.map(({ name }) => name)).toEqual(['bimtek-14.jpg']);
    expect(list('panen').files).toMatchObject([{ name: picture }]);
    expect(list('tidak ada')).toEqual({ files: [], count: 0 });
  });

  it.each([null, '', [], { query: '' }, { query: '', from: -1 }, { query: 'a'.repeat(60_000), from: 0 }])(
    'are refused to %j',
    (given) => {
      expect(refusal(office, 'listFiles', given)).toContain('tidak terbaca');
    },
  );

  it('are for those who draft', () => {
    expect(refusal(office, 'listFiles', { query: '', from: 0 }, 'owner')).toContain('hanya dapat dilakukan oleh');
  });
});
