import type { Person } from '../../workbench/google/contract';
import { createWorld } from '../../workbench/google/create-world';
import { createActs } from '../../workbench/google/grid/acts';
import { anonymous } from '../../workbench/google/people';
import { files, owner, smallOffice, staff } from '../runtime/office';

const workspace = (email: string): Person => ({ email, name: email, kind: 'workspace', locale: 'en' });
const boss = workspace('boss@dinas.go.id');
const clerk = workspace('clerk@dinas.go.id');
const stranger = workspace('clerk@elsewhere.go.id');

const edit = { sheetId: 0, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1, value: 'a' };
const code = `
  function who() { return Session.getActiveUser().getEmail() + ',' + Session.getEffectiveUser().getEmail(); }
  function onEdit() { console.log('<' + Session.getActiveUser().getEmail() + '>'); }
  function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('Who', 'who').addToUi(); }
  function install() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
  function edited() { return who(); }
`;

/** A spreadsheet of `of` that the others may edit. */
function bookOf(of: Person, ...others: Person[]) {
  const world = createWorld({ people: [of, ...others] });
  world.books.create(of.email, 'Buku', { id: 'b' });
  for (const one of others) world.files.share('b', one.email, 'editor');
  const { scriptId } = world.projects.create(of.email, { name: 'S', boundTo: 'b', files: files(code) });
  const simple = (person: Person) => world.fireEdit(person.email, 'b', edit)[0]?.logs[0]?.text;
  const installed = (person: Person) => {
    world.editorRun(of.email, scriptId, 'install');
    return world.fireEdit(person.email, 'b', edit).at(-1)?.value;
  };
  return { world, scriptId, simple, installed };
}

describe('at the keyboard', () => {
  it('a menu item runs as whoever clicks it, Session.getEffectiveUser included', () => {
    const { world } = bookOf(owner, staff);
    world.openBook(staff.email, 'b');
    expect(world.clickMenu(staff.email, 'b', 'who').value).toBe(`${staff.email},${staff.email}`);
  });

  it('google.script.run runs as whoever has the page open, Session.getEffectiveUser included', () => {
    const { world, scriptId } = bookOf(owner, staff);
    world.editorRun(staff.email, scriptId, 'who');
    expect(world.callFromPage(staff.email, scriptId, 'who', []).value).toBe(`${staff.email},${staff.email}`);
  });

  it('a run from the script editor runs as whoever presses Run', () => {
    const { world, scriptId } = bookOf(owner, staff);
    expect(world.editorRun(staff.email, scriptId, 'who').value).toBe(`${staff.email},${staff.email}`);
  });
});

