// What TikTok says before any byte is sent: who may post, with which choices, how often, and how the film is to be cut.
import { openOffice, postInfo, sourceOf } from './office';

describe('the envelope', () => {
  it('says ok by its code, with a log id under either of its two names', () => {
    const { call } = openOffice();
    expect(call('post/publish/creator_info/query/').json.error).toEqual({
      code: 'ok',
      message: '',
      log_id: expect.stringMatching(/^20261123073000[0-9A-F]{18}$/),
    });
    const { call: other } = openOffice({ settings: { logIdKey: 'logid' } });
    expect(other('post/publish/creator_info/query/').json.error.logid).toBeDefined();
  });

  it.each([
    ['no token', null],
    ['a strange token', 'act.strange'],
  ])('refuses %s', (_, as) => {
    const { call } = openOffice();
    expect(call('post/publish/creator_info/query/', undefined, { as })).toMatchObject({
      status: 401,
      code: 'access_token_invalid',
    });
  });

  it('refuses a token that has expired, that its owner revoked, or that lacks the scope', () => {
    const { call, initInbox, seconds } = openOffice();
    seconds(24 * 3600);
    expect(call('post/publish/creator_info/query/').code).toBe('access_token_invalid');
    expect(initInbox().code).toBe('access_token_invalid');
    const removed = openOffice();
    removed.admin.removeAuthorization(removed.account.openId, removed.siar.clientKey);
    expect(removed.initDirect().code).toBe('access_token_invalid');
    const narrow = openOffice({ scopes: ['video.upload'] });
    expect(narrow.initDirect()).toMatchObject({ status: 401, code: 'scope_not_authorized' });
    expect(narrow.initInbox().code).toBe('ok');
  });

  it.each(['oauth/token/', 'post/publish/content/init/', 'post/publish/cancel/', 'post/publish/video/init'])(
    'names what is not simulated: %s',
    (path) => {
      const { call } = openOffice();
      expect(call(path, {})).toMatchObject({ status: 501, text: expect.stringContaining('Not simulated: POST') });
    },
  );
});

describe('creator info', () => {
  it('offers the privacy levels of a public or a private account', () => {
    const { call } = openOffice({ creator: { commentDisabled: true, maxSeconds: 180 } });
    expect(call('post/publish/creator_info/query/').json.data).toMatchObject({
      creator_username: 'dinas.contoh',
      creator_nickname: 'Dinas Pertanian Contoh',
      privacy_level_options: ['PUBLIC_TO_EVERYONE', 'MUTUAL_FOLLOW_FRIENDS', 'SELF_ONLY'],
      comment_disabled: true,
      duet_disabled: false,
      max_video_post_duration_sec: 180,
    });
    const { call: closed } = openOffice({ creator: { isPrivate: true } });
    expect(closed('post/publish/creator_info/query/').json.data.privacy_level_options).toEqual([
      'FOLLOWER_OF_CREATOR',
      'MUTUAL_FOLLOW_FRIENDS',
      'SELF_ONLY',
    ]);
  });

  it('refuses with HTTP 200, where init refuses with 403', () => {
    const { call, initDirect, admin, account } = openOffice();
    admin.updateCreator(account.openId, { isBanned: true });
    const code = 'spam_risk_user_banned_from_posting';
    expect(call('post/publish/creator_info/query/')).toMatchObject({ status: 200, code });
    expect(initDirect()).toMatchObject({ status: 403, code });
  });

  it('is asked at most 20 times a minute', () => {
    const { call, seconds } = openOffice();
    const codes = Array.from({ length: 21 }, () => call('post/publish/creator_info/query/').code);
    expect(codes.filter((code) => code === 'ok')).toHaveLength(20);
    expect(codes.at(-1)).toBe('rate_limit_exceeded');
    seconds(60);
    expect(call('post/publish/creator_info/query/').code).toBe('ok');
  });
});

