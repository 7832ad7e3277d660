// "Ajukan pemeriksaan" from the sidebar: the menu's own rules, with what is missing said by field.
import { openOffice, picture, register, review, rows } from '../stories/played';
import { ask, contentNo, openPanel, refusal, save } from './panel';

interface Submitted {
  submitted: boolean;
  words?: string;
  problems?: { field: string; words: string }[];
}

const office = openOffice();
for (const who of ['staff', 'lead', 'owner'] as const) openPanel(office, who);
const empty = office.snapshot();
beforeEach(() => office.restore(empty));

const draft = {
  title: ['', 'Panen raya padi'],
  category: [null, 'activity'],
  files: ['', picture],
  caption: ['', 'Panen raya padi di lahan percontohan.'],
  platforms: [[], ['facebook']],
} as const;

describe('a content submitted from the sidebar', () => {
  it('reaches the lead with the person who submitted it as its author', () => {
    save(office, draft);
    const answer = ask<Submitted>(office, 'submitContent', contentNo);
    expect(answer).toMatchObject({ submitted: true });
    expect(answer.words).toContain(contentNo);
    office.advance(5);
    expect(rows(office, register)[0]).toMatchObject({ status: 'Menunggu pemeriksaan' });
    expect(rows(office, review)).toMatchObject([{ contentNo, title: 'Panen raya padi' }]);
  });

  it('stays a draft while something is missing, and each field hears of it', () => {
    save(office, { title: draft.title });
    const { submitted, problems } = ask<Submitted>(office, 'submitContent', contentNo);
    expect(submitted).toBe(false);
    expect(problems?.map(({ field }) => field).sort()).toEqual(['caption', 'category', 'files']);
    expect(rows(office, 'Pengajuan')).toHaveLength(0);
  });

  it('is refused to those who may not draft, and to what is no number', () => {
    save(office, draft);
    expect(refusal(office, 'submitContent', contentNo, 'owner')).toContain('hanya dapat dilakukan oleh');
    for (const given of [null, 1, [contentNo], { contentNo }, `${contentNo} `])
      expect(refusal(office, 'submitContent', given)).toContain('tidak terbaca');
    expect(rows(office, 'Pengajuan')).toHaveLength(0);
  });
});
