import { owner, smallOffice, staff } from './office';

const minutes = 60_000;

function everyFive(body: string, settings = {}) {
  const office = smallOffice(
    `function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
     function tick(e) { ${body} }`,
    {},
    { settings },
  );
  office.world.editorRun(owner.email, office.scriptId, 'install');
  return office;
}

describe('a clock trigger', () => {
  it('fires every five minutes as its creator, with the event of its time', () => {
    const { world } = everyFive(
      'console.log(JSON.stringify([e.hour, e.minute, e.month, e["day-of-week"], e.timezone, String(e.authMode)]))',
    );
    const made = (world.triggers.all()[0]?.beat ?? 0) - 5 * minutes;
    const outcomes = world.runUntil(world.clock.now() + 16 * minutes);
    expect(outcomes.map((one) => (one.startedAt - made) / minutes)).toEqual([5, 10, 15]);
    expect(outcomes[0]).toMatchObject({ ok: true, entry: 'clock', effective: owner.email });
    expect(JSON.parse(outcomes[0]?.logs[0]?.text ?? '')).toEqual([8, 5, 1, 1, 'Asia/Jakarta', 'FULL']);
  });

  it('skips the moments that passed while nobody looked', () => {
    const { world } = everyFive('');
    world.clock.advance(33 * minutes);
    expect(world.runDueTriggers()).toHaveLength(1);
    expect(world.runDueTriggers()).toHaveLength(0);
    world.clock.advance(5 * minutes);
    expect(world.runDueTriggers()).toHaveLength(1);
  });

  it('the time at which a clock trigger fires is slightly randomized', () => {
    const { world } = everyFive('', { triggerJitterSeconds: 60 });
    const made = (world.triggers.all()[0]?.beat ?? 0) - 5 * minutes;
    const late = world.runUntil(made + 501 * minutes).map((one) => (one.startedAt - made) % (5 * minutes));
    expect(late).toHaveLength(100);
    expect(Math.max(...late)).toBeLessThan(minutes);
    expect(Math.max(...late)).toBeGreaterThan(0);
  });

  it('can be fired twice, and in the middle of another run', () => {
    const { world } = everyFive(`
      const mine = LockService.getScriptLock().tryLock(0);
      if (mine) CacheService.getScriptCache().get('a');
      console.log(String(mine));
    `);
    const [trigger] = world.triggers.all();
    const inner: string[] = [];
    world.faults.beforeCall = (_run, call) => {
      if (call.service === 'Cache') inner.push(world.fireTrigger(trigger?.uid ?? '').logs[0]?.text ?? '');
    };
    expect(world.fireTrigger(trigger?.uid ?? '').logs[0]?.text).toBe('true');
    expect(inner).toEqual(['false']);
  });

  it('fails with a mail to its creator when its function is gone', () => {
    const { world, scriptId } = everyFive('');
    const [manifest, code] = world.projects.get(scriptId).files;
    if (manifest === undefined || code === undefined) throw new Error('no source');
    world.projects.changeSource(owner.email, scriptId, [manifest, { ...code, source: '' }]);
    world.clock.advance(5 * minutes);
    expect(world.runDueTriggers()[0]?.error?.message).toBe('Script function not found: tick');
    expect(world.mail.outbox(owner.email)[0]).toMatchObject({
      from: 'noreply-apps-scripts-notifications@google.com',
      subject: 'Summary of failures for Google Apps Script: Skrip',
    });
  });

  it('stops, with a mail, when its creator has not consented to what the script needs now', () => {
    const { world, scriptId } = everyFive('');
    world.projects.withdrawConsent(scriptId, owner.email);
    world.clock.advance(5 * minutes);
    expect(world.runDueTriggers()[0]?.error?.message).toBe('Authorization is required to perform that action.');
    expect(world.mail.outbox(owner.email)).toHaveLength(1);
    world.clock.advance(5 * minutes);
    expect(world.runDueTriggers()).toEqual([]);
  });

  it('ends with the runtime of the day', () => {
    const { world } = everyFive('Utilities.sleep(290000)');
    const outcomes = world.runUntil(world.clock.now() + 110 * minutes);
    expect(outcomes.filter((one) => one.ok)).toHaveLength(19);
    expect(outcomes.at(-1)?.error?.message).toBe('Service using too much computer time for one day');
  });
});

