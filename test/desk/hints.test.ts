// What is worth a look is said beside its field, and holds nothing back.
import { openOffice, picture, register, rows } from '../stories/played';
import { ask, contentNo, openPanel, type Saved, save } from './panel';

type Hinted = Saved & { readonly hints: { field: string; words: string }[] };

const office = openOffice();
openPanel(office);

describe('a draft with an odd text and no alternative text', () => {
  const saved = save(office, {
    title: ['', 'Panen raya padi'],
    category: [null, 'activity'],
    files: ['', picture],
    caption: ['', 'Panen raya. Hubungi 0812-3456-7890.'],
    platforms: [[], ['facebook']],
  }) as Hinted;

  it('is told so by field, apart from what is wrong', () => {
    expect(saved.problems).toEqual([]);
    expect(saved.hints.map(({ field }) => field)).toEqual(['altText', 'caption']);
    expect(saved.hints[0]?.words).toContain('Teks alternatif masih kosong');
    expect(saved.hints[1]?.words).toContain('0812-3456-7890');
  });

  it('is told the same when it is opened again', () => {
    expect(ask<Hinted>(office, 'openContent', contentNo).hints).toEqual(saved.hints);
  });

  it('hears no more of what was mended', () => {
    const { hints } = save(office, { altText: ['', 'Petani memanen padi.'] }) as Hinted;
    expect(hints.map(({ field }) => field)).toEqual(['caption']);
  });

  it('is submitted all the same', () => {
    expect(ask(office, 'submitContent', contentNo)).toMatchObject({ submitted: true });
    office.advance(5);
    expect(rows(office, register)[0]).toMatchObject({ status: 'Menunggu pemeriksaan' });
  });
});
