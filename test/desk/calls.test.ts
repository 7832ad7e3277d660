// What an act at the desk costs: at most 16 service calls, the same at 100 contents and at 10,000.

import { columnAt, handsOf, openOffice, picture, register } from '../stories/played';
import type { PlayedOffice } from '../workbench/office/played-office';
import { ask, callsOf, contentNo, openPanel, save } from './panel';

/** Contents that are over, and as much on record of each. */
function fill(office: PlayedOffice, contents: number): void {
  const { acts, email, at } = handsOf(office, 'owner');
  const digits = (i: number) => [1000, 100, 10, 1].map((power) => '23456789AB'[Math.floor(i / power) % 10]).join('');
  const numbers = Array.from({ length: contents }, (_, i) => [`K25010${Math.floor(i / 10_000) + 1}-${digits(i)}`]);
  for (const tab of [register, 'Log Langkah']) {
    const done = acts.paste(email, at(tab), 10, columnAt(office, tab, 'contentNo'), numbers, true);
    if (!done.ok) throw new Error(done.refused);
  }
}

/** Each act, in the order staff do them; the save changes as many places as it can. */
function acts(contents: number): Record<string, number> {
  const office = openOffice();
  openPanel(office);
  fill(office, contents);
  // The tab has room below its data.
  save(office, { title: ['', 'Kemarin'] }, { number: 'K261122-ABCD' });
  const given = (name: string, asked: unknown) => callsOf(office, () => ask(office, name, asked));
  return {
    start: given('sidebarStart', 'selected'),
    files: given('listFiles', { query: '', from: 0 }),
    create: callsOf(office, () =>
      save(office, {
        title: ['', 'Panen raya padi'],
        category: [null, 'activity'],
        files: ['', picture],
        caption: ['', 'Panen raya.'],
        platforms: [[], ['facebook']],
      }),
    ),
    save: callsOf(office, () =>
      save(office, {
        altText: ['', 'Petani memanen.'],
        source: ['', 'Liputan'],
        hashtags: ['', '#panen'],
        consent: [null, 'public_event'],
        isStrategic: [false, true],
      }),
    ),
    open: given('openContent', contentNo),
    progress: given('contentProgress', contentNo),
    submit: given('submitContent', contentNo),
    ask: given('ask', { contentNo, action: 'queue' }),
    history: given('history', contentNo),
  };
}

describe('an act at the desk', () => {
  const few = acts(100);
  const many = acts(10_000);

  it('costs the same beside 100 contents and beside 10,000', () => {
    expect(many).toEqual(few);
  });

  it('costs at most 16 service calls', () => {
    expect(Object.entries(many).filter(([, calls]) => calls > 16)).toEqual([]);
  });
});
