import { phoneScreen, recordingScreen, type ScriptedAnswer } from '../../workbench/google/screens';
import { files, owner, smallOffice, staff } from '../runtime/office';

/** Runs `body` with `ui` from the editor, in front of a screen that gives these answers. */
function run(body: string, ...answers: ScriptedAnswer[]) {
  const office = smallOffice(`function main() { const ui = SpreadsheetApp.getUi(); ${body} }
    function other() { const lock = LockService.getScriptLock(); return lock.tryLock(0); }
    function tick() { SpreadsheetApp.getUi(); }
    function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }`);
  const screen = recordingScreen(...answers);
  office.world.screens.put(owner.email, screen);
  const outcome = office.world.editorRun(owner.email, office.scriptId, 'main');
  return { ...office, screen, outcome };
}

describe('a dialog', () => {
  it('Ui.alert answers the button that was clicked, Button.CLOSE for the cross in the title bar', () => {
    const body =
      "const said = ui.alert('a', ui.ButtonSet.YES_NO); return [said === ui.Button.YES, said === ui.Button.CLOSE, '' + said]";
    expect(run(body, { button: 'YES' }).outcome.value).toEqual([true, false, 'YES']);
    expect(run(body).outcome.value).toEqual([false, true, 'CLOSE']);
  });

  it('Ui.Button holds what Ui.alert answers: Button.OK, Button.CANCEL, Button.YES, Button.NO and Button.CLOSE', () => {
    const body = `const b = ui.Button; return ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'].map((name) => String(b[name]))`;
    expect(run(body).outcome.value).toEqual(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);
  });

  it('Ui.ButtonSet holds the choices of Ui.alert: ButtonSet.OK, ButtonSet.OK_CANCEL, ButtonSet.YES_NO and YES_NO_CANCEL', () => {
    const { screen } = run(
      "for (const set of ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']) ui.alert('a', ui.ButtonSet[set])",
    );
    expect(screen.shown.map((one) => 'buttons' in one && one.buttons.join())).toEqual([
      'OK',
      'OK,CANCEL',
      'YES,NO',
      'YES,NO,CANCEL',
    ]);
  });

  it('Ui.alert and Ui.prompt have an OK button unless a ButtonSet says otherwise', () => {
    const { screen } = run("ui.alert('a'); ui.prompt('b'); ui.prompt('c', ui.ButtonSet.OK_CANCEL)");
    expect(screen.shown.map((one) => 'buttons' in one && one.buttons.join())).toEqual(['OK', 'OK', 'OK,CANCEL']);
  });

  it('Ui.alert and Ui.prompt take a title only together with a ButtonSet', () => {
    const { screen, outcome } = run("ui.alert('Judul', 'Isi', ui.ButtonSet.OK); ui.prompt('Judul', 'Isi')");
    expect(screen.shown).toMatchObject([{ title: 'Judul', message: 'Isi' }]);
    expect(outcome.error?.message).toBe(
      "The parameters (String,String) don't match the method signature for Ui.prompt.",
    );
    expect(run('ui.alert()').outcome.error?.message).toContain("don't match the method signature for Ui.alert");
  });

  it('PromptResponse.getSelectedButton answers the button of a Ui.prompt, Button.CLOSE for the cross', () => {
    const body = `const asked = ui.prompt('a', ui.ButtonSet.OK_CANCEL).getSelectedButton();
      return [asked === ui.Button.OK, asked === ui.Button.CANCEL, asked === ui.Button.CLOSE]`;
    expect(run(body, { button: 'OK' }).outcome.value).toEqual([true, false, false]);
    expect(run(body, { button: 'CANCEL' }).outcome.value).toEqual([false, true, false]);
    expect(run(body).outcome.value).toEqual([false, false, true]);
  });

  it('PromptResponse.getResponseText answers what was typed, even when the dialog was cancelled or closed', () => {
    const body = "return ui.prompt('a', ui.ButtonSet.OK_CANCEL).getResponseText()";
    for (const button of ['OK', 'CANCEL', 'CLOSE'])
      expect(run(body, { button, text: 'kata' }).outcome.value).toBe('kata');
  });

  it('Ui.alert and Ui.prompt suspend the run until they are answered, and its locks are lost meanwhile', () => {
    const body = "const lock = LockService.getScriptLock(); lock.waitLock(0); ui.ASK('a'); return lock.hasLock()";
    for (const ask of ['alert', 'prompt']) {
      const office = run(body.replace('ASK', ask), { button: 'OK' });
      expect(office.outcome.value).toBe(false);
      let taken: unknown;
      const meanwhile = () => {
        taken = office.world.editorRun(staff.email, office.scriptId, 'other').value;
      };
      office.screen.answer({ button: 'OK', meanwhile });
      office.world.editorRun(owner.email, office.scriptId, 'main');
      expect(taken).toBe(true);
    }
  });

  it("the time that a person takes to answer Ui.alert or Ui.prompt counts as the run's own", () => {
    const body = "Utilities.sleep(200000); ui.alert('a'); CacheService.getScriptCache().get('a'); return 1";
    expect(run(body, { button: 'OK', seconds: 150 }).outcome.value).toBe(1);
    expect(run(body, { button: 'OK', seconds: 200 }).outcome.killed).toBe('Exceeded maximum execution time');
  });

  it('Ui.alert and Ui.prompt throw Timed out waiting for user response when nobody answers for five minutes', () => {
    const body = "try { ui.alert('a'); return 'answered'; } catch (error) { return error.message; }";
    expect(run(body, { button: 'OK', seconds: 300 }).outcome.value).toBe('answered');
    expect(run(body, { button: 'OK', seconds: 301 }).outcome.value).toBe('Timed out waiting for user response');
  });

  it('has no button that was not asked for', () => {
    expect(run("return String(ui.alert('a'))", { button: 'YES' }).outcome.value).toBe('CLOSE');
  });
});

