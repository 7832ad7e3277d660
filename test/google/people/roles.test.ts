import { anonymous } from '../../workbench/google/people';
import type { SourceFile } from '../../workbench/google/project';
import { files, owner, smallOffice, staff, viewer } from '../runtime/office';

const edit = { sheetId: 0, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1, value: 'a' };
const codeIn = (sources: readonly SourceFile[]) => sources.find(({ name }) => name === 'Code')?.source;

describe('a bound script', () => {
  const code = 'function main() { return 1; }';

  it('a bound script has no sharing of its own: its owner, editors and viewers are those of its file', () => {
    const { world, bookId, scriptId } = smallOffice(code);
    const role = () => world.projects.roleOf(scriptId, viewer.email);
    expect([role(), world.projects.roleOf(scriptId, owner.email)]).toEqual(['viewer', 'owner']);
    world.files.share(bookId, viewer.email, 'editor');
    expect(role()).toBe('editor');
    expect(world.editorRun(viewer.email, scriptId, 'main').value).toBe(1);
  });

  it('only who may edit a spreadsheet can open its script editor, read its script and run it', () => {
    const { world, scriptId } = smallOffice(code);
    expect(codeIn(world.readSource(staff.email, scriptId))).toBe(code);
    expect(world.editorRun(staff.email, scriptId, 'main').value).toBe(1);
    expect(() => world.readSource(viewer.email, scriptId)).toThrow('may not open');
    expect(() => world.editorRun(viewer.email, scriptId, 'main')).toThrow('may not run');
  });

  it('whoever may edit a spreadsheet may change its bound script, and nobody else may', () => {
    const { world, scriptId } = smallOffice(code);
    world.changeSource(staff.email, scriptId, files('function main() { return 2; }'));
    expect(world.editorRun(owner.email, scriptId, 'main').value).toBe(2);
    expect(() => world.changeSource(viewer.email, scriptId, files(''))).toThrow('may not change');
  });

  it('any editor of a spreadsheet may start one more script bound to it, and a viewer may not', () => {
    const { world, bookId } = smallOffice(code);
    const planted = files(
      'function onOpen() { SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue("planted"); }',
    );
    world.projects.create(staff.email, { name: 'Lain', boundTo: bookId, files: planted });
    expect(world.openBook(owner.email, bookId)).toMatchObject([{ ok: true, effective: owner.email }]);
    expect(() => world.projects.create(viewer.email, { name: 'Lain', boundTo: bookId, files: planted })).toThrow(
      'may not change',
    );
  });

  it('a bound script belongs to the owner of its file, whoever started it', () => {
    const { world, bookId } = smallOffice('');
    const planted = files('function onEdit() { console.log("<" + Session.getActiveUser().getEmail() + ">"); }');
    world.projects.create(staff.email, { name: 'Lain', boundTo: bookId, files: planted });
    const seen = (email: string) => world.fireEdit(email, bookId, edit)[0]?.logs[0]?.text;
    expect([seen(staff.email), seen(owner.email)]).toEqual(['<>', `<${owner.email}>`]);
  });

  it('a simple trigger planted by an editor writes with the rights of whoever opens the file, protected cells included', () => {
    const { world, bookId } = smallOffice(`function guard() {
      const p = SpreadsheetApp.getActive().getSheets()[0].getRange('A1').protect();
      p.removeEditors(p.getEditors());
    }`);
    world.editorRun(owner.email, world.projects.boundTo(bookId)[0]?.scriptId ?? '', 'guard');
    const write =
      'SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue("disetujui"); SpreadsheetApp.flush();';
    world.projects.create(staff.email, {
      name: 'Lain',
      boundTo: bookId,
      files: files(`function onOpen() { ${write} }`),
    });
    expect(world.openBook(staff.email, bookId)).toMatchObject([{ ok: false }]);
    expect(world.openBook(owner.email, bookId)).toMatchObject([{ ok: true }]);
  });

  it('lets an editor change what the trigger of the owner does, with all that the owner has consented to', () => {
    const { world, scriptId } = smallOffice(`
      function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
      function tick() {}
    `);
    world.editorRun(owner.email, scriptId, 'install');
    const stolen = `function tick() { PropertiesService.getScriptProperties().setProperty('loot', Session.getEffectiveUser().getEmail()); }`;
    world.changeSource(staff.email, scriptId, files(stolen));
    world.runUntil(world.clock.now() + 6 * 60_000);
    expect(world.readScriptProperties(staff.email, scriptId)).toEqual({ loot: owner.email });
  });
});

