// A film on the simulated TikTok: posted once, whatever answer is lost and wherever a run stops.
import { tiktok } from '../../../../../src/engine/upload/publishers/tiktok/tiktok';
import { sha256 } from '../../../../workbench/google/blob-store';
import { film, openRunner } from './runner';

describe('a film posted directly', () => {
  it('arrives byte for byte with the choices that were approved, and its link is known', () => {
    const { run, posts, kept } = openRunner({ choices: { promotion: 'own' } });
    const end = run();
    const [post] = posts();
    expect(end).toEqual({ kind: 'done', post: { postId: post?.id, link: post?.link } });
    expect(post?.id).toMatch(/^\d{19}$/);
    expect(post).toMatchObject({
      caption: 'Uji mutu beras #Beras',
      sha256: sha256(film),
      privacy: 'PUBLIC_TO_EVERYONE',
    });
    expect(posts()).toHaveLength(1);
    // creator, init, three chunks, and some looks
    expect(kept.calls).toBeLessThan(16);
  });

  it('is posted once when every phase is read back from the journal', () => {
    const { run, posts } = openRunner();
    expect(run({ interrupt: true }).kind).toBe('done');
    expect(posts()).toHaveLength(1);
  });

  it.each(
    [
      ['/creator_info/query/$', 1] as const,
      ['/video/init/$', 1] as const,
      ...[1, 2, 3].map((nth) => ['/status/fetch/$', nth] as const),
    ].flatMap(([path, nth]) => [true, false].map((committed) => [path, nth, committed] as const)),
  )('is posted once when the answer of %s, call %d, is lost (took effect: %s)', (path, nth, committed) => {
    const { run, posts, site } = openRunner();
    site.faults.plan({ match: { path }, nth, strike: { kind: 'lost_answer', answer: 'timeout', committed } });
    expect(run().kind).toBe('done');
    expect(posts()).toHaveLength(1);
  });

  it.each(
    [1, 2, 3].flatMap((nth) =>
      (['timeout', 'status_500'] as const).flatMap((answer) =>
        [true, false].map((took) => [nth, answer, took] as const),
      ),
    ),
  )('is posted once when the answer to chunk %d is lost by %s (stored: %s)', (nth, answer, committed) => {
    const { run, posts, site } = openRunner();
    site.faults.plan({ match: { method: 'PUT' }, nth, strike: { kind: 'lost_answer', answer, committed } });
    expect(run().kind).toBe('done');
    expect(posts()).toMatchObject([{ sha256: sha256(film) }]);
  });

  it('is begun anew when its address dies on the way, and not once its last chunk may have arrived', () => {
    for (const nth of [1, 2, 3]) {
      const { run, posts, site } = openRunner();
      site.faults.plan({ match: { method: 'PUT' }, nth, strike: { kind: 'error', name: 'upload_expired' } });
      expect(run().kind).toBe('done');
      expect(posts()).toHaveLength(1);
      expect(site.admin.publications()).toHaveLength(2);
    }
    const { run, posts, site } = openRunner();
    const lost = { kind: 'lost_answer', answer: 'timeout', committed: false } as const;
    site.faults.plan({ match: { method: 'PUT' }, nth: 3, strike: lost });
    site.faults.plan({
      match: { method: 'PUT' },
      nth: 4,
      times: 'always',
      strike: { kind: 'error', name: 'upload_expired' },
    });
    expect(run().kind).toBe('unsure');
    expect(site.admin.publications()).toHaveLength(1);
    expect(posts()).toEqual([]);
  });

  it.each([
    ['file_format_check_failed', 'filmRefused', 1],
    ['spam_risk_user_banned_from_posting', 'accountRestricted', 1],
    ['auth_removed', 'reconnect', 1],
    ['internal', 'filmProcessing', 3],
  ] as const)('that fails late for %s ends with %s after %d announcements', (reason, code, rounds) => {
    const { run, posts, site } = openRunner();
    site.faults.plan({ match: { path: '/init/$' }, times: 'always', strike: { kind: 'late_failure', reason } });
    expect(run()).toEqual({ kind: 'failed', code });
    expect(posts()).toEqual([]);
    expect(site.admin.publications()).toHaveLength(rounds);
  });

  it('that only the account may view has no link, and needs no waiting for one', () => {
    const { run, posts } = openRunner({ choices: { privacy: 'only_me' } });
    expect(run()).toMatchObject({ kind: 'done', post: { link: '' } });
    expect(posts()).toMatchObject([{ privacy: 'SELF_ONLY' }]);
  });

  it('is done without a link when moderation takes longer than we look', () => {
    const { run, posts } = openRunner({ settings: { moderationSeconds: 86_400 } });
    expect(run()).toMatchObject({ kind: 'done', post: { link: '' } });
    expect(posts()).toHaveLength(1);
  });
});

