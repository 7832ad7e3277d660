import { createWorld } from '../../workbench/google/create-world';
import { owner, smallOffice, staff, viewer } from './office';

const code = `
  function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
  function tick() {
    const store = PropertiesService.getScriptProperties();
    store.setProperty(Utilities.getUuid(), new Date().toISOString());
    CacheService.getScriptCache().put('last', String(Math.random()));
    MailApp.sendEmail('${owner.email}', 'tick', ScriptApp.getOAuthToken());
  }
`;

describe('state and restore', () => {
  it('take a world back exactly: what follows is the same again', () => {
    const { world, scriptId } = smallOffice(code);
    world.editorRun(owner.email, scriptId, 'install');
    world.runUntil(world.clock.now() + 12 * 60_000);
    const snapshot = JSON.stringify(world.state());
    const later = world.clock.now() + 30 * 60_000;

    world.runUntil(later);
    const once = JSON.stringify(world.state());
    world.restore(JSON.parse(snapshot));
    expect(JSON.stringify(world.state())).toBe(snapshot);
    world.runUntil(later);
    expect(JSON.stringify(world.state())).toBe(once);
  });

  it('move a world into another process', () => {
    const { world, scriptId } = smallOffice(code);
    world.editorRun(owner.email, scriptId, 'install');
    const other = createWorld();
    other.restore(JSON.parse(JSON.stringify(world.state())));
    const until = world.clock.now() + 20 * 60_000;
    expect(other.runUntil(until)).toEqual(world.runUntil(until));
    expect(other.state()).toEqual(world.state());
  });

  it('are not changed by what happens later', () => {
    const { world, scriptId } = smallOffice(code);
    const before = world.state();
    const text = JSON.stringify(before);
    world.editorRun(owner.email, scriptId, 'tick');
    world.files.share('book-1', viewer.email, 'editor');
    expect(JSON.stringify(before)).toBe(text);
  });
});

describe('sharing', () => {
  it('gives the highest role by name or by link', () => {
    const { world, bookId } = smallOffice('');
    expect([owner, staff, viewer].map((one) => world.files.roleOf(bookId, one.email))).toEqual([
      'owner',
      'editor',
      'viewer',
    ]);
    expect(world.files.roleOf(bookId, 'stranger@gmail.com')).toBe('none');
    world.files.setLinkSharing(bookId, 'editor');
    expect(world.files.roleOf(bookId, viewer.email)).toBe('editor');
    expect(world.files.roleOf(bookId, 'SARI@gmail.com')).toBe('editor');
    world.files.setLinkSharing(bookId, 'none');
    world.files.share(bookId, staff.email, 'none');
    expect(world.files.canView(bookId, staff.email)).toBe(false);
  });
});

it('moves time only forward', () => {
  const { clock } = createWorld({ startAt: 1000 });
  clock.advanceTo(500);
  expect(clock.now()).toBe(1000);
  expect(() => clock.advance(-1)).toThrow('forward');
});