describe('sharing', () => {
  it('the owner and the editors of a file may change it, commenters and viewers may not', () => {
    const { world, bookId, scriptId } = smallOffice('function onOpen() {}');
    for (const email of [owner.email, staff.email]) {
      expect(world.openBook(email, bookId)).toHaveLength(1);
      expect(() => world.fireEdit(email, bookId, edit)).not.toThrow();
    }
    for (const role of ['viewer', 'commenter'] as const) {
      world.files.share(bookId, viewer.email, role);
      expect(world.openBook(viewer.email, bookId)).toEqual([]);
      expect(() => world.fireEdit(viewer.email, bookId, edit)).toThrow('may not edit');
      expect(() => world.callFromPage(viewer.email, scriptId, 'onOpen', [])).toThrow('no page');
    }
  });

  it('whoever has the link of a file shared by link may do what the link allows, with or without an account', () => {
    const { world, bookId } = smallOffice('');
    for (const email of [viewer.email, anonymous.email]) {
      expect(() => world.fireEdit(email, bookId, edit)).toThrow('may not edit');
      world.files.setLinkSharing(bookId, 'editor');
      expect(() => world.fireEdit(email, bookId, edit)).not.toThrow();
      world.files.setLinkSharing(bookId, 'none');
    }
  });
});

describe('a standalone script', () => {
  const standalone = () => {
    const { world } = smallOffice('');
    const { scriptId } = world.projects.create(owner.email, {
      name: 'Mesin',
      files: files('function main() { return 1; }'),
    });
    return { world, scriptId };
  };

  it('a standalone script is a file in Drive, shared like any other', () => {
    const { world, scriptId } = standalone();
    expect(() => world.readSource(staff.email, scriptId)).toThrow('may not open');
    world.files.share(scriptId, staff.email, 'editor');
    world.changeSource(staff.email, scriptId, files('function main() { return 2; }'));
    expect(world.editorRun(owner.email, scriptId, 'main').value).toBe(2);
  });

  it('whoever may view a standalone script may read it and run it', () => {
    const { world, scriptId } = standalone();
    expect(() => world.editorRun(staff.email, scriptId, 'main')).toThrow('may not run');
    world.files.share(scriptId, staff.email, 'viewer');
    expect(codeIn(world.readSource(staff.email, scriptId))).toContain('return 1');
    expect(world.editorRun(staff.email, scriptId, 'main').value).toBe(1);
    expect(() => world.changeSource(staff.email, scriptId, files(''))).toThrow('may not change');
  });

  it('only who may change a script sees its script properties in Project Settings', () => {
    const { world, scriptId } = standalone();
    world.writeScriptProperty(owner.email, scriptId, 'key', 'secret');
    world.files.share(scriptId, staff.email, 'viewer');
    expect(() => world.readScriptProperties(staff.email, scriptId)).toThrow('may not change');
    world.files.share(scriptId, staff.email, 'editor');
    expect(world.readScriptProperties(staff.email, scriptId)).toEqual({ key: 'secret' });
  });
});

