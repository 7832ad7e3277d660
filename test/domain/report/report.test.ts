import { buildReport } from '../../../src/domain/report/report';
import { reportInput, upload } from '../../report/november';

describe('report', () => {
  it('counts contents once and uploads each', () => {
    expect(buildReport(reportInput()).summary).toEqual({ contents: 3, uploads: 5, manual: 1, returned: 1, failed: 1 });
  });

  it('takes the month by the office’s clock', () => {
    const edges = [
      upload({ contentNo: 'A', publishedAt: '2026-10-31T16:59:59Z' }),
      upload({ contentNo: 'B', publishedAt: '2026-10-31T17:00:00Z' }),
      upload({ contentNo: 'C', publishedAt: '2026-11-30T16:59:59Z' }),
      upload({ contentNo: 'D', publishedAt: '2026-11-30T17:00:00Z' }),
    ];
    const listed = (utcOffsetMinutes: number) =>
      buildReport(reportInput({ uploads: edges, utcOffsetMinutes })).list.map(({ contentNo }) => contentNo);
    expect(listed(420)).toEqual(['B', 'C']);
    expect(listed(0)).toEqual(['C', 'D']);
  });

  it('shows all four platforms, with zeros, also where the office has no account', () => {
    const { platforms } = buildReport(reportInput());
    expect(platforms.map(({ platform, account, total }) => [platform, account, total])).toEqual([
      ['instagram', '@humas.contoh', 1],
      ['facebook', 'Humas Contoh', 3],
      ['x', '@humas_contoh', 1],
      ['tiktok', null, 0],
    ]);
    expect(platforms[3]?.byForm).toEqual({ photo: 0, infographic: 0, video: 0, story: 0, text: 0, thread: 0 });
  });

  it('keeps a line for an account that is only in the register', () => {
    const uploads = [
      upload({ platform: 'tiktok', account: '@lama' }),
      upload({ platform: 'tiktok', account: '@baru' }),
    ];
    const { platforms } = buildReport(reportInput({ uploads }));
    expect(platforms.filter(({ platform }) => platform === 'tiktok').map(({ account }) => account)).toEqual([
      '@lama',
      '@baru',
    ]);
  });

  it('compares with a last month that the register covers', () => {
    const { platforms, platformTotal } = buildReport(reportInput());
    expect(platforms.map(({ lastMonth, difference }) => [lastMonth, difference])).toEqual([
      [2, -1],
      [0, 3],
      [0, 1],
      [0, 0],
    ]);
    expect(platformTotal).toMatchObject({ total: 5, lastMonth: 2, difference: 3 });
  });

  it.each([Date.UTC(2026, 9, 12), null])(
    'has no figure for a last month that the register does not cover (%p)',
    (from) => {
      const { platforms, platformTotal } = buildReport(reportInput({ recordsFrom: from }));
      expect([...platforms, platformTotal].every((each) => each.lastMonth === null && each.difference === null)).toBe(
        true,
      );
    },
  );

  it('has no figure for what nobody recorded', () => {
    expect(buildReport(reportInput({ returns: null, failures: null })).summary).toMatchObject({
      returned: null,
      failed: null,
    });
  });

  it('counts a content in the week of its first upload', () => {
    const { weeks, categories } = buildReport(reportInput());
    expect(weeks.map(({ first, last }) => `${first}-${last}`)).toEqual(['1-7', '8-14', '15-21', '22-28', '29-30']);
    expect(categories).toEqual([
      { category: 'program', perWeek: [0, 0, 1, 0, 0], total: 1 },
      { category: 'activity', perWeek: [1, 0, 0, 0, 0], total: 1 },
      { category: 'achievement', perWeek: [0, 0, 0, 1, 0], total: 1 },
      { category: 'other', perWeek: [0, 0, 0, 0, 0], total: 0 },
    ]);
  });

  it('has four weeks in a plain February', () => {
    const { weeks } = buildReport(reportInput({ month: { year: 2026, month: 2 } }));
    expect(weeks.map(({ last }) => last)).toEqual([7, 14, 21, 28]);
  });

  it('lists uploads by time, whatever order they come in', () => {
    const { list } = buildReport(reportInput({ uploads: [...reportInput().uploads].reverse() }));
    expect(list.map(({ no, contentNo, platform }) => [no, contentNo, platform])).toEqual([
      [1, 'K261103-7QXM', 'instagram'],
      [2, 'K261103-7QXM', 'facebook'],
      [3, 'K261117-4HWT', 'facebook'],
      [4, 'K261117-4HWT', 'x'],
      [5, 'K261123-9RKD', 'facebook'],
    ]);
  });

  it('names an upload whose time cannot be read, and counts it nowhere', () => {
    const model = buildReport(reportInput({ uploads: [upload({ contentNo: 'K1', publishedAt: '32/13/2026' })] }));
    expect(model.undated).toEqual(['K1']);
    expect(model.summary.uploads).toBe(0);
  });
});
