// After the last chunk: the checks that come late, the post's id that comes later still, and drafts that a person finishes.

import { film20Fps, film200Seconds, filmTruncated, filmWithoutSound } from '../../workbench/office/bad-films';
import { box } from '../../workbench/office/film-boxes';
import { makeFilm } from '../../workbench/office/film-maker';
import { openOffice, postInfo, shortFilm } from './office';

describe('a direct post', () => {
  it('is processed, complete, and named by its id in turn', () => {
    const { send, states, status, admin, account } = openOffice();
    const publishId = send();
    expect(status(publishId).json.data.status).toBe('PROCESSING_UPLOAD');
    expect(states(publishId, 2)).toEqual(['PUBLISH_COMPLETE', 'PUBLISH_COMPLETE']);
    const { text, json } = status(publishId);
    const [post] = admin.posts(account.openId);
    expect(text).toContain(`"publicaly_available_post_id":[${post?.id}]`);
    expect(post?.id).toMatch(/^\d{19}$/);
    expect(String(json.data.publicaly_available_post_id?.[0])).not.toBe(post?.id);
  });

  it('has no id before moderation is over, as an absent key or an empty list', () => {
    const slow = { moderationSeconds: 3600, idPolls: 0 };
    for (const missingPostId of ['absent', 'empty'] as const) {
      const { send, states, status, seconds } = openOffice({ settings: { ...slow, missingPostId } });
      const publishId = send();
      states(publishId);
      const { data } = status(publishId).json;
      expect(data.publicaly_available_post_id).toEqual(missingPostId === 'absent' ? undefined : []);
      seconds(3600);
      expect(status(publishId).json.data.publicaly_available_post_id).toHaveLength(1);
    }
  });

  it('for the creator alone is complete and never gets an id', () => {
    const { send, states, status, web, admin, account } = openOffice();
    const publishId = send('direct', undefined, postInfo({ privacy_level: 'SELF_ONLY' }));
    expect(states(publishId).at(-1)).toBe('PUBLISH_COMPLETE');
    expect(status(publishId).json.data.publicaly_available_post_id).toBeUndefined();
    const [post] = admin.posts(account.openId);
    expect(web(new URL(post?.link ?? '').pathname).status).toBe(404);
  });

  it('appears although nobody ever asks for its status', () => {
    const { send, seconds, admin, account } = openOffice();
    send();
    seconds(60);
    expect(admin.posts(account.openId)).toMatchObject([{ isPublic: true, caption: expect.stringContaining('legowo') }]);
  });

  it('takes as long as told', () => {
    const { tiktok, send, states } = openOffice();
    const strike = { kind: 'slow_processing', seconds: 70, polls: 3 } as const;
    tiktok.faults.plan({ match: { path: '/video/init/$' }, strike });
    const processing = 'PROCESSING_UPLOAD';
    expect(states(send())).toEqual([processing, processing, processing, 'PUBLISH_COMPLETE', 'PUBLISH_COMPLETE']);
  });
});

