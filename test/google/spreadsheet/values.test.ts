import { deskOf, guest, lead, owner, staff } from './office';

const run = (code: string) => deskOf().run(code);

describe('Range', () => {
  it('Range.getRow counts rows from 1', () => expect(run(`return sheet.getRange('B3:C4').getRow();`)).toBe(3));
  it('Range.getColumn counts columns from 1', () => expect(run(`return sheet.getRange('B3:C4').getColumn();`)).toBe(2));

  it('Range.getNumRows answers how many rows the range has', () =>
    expect(run(`return sheet.getRange('B3:C5').getNumRows();`)).toBe(3));

  it('Range.getNumColumns answers how many columns the range has', () =>
    expect(run(`return sheet.getRange('B3:C5').getNumColumns();`)).toBe(2));

  it('Range.getA1Notation names the cells without their tab', () =>
    expect(run(`return book.insertSheet('Dua').getRange(3, 2, 2, 2).getA1Notation();`)).toBe('B3:C4'));

  it('Range.getSheet answers the tab on which the range lies', () =>
    expect(run(`return book.insertSheet('Dua').getRange('A1').getSheet().getName();`)).toBe('Dua'));

  it('Range.getCell beyond the range throws "Cell reference out of range"', () => {
    const code = `const range = sheet.getRange('B2:C3'); return [range.getCell(2, 2).getA1Notation(), said(() => range.getCell(3, 1)), said(() => range.getCell(1, 3))];`;
    expect(run(code)).toEqual(['C3', 'Cell reference out of range', 'Cell reference out of range']);
  });

  it('Range.getValues gives an empty string for an empty cell', () => {
    const code = `sheet.getRange('A1').setValue(1); sheet.getRange('B1').setNote('x'); return sheet.getRange('A1:C1').getValues();`;
    expect(run(code)).toEqual([[1, '', '']]);
  });

  it('Range.getValue gives a Date for a number under a date format', () => {
    const code = `sheet.getRange('A1:B1').setValue(46349).getCell(1, 1).setNumberFormat('d mmmm yyyy'); return sheet.getRange('A1:B1').getValues()[0];`;
    expect(run(code)).toEqual([new Date('2026-11-22T17:00:00Z'), 46349]);
  });

  it('Range.setValue with null or undefined empties the cell', () => {
    const code = `sheet.getRange('A1:C1').setValue('x'); sheet.getRange('A1').setValue(null); sheet.getRange('B1:C1').setValues([[undefined, null]]); return sheet.getRange('A1:C1').getDisplayValues();`;
    expect(run(code)).toEqual([['', '', '']]);
  });

  it('Range.setValue parses a text as if a person had typed it', () => {
    const code = `sheet.getRange('A1:D1').setValues([['007', 'TRUE', '=1+1', "'007"]]); return sheet.getRange('A1:D1').getValues();`;
    expect(run(code)).toEqual([[7, true, 2, '007']]);
  });

  it('Range.getNumberFormats gives the pattern of each cell, row by row', () => {
    const code = `sheet.getRange('B1').setNumberFormat('@'); return sheet.getRange('A1:B1').getNumberFormats();`;
    expect(run(code)).toEqual([['0.###############', '@']]);
  });

  it('Range.getNumberFormat of a cell without a format answers the general one written out', () =>
    expect(run(`return sheet.getRange('A1').getNumberFormat();`)).toBe('0.###############'));

  it('Range.setNumberFormats gives each cell its own pattern', () => {
    const code = `sheet.getRange('A1:B1').setNumberFormats([['@', '0.00']]).setValues([['007', 7]]); return sheet.getRange('A1:B1').getDisplayValues();`;
    expect(run(code)).toEqual([['007', '7.00']]);
  });

  it('Range.setNumberFormat with "general" takes the format away', () => {
    const code = `const cell = sheet.getRange('A1').setNumberFormat('0.00').setValue(7); return [cell.getDisplayValue(), cell.setNumberFormat('general').getDisplayValue()];`;
    expect(run(code)).toEqual(['7.00', '7']);
  });

  it('Range.setBackground takes a colour that is none without a word, and paints nothing', () => {
    const code = `return ['foo', '#ff0000'].map((color) => sheet.getRange('A1').setBackground(color).getBackground());`;
    expect(run(code)).toEqual(['#ffffff', '#ff0000']);
  });

  it('Range.clear takes content and format, and validation or notes only when the options name them', () => {
    const code = `
      const range = sheet.getRange('A1');
      const fill = () => range.setValue(1).setNumberFormat('0.00').setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9).build());
      const left = () => [range.getValue(), range.getNumberFormat(), range.getNote(), range.getDataValidation() !== null];
      fill().clear(); const all = left();
      fill().clear({ contentsOnly: true }); const contents = left();
      fill().clear({ validationsOnly: true, commentsOnly: true });
      return [all, contents, left()];`;
    const general = '0.###############';
    expect(run(code)).toEqual([
      ['', general, 'n', true],
      ['', '0.00', 'n', true],
      [1, '0.00', '', false],
    ]);
  });

  it('Range.insertCheckboxes leaves the cells unchecked, with false as their value', () => {
    const code = `sheet.getRange('A1').setValue('x'); sheet.getRange('A1:A2').insertCheckboxes(); return [sheet.getRange('A1:A2').getValues(), sheet.getLastRow()];`;
    expect(run(code)).toEqual([[[false], [false]], 2]);
  });

  it('Range.isChecked is null when the cells differ or hold no checkbox', () => {
    const code = `sheet.getRange('A1:A2').insertCheckboxes(); sheet.getRange('A1').check(); return ['A1', 'A2', 'A1:A2', 'B1'].map((cells) => sheet.getRange(cells).isChecked());`;
    expect(run(code)).toEqual([true, false, null, null]);
  });

  it('Range.sort counts columns from 1 on the tab, whatever the range', () => {
    const code = `sheet.getRange('B1:C2').setValues([['a', 2], ['b', 1]]).sort(3); return sheet.getRange('B1:C2').getValues();`;
    expect(run(code)).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('Range.getRichTextValue answers null for a number, a date or a boolean', () => {
    const code = `sheet.getRange('A1:C1').setValues([[1, true, 'x']]); return sheet.getRange('A1:C1').getRichTextValues()[0].map((one) => one && one.getText());`;
    expect(run(code)).toEqual([null, null, 'x']);
  });

  it('RichTextValue.getLinkUrl answers null when the text has several links', () => {
    const code = `
      const links = (...ends) => ends.reduce((made, [from, to, url]) => made.setLinkUrl(from, to, url), SpreadsheetApp.newRichTextValue().setText('abcd')).build().getLinkUrl();
      return [links([0, 4, 'https://a.id/']), links([0, 2, 'https://a.id/'], [2, 4, 'https://b.id/'])];`;
    expect(run(code)).toEqual(['https://a.id/', null]);
  });

  it('RichTextValueBuilder.setText clears every style and link', () => {
    const code = `const value = SpreadsheetApp.newRichTextValue().setText('abcd').setLinkUrl('https://a.id/').setText('efgh').build(); return [value.getText(), value.getLinkUrl()];`;
    expect(run(code)).toEqual(['efgh', null]);
  });

  it('DataValidationBuilder.setAllowInvalid is true at first, so that bad input only warns', () => {
    const code = `
      const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9);
      sheet.getRange('A1').setDataValidation(rule.build()).setValue(10);
      sheet.getRange('A2').setDataValidation(rule.setAllowInvalid(false).build());
      flush();
      return [sheet.getRange('A1').getValue(), said(() => { sheet.getRange('A2').setValue(10); flush(); }).slice(0, 43)];`;
    expect(run(code)).toEqual([10, 'The data you entered in cell A2 violates th']);
  });

  it('Range.addDeveloperMetadata takes a whole row or column and no other range', () => {
    const code = `return ['2:2', 'B:B', 'A1:B2', '2:3'].map((cells) => said(() => sheet.getRange(cells).addDeveloperMetadata('k')).slice(0, 7));`;
    expect(run(code)).toEqual(['nothing', 'nothing', 'Adding ', 'Adding ']);
  });

  it('DeveloperMetadataFinder.onIntersectingLocations finds also what lies only partly in the place', () => {
    const code = `
      sheet.getRange('2:2').addDeveloperMetadata('k');
      const found = (cells, wide) => { const finder = sheet.getRange(cells).createDeveloperMetadataFinder(); return (wide ? finder.onIntersectingLocations() : finder).find().length; };
      return [found('2:2', false), found('A2:B2', false), found('A2:B2', true), found('A3:B3', true)];`;
    expect(run(code)).toEqual([1, 0, 1, 0]);
  });

  it('Range.shiftRowGroupDepth makes or removes groups, one for each step', () => {
    const code = `
      const rows = sheet.getRange('2:4'); const depth = () => [sheet.getRowGroupDepth(1), sheet.getRowGroupDepth(2)];
      rows.shiftRowGroupDepth(2); const two = depth(); rows.shiftRowGroupDepth(-1); return [two, depth()];`;
    expect(run(code)).toEqual([
      [0, 2],
      [0, 1],
    ]);
  });

  it('Range.createFilter is refused on a tab that has a filter', () => {
    const code = `sheet.getRange('A1:B5').createFilter(); return [sheet.getFilter().getRange().getA1Notation(), said(() => sheet.getRange('C1:D5').createFilter()).slice(0, 9)];`;
    expect(run(code)).toEqual(['A1:B5', "You can't"]);
  });

  it('Filter.sort leaves the first row of the filtered range in its place', () => {
    const code = `
      sheet.getRange('A1:A4').setValues([['kepala'], ['b'], ['c'], ['a']]).createFilter().sort(1, true);
      sheet.getFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build());
      return [sheet.getRange('A1:A4').getValues().flat(), [1, 2, 3].map((row) => sheet.isRowHiddenByFilter(row))];`;
    expect(run(code)).toEqual([
      ['kepala', 'a', 'b', 'c'],
      [false, false, true],
    ]);
  });

  it('moves and copies cells with what they hold', () => {
    const code = `
      sheet.getRange('A1:A2').setValues([[1], [2]]).setNumberFormat('0.0');
      sheet.getRange('A1:A2').copyTo(sheet.getRange('B1')); sheet.getRange('A1').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES);
      sheet.getRange('A1:A2').moveTo(sheet.getRange('C2'));
      return sheet.getRange('A1:D3').getDisplayValues();`;
    expect(run(code)).toEqual([
      ['', '1.0', '', '1'],
      ['', '2.0', '1.0', ''],
      ['', '', '2.0', ''],
    ]);
  });
});

describe('TextFinder', () => {
  const filled = `sheet.getRange('A1:B2').setValues([['K-1', 'k-1 dan K-1'], ['K-10', '=2+3']]);`;
  const found = (how: string, text: string) =>
    run(`${filled} return sheet.createTextFinder('${text}')${how}.findAll().map((one) => one.getA1Notation());`);

  it('TextFinder.findAll answers every matching cell as a range of its own', () =>
    expect(found('', 'k-1')).toEqual(['A1', 'B1', 'A2']));

  it('TextFinder.matchEntireCell finds only cells whose whole text matches', () =>
    expect(found('.matchEntireCell(true)', 'k-1')).toEqual(['A1']));

  it('TextFinder.matchCase is off at first, so that upper and lower case are one', () =>
    expect([found('', 'k-10'), found('.matchCase(true)', 'k-10')]).toEqual([['A2'], []]));

  it('TextFinder.matchFormulaText looks at a formula as written, otherwise at what its cell shows', () =>
    expect([found('', '2+3'), found('', '5'), found('.matchFormulaText(true)', '2+3')]).toEqual([[], ['B2'], ['B2']]));

  it('TextFinder.ignoreDiacritics takes accents for nothing', () => {
    const code = (how: string) =>
      `sheet.getRange('A1').setValue('Cafe\\u0301'.normalize('NFC')); return sheet.createTextFinder('cafe')${how}.findAll().length;`;
    expect([run(code('')), run(code('.ignoreDiacritics(true)'))]).toEqual([0, 1]);
  });

  it('TextFinder.startFrom begins after the last cell of that range', () =>
    expect(
      run(
        `${filled} return sheet.createTextFinder('k-1').startFrom(sheet.getRange('A1:B1')).findNext().getA1Notation();`,
      ),
    ).toBe('A2'));

  it('TextFinder.replaceAllWith answers how many occurrences it replaced, not how many cells', () =>
    expect(
      run(`${filled} return [sheet.createTextFinder('k-1').replaceAllWith('x'), sheet.getRange('B1').getValue()];`),
    ).toEqual([4, 'x dan x']));

  it('Range.createTextFinder searches the cells of the range and no others', () =>
    expect(run(`${filled} return sheet.getRange('A2:B2').createTextFinder('k').findAll().length;`)).toBe(1));
});

describe('SpreadsheetApp', () => {
  const narrow = ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'];
  const standalone = (code: string, who = owner, scopes?: string[]) => {
    const desk = deskOf('', {}, scopes);
    const { scriptId } = desk.world.projects.create(who.email, {
      name: 'Lepas',
      files: desk.world.projects
        .get(desk.scriptId)
        .files.map((file) => (file.type === 'JSON' ? file : { ...file, source: `function main() { ${code} }` })),
    });
    return desk.world.editorRun(who.email, scriptId, 'main');
  };

  it('SpreadsheetApp.getActiveSpreadsheet answers null in a script without a spreadsheet', () =>
    expect(standalone(`return SpreadsheetApp.getActiveSpreadsheet();`).value).toBeNull());

  it('SpreadsheetApp.openById of a file that the account may not see answers an object whose first use throws', () => {
    const code = `
      const there = SpreadsheetApp.openById('rahasia'); const answers = [there.getId()];
      try { there.getSheets(); } catch (error) { answers.push(error.message); }
      return answers;`;
    const desk = deskOf();
    desk.world.books.create(owner.email, 'Rahasia', { id: 'rahasia' });
    expect(desk.run(code, staff)).toEqual(['rahasia', 'You do not have permission to access the requested document.']);
  });

  it("SpreadsheetApp.openById needs the wide scope even for the script's own file", () => {
    const desk = deskOf('', {}, narrow);
    const { scriptId } = desk.world.projects.create(owner.email, {
      name: 'Sempit',
      boundTo: desk.bookId,
      files: desk.world.projects
        .get(desk.scriptId)
        .files.map((file) =>
          file.type === 'JSON' ? file : { ...file, source: `function main() { SpreadsheetApp.openById('buku'); }` },
        ),
    });
    expect(desk.world.editorRun(owner.email, scriptId, 'main').error?.message).toBe(
      'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });

  it('spreadsheets.currentonly reaches the file the script is bound to and no other', () => {
    const desk = deskOf('', {}, narrow);
    const source = `function main() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getLastRow(); }`;
    const { scriptId } = desk.world.projects.create(owner.email, {
      name: 'Sempit',
      boundTo: desk.bookId,
      files: desk.world.projects
        .get(desk.scriptId)
        .files.map((file) => (file.type === 'JSON' ? file : { ...file, source })),
    });
    expect(desk.world.editorRun(owner.email, scriptId, 'main').value).toBe(0);
  });

  it('SpreadsheetApp.openByUrl refuses an address that does not go on with a slash after the id', () => {
    const url = 'https://docs.google.com/spreadsheets/d/buku';
    expect(
      run(
        `return [SpreadsheetApp.openByUrl('${url}/edit#gid=0').getName(), said(() => SpreadsheetApp.openByUrl('${url}'))];`,
      ),
    ).toEqual(['Buku', 'Invalid argument: url']);
  });

  it('SpreadsheetApp.create makes a file that belongs to the account the script runs as', () => {
    const desk = deskOf();
    const id = desk.run(`return SpreadsheetApp.create('Baru', 20, 5).getId();`, lead) as string;
    expect(desk.world.files.roleOf(id, lead.email)).toBe('owner');
    expect(desk.world.files.roleOf(id, owner.email)).toBe('none');
    expect(desk.world.books.get(id).sheets[0]).toMatchObject({ rowCount: 20, columnCount: 5 });
  });

  it('Spreadsheet.copy needs no more than the right to view, and the copy belongs to whoever copies', () => {
    const desk = deskOf();
    const id = desk.run(`return book.copy('Salinan').getId();`, guest) as string;
    expect(desk.world.files.roleOf(id, guest.email)).toBe('owner');
    expect(desk.run(`return book.getName();`, guest)).toBe('Buku');
  });

  it('Sheet.copyTo of whoever may only view the source works, because whoever may view may copy', () => {
    const code = `const own = SpreadsheetApp.create('Milik'); const copy = sheet.copyTo(own); return [copy.getName(), own.getNumSheets()];`;
    expect(deskOf().run(code, guest)).toEqual(['Copy of Sheet1', 2]);
  });
});