describe('init of a direct post', () => {
  it('answers with a publish id and a secret upload address', () => {
    const { data } = openOffice().initDirect().json;
    expect(data.publish_id).toMatch(/^v_pub_file~.{1,53}$/);
    expect(data.upload_url).toMatch(
      /^https:\/\/open-upload\.tiktokapis\.com\/video\/\?upload_id=\d+&upload_token=\w{40}$/,
    );
  });

  it.each([
    ['no privacy', { privacy_level: undefined }, 'privacy_level_option_mismatch', 403],
    ['a privacy that was not offered', { privacy_level: 'FOLLOWER_OF_CREATOR' }, 'privacy_level_option_mismatch', 403],
    ['a title of 2,201 UTF-16 units', { title: 'a'.repeat(2201) }, 'invalid_param', 400],
    ['an emoji that takes the last two units', { title: `${'a'.repeat(2199)}😀` }, 'invalid_param', 400],
    ['no word on paid partnership', { brand_content_toggle: undefined }, 'invalid_param', 400],
    ['a flag that is text', { disable_comment: 'true' }, 'invalid_param', 400],
    ['a misspelt name', { disable_comments: true }, 'invalid_param', 400],
    ['a private paid partnership', { brand_content_toggle: true, privacy_level: 'SELF_ONLY' }, 'invalid_param', 400],
  ])('refuses %s', (_, change, code, status) => {
    expect(openOffice().initDirect(postInfo(change))).toMatchObject({ status, code });
  });

  it('takes a title of exactly 2,200 units, and none at all', () => {
    const { initDirect } = openOffice();
    expect(initDirect(postInfo({ title: `${'a'.repeat(2198)}😀` })).code).toBe('ok');
    expect(initDirect(postInfo({ title: undefined })).code).toBe('ok');
  });

  it('is asked at most 6 times a minute and token', () => {
    const { initDirect, initInbox, admin, account } = openOffice({ settings: { pendingDrafts: 9 } });
    const codes = Array.from({ length: 7 }, () => initDirect().code);
    expect(codes.slice(5)).toEqual(['ok', 'rate_limit_exceeded']);
    expect(initInbox().code).toBe('ok');
    const second = admin.issueToken({ openId: account.openId, scopes: ['video.publish'] });
    expect(initDirect(postInfo(), sourceOf({ bytes: new Uint8Array(9) }), second).code).toBe('ok');
  });

  it('ends at 15 posts in 24 hours', () => {
    const { initDirect, call, send, seconds, admin, account, film } = openOffice();
    for (let i = 0; i < 15; i++) {
      send();
      seconds(30);
    }
    expect(initDirect()).toMatchObject({ status: 403, code: 'spam_risk_too_many_posts' });
    expect(call('post/publish/creator_info/query/')).toMatchObject({ status: 200, code: 'spam_risk_too_many_posts' });
    seconds(24 * 3600 - 15 * 30);
    const as = admin.issueToken({ openId: account.openId, scopes: ['video.publish'] });
    expect(initDirect(postInfo(), sourceOf(film), as).code).toBe('ok');
  });

  it('answers 501 for a film to be pulled from an address', () => {
    const source = { source: 'PULL_FROM_URL', video_url: 'https://contoh.go.id/a.mp4' };
    expect(openOffice().initDirect(postInfo(), source)).toMatchObject({ status: 501 });
  });
});

describe('an app without audit', () => {
  const code = 'unaudited_client_can_only_post_to_private_accounts';

  it('posts only to private accounts, and only for the creator alone', () => {
    const open = openOffice({ app: { audited: false } });
    expect(open.initDirect(postInfo({ privacy_level: 'SELF_ONLY' }))).toMatchObject({ status: 403, code });
    const closed = openOffice({ app: { audited: false }, creator: { isPrivate: true } });
    expect(closed.initDirect(postInfo({ privacy_level: 'FOLLOWER_OF_CREATOR' }))).toMatchObject({ status: 403, code });
    expect(closed.initDirect(postInfo({ privacy_level: 'SELF_ONLY' })).code).toBe('ok');
  });

  it('may instead be given SELF_ONLY quietly', () => {
    const { send, states, admin, account } = openOffice({
      app: { audited: false },
      creator: { isPrivate: true },
      settings: { unauditedPrivacy: 'forced' },
    });
    states(send('direct', undefined, postInfo({ privacy_level: 'FOLLOWER_OF_CREATOR' })));
    expect(admin.posts(account.openId)).toMatchObject([{ privacy: 'SELF_ONLY', isPublic: false }]);
  });

  it('still leaves drafts, and serves five people a day', () => {
    const { send, states, admin, initInbox, call } = openOffice({ app: { audited: false, userCap: 1 } });
    expect(states(send('inbox')).at(-1)).toBe('SEND_TO_USER_INBOX');
    const other = admin.addCreator({ username: 'lain', nickname: 'Lain', isPrivate: true });
    const as = admin.issueToken({ openId: other.openId, scopes: ['video.publish'] });
    expect(call('post/publish/creator_info/query/', undefined, { as })).toMatchObject({
      status: 200,
      code: 'reached_active_user_cap',
    });
    expect(initInbox().code).toBe('ok');
  });
});

