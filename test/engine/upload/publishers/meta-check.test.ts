// Whose token was pasted: the check reads, compares and changes nothing; and headers go to Meta's hosts alone.
import { facebook } from '../../../../src/engine/upload/publishers/facebook/facebook';
import { instagram } from '../../../../src/engine/upload/publishers/instagram/instagram';
import { authorize, isUploadAddress } from '../../../../src/engine/upload/publishers/meta/graph';
import type { Send } from '../../../../src/engine/upload/publishers/publisher';
import { newBench } from '../../../contract/bench';
import { openMeta, picture } from '../../../contract/meta';
import { fetchFrom } from '../../../contract/wire';

const open = (platform: 'facebook' | 'instagram') => {
  const stand = openMeta(newBench(), platform, picture);
  const { account, secret } = stand.order;
  const sending =
    (token: string): Send =>
    (ask) =>
      fetchFrom(stand.sites, { ...ask, headers: authorize(ask, token) });
  const check = (token = secret) => (platform === 'facebook' ? facebook : instagram).check(account, sending(token));
  return { ...stand, check };
};

/** Another Page of the same office, and a person's own token. */
function strangers(stand: ReturnType<typeof open>) {
  const { admin } = stand.meta;
  const app = admin.addApp({ name: 'Siar 2' });
  const person = admin.addPerson({ name: 'Budi Santoso' });
  const page = admin.addPage({ name: 'Halaman Lain' });
  admin.setTasks(page.id, person.id, ['MANAGE', 'CREATE_CONTENT']);
  admin.setTasks(stand.pageId, person.id, ['MANAGE', 'CREATE_CONTENT']);
  const scopes = ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts', 'instagram_basic'];
  const user = admin.issueToken({ kind: 'user', appId: app.id, personId: person.id, scopes });
  return { user, page: admin.pageToken(user, page.id) };
}

describe('check', () => {
  it('names the Page, or the Instagram account, as Meta writes it', () => {
    expect(open('facebook').check()).toEqual({ kind: 'ready', handle: 'Direktorat Benih' });
    expect(open('instagram').check()).toEqual({ kind: 'ready', handle: 'benih.contoh' });
  });

  it('tells a token of somebody else', () => {
    const page = open('facebook');
    expect(page.check(strangers(page).page)).toMatchObject({
      kind: 'problem',
      problem: { code: 'tokenOfAnother', values: { name: 'Halaman Lain' } },
    });
    const account = open('instagram');
    expect(account.check(strangers(account).user)).toMatchObject({ problem: { code: 'pageTokenNeeded' } });
  });

  it.each(['facebook', 'instagram'] as const)('of %s tells a dead token, and nothing in bad weather', (platform) => {
    const stand = open(platform);
    stand.meta.faults.plan({ match: {}, strike: { kind: 'lost_answer', answer: 'html_502', committed: false } });
    expect(stand.check()).toEqual({ kind: 'unknown' });
    stand.meta.admin.endToken(stand.order.secret, 460);
    expect(stand.check()).toMatchObject({
      kind: 'problem',
      problem: { code: 'reconnect', values: { code: '190/460' } },
    });
  });
});

describe('the secret', () => {
  it('goes to Meta’s hosts alone, in the way each wants it', () => {
    expect(authorize({ url: 'https://graph.facebook.com/v26.0/me' }, 's')).toEqual({ Authorization: 'Bearer s' });
    expect(authorize({ url: 'https://graph-video.facebook.com/v26.0/1/videos' }, 's')).toEqual({
      Authorization: 'Bearer s',
    });
    expect(authorize({ url: 'https://rupload.facebook.com/video-upload/v26.0/1' }, 's')).toEqual({
      Authorization: 'OAuth s',
    });
    expect(authorize({ url: 'https://scontent.xx.fbcdn.net/a.jpg' }, 's')).toEqual({});
  });

  it.each([
    'https://rupload.facebook.com@contoh.id/video-upload/v26.0/1',
    'https://rupload.facebook.com.contoh.id/video-upload/v26.0/1',
    'http://rupload.facebook.com/video-upload/v26.0/1',
    'https://rupload.facebook.com:8443/video-upload/v26.0/1',
    'https://contoh.id/?https://rupload.facebook.com/',
    '',
  ])('does not follow %s', (address) => {
    expect(isUploadAddress(address)).toBe(false);
    expect(authorize({ url: address }, 's')).toEqual({});
  });
});
