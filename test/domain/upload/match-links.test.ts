import { readLinks } from '../../../src/domain/upload/manual-link';
import { type LinkWorld, matchLinks } from '../../../src/domain/upload/match-links';
import type { Platform } from '../../../src/domain/words';
import { accountWith } from '../examples';

const account = (platform: Platform, handle: string, accountId: string = platform) =>
  accountWith({ platform, handle, accountId, externalId: '', mode: 'manual' });

const world = (change: Partial<LinkWorld> = {}): LinkWorld => ({
  awaited: [account('instagram', '@humas.contoh'), account('tiktok', '@humas.contoh')],
  recorded: [],
  takenBy: () => undefined,
  ...change,
});

const match = (text: string, change: Partial<LinkWorld> = {}) => {
  const { matches, problems } = matchLinks(readLinks(text), world(change));
  return {
    found: matches.map(({ account: { accountId }, namesNobody }) => (namesNobody ? `${accountId}?` : accountId)),
    wrong: problems.map((problem) => problem.code),
  };
};

const ig = 'https://www.instagram.com/p/DCx9aBcPqRs/';
const tiktok = 'https://www.tiktok.com/@humas.contoh/video/744';

describe('links of a cell', () => {
  it('stand for the accounts that wait, in any order', () => {
    expect(match(`${tiktok}\n${ig}`)).toEqual({ found: ['tiktok', 'instagram'], wrong: [] });
  });

  it('count one by one: a wrong one does not hold up a right one', () => {
    expect(match(`https://youtu.be/a ${ig} https://www.tiktok.com/@humas.contoh`)).toEqual({
      found: ['instagram'],
      wrong: ['linkForeign', 'linkNotPost'],
    });
  });

  it('are no news when they are on record', () => {
    const recorded = [
      { platform: 'instagram' as const, link: 'https://www.instagram.com/reel/DCx9aBcPqRs', postId: 'DCx9aBcPqRs' },
    ];
    expect(match(ig, { recorded })).toEqual({ found: [], wrong: [] });
  });

  it('count once however often they are pasted', () => {
    expect(match(`${ig} ${ig}`)).toEqual({ found: ['instagram'], wrong: [] });
  });

  it('are refused where nothing waits for them', () => {
    expect(match('https://x.com/humas/status/1')).toEqual({ found: [], wrong: ['linkNotAwaited'] });
    expect(match(`${ig} https://www.instagram.com/p/DCx9aBcPqR2/`).wrong).toEqual(['linkNotAwaited']);
  });

  it('are refused when they name another account, and taken with a remark when they name none that can be read', () => {
    expect(match('https://www.tiktok.com/@orang.lain/video/744').wrong).toEqual(['linkOtherAccount']);
    expect(match('https://vt.tiktok.com/ZSabc12De/').found).toEqual(['tiktok?']);
  });

  it('are refused when another content has them', () => {
    expect(match(ig, { takenBy: () => 'K261123-7QXM' })).toEqual({ found: [], wrong: ['linkTaken'] });
  });

  describe('where two accounts of one platform wait', () => {
    const awaited = [account('instagram', '@humas.satu', 'ig-1'), account('instagram', '@humas.dua', 'ig-2')];

    it('go to the one they name', () => {
      expect(match('https://www.instagram.com/humas.dua/p/DCx9aBcPqRs/', { awaited }).found).toEqual(['ig-2']);
    });

    it('must say which one, and may say it in front', () => {
      expect(match(ig, { awaited }).wrong).toEqual(['linkWhichAccount']);
      expect(match(`@humas.dua ${ig}`, { awaited }).found).toEqual(['ig-2']);
    });
  });
});
