import { recordingScreen } from '../../workbench/google/screens';
import { files, owner, smallOffice, staff } from './office';

const menu = `
  function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('SOP').addItem('Satu', 'one').addSeparator()
      .addSubMenu(ui.createMenu('Lainnya').addItem('Dua', 'two')).addToUi();
  }
  function one() { return Session.getEffectiveUser().getEmail(); }
  function two() { return 2; }
`;

describe('a menu', () => {
  it('stands on the window of whoever opened the spreadsheet', () => {
    const { world, bookId, scriptId } = smallOffice(menu);
    const [outcome] = world.openBook(staff.email, bookId);
    expect(outcome?.error).toBeUndefined();
    expect(world.menus.of(staff.email, bookId)).toEqual([
      {
        scriptId,
        menu: {
          name: 'SOP',
          items: [
            { caption: 'Satu', functionName: 'one' },
            'separator',
            { name: 'Lainnya', items: [{ caption: 'Dua', functionName: 'two' }] },
          ],
        },
      },
    ]);
    expect(world.menus.of(owner.email, bookId)).toEqual([]);
  });

  it('runs its function as the person who clicks', () => {
    const { world, bookId } = smallOffice(menu);
    world.openBook(staff.email, bookId);
    expect(world.clickMenu(staff.email, bookId, 'one')).toMatchObject({ value: staff.email, entry: 'menu' });
    expect(world.clickMenu(staff.email, bookId, 'two').value).toBe(2);
    expect(() => world.clickMenu(owner.email, bookId, 'one')).toThrow('No menu');
  });

  it('has one item of a name only once, however often the file is opened', () => {
    const { world, bookId } = smallOffice(menu);
    for (let i = 0; i < 3; i++) world.openBook(staff.email, bookId);
    expect(world.menus.of(staff.email, bookId)).toHaveLength(1);
  });
});

describe('a dialog', () => {
  const run = (code: string, ...answers: { button: string; text?: string }[]) => {
    const office = smallOffice(`function main() { const ui = SpreadsheetApp.getUi(); ${code} }`);
    const screen = recordingScreen(...answers);
    office.world.screens.put(owner.email, screen);
    return { ...office, screen, outcome: office.world.editorRun(owner.email, office.scriptId, 'main') };
  };

  it('waits for the answer', () => {
    const { outcome, screen } = run(
      `const said = ui.alert('Judul', 'Yakin?', ui.ButtonSet.YES_NO);
       const asked = ui.prompt('Alasan');
       return [said === ui.Button.YES, String(asked.getSelectedButton()), asked.getResponseText()]`,
      { button: 'YES' },
      { button: 'OK', text: 'karena' },
    );
    expect(outcome.value).toEqual([true, 'OK', 'karena']);
    expect(screen.shown).toMatchObject([
      { kind: 'alert', title: 'Judul', message: 'Yakin?', buttons: ['YES', 'NO'] },
      { kind: 'prompt', title: '', message: 'Alasan', buttons: ['OK'] },
    ]);
  });

  it('is closed when nobody answers', () => {
    expect(run(`return String(ui.alert('Halo'))`).outcome.value).toBe('CLOSE');
  });

  it('costs the run its locks', () => {
    const code = `const lock = LockService.getScriptLock(); lock.waitLock(0); ui.alert('Halo'); return lock.hasLock()`;
    expect(run(code).outcome.value).toBe(false);
  });

  it('shows a page', () => {
    const { screen } = run(`
      ui.showSidebar(HtmlService.createHtmlOutput('<p>a</p>').setTitle('Bilah'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<p>b</p>').setWidth(500), 'Dialog');
    `);
    expect(screen.shown).toEqual([
      { kind: 'sidebar', title: 'Bilah', html: '<p>a</p>' },
      { kind: 'modal', title: 'Dialog', html: '<p>b</p>', width: 500 },
    ]);
  });

  it('refuses a page that is none', () => {
    expect(run(`ui.showSidebar('<p>a</p>')`).outcome.error?.message).toContain('(String)');
  });
});

describe('without a window', () => {
  it('there is no Ui in a clock trigger', () => {
    const { world, scriptId } = smallOffice(`
      function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
      function tick() { SpreadsheetApp.getUi(); }
    `);
    world.editorRun(owner.email, scriptId, 'install');
    world.clock.advance(6 * 60_000);
    expect(world.runDueTriggers()[0]?.error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('a simple trigger may not open a dialog', () => {
    const { world, bookId } = smallOffice(`function onOpen() { SpreadsheetApp.getUi().alert('Halo'); }`);
    expect(world.openBook(staff.email, bookId)[0]?.error?.message).toContain(
      'You do not have permission to call Ui.alert. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });
});

describe('onEdit', () => {
  const edit = { sheetId: 0, startRow: 1, endRow: 2, startColumn: 2, endColumn: 3, value: 'Ajukan', oldValue: '' };

  it('gets the range, the file and the value', () => {
    const { world, bookId } = smallOffice(`function onEdit(e) {
      console.log(JSON.stringify([e.range.getA1Notation(), e.range.rowStart, e.range.columnEnd, e.value, e.oldValue,
        e.source.getId(), String(e.authMode), e.user.getEmail()]));
    }`);
    const [outcome] = world.fireEdit(staff.email, bookId, edit);
    expect(outcome?.error).toBeUndefined();
    expect(JSON.parse(outcome?.logs[0]?.text ?? '')).toEqual(['C2', 2, 3, 'Ajukan', '', bookId, 'LIMITED', '']);
  });

  it('keeps two edits waiting while it runs, and loses the rest', () => {
    const { world, bookId } = smallOffice(`function onEdit(e) {
      CacheService.getScriptCache().get('a');
      console.log(e.value);
    }`);
    world.faults.beforeCall = () => {
      world.faults.beforeCall = undefined;
      for (const value of ['b', 'c', 'd', 'e']) world.fireEdit(staff.email, bookId, { ...edit, value });
    };
    const outcomes = world.fireEdit(staff.email, bookId, { ...edit, value: 'a' });
    expect(outcomes.map((one) => one.logs[0]?.text)).toEqual(['a', 'b', 'c']);
  });

  it('installed by the owner runs as the owner, who cannot see who typed', () => {
    const { world, bookId, scriptId } = smallOffice(`
      function install() { ScriptApp.newTrigger('edited').forSpreadsheet('book-1').onEdit().create(); }
      function edited(e) { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), e.triggerUid.length > 0]; }
    `);
    world.editorRun(owner.email, scriptId, 'install');
    expect(world.fireEdit(staff.email, bookId, edit)[0]?.value).toEqual(['', owner.email, true]);
  });

  it('may be watched by a script that is bound to nothing', () => {
    const { world, bookId } = smallOffice('');
    const code = `
      function install() { ScriptApp.newTrigger('edited').forSpreadsheet('${bookId}').onEdit().create(); }
      function edited(e) { return [e.source.getId(), e.range.getA1Notation()]; }
    `;
    const { scriptId } = world.projects.create(owner.email, { name: 'Mesin', files: files(code) });
    world.editorRun(owner.email, scriptId, 'install');
    expect(world.fireEdit(staff.email, bookId, edit).map((one) => one.value)).toEqual([[bookId, 'C2']]);
  });
});
