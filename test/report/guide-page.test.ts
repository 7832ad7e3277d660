// The tab Petunjuk: the heartbeat on top, then one block for each of the four people.
import { placeCells } from '../../src/domain/report/page';
import { pageText } from '../../src/domain/report/page-text';
import { guideEn } from '../../src/i18n/guide.en';
import { guideId } from '../../src/i18n/guide.id';
import { guidePage, heartbeatCell } from '../../src/report/guide-page';

const heartbeat = 'Pengunggah otomatis terakhir bekerja 23 November 2026 pukul 08.00 WIB.';

describe.each([
  ['Indonesian', guideId],
  ['English', guideEn],
])('the guide page in %s', (_, texts) => {
  const page = guidePage(texts, heartbeat);

  it('shows the heartbeat where the engine rewrites it', () => {
    // The page begins at B2, so that its first cell is the second of the tab in both directions.
    expect(heartbeatCell).toEqual({ row: 1, column: 1 });
    expect(page.rows[0]?.cells.map((cell) => cell.value)).toEqual([heartbeat]);
  });

  it('has a block for each of the four people, then what cannot be done yet', () => {
    const text = pageText(page);
    const places = [...texts.parts.map((part) => part.who), texts.limits].map((words) => text.indexOf(words));
    expect(texts.parts).toHaveLength(4);
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('fits its columns', () => {
    expect(() => placeCells(page)).not.toThrow();
  });
});