describe('Project Settings', () => {
  const code = 'function read() { return PropertiesService.getScriptProperties().getProperties(); }';

  it('every editor of a script reads and changes its script properties in Project Settings', () => {
    const { world, scriptId } = smallOffice(code);
    world.writeScriptProperty(staff.email, scriptId, 'a', '1');
    world.writeScriptProperty(owner.email, scriptId, 'a', '2');
    world.writeScriptProperty(owner.email, scriptId, 'b', '3');
    world.removeScriptProperty(staff.email, scriptId, 'b');
    expect(world.editorRun(owner.email, scriptId, 'read').value).toEqual({ a: '2' });
    expect(world.readScriptProperties(staff.email, scriptId)).toEqual({ a: '2' });
    expect(() => world.writeScriptProperty(viewer.email, scriptId, 'a', '1')).toThrow('may not change');
    expect(() => world.writeScriptProperty(owner.email, scriptId, 'a', 'x'.repeat(10_000))).toThrow('too large');
  });

  it('Project Settings takes up to 50 script properties by hand, further ones only a script can add', () => {
    const { world, scriptId } = smallOffice(
      'function add() { PropertiesService.getScriptProperties().setProperty("k51", "1"); }',
    );
    for (let n = 1; n <= 50; n++) world.writeScriptProperty(owner.email, scriptId, `k${n}`, '1');
    expect(() => world.writeScriptProperty(owner.email, scriptId, 'k51', '1')).toThrow('50');
    world.writeScriptProperty(owner.email, scriptId, 'k50', '2');
    expect(world.editorRun(owner.email, scriptId, 'add').ok).toBe(true);
    expect(Object.keys(world.readScriptProperties(owner.email, scriptId))).toHaveLength(51);
  });
});

describe('a copy', () => {
  const code = `
    function install() {
      ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create();
      PropertiesService.getScriptProperties().setProperty('key', 'secret');
      PropertiesService.getDocumentProperties().setProperty('key', 'secret');
    }
    function tick() { return 1; }
    function state() {
      return [ScriptApp.getProjectTriggers().length, PropertiesService.getScriptProperties().getKeys().length,
        PropertiesService.getDocumentProperties().getKeys().length];
    }
  `;
  const bound = (world: ReturnType<typeof smallOffice>['world'], bookId: string) =>
    world.projects.boundTo(bookId)[0]?.scriptId ?? '';

  it('whoever may view a spreadsheet may copy it, and so comes by its script', () => {
    const { world, bookId } = smallOffice(code);
    const copy = world.copyBook(viewer.email, bookId, 'Salinan');
    expect(codeIn(world.readSource(viewer.email, bound(world, copy)))).toBe(code);
    expect(() => world.copyBook('nobody@gmail.com', bookId, 'Salinan')).toThrow('may not open');
    world.files.setLinkSharing(bookId, 'viewer');
    expect(() => world.copyBook('', bookId, 'Salinan')).toThrow('account');
  });

  it('a copied spreadsheet has a copy of the bound script, which belongs to whoever made the copy', () => {
    const { world, bookId } = smallOffice(code);
    const copy = world.copyBook(staff.email, bookId, 'Salinan');
    expect(world.books.title(copy)).toBe('Salinan');
    expect(world.projects.roleOf(bound(world, copy), staff.email)).toBe('owner');
    expect(world.projects.roleOf(bound(world, copy), owner.email)).toBe('none');
    world.changeSource(staff.email, bound(world, copy), files(''));
    expect(codeIn(world.readSource(owner.email, bound(world, bookId)))).toBe(code);
  });

  it('the script of a copied spreadsheet is another script: no trigger, property or consent of the first comes along', () => {
    const { world, bookId, scriptId } = smallOffice(code);
    world.editorRun(owner.email, scriptId, 'install');
    const [first, second] = [world.copyBook(owner.email, bookId, 'S'), world.copyBook(owner.email, bookId, 'S')];
    const ids = [scriptId, bound(world, first), bound(world, second)];
    expect(new Set(ids).size).toBe(3);
    expect(world.projects.consents(bound(world, first), owner.email)).toEqual([]);
    expect(ids.map((id) => world.editorRun(owner.email, id, 'state').value)).toEqual([
      [1, 1, 1],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});