describe('a page', () => {
  const page = "const page = HtmlService.createHtmlOutput('<p>a</p>').setTitle('Isi').setWidth(500).setHeight(90);";

  it('HtmlOutput.setWidth and HtmlOutput.setHeight size a dialog at first, no script can size a sidebar', () => {
    const { screen } = run(`${page} ui.showSidebar(page); ui.showModelessDialog(page, 'Judul')`);
    expect(screen.shown).toEqual([
      { kind: 'sidebar', title: 'Isi', html: '<p>a</p>' },
      { kind: 'modeless', title: 'Judul', html: '<p>a</p>', width: 500, height: 90 },
    ]);
  });

  it('the title given to Ui.showModalDialog or Ui.showModelessDialog wins over HtmlOutput.setTitle', () => {
    const { screen } = run(
      `${page} ui.showModalDialog(page, 'Satu'); ui.showModelessDialog(page, 'Dua'); ui.showSidebar(page)`,
    );
    expect(screen.shown.map((one) => 'title' in one && one.title)).toEqual(['Satu', 'Dua', 'Isi']);
  });

  it('Ui.showSidebar takes an HtmlOutput, Ui.showModalDialog and Ui.showModelessDialog an HtmlOutput and a title', () => {
    const message = (call: string) => run(`${page} ui.${call}`).outcome.error?.message;
    expect(message("showSidebar('<p>a</p>')")).toBe(
      "The parameters (String) don't match the method signature for Ui.showSidebar.",
    );
    expect(message('showModalDialog(page)')).toBe(
      "The parameters (HtmlOutput) don't match the method signature for Ui.showModalDialog.",
    );
    expect(message("showSidebar(page, 'Judul')")).toContain('Ui.showSidebar');
    expect(message("showModelessDialog(page, 'Judul')")).toBeUndefined();
  });

  it('Ui.showSidebar and the dialogs put their page in the place of the one that is open', () => {
    const show = (kind: string) => `ui.show${kind}(HtmlService.createHtmlOutput('${kind}'), 'Judul')`;
    const { screen } = run(`ui.showSidebar(HtmlService.createHtmlOutput('first')); ${page} ui.showSidebar(page);
      ${show('ModelessDialog')}; ${show('ModalDialog')}`);
    expect(screen.open).toMatchObject({
      sidebar: { html: '<p>a</p>' },
      dialog: { html: 'ModalDialog', kind: 'modal' },
    });
  });

  it('Ui.showSidebar and the other dialogs need the scope script.container.ui, which a simple trigger never has', () => {
    const needs = (method: string) =>
      `You do not have permission to call Ui.${method}. Required permissions: https://www.googleapis.com/auth/script.container.ui`;
    const calls = ["alert('a')", "prompt('a')", "showSidebar(HtmlService.createHtmlOutput('a'))"];
    for (const call of calls) {
      const code = `function onOpen() { SpreadsheetApp.getUi().${call}; } function main() { onOpen(); }`;
      const { world, bookId, scriptId } = smallOffice(code, { oauthScopes: ['spreadsheets.currentonly'] });
      const method = call.slice(0, call.indexOf('('));
      expect(world.openBook(owner.email, bookId)[0]?.error?.message).toBe(needs(method));
      expect(world.editorRun(owner.email, scriptId, 'main').error?.message).toBe(needs(method));
      world.changeSource(owner.email, scriptId, files(code, { oauthScopes: ['script.container.ui'] }));
      expect(world.openBook(owner.email, bookId)[0]?.error?.message).toBe(needs(method));
      expect(world.editorRun(owner.email, scriptId, 'main').error).toBeUndefined();
    }
  });

  it('SpreadsheetApp.getUi throws Cannot call SpreadsheetApp.getUi() from this context in a run of the clock', () => {
    const { world, scriptId } = run('');
    world.editorRun(owner.email, scriptId, 'install');
    const [outcome] = world.runUntil(world.clock.now() + 6 * 60_000);
    expect(outcome?.error).toMatchObject({
      name: 'Exception',
      message: 'Cannot call SpreadsheetApp.getUi() from this context.',
    });
  });

  it('has no Ui in a standalone script', () => {
    const { world } = smallOffice('');
    const code = 'function main() { SpreadsheetApp.getUi(); }';
    const { scriptId } = world.projects.create(owner.email, { name: 'Mesin', files: files(code) });
    expect(world.editorRun(owner.email, scriptId, 'main').error?.message).toContain('from this context');
  });
});