describe('the late checks', () => {
  const codecOther = (): Uint8Array =>
    Buffer.concat([
      Buffer.from(makeFilm({ seconds: 6, otherPictures: { entry: box('mp4v', new Uint8Array(78)), nal: 0x2601 } })),
    ]);

  it.each([
    ['something that is no film', () => new Uint8Array(300_000).fill(5), 'file_format_check_failed'],
    ['a film cut off', filmTruncated, 'file_format_check_failed'],
    ['another codec', codecOther, 'file_format_check_failed'],
    ['20 frames a second', film20Fps, 'frame_rate_check_failed'],
    ['more seconds than the creator may post', film200Seconds, 'duration_check_failed'],
  ])('refuse %s only when all of it is there', (_, film, reason) => {
    const { send, states, admin, account } = openOffice({ creator: { maxSeconds: 180 } });
    expect(states(send('direct', { bytes: film() })).at(-1)).toBe(reason);
    expect(states(send('inbox', { bytes: film() })).at(-1)).toBe(reason);
    expect(admin.posts(account.openId)).toEqual([]);
  });

  it('take a film without sound', () => {
    const { send, states } = openOffice();
    expect(states(send('direct', { bytes: filmWithoutSound() })).at(-1)).toBe('PUBLISH_COMPLETE');
  });

  it('fail for a creator banned in the meantime, and for an authorisation removed', () => {
    const { send, states, admin, account, siar, status } = openOffice();
    const banned = send();
    admin.updateCreator(account.openId, { isBanned: true });
    expect(states(banned).at(-1)).toBe('spam_risk_user_banned_from_posting');
    admin.updateCreator(account.openId, { isBanned: false });
    const removed = send();
    admin.removeAuthorization(account.openId, siar.clientKey);
    expect(status(removed).code).toBe('access_token_invalid');
    expect(states(removed).at(-1)).toBe('');
    expect(admin.publications().at(-1)?.verdict).toMatchObject({ status: 'FAILED', reason: 'auth_removed' });
  });

  it('hold the day for uploads begun side by side', () => {
    const { initDirect, upload, states, film, admin, account } = openOffice({ settings: { postsPerDay: 1 } });
    const both = [initDirect(), initDirect()].map(({ json }) => json.data);
    for (const { upload_url } of both) upload(upload_url ?? '', film);
    expect(both.map(({ publish_id }) => states(publish_id ?? '').at(-1))).toEqual([
      'PUBLISH_COMPLETE',
      'spam_risk_too_many_posts',
    ]);
    expect(admin.posts(account.openId)).toHaveLength(1);
  });

  it.each(['spam_risk_text', 'spam_risk', 'internal', 'picture_size_check_failed'] as const)(
    'may fail with %s',
    (reason) => {
      const { tiktok, send, states } = openOffice();
      tiktok.faults.plan({ match: { path: '/init/$' }, strike: { kind: 'late_failure', reason } });
      expect(states(send()).at(-1)).toBe(reason);
    },
  );
});

describe('a draft', () => {
  it('waits in the inbox until a person posts it', () => {
    const { send, states, admin, account, status } = openOffice();
    const publishId = send('inbox');
    expect(states(publishId).at(-1)).toBe('SEND_TO_USER_INBOX');
    expect(admin.posts(account.openId)).toEqual([]);
    expect(admin.drafts(account.openId)).toMatchObject([{ publishId, videoIds: [] }]);
    const post = admin.finishDraft(publishId, { caption: 'Ditulis di ponsel' });
    expect(states(publishId, 3).at(-1)).toBe('PUBLISH_COMPLETE');
    expect(status(publishId).text).toContain(`[${post.id}]`);
    const [seen] = admin.posts(account.openId);
    expect(seen).toMatchObject({
      caption: 'Ditulis di ponsel',
      byHand: true,
      isPublic: true,
      bytes: shortFilm().length,
    });
  });

  it('may keep its state after it was posted', () => {
    const { send, states, admin } = openOffice({ settings: { finishedDraft: 'stays' } });
    const publishId = send('inbox');
    states(publishId);
    admin.finishDraft(publishId, { caption: 'Sudah' });
    expect(states(publishId).at(-1)).toBe('SEND_TO_USER_INBOX');
  });

  it('cannot be finished before it has arrived', () => {
    const { send, admin } = openOffice();
    expect(() => admin.finishDraft(send('inbox'), { caption: 'x' })).toThrow(/is not in the inbox/);
  });
});

describe('the question for a status', () => {
  it("knows no strange id, nobody else's, and none that is too old", () => {
    const { send, status, admin, seconds } = openOffice({ settings: { statusHours: 12 } });
    const publishId = send();
    expect(status('v_pub_file~nothing')).toMatchObject({ status: 400, code: 'invalid_publish_id' });
    const other = admin.addCreator({ username: 'lain', nickname: 'Lain' });
    const as = admin.issueToken({ openId: other.openId, scopes: ['video.publish'] });
    expect(status(publishId, as)).toMatchObject({
      status: 400,
      code: 'token_not_authorized_for_specified_publish_id',
    });
    seconds(12 * 3600 + 1);
    expect(status(publishId).code).toBe('invalid_publish_id');
  });

  it('may be put 30 times a minute', () => {
    const { send, status } = openOffice();
    const publishId = send();
    const codes = Array.from({ length: 31 }, () => status(publishId).code);
    expect(codes.slice(29)).toEqual(['ok', 'rate_limit_exceeded']);
  });
});