describe('in a trigger', () => {
  it("Session.getActiveUser knows in a trigger the script's owner or the trigger's creator", () => {
    const { simple, installed } = bookOf(owner, staff);
    expect([simple(owner), simple(staff)]).toEqual([`<${owner.email}>`, '<>']);
    expect([installed(owner), installed(staff)]).toEqual([`${owner.email},${owner.email}`, `,${owner.email}`]);
  });

  it("a run of the clock has the trigger's creator for its active and for its effective user", () => {
    const { world, scriptId } = bookOf(owner, staff);
    const more = "function clock() { ScriptApp.newTrigger('who').timeBased().everyMinutes(5).create(); }";
    world.changeSource(staff.email, scriptId, files(code + more));
    world.editorRun(staff.email, scriptId, 'clock');
    const [outcome] = world.runUntil(world.clock.now() + 6 * 60_000);
    expect(outcome?.value).toBe(`${staff.email},${staff.email}`);
  });

  it("Session.getActiveUser is blank in a trigger when a consumer account acts on somebody else's script", () => {
    const { simple, installed } = bookOf(owner, staff);
    expect(owner.email.split('@')[1]).toBe(staff.email.split('@')[1]);
    expect([simple(staff), installed(staff)]).toEqual(['<>', `,${owner.email}`]);
  });

  it('Session.getActiveUser knows in a trigger whoever shares a Workspace domain with its owner, and nobody of another domain', () => {
    const { simple, installed } = bookOf(boss, clerk, stranger);
    expect([simple(clerk), simple(stranger)]).toEqual([`<${clerk.email}>`, '<>']);
    expect([installed(clerk), installed(stranger)]).toEqual([`${clerk.email},${boss.email}`, `,${boss.email}`]);
  });

  it('Session.getActiveUser is blank in a simple trigger of a script whose manifest leaves out userinfo.email', () => {
    const { world, bookId } = smallOffice(code, { oauthScopes: ['spreadsheets.currentonly'] });
    expect(world.fireEdit(owner.email, bookId, edit)[0]?.logs[0]?.text).toBe('<>');
  });

  it('Session.getActiveUser needs the scope userinfo.email where somebody has consented, a trigger without consent needs none', () => {
    const { world, bookId, scriptId } = smallOffice(code, {
      oauthScopes: ['spreadsheets.currentonly', 'userinfo.email'],
    });
    world.people.setConsentHabit(owner.email, ['spreadsheets.currentonly']);
    expect(world.editorRun(owner.email, scriptId, 'who').error?.message).toBe(
      'You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
    expect(world.fireEdit(owner.email, bookId, edit)[0]?.logs[0]?.text).toBe(`<${owner.email}>`);
  });

  it("Session.getEffectiveUser answers whose authority the run has, a trigger's creator for an installed one", () => {
    const { world, scriptId, installed } = bookOf(boss, clerk);
    expect(installed(clerk)).toBe(`${clerk.email},${boss.email}`);
    expect(world.editorRun(clerk.email, scriptId, 'who').value).toBe(`${clerk.email},${clerk.email}`);
  });

  it('User.getEmail is an empty text where the address must not be known', () => {
    const { world, bookId } = smallOffice(
      'function onEdit() { console.log(JSON.stringify(Session.getActiveUser().getEmail())); }',
    );
    expect(world.fireEdit(staff.email, bookId, edit)[0]?.logs[0]?.text).toBe('""');
  });
});

describe('somebody without an account', () => {
  it('opens and edits by hand what a link lets everybody edit', () => {
    const { world, bookId } = smallOffice('');
    expect(() => world.openBook(anonymous.email, bookId)).toThrow('may not open');
    world.files.setLinkSharing(bookId, 'viewer');
    expect(world.openBook(anonymous.email, bookId)).toEqual([]);
    expect(() => world.fireEdit(anonymous.email, bookId, edit)).toThrow('may not edit');
    world.files.setLinkSharing(bookId, 'editor');
    expect(world.fireEdit(anonymous.email, bookId, edit)).toEqual([]);
    const acts = createActs(world, { edited: () => {} });
    expect(acts.typeCell(anonymous.email, { bookId, sheetId: 0 }, 0, 0, 'halo').ok).toBe(true);
    world.files.setLinkSharing(bookId, 'viewer');
    expect(acts.typeCell(anonymous.email, { bookId, sheetId: 0 }, 0, 0, 'lagi').ok).toBe(false);
  });

  it('opening a spreadsheet without an account runs none of its scripts', () => {
    const { world, bookId } = smallOffice('function onOpen() {}');
    world.files.setLinkSharing(bookId, 'editor');
    expect(world.openBook(staff.email, bookId)).toHaveLength(1);
    expect(world.openBook(anonymous.email, bookId)).toEqual([]);
  });

  it('whoever edits a spreadsheet without an account reads, changes and runs none of its scripts', () => {
    const { world, bookId, scriptId } = smallOffice('function main() {}');
    world.files.setLinkSharing(bookId, 'editor');
    expect(() => world.readSource(anonymous.email, scriptId)).toThrow('may not open');
    expect(() => world.changeSource(anonymous.email, scriptId, files(''))).toThrow('may not change');
    expect(() => world.editorRun(anonymous.email, scriptId, 'main')).toThrow('may not run');
    expect(() => world.callFromPage(anonymous.email, scriptId, 'main', [])).toThrow('no page');
  });
});

describe('Session', () => {
  it("Session.getActiveUserLocale answers the person's language in every AuthMode", () => {
    const { world, bookId, scriptId } = smallOffice(
      `function locale() { return Session.getActiveUserLocale(); }
       function onOpen() { console.log(locale()); }`,
      { oauthScopes: [] },
    );
    expect(world.editorRun(staff.email, scriptId, 'locale').value).toBe('id');
    expect(world.customFunction(staff.email, scriptId, 'locale', []).value).toBe('id');
    expect(world.openBook(staff.email, bookId)[0]?.logs[0]?.text).toBe('id');
    expect(world.openAsAddOn(staff.email, scriptId, bookId, 'installed').logs[0]?.text).toBe('id');
  });

  it("Session.getScriptTimeZone answers the zone of the manifest, whatever the spreadsheet's is", () => {
    const { world, scriptId } = smallOffice('function zone() { return Session.getScriptTimeZone(); }', {
      timeZone: 'Asia/Makassar',
    });
    expect(world.editorRun(owner.email, scriptId, 'zone').value).toBe('Asia/Makassar');
  });

  const key = 'function key() { return Session.getTemporaryActiveUserKey(); }';

  it('Session.getTemporaryActiveUserKey changes every 30 days', () => {
    const { world, scriptId } = smallOffice(key);
    const now = () => world.editorRun(owner.email, scriptId, 'key').value;
    const keys = [now()];
    for (const days of [1, 30, 30]) {
      world.clock.advance(days * 86_400_000);
      keys.push(now());
    }
    expect(keys[2]).not.toBe(keys[1]);
    expect(keys[3]).not.toBe(keys[2]);
    expect(new Set(keys).size).toBeLessThanOrEqual(3 + (keys[1] === keys[0] ? 0 : 1));
  });

  it('Session.getTemporaryActiveUserKey is another one for each script and each person, and needs no scope', () => {
    const { world, bookId, scriptId } = smallOffice(key, { oauthScopes: [] });
    const other = world.projects.create(owner.email, { name: 'L', boundTo: bookId, files: files(key) });
    const keys = [
      world.editorRun(owner.email, scriptId, 'key').value,
      world.editorRun(staff.email, scriptId, 'key').value,
      world.editorRun(owner.email, other.scriptId, 'key').value,
    ];
    expect(new Set(keys).size).toBe(3);
    expect(world.editorRun(owner.email, scriptId, 'key').value).toBe(keys[0]);
    for (const one of keys) expect(one).toMatch(/^[\w+/]{43}$/);
  });
});
