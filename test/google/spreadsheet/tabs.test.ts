import { deskOf, owner, staff } from './office';

const run = (code: string) => deskOf().run(code);

describe('Spreadsheet', () => {
  it('Spreadsheet.getId answers the id of the file', () => expect(run(`return book.getId();`)).toBe('buku'));

  it('Spreadsheet.getSheets answers all tabs in their order, hidden ones too', () => {
    const code = `book.insertSheet('Dua').hideSheet(); book.insertSheet('Nol', 0); return book.getSheets().map((one) => one.getName());`;
    expect(run(code)).toEqual(['Nol', 'Sheet1', 'Dua']);
  });

  it('Spreadsheet.getSheetByName answers null when no tab has that name', () =>
    expect(run(`return [book.getSheetByName('Sheet1').getSheetId(), book.getSheetByName('Tiga')];`)).toEqual([
      0,
      null,
    ]));

  it('Spreadsheet.getSheetById finds a tab by its id, whatever it is called by now', () =>
    expect(run(`sheet.setName('Baru'); return [book.getSheetById(0).getName(), book.getSheetById(5)];`)).toEqual([
      'Baru',
      null,
    ]));

  it('Spreadsheet.setActiveSheet shows that tab to the person at the window', () => {
    const code = `book.insertSheet('Dua'); book.setActiveSheet(sheet); return book.getActiveSheet().getName();`;
    expect(run(code)).toBe('Sheet1');
  });

  it('Spreadsheet.insertSheet makes the new tab the active one', () =>
    expect(run(`book.insertSheet('Dua'); return book.getActiveSheet().getName();`)).toBe('Dua'));

  it('Spreadsheet.getActiveRange answers what the person has selected', () => {
    const desk = deskOf();
    const ranges = [{ startRow: 1, endRow: 3, startColumn: 1, endColumn: 2 }];
    desk.world.screens.of(owner.email).select(desk.bookId, { sheetId: 0, ranges });
    expect(desk.run(`return SpreadsheetApp.getActiveSpreadsheet().getActiveRange().getA1Notation();`)).toBe('B2:B3');
  });

  it('Spreadsheet.moveActiveSheet counts from 1 and throws beyond the last tab', () => {
    const code = `book.insertSheet('Dua'); book.moveActiveSheet(1); return [book.getSheets()[0].getName(), said(() => book.moveActiveSheet(3)), said(() => book.moveActiveSheet(0))];`;
    expect(run(code)).toEqual(['Dua', 'The position is out of bounds.', 'The position is out of bounds.']);
  });

  it('Spreadsheet.toast shows for 5 seconds unless told otherwise', () => {
    const desk = deskOf();
    const seen: unknown[] = [];
    desk.world.screens.of(owner.email).toast = (...said) => void seen.push(said);
    desk.run(`book.toast('Halo'); book.toast('Halo', 'Judul', 8);`);
    expect(seen).toEqual([
      ['Halo', '', 5],
      ['Halo', 'Judul', 8],
    ]);
  });

  it('Spreadsheet.setNamedRange refuses a name with blanks or signs, or one that reads as an address', () => {
    const code = `return ['Daftar_1', 'dua kata', 'A1', 'R1C1', '1a'].map((name) => said(() => book.setNamedRange(name, sheet.getRange('A1'))) === 'nothing');`;
    expect(run(code)).toEqual([true, false, false, false, false]);
  });

  it('Spreadsheet.getRangeByName answers null for an unknown name', () => {
    const code = `book.setNamedRange('Daftar', sheet.getRange('B2:B9')); return [book.getRangeByName('daftar').getA1Notation(), book.getRangeByName('Lain')];`;
    expect(run(code)).toEqual(['B2:B9', null]);
  });

  it('Spreadsheet.removeNamedRange throws for an unknown name', () => {
    const code = `book.setNamedRange('Daftar', sheet.getRange('A1')); book.removeNamedRange('Daftar'); return [book.getNamedRanges().length, said(() => book.removeNamedRange('Daftar'))];`;
    expect(run(code)).toEqual([0, 'The named range "Daftar" does not exist.']);
  });
});

