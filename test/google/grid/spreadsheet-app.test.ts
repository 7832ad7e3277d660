import { recordingScreen } from '../../workbench/google/screens';
import { spreadsheetApp } from '../../workbench/google/services/spreadsheet-app';
import { NotSimulated } from '../../workbench/google/services/surface';
import { bench, currentOnlyScope, lead, owner, runOf, scriptOf, spreadsheetsScope, staff, stranger } from './bench';

describe('SpreadsheetApp', () => {
  it('opens the bound file with the narrow scope, and others only with the wide one', () => {
    const table = bench();
    const other = table.books.create(owner.email, 'Lain').id;
    const narrow = scriptOf(table, owner);
    expect(narrow.book.getId()).toBe(table.bookId);
    expect(() => narrow.app.openById(other)).toThrow('You do not have permission to call SpreadsheetApp.openById');
    const wide = scriptOf(table, owner, { scopes: [spreadsheetsScope] });
    expect(wide.app.openById(other).getName()).toBe('Lain');
    expect(() =>
      scriptOf(table, staff, { scopes: [spreadsheetsScope] })
        .app.openById(other)
        .getName(),
    ).toThrow('You do not have permission to access the requested document.');
  });

  it('has no active spreadsheet in a standalone script', () => {
    const table = bench();
    const run = runOf(table, owner, { bound: false, scopes: [spreadsheetsScope] });
    expect((spreadsheetApp(run, table.world) as typeof SpreadsheetApp).getActiveSpreadsheet()).toBeNull();
  });

  it('throws by name where nothing is simulated', () => {
    const { sheet } = scriptOf(bench(), owner);
    expect(() => sheet.getPivotTables()).toThrow(new NotSimulated('Sheet.getPivotTables'));
  });

  it('counts what touches cells and nothing else', () => {
    const { sheet, run } = scriptOf(bench(), owner);
    sheet.getRange(1, 1, 2, 2).offset(1, 1).getA1Notation();
    expect(run.calls).toEqual([]);
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    sheet.getRange('A1:B100').getValues();
    expect(run.calls.map(({ operation, cells }) => [operation, cells])).toEqual([
      ['setValues', 4],
      ['getValues', 4],
    ]);
  });

  it('lets viewers read and not write', () => {
    const table = bench();
    table.world.files.share(table.bookId, stranger.email, 'viewer');
    const { sheet } = scriptOf(table, stranger);
    expect(sheet.getRange('A1').getValue()).toBe('');
    expect(() => sheet.getRange('A1').setValue('x')).toThrow('You do not have permission to perform that action.');
  });

  it('remembers the selection of the person at the window', () => {
    const table = bench();
    const screen = recordingScreen();
    screen.select(table.bookId, { sheetId: 0, ranges: [{ startRow: 4, endRow: 6, startColumn: 1, endColumn: 3 }] });
    const { app, book } = scriptOf(table, owner, { screen });
    expect(app.getActiveRange()?.getA1Notation()).toBe('B5:C6');
    const fresh = book.insertSheet('Baru');
    expect(book.getActiveSheet().getSheetId()).toBe(fresh.getSheetId());
    book.setActiveRange(fresh.getRange('D4'));
    expect(screen.selection(table.bookId)).toEqual({
      sheetId: fresh.getSheetId(),
      ranges: [{ startRow: 3, endRow: 4, startColumn: 3, endColumn: 4 }],
    });
    book.toast('Halo');
    expect(screen.shown).toEqual([{ kind: 'toast', message: 'Halo', title: '', seconds: 5 }]);
  });
});

