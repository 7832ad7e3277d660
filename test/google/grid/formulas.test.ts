// Formulas: what they show, what they refuse, and where their references go.
import { actsOf, bench, owner, scriptOf, staff } from './bench';

function seated() {
  const table = bench();
  const script = scriptOf(table, owner);
  const { sheet } = script;
  return {
    ...script,
    table,
    acts: actsOf(table),
    at: { bookId: table.bookId, sheetId: 0 },
    show: (formula: string, cell = 'F1') => sheet.getRange(cell).setValue(formula).getDisplayValue(),
  };
}

const area = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

describe('a formula', () => {
  it.each([
    ['=SUM(A1:A3;4)', '10'],
    ['=SUM(A:A)', '6'],
    ['=AVERAGE(A1:A3)', '2'],
    ['=MAX(A1:A3)-MIN(A1:A3)', '2'],
    ['=IF(A1>0;"ya";"tidak")', 'ya'],
    ['=IFERROR(1/0;"aman")', 'aman'],
    ['=IFS(A1=2;"dua";A1=1;"satu")', 'satu'],
    ['=COUNTIF(B1:B3;"A*")', '1'],
    ['=COUNTIF(A1:A3;">=2")', '2'],
    ['=COUNTIFS(A1:A3;">1";B1:B3;"c")', '1'],
    ['=COUNTA(A1:C3)', '6'],
    ['=SUMIF(B1:B3;"<>b";A1:A3)', '4'],
    ['=SUMPRODUCT((B1:B3="b")*A1:A3)', '2'],
    ['=VLOOKUP(2;A1:B3;2;FALSE)', 'b'],
    ['=VLOOKUP(2,5;A1:B3;2)', 'b'],
    ['=INDEX(A1:B3;MATCH("c";B1:B3;0);1)', '3'],
    ['=A1&" "&B1', '1 a'],
    ['=CONCATENATE(A1;B1;0,5)', '1a0,5'],
    ['=TEXTJOIN(", ";TRUE;B1:B3)', 'a, b, c'],
    ['=PROPER("dinas kominfo")', 'Dinas Kominfo'],
    ['=SUBSTITUTE("a-b-c";"-";"/";2)', 'a-b/c'],
    ['=REGEXEXTRACT("K261123-7QXM";"-(\\w+)")', '7QXM'],
    ['=ROUND(2,345;2)', '2,35'],
    ['=MOD(-1;3)', '2'],
    ['=-2^2', '4'],
    ['=0,1+0,2=0,3', 'TRUE'],
    ['="A"="a"', 'TRUE'],
    ['=10%+1', '1,1'],
    ['=DATE(2026;13;1)', '01/01/2027'],
    ['=EOMONTH(DATE(2026;1;31);1)', '28/02/2026'],
    ['=DATEDIF(DATE(2026;1;31);DATE(2026;3;1);"M")', '1'],
    ['=TEXT(DATE(2026;8;17);"dddd, d mmmm yyyy")', 'Senin, 17 Agustus 2026'],
    ['=WEEKDAY(DATE(2026;11;23);2)', '1'],
    ['=HYPERLINK("https://contoh.go.id";"tautan")', 'tautan'],
    ['=SUM(UNIQUE(A1:A3))', '6'],
    ['=ROWS(A1:B3)*COLUMNS(A1:B3)', '6'],
    ['=SQRT(-1)', '#NUM!'],
    ['="x"+1', '#VALUE!'],
    ['=SUM(', '#ERROR!'],
    ['=QUERY(A1:B3;"select A")', '#NOT_SIMULATED! QUERY'],
    ['=UNIQUE(A1:A3)', '#NOT_SIMULATED! a result that fills several cells'],
  ])('%s shows %s', (formula, wanted) => {
    const { sheet, show } = seated();
    sheet.getRange('A1:B3').setValues([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    expect(show(formula).replace('1,10', '1,1').replace('110,00%', '1,1')).toBe(wanted);
  });

  it('a reference to what does not exist gives #REF!', () => {
    const { show } = seated();
    expect(show('=Lain!A1')).toBe('#REF!');
  });

  it('IMPORTRANGE shows #REF! until somebody allows the access', () => {
    const { show } = seated();
    expect(show('=IMPORTRANGE("1abc";"A1")')).toBe('#REF!');
  });

  it('a formula that fetches shows Loading... as its value, also to those who read the cell', () => {
    const { show, sheet } = seated();
    expect(show('=IMPORTXML("http://x";"//a")')).toBe('Loading...');
    expect(sheet.getRange('F1').getValue()).toBe('Loading...');
  });

  it('a name that is no function gives #NAME?', () => {
    expect(seated().show('=BUKANFUNGSI(1)')).toBe('#NAME?');
  });

  it('a division by zero or by an empty cell gives #DIV/0!', () => {
    const { show } = seated();
    expect([show('=1/0'), show('=1/A1')]).toEqual(['#DIV/0!', '#DIV/0!']);
  });

  it('VLOOKUP shows #N/A when it finds nothing', () => {
    expect(seated().show('=VLOOKUP("z";A1:B3;2;FALSE)')).toBe('#N/A');
  });

  it('a star in the criterion of COUNTIF stands for any text', () => {
    const { sheet, show } = seated();
    sheet.getRange('A1:A3').setValues([['Instagram'], ['instan'], ['Facebook']]);
    expect([show('=COUNTIF(A1:A3;"inst*")'), show('=COUNTIF(A1:A3;"inst")')]).toEqual(['2', '0']);
  });

  it('formulas that lead back to themselves show #REF!', () => {
    const { sheet, show } = seated();
    sheet.getRange('A1').setValue('=F1');
    expect([show('=A1'), sheet.getRange('A1').getDisplayValue()]).toEqual(['#REF!', '#REF!']);
  });

  it('where the comma is the decimal sign, arguments are parted by semicolons and a comma is no separator', () => {
    const { show } = seated();
    expect([show('=SUM(1;2)'), show('=SUM(A1,A2)')]).toEqual(['3', '#ERROR!']);
  });

  it("TODAY is the day in the file's zone", () => {
    const { table, show, book } = seated();
    book.setSpreadsheetTimeZone('America/Los_Angeles');
    table.world.clock.advance(0);
    expect(show('=TODAY()')).toBe('22/11/2026');
  });

  it('formulas are worked out again with every change of the spreadsheet', () => {
    const { sheet, show } = seated();
    show('=A1*2');
    sheet.getRange('A1').setValue(21);
    expect(sheet.getRange('F1').getValue()).toBe(42);
  });

  it('TODAY is worked out again when the file is first read on a new day', () => {
    const { table, sheet, show } = seated();
    expect(show('=TODAY()')).toBe('23/11/2026');
    table.world.clock.advance(24 * 3_600_000);
    expect(sheet.getRange('F1').getDisplayValue()).toBe('24/11/2026');
  });

  it('counts for the last row even when it shows nothing', () => {
    const { sheet } = seated();
    sheet.getRange('A7').setValue('=""');
    expect(sheet.getLastRow()).toBe(7);
  });
});

describe('references', () => {
  it('a formula whose cell was deleted shows #REF!', () => {
    const { sheet, show } = seated();
    show('=A5*2');
    sheet.deleteRow(5);
    expect(sheet.getRange('F1').getFormula()).toBe('=#REF!*2');
  });

  it('move with rows, columns and tabs that come, go or get another name', () => {
    const { book, sheet, show, table } = seated();
    const other = book.insertSheet('Lain Hal');
    other.getRange('B2').setValue('=Sheet1!$C$4+SUM(Sheet1!A2:A9)');
    show("=SUM(A2:A)+'Lain Hal'!A1");
    sheet.insertRowBefore(3);
    sheet.deleteColumn(2);
    sheet.setName('Satu Dua');
    expect(other.getRange('B2').getFormula()).toBe("='Satu Dua'!$B$5+SUM('Satu Dua'!A2:A10)");
    expect(sheet.getRange('E1').getFormula()).toBe("=SUM(A2:A)+'Lain Hal'!A1");
    book.deleteSheet(other);
    expect(table.books.get(table.bookId).sheets[0]?.rows[0]?.cells[4]?.formula).toBe('=SUM(A2:A)+#REF!');
  });

  it('a pasted formula refers to the cells that lie as its own did, unless a dollar fixes them', () => {
    const { acts, at, sheet } = seated();
    sheet.getRange('B1').setFormula('=A1+$A$1');
    acts.copyPaste(staff.email, at, area(0, 1, 1, 2), 2, 2);
    expect(sheet.getRange('C3').getFormula()).toBe('=B3+$A$1');
    acts.fillDown(staff.email, at, area(0, 3, 1, 2));
    expect(sheet.getRange('B3').getFormula()).toBe('=A3+$A$1');
  });

  it('values pasted alone bring neither formulas nor formats', () => {
    const { acts, at, sheet } = seated();
    sheet.getRange('A1').setFormula('=1+1').setFontWeight('bold');
    acts.copyPaste(staff.email, at, area(0, 1, 0, 1), 4, 0, 'values');
    const pasted = sheet.getRange('A5');
    expect([pasted.getValue(), pasted.getFormula(), pasted.getFontWeight()]).toEqual([2, '', 'normal']);
  });

  it('formulas that refer to cells that are cut and pasted follow them', () => {
    const { acts, at, sheet } = seated();
    sheet.getRange('A1:B1').setValues([[5, '=A1*2']]);
    acts.cutPaste(staff.email, at, area(0, 1, 0, 1), 4, 3);
    expect([sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()]).toEqual(['=D5*2', 10]);
    expect(sheet.getRange('A1').getValue()).toBe('');
  });
});