describe('the cutting of a film', () => {
  const plan = (video_size: number, chunk_size: number, total_chunk_count: number) => ({
    source: 'FILE_UPLOAD',
    ...{ video_size, chunk_size, total_chunk_count },
  });

  it.each([
    [50_000_123, 10_000_000, 5],
    [4_194_304, 4_194_304, 1],
    [150_000_000, 64_000_000, 2],
    [19_999_999, 10_000_000, 1],
    [20_000_000, 10_000_000, 2],
    [60_000_000, 5_242_880, 11],
  ])('takes %d bytes in chunks of %d: %d', (size, chunk, count) => {
    expect(openOffice().initInbox(plan(size, chunk, count)).code).toBe('ok');
  });

  it.each([
    ['rounded up', 50_000_123, 10_000_000, 6],
    ['a small film in two', 4_194_304, 2_097_152, 2],
    ['chunks of less than 5 MB', 60_000_000, 4_999_999, 12],
    ['chunks of more than 64 MB', 150_000_000, 67_108_865, 2],
    ['more than 64 MB whole', 64_000_001, 64_000_000, 1],
    ['chunks larger than the film', 6_000_000, 10_000_000, 0],
    ['an empty film', 0, 5_242_880, 0],
    ['more than 4 GB', 4_400_000_000, 64_000_000, 68],
  ])('refuses %s', (_, size, chunk, count) => {
    expect(openOffice().initInbox(plan(size, chunk, count))).toMatchObject({ status: 400, code: 'invalid_param' });
  });

  it('counts a megabyte as told, or by the narrower of both readings', () => {
    const five = plan(50_000_000, 5_000_000, 10);
    const big = plan(150_000_000, 67_108_864, 2);
    const codes = (['decimal', 'binary', 'strictest'] as const).map((megabyte) => {
      const { initInbox } = openOffice({ settings: { megabyte } });
      return [initInbox(five).code, initInbox(big).code];
    });
    expect(codes).toEqual([
      ['ok', 'invalid_param'],
      ['invalid_param', 'ok'],
      ['invalid_param', 'invalid_param'],
    ]);
  });

  it('asks for every number as a number', () => {
    const source = { ...plan(20_000_000, 10_000_000, 2), video_size: '20000000' };
    expect(openOffice().initInbox(source).code).toBe('invalid_param');
  });
});

describe('init of a draft', () => {
  it('takes no caption and no privacy', () => {
    const { call, film } = openOffice();
    const body = { source_info: sourceOf(film), post_info: postInfo() };
    expect(call('post/publish/inbox/video/init/', body)).toMatchObject({ status: 400, code: 'invalid_param' });
  });

  it('ends at five drafts that nobody has finished', () => {
    const { send, states, initInbox, admin } = openOffice();
    const drafts = Array.from({ length: 5 }, () => send('inbox'));
    for (const draft of drafts) states(draft, 2);
    expect(initInbox()).toMatchObject({ status: 403, code: 'spam_risk_too_many_pending_share' });
    admin.finishDraft(drafts[0] ?? '', { caption: 'Selesai' });
    expect(initInbox().code).toBe('ok');
  });

  it('no longer counts an upload whose address has expired unused', () => {
    const { initInbox, seconds } = openOffice();
    for (let i = 0; i < 5; i++) initInbox();
    expect(initInbox().code).toBe('spam_risk_too_many_pending_share');
    seconds(3600);
    expect(initInbox().code).toBe('ok');
  });
});