describe('a menu', () => {
  const opened = (body: string) => {
    const office = smallOffice(`function onOpen() { const ui = SpreadsheetApp.getUi(); ${body} }
      function one() { return 1; }
      function two() { return 2; }`);
    const screen = recordingScreen();
    office.world.screens.put(staff.email, screen);
    office.world.openBook(staff.email, office.bookId);
    const trees = () => office.world.menus.of(staff.email, office.bookId).map(({ menu }) => menu);
    return { ...office, screen, trees };
  };

  it('Ui.createMenu only builds, the menu appears with Menu.addToUi, for the person whose window it is', () => {
    const { world, bookId, screen, trees } = opened(
      "ui.createMenu('A').addItem('a', 'one').addToUi(); ui.createMenu('B').addItem('b', 'two')",
    );
    expect(trees()).toEqual([{ name: 'A', items: [{ caption: 'a', functionName: 'one' }] }]);
    expect(screen.menus.get(bookId)).toEqual(trees());
    expect(world.menus.of(owner.email, bookId)).toEqual([]);
    expect(() => world.clickMenu(owner.email, bookId, 'one')).toThrow('No menu');
  });

  it('Menu.addItem names the function that a click on the item runs', () => {
    const { world, bookId } = opened("ui.createMenu('A').addItem('a', 'two').addItem('gone', 'gone').addToUi()");
    expect(world.clickMenu(staff.email, bookId, 'two').value).toBe(2);
    expect(world.clickMenu(staff.email, bookId, 'gone').error?.message).toBe('Script function not found: gone');
  });

  it('Menu.addSeparator draws a line between two items', () => {
    const { trees } = opened("ui.createMenu('A').addItem('a', 'one').addSeparator().addItem('b', 'two').addToUi()");
    expect(trees()[0]?.items.map((item) => (item === 'separator' ? '-' : 'item'))).toEqual(['item', '-', 'item']);
  });

  it('Menu.addSubMenu hangs another menu below an item', () => {
    const { world, bookId, trees } = opened(
      "ui.createMenu('A').addSubMenu(ui.createMenu('B').addItem('b', 'two')).addToUi()",
    );
    expect(trees()).toEqual([{ name: 'A', items: [{ name: 'B', items: [{ caption: 'b', functionName: 'two' }] }] }]);
    expect(world.clickMenu(staff.email, bookId, 'two').value).toBe(2);
  });

  it('Ui.createMenu replaces the menu that has the same name, also one of another script', () => {
    const { world, bookId, trees } = opened(
      "ui.createMenu('A').addItem('a', 'one').addToUi(); ui.createMenu('A').addItem('b', 'two').addToUi()",
    );
    expect(trees()).toHaveLength(1);
    const planted =
      "function onOpen() { SpreadsheetApp.getUi().createMenu('A').addItem('b', 'two').addToUi(); } function two() { return 'stolen'; }";
    world.projects.create(staff.email, { name: 'Lain', boundTo: bookId, files: files(planted) });
    world.openBook(staff.email, bookId);
    expect(trees()).toHaveLength(1);
    expect(world.clickMenu(staff.email, bookId, 'two').value).toBe('stolen');
  });

  it('Ui.createAddonMenu makes a menu below Extensions that has the name of the script', () => {
    const { trees } = opened("ui.createAddonMenu().addItem('a', 'one').addToUi()");
    expect(trees().map(({ name }) => name)).toEqual(['Extensions > Skrip']);
  });
});

describe('on a phone', () => {
  it('opening a spreadsheet in the app on a phone runs none of its scripts and shows no menu', () => {
    const { world, bookId } = smallOffice("function onOpen() { SpreadsheetApp.getUi().createMenu('A').addToUi(); }");
    world.openBook(staff.email, bookId);
    world.screens.put(staff.email, phoneScreen());
    expect(world.openBook(staff.email, bookId)).toEqual([]);
    expect(world.menus.of(staff.email, bookId)).toEqual([]);
  });

  it('an edit in the app on a phone fires onEdit, which has no Ui there', () => {
    const { world, bookId } = smallOffice('function onEdit(e) { console.log(e.value); SpreadsheetApp.getUi(); }');
    world.screens.put(staff.email, phoneScreen());
    const edit = { sheetId: 0, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1, value: 'a' };
    const [outcome] = world.fireEdit(staff.email, bookId, edit);
    expect(outcome?.logs[0]?.text).toBe('a');
    expect(outcome?.error?.message).toContain('from this context');
  });
});