describe('Range values', () => {
  it('parses text as typed in the locale of the file', () => {
    const { sheet } = scriptOf(bench(), owner);
    const typed = [
      '007',
      '1.234,5',
      '23/11/2026',
      '32/13/2026',
      'TRUE',
      'benar',
      "'001",
      '14.30',
      '50%',
      '=1+1',
      '- butir',
      '',
    ];
    sheet.getRange(1, 1, 1, typed.length).setValues([typed]);
    const read = sheet.getRange(1, 1, 1, typed.length).getValues()[0];
    expect(read).toEqual([
      7,
      1234.5,
      new Date('2026-11-22T17:00:00Z'),
      '32/13/2026',
      true,
      true,
      '001',
      expect.any(Date),
      0.5,
      2,
      '#NAME?',
      '',
    ]);
    expect(sheet.getRange('J1:K1').getFormulas()).toEqual([['=1+1', '=- butir']]);
  });

  it('keeps every character where the cell was formatted as text before', () => {
    const { sheet } = scriptOf(bench(), owner);
    const range = sheet
      .getRange('A1:C1')
      .setNumberFormat('@')
      .setValues([['007', '=1+1', '1/2']]);
    expect(range.getValues()).toEqual([['007', '=1+1', '1/2']]);
    expect(range.getFormulas()).toEqual([['', '', '']]);
  });

  it('keeps moments as serial numbers in the zone of the file', () => {
    const { sheet } = scriptOf(bench(), owner);
    const at = new Date('2026-11-23T07:30:00Z');
    const range = sheet.getRange('A1').setNumberFormat('d mmmm yyyy HH.mm').setValue(at);
    expect(range.getValue()).toEqual(at);
    expect(range.getDisplayValue()).toBe('23 November 2026 14.30');
    expect(range.setNumberFormat('0.000').getDisplayValue()).toBe('46349,604');
  });

  it('refuses blocks of another size and places outside the tab', () => {
    const { sheet } = scriptOf(bench(), owner);
    expect(() => sheet.getRange('A1:B1').setValues([['a']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange(1001, 1)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet.getRange('omong kosong')).toThrow('Range not found');
    expect(() => Reflect.apply(sheet.getRange('A1').setValues, undefined, ['x'])).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it('refuses more than 50,000 characters in the language of the person', () => {
    const table = bench();
    const long = 'x'.repeat(50_001);
    expect(() => scriptOf(table, lead).sheet.getRange('A1').setValue(long)).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(() => scriptOf(table, staff).sheet.getRange('A1').setValue(long)).toThrow('maksimum 50000 karakter');
  });

  it('rejects what a strict rule forbids, and changes nothing of the block', () => {
    const { app, sheet } = scriptOf(bench(), lead);
    const rule = app.newDataValidation().requireValueInList(['Setujui', 'Kembalikan']).setAllowInvalid(false).build();
    sheet.getRange('B1:B2').setDataValidation(rule);
    expect(() => sheet.getRange('A1:B1').setValues([['x', 'Mungkin']])).toThrow(
      'The data you entered in cell B1 violates the data validation rules set on this cell.\nPlease enter one of the following values: Setujui, Kembalikan.',
    );
    expect(sheet.getRange('A1').isBlank()).toBe(true);
    expect(sheet.getRange('B2').setValue('Setujui').getValue()).toBe('Setujui');
    expect(sheet.getRange('B2').getDataValidation()?.getCriteriaValues()[0]).toEqual(['Setujui', 'Kembalikan']);
  });

  it('ticks checkboxes, whose false counts as content', () => {
    const { sheet } = scriptOf(bench(), owner);
    const boxes = sheet.getRange('A1:A3').insertCheckboxes();
    expect(sheet.getLastRow()).toBe(3);
    sheet.getRange('A2').check();
    expect(boxes.getValues()).toEqual([[false], [true], [false]]);
    expect([boxes.isChecked(), sheet.getRange('A2').isChecked()]).toEqual([null, true]);
  });

  it('keeps links in rich text', () => {
    const { app, sheet } = scriptOf(bench(), owner);
    const rich = app
      .newRichTextValue()
      .setText('Facebook · X')
      .setLinkUrl(0, 8, 'https://facebook.com/1')
      .setLinkUrl(11, 12, 'https://x.com/1')
      .build();
    sheet.getRange('A1').setRichTextValue(rich);
    const runs = sheet.getRange('A1').getRichTextValue()?.getRuns() ?? [];
    expect(runs.map((run) => [run.getText(), run.getLinkUrl()])).toEqual([
      ['Facebook', 'https://facebook.com/1'],
      [' · ', null],
      ['X', 'https://x.com/1'],
    ]);
    expect(sheet.getRange('A1').getValue()).toBe('Facebook · X');
  });

  it('finds cells by their text', () => {
    const { sheet } = scriptOf(bench(), owner);
    sheet.getRange('A1:A3').setValues([['K-1'], ['K-10'], ['k-1']]);
    const found = sheet
      .createTextFinder('k-1')
      .matchEntireCell(true)
      .findAll()
      .map((range) => range.getA1Notation());
    expect(found).toEqual(['A1', 'A3']);
    expect(sheet.createTextFinder('k-1').matchCase(true).findNext()?.getA1Notation()).toBe('A3');
    expect(sheet.createTextFinder('tak ada').findNext()).toBeNull();
  });

  it('appends below the last row with content and resets the date format there', () => {
    const { sheet } = scriptOf(bench(), owner);
    sheet.getRange('B1:B1000').setNumberFormat('d mmmm yyyy');
    sheet.appendRow(['a', new Date('2026-11-22T17:00:00Z')]);
    sheet.appendRow(['b']);
    expect(sheet.getRange('A1:B2').getDisplayValues()).toEqual([
      ['a', '23/11/2026'],
      ['b', ''],
    ]);
    expect(sheet.getLastRow()).toBe(2);
  });
});

describe('Sheet', () => {
  it('inserts, moves and deletes rows with their tags, looks and rules', () => {
    const { sheet } = scriptOf(bench(), owner);
    sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
    sheet.getRange('2:2').addDeveloperMetadata('k', 'nilai').setFontWeight('bold');
    sheet.insertRowBefore(1);
    sheet.moveRows(sheet.getRange('3:3'), 6);
    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(['', 'a', 'c', '', 'b']);
    const [tag] = sheet.createDeveloperMetadataFinder().withKey('k').find();
    expect(tag?.getLocation().getRow()?.getA1Notation()).toBe('A5:Z5');
    expect(sheet.getRange('A5').getFontWeight()).toBe('bold');
    sheet.deleteRow(5);
    expect(sheet.createDeveloperMetadataFinder().withKey('k').find()).toEqual([]);
    expect(() => sheet.getRange('A1:B1').addDeveloperMetadata('k')).toThrow('arbitrary ranges');
  });

  it('names, hides and deletes tabs as Google allows', () => {
    const { book, sheet } = scriptOf(bench(), owner);
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    const second = book.insertSheet('Dua');
    expect(() => second.setName('sheet1')).toThrow('A sheet with the name "sheet1" already exists.');
    expect(book.getSheetByName('Dua')?.getIndex()).toBe(2);
    book.deleteSheet(second);
    expect(() => book.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
    expect(() => second.getName()).toThrow(/Sheet \d+ not found/);
  });

  it('has a scope of its own for what it may touch', () => {
    const table = bench();
    expect(() => scriptOf(table, owner, { scopes: [] })).toThrow(currentOnlyScope);
  });
});
