// "Petunjuk penggunaan": the tab of the workbook, and beside it the same in English for those who read English.
import { guideEn } from '../../src/i18n/guide.en';
import { openOffice } from '../stories/played';

const office = openOffice();
const lead = office.people.lead.email;

const openGuide = (locale: string, caption: string) => {
  office.world.people.get(lead).locale = locale;
  const seat = office.seat('lead');
  seat.open();
  return seat.menu('SOP Media Sosial', caption);
};

describe('the guide', () => {
  it('is the tab Petunjuk for readers of Indonesian', () => {
    expect(openGuide('id', 'Petunjuk penggunaan')).toEqual([]);
  });

  it('is a window beside the sheet for readers of English, whole and without a script', () => {
    const [shown] = openGuide('en_GB', 'How to use this');
    if (shown?.kind !== 'page') throw new Error(JSON.stringify(shown));
    const { page, title, html } = shown;
    expect({ page, title }).toEqual({ page: 'modeless', title: 'How to use this' });
    expect(html).not.toMatch(/<script|<link|https?:/);
    const text = html.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    for (const line of [guideEn.title, guideEn.limits, ...guideEn.parts.flatMap(({ who, lines }) => [who, ...lines])])
      expect(text).toContain(line);
  });
});