describe('Sheet', () => {
  it('Sheet.getSheetId is the same after the tab was renamed or moved', () => {
    const code = `const dua = book.insertSheet('Dua'); const id = dua.getSheetId(); dua.setName('Tiga'); book.moveActiveSheet(1); return [id > 0, book.getSheetByName('Tiga').getSheetId() === id];`;
    expect(run(code)).toEqual([true, true]);
  });

  it('Sheet.getName answers what the tab is called by now', () => {
    const desk = deskOf();
    desk.world.faults.afterCall = (run, call) => {
      if (call.operation === 'getLastRow' && run.effective.email === owner.email)
        desk.run(`sheet.setName('Baru');`, staff);
    };
    expect(desk.run(`const before = sheet.getName(); sheet.getLastRow(); return [before, sheet.getName()];`)).toEqual([
      'Sheet1',
      'Baru',
    ]);
  });

  it('Sheet.getMaxRows answers how many rows the tab has, whatever stands in them', () =>
    expect(run(`sheet.deleteRows(1, 10); return sheet.getMaxRows();`)).toBe(990));

  it('Sheet.getMaxColumns answers how many columns the tab has, whatever stands in them', () =>
    expect(run(`sheet.insertColumnAfter(1); return sheet.getMaxColumns();`)).toBe(27));

  it('Sheet.getLastRow answers the last row that has content', () => {
    const code = `const empty = sheet.getLastRow(); sheet.getRange('B7').setValue('x'); sheet.getRange('A9').setNote('n'); return [empty, sheet.getLastRow()];`;
    expect(run(code)).toEqual([0, 7]);
  });

  it('Sheet.getDataRange goes from A1 to the last row and column with content', () => {
    const code = `const empty = sheet.getDataRange().getA1Notation(); sheet.getRange('C2').setValue('x'); sheet.getRange('A4').setValue('y'); return [empty, sheet.getDataRange().getA1Notation()];`;
    expect(run(code)).toEqual(['A1', 'A1:C4']);
  });

  it('Sheet.sort leaves frozen rows in their place', () => {
    const code = `sheet.getRange('A1:A3').setValues([['z'], ['b'], ['a']]); sheet.setFrozenRows(1); sheet.sort(1); return sheet.getRange('A1:A3').getValues().flat();`;
    expect(run(code)).toEqual(['z', 'a', 'b']);
  });

  it('Sheet.moveRows counts the destination before the rows are moved', () => {
    const code = `sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]); sheet.moveRows(sheet.getRange('1:1'), 4); return sheet.getRange('A1:A4').getValues().flat();`;
    expect(run(code)).toEqual(['b', 'c', 'a', 'd']);
  });

  it('Sheet.getRowGroup throws when there is no group at that index and depth', () => {
    const code = `
      sheet.getRange('2:4').shiftRowGroupDepth(1); const group = sheet.getRowGroup(3, 1); group.collapse();
      return [group.getRange().getA1Notation(), sheet.isRowHiddenByUser(3), said(() => sheet.getRowGroup(3, 2)), said(() => sheet.getRowGroup(9, 1))];`;
    expect(run(code)).toEqual([
      'A2:Z4',
      true,
      'A group does not exist at index 3 and group depth 2',
      'A group does not exist at index 9 and group depth 1',
    ]);
  });

  it('Sheet.setConditionalFormatRules replaces all rules of the tab', () => {
    const code = `
      const rule = (text) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground('#ff0000').setRanges([sheet.getRange('A1:A9')]).build();
      sheet.setConditionalFormatRules([rule('a'), rule('b')]); sheet.setConditionalFormatRules([rule('c')]);
      return sheet.getConditionalFormatRules().map((one) => [one.getBooleanCondition().getCriteriaType().toString(), one.getBooleanCondition().getCriteriaValues(), one.getRanges()[0].getA1Notation()]);`;
    expect(run(code)).toEqual([['TEXT_EQUAL_TO', ['c'], 'A1:A9']]);
  });
});

describe('charts over a tab', () => {
  const built = `
    sheet.getRange('A1:C3').setValues([['bulan', 'x', 'y'], ['Jan', 1, 2], ['Feb', 3, 4]]);
    const builder = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:C3')).setNumHeaders(1).setPosition(5, 2, 3, 4).setOption('title', 'Judul').setOption('colors', ['#ff0000']);
    const chart = builder.build();`;

  it('Sheet.insertChart puts the built chart on the tab, which building alone does not', () => {
    const code = `${built}
      const before = sheet.getCharts().length; sheet.insertChart(chart); const [one] = sheet.getCharts(); const place = one.getContainerInfo();
      return [before, one.getRanges().map((range) => range.getA1Notation()), one.getNumHeaders(), one.getOptions().get('title'), one.getOptions().get('colors'), one.modify().getChartType() === Charts.ChartType.COLUMN, [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()]];`;
    expect(run(code)).toEqual([0, ['A1:C3'], 1, 'Judul', ['#ff0000'], true, [5, 2, 3, 4]]);
  });

  it('EmbeddedChart.getChartId is null while the chart stands on no tab', () =>
    expect(
      run(`${built} sheet.insertChart(chart); return [chart.getChartId(), sheet.getCharts()[0].getChartId() > 0];`),
    ).toEqual([null, true]));

  it('EmbeddedChartBuilder.addRange adds a range once', () =>
    expect(run(`${built} return builder.addRange(sheet.getRange('A1:C3')).getRanges().length;`)).toBe(1));

  it('changes and removes a chart that stands on the tab', () => {
    const code = `${built} sheet.insertChart(chart); const [one] = sheet.getCharts();
      sheet.updateChart(one.modify().setChartType(Charts.ChartType.PIE).setOption('title', 'Lain').build());
      const [after] = sheet.getCharts(); const seen = [after.getChartId() === one.getChartId(), after.modify().getChartType().toString(), after.getOptions().get('title')];
      sheet.removeChart(after); return [...seen, sheet.getCharts().length];`;
    expect(run(code)).toEqual([true, 'PIE', 'Lain', 0]);
  });
});