describe('before anything is sent', () => {
  it.each([
    ['another account', { handle: '@dinas.lain' }, 'tiktokOtherAccount'],
    ['an audience that is not offered', { choices: { privacy: 'followers' as const } }, 'tiktokPrivacyRefused'],
    ['a missing scope', { scopes: ['user.info.basic' as const] }, 'reconnect'],
  ])('%s is refused', (_, setting, code) => {
    const { run, site } = openRunner(setting);
    expect(run()).toEqual({ kind: 'failed', code });
    expect(site.admin.publications()).toEqual([]);
  });

  it('a film longer than this creator may post is refused', () => {
    const { run, site, creator } = openRunner();
    site.admin.updateCreator(creator.openId, { maxSeconds: 5 });
    expect(run()).toEqual({ kind: 'failed', code: 'tiktokFilmLong' });
  });

  it('an app that was not passed is told apart', () => {
    const { run, site } = openRunner();
    const [{ clientKey } = { clientKey: '' }] = Object.values(
      (site.state() as { apps: Record<string, { clientKey: string }> }).apps,
    );
    site.admin.updateApp(clientKey, { audited: false });
    expect(run()).toEqual({ kind: 'failed', code: 'tiktokUnaudited' });
  });
});

describe('a draft', () => {
  it('is laid into the inbox and handed over, with neither caption nor the scope to publish', () => {
    const { run, posts, site, creator } = openRunner({
      mode: 'tiktok_draft',
      scopes: ['user.info.basic', 'video.upload'],
    });
    expect(run().kind).toBe('handed_over');
    expect(posts()).toEqual([]);
    expect(site.admin.drafts(creator.openId)).toHaveLength(1);
  });

  it.each([true, false])('is laid there once when the last answer is lost (stored: %s)', (committed) => {
    const { run, site, creator } = openRunner({ mode: 'tiktok_draft' });
    const lost = { kind: 'lost_answer', answer: 'timeout', committed } as const;
    site.faults.plan({ match: { method: 'PUT' }, nth: 3, strike: lost });
    expect(run().kind).toBe('handed_over');
    expect(site.admin.drafts(creator.openId)).toHaveLength(1);
  });
});

describe('a check', () => {
  it('tells who is connected and what they may do', () => {
    const { account, send } = openRunner();
    expect(tiktok.check(account, (ask) => send(ask))).toMatchObject({
      kind: 'ready',
      handle: 'dinas.contoh',
      creator: { nickname: 'Dinas Contoh', maxSeconds: 600, commentDisabled: false },
    });
  });

  it('finds a dead token, and nothing in bad weather', () => {
    const { account, send, site } = openRunner();
    site.faults.plan({ match: {}, strike: { kind: 'lost_answer', answer: 'status_500', committed: false } });
    expect(tiktok.check(account, (ask) => send(ask))).toEqual({ kind: 'unknown' });
    site.faults.plan({ match: {}, strike: { kind: 'token_ended' } });
    expect(tiktok.check(account, (ask) => send(ask))).toMatchObject({
      kind: 'problem',
      problem: { code: 'reconnect' },
    });
  });
});