describe('ScriptApp', () => {
  const run = (code: string) => {
    const office = smallOffice(`function tick() {} function main() { ${code} }`);
    return { ...office, outcome: office.world.editorRun(owner.email, office.scriptId, 'main') };
  };

  it('takes only the minutes Google takes', () => {
    expect(run(`ScriptApp.newTrigger('tick').timeBased().everyMinutes(7).create()`).outcome.error?.message).toContain(
      '1, 5, 10, 15 or 30',
    );
  });

  it('keeps at most 20 triggers a user, and shows each user only their own', () => {
    const { world, scriptId, outcome } = run(`
      for (let i = 0; i < 20; i++) ScriptApp.newTrigger('tick').timeBased().after(1000).create();
      try { ScriptApp.newTrigger('tick').timeBased().after(1000).create(); } catch (e) { return e.message; }
    `);
    expect(outcome.value).toContain('This script has too many triggers.');
    expect(world.triggers.of(scriptId, owner.email)).toHaveLength(20);
    expect(world.triggers.of(scriptId, staff.email)).toHaveLength(0);
  });

  it('lists a one-shot even after it has fired, until it is deleted', () => {
    const { world, scriptId } = run(`ScriptApp.newTrigger('tick').timeBased().after(60000).create()`);
    expect(world.runUntil(world.clock.now() + 2 * minutes)).toHaveLength(1);
    expect(world.runUntil(world.clock.now() + 600 * minutes)).toHaveLength(0);
    expect(world.triggers.of(scriptId, owner.email)).toHaveLength(1);
  });

  it('describes and deletes triggers', () => {
    const { outcome, world } = run(`
      ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
      const [one] = ScriptApp.getProjectTriggers();
      const facts = [one.getHandlerFunction(), one.getEventType() === ScriptApp.EventType.CLOCK, String(one.getTriggerSource()), one.getTriggerSourceId()];
      ScriptApp.deleteTrigger(one);
      return facts.concat(ScriptApp.getProjectTriggers().length);
    `);
    expect(outcome.value).toEqual(['tick', true, 'CLOCK', null, 0]);
    expect(world.triggers.all()).toEqual([]);
  });

  it('fires a daily trigger in its hour and zone', () => {
    const { world } = run(
      `ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(7).inTimezone('Asia/Makassar').create()`,
    );
    const times = world
      .runUntil(world.clock.now() + 3 * 24 * 60 * minutes)
      .map((one) => new Date(one.startedAt).toISOString());
    expect(times.map((time) => time.slice(0, 13))).toEqual(['2026-01-05T23', '2026-01-06T23', '2026-01-07T23']);
    expect(new Set(times.map((time) => time.slice(14, 16))).size).toBe(1);
  });

  it('fires a weekly trigger on its day', () => {
    const { world } = run(
      `ScriptApp.newTrigger('tick').timeBased().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9).nearMinute(30).create()`,
    );
    const times = world.runUntil(world.clock.now() + 14 * 24 * 60 * minutes).map((one) => new Date(one.startedAt));
    expect(times.map((time) => time.toISOString().slice(0, 13))).toEqual(['2026-01-09T02', '2026-01-16T02']);
    expect(Math.abs((times[0]?.getUTCMinutes() ?? 0) - 30)).toBeLessThanOrEqual(15);
  });

  it('mints a token of the person and the scopes consented', () => {
    const { world, outcome } = run('return [ScriptApp.getOAuthToken(), ScriptApp.getOAuthToken()]');
    const [first, second] = outcome.value as string[];
    expect(first).toBe(second);
    expect(world.tokens.verify(first ?? '')).toMatchObject({ email: owner.email });
    expect(world.tokens.verify(first ?? '')?.scopes).toContain('https://www.googleapis.com/auth/drive');
    world.clock.advance(61 * minutes);
    expect(world.tokens.verify(first ?? '')).toBeUndefined();
    expect(world.tokens.verify('ya29.guess')).toBeUndefined();
  });

  it('tells which consent is missing', () => {
    const { outcome } = run(`
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl(), info.getAuthorizedScopes().length];
    `);
    expect(outcome.value).toEqual(['NOT_REQUIRED', null, 7]);
  });
});
