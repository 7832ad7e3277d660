// What hands do at the keyboard beyond typing: paste, delete, find and replace, take back.
import { actsOf, bench, owner, scriptOf, sheetsOf, staff } from './bench';

function seated() {
  const table = bench();
  return {
    ...scriptOf(table, owner),
    table,
    acts: actsOf(table),
    at: { bookId: table.bookId, sheetId: 0 },
  };
}

describe('hands', () => {
  it('a paste wipes number format, dropdown and checkbox of the cells it hits', () => {
    const { app, acts, at, sheet } = seated();
    sheet.getRange('A1').setNumberFormat('@').setFontWeight('bold');
    sheet.getRange('B1').insertCheckboxes();
    sheet
      .getRange('C1')
      .setDataValidation(app.newDataValidation().requireValueInList(['Ya']).setAllowInvalid(false).build());
    acts.paste(staff.email, at, 0, 0, [['007', 'x', 'Tidak']]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[7, 'x', 'Tidak']]);
    expect(sheet.getRange('A1:C1').getDataValidations()).toEqual([[null, null, null]]);
    expect(sheet.getRange('A1').getFontWeight()).toBe('bold');
  });

  it('the delete key unticks a checkbox instead of taking it away', () => {
    const { acts, at, sheet } = seated();
    sheet.getRange('A1').insertCheckboxes().check();
    acts.clearContents(staff.email, at, { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 });
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').isChecked()]).toEqual([false, false]);
  });

  it('a file chip has the title of its file as value and keeps the link in its chip run alone', () => {
    const { acts, at, sheet, table } = seated();
    const uri = 'https://drive.google.com/file/d/1';
    acts.putChip(staff.email, at, 0, 0, { title: 'foto.jpg', uri });
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()]).toEqual(['foto.jpg', '']);
    const fields = 'sheets.data.rowData.values(hyperlink,chipRuns)';
    const seen = sheetsOf(table, owner).Spreadsheets.get(table.bookId, { ranges: ['A1'], fields });
    expect(JSON.stringify(seen)).toContain(`"chip":{"richLinkProperties":{"uri":"${uri}"`);
    expect(JSON.stringify(seen)).not.toContain('hyperlink');
  });

  it('a typed formula is judged by its result where the cell has a validation rule that rejects', () => {
    const { app, acts, at, sheet } = seated();
    sheet
      .getRange('A1')
      .setDataValidation(app.newDataValidation().requireValueInList(['Ya']).setAllowInvalid(false).build());
    expect(acts.typeCell(staff.email, at, 0, 0, '="Tidak"').ok).toBe(false);
    expect(sheet.getRange('A1').getFormula()).toBe('');
    expect(acts.typeCell(staff.email, at, 0, 0, '="Ya"').ok).toBe(true);
  });

  it('a paste past the last column of a tab adds columns', () => {
    const { acts, at, sheet } = seated();
    acts.paste(staff.email, at, 0, 25, [['a', 'b']]);
    expect([sheet.getMaxColumns(), sheet.getRange('AA1').getValue()]).toEqual([27, 'b']);
  });

  it('Range.clearContent leaves the format', () => {
    const { app, sheet } = seated();
    const rule = app.newDataValidation().requireDate().build();
    const cell = sheet.getRange('A1').setValue('x').setFontWeight('bold').setNote('n').setDataValidation(rule);
    cell.clearContent();
    expect([cell.getValue(), cell.getFontWeight(), cell.getNote(), cell.getDataValidation() === null]).toEqual([
      '',
      'bold',
      'n',
      false,
    ]);
  });

  it('find and replace, as if each result were typed', () => {
    const { acts, at, sheet } = seated();
    sheet.getRange('A1:A3').setValues([['nomor 1'], ['Nomor'], ['=1+1']]);
    acts.findReplace(staff.email, at, { find: 'nomor ', replace: '' });
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], ['Nomor'], [2]]);
    acts.findReplace(staff.email, at, { find: 'nomor', replace: 'judul', matchCase: true });
    acts.findReplace(staff.email, at, { find: 'omor', replace: 'x', entireCell: true });
    expect(sheet.getRange('A2').getValue()).toBe('Nomor');
  });

  it('take back their own act and leave what others did since', () => {
    const { acts, at, sheet } = seated();
    sheet.getRange('A1').setValue('semula');
    acts.typeCell(staff.email, at, 0, 0, 'keliru');
    acts.insertRows(staff.email, at, 0, 1);
    acts.undo(staff.email, at.bookId);
    expect(sheet.getRange('A1').getValue()).toBe('keliru');
    sheet.getRange('B1').setValue('lain');
    acts.undo(staff.email, at.bookId);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['semula', 'lain']]);
    acts.redo(staff.email, at.bookId);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['keliru', 'lain']]);
    sheet.getRange('A1').setValue('milik orang lain');
    acts.undo(staff.email, at.bookId);
    expect(sheet.getRange('A1').getValue()).toBe('milik orang lain');
  });
});

describe('a chart', () => {
  it('and its sources move with rows that are inserted above', () => {
    const { acts, at, table } = seated();
    const source = { sheetId: 0, startRowIndex: 4, endRowIndex: 8, startColumnIndex: 0, endColumnIndex: 1 };
    table.books.write(table.bookId, owner, ({ book }) => {
      book.sheets[0]?.charts.push({
        chartId: 1,
        spec: { basicChart: { domains: [{ domain: { sourceRange: { sources: [source] } } }] } },
        position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 2, columnIndex: 3 } } },
      });
    });
    acts.insertRows(staff.email, at, 0, 2);
    acts.deleteRows(staff.email, at, 7, 1);
    const chart = JSON.stringify(table.books.get(table.bookId).sheets[0]?.charts[0]);
    expect(chart).toContain('"startRowIndex":6,"endRowIndex":9');
    expect(chart).toContain('"rowIndex":4');
  });
});
