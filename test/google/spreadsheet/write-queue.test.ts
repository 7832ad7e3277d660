import { deskOf, lead, owner, staff } from './office';

/** Column A is for the lead alone. */
const guard = `const p = sheet.getRange('A:A').protect(); p.addEditor('${lead.email}'); p.removeEditors(['${staff.email}']);`;

describe('the write queue of SpreadsheetApp', () => {
  it('SpreadsheetApp.flush applies all pending changes', () => {
    const desk = deskOf();
    desk.world.faults.afterCall = (_run, call) => {
      if (call.operation === 'setValue') expect(desk.column()).toEqual([]);
      if (call.operation === 'flush') expect(desk.column()).toEqual(['a']);
    };
    desk.run(`sheet.getRange('A1').setValue('a'); flush(); Utilities.sleep(1);`);
    expect.assertions(2);
  });

  it('what is still queued is carried out when the run ends', () => {
    const desk = deskOf();
    desk.run(`sheet.getRange('A1').setValue('a'); sheet.getRange('A2').setValue('b');`);
    expect(desk.column()).toEqual(['a', 'b']);
  });

  it('a read through SpreadsheetApp carries out the writes that were queued before it', () => {
    expect(
      deskOf().run(`sheet.getRange('A1').setValue('a'); return [sheet.getRange('A1').getValue(), sheet.getLastRow()];`),
    ).toEqual(['a', 1]);
  });

  it('a write to a protected cell escapes the try around it and fails the run at its end', () => {
    const desk = deskOf();
    desk.run(guard);
    const code = `try { sheet.getRange('A1').setValue('x'); } catch (error) { return 'caught'; } return 'went well';`;
    expect(desk.refused(code, staff)).toContain('yang dilindungi');
    expect(
      desk.run(`sheet.getRange('A1').setValue('x'); return said(() => sheet.getRange('B1').getValue());`, staff),
    ).toContain('yang dilindungi');
    expect(desk.column()).toEqual([]);
  });

  it('the error of a script stays the error of its run, whatever was queued', () => {
    const desk = deskOf();
    desk.run(guard);
    expect(desk.refused(`sheet.getRange('A1').setValue('x'); throw new Error('own');`, staff)).toBe('own');
    desk.refused(`sheet.getRange('A1').setValue('y'); throw new Error('own');`);
    expect(desk.column()).toEqual(['y']);
  });

  it('a run that is killed loses the writes that were still queued', () => {
    const code = `sheet.getRange('A1').setValue('a'); flush(); sheet.getRange('A2').setValue('b'); Utilities.sleep(1); sheet.getRange('A3').setValue('c');`;
    const desk = deskOf();
    desk.world.faults.killAt(4);
    expect(desk.refused(code)).toContain('Killed');
    expect(desk.column()).toEqual(['a']);
    const kinder = deskOf('', { queueAtKill: 'applied' });
    kinder.world.faults.killAt(4);
    kinder.refused(code);
    expect(kinder.column()).toEqual(['a', 'b']);
  });

  it('others see only what was flushed: the same run over the Sheets API, another run, a person', () => {
    const desk = deskOf();
    const seen: unknown[] = [];
    desk.world.faults.afterCall = (_run, call) => {
      if (call.operation === 'setValue')
        seen.push(desk.column(), desk.run(`return sheet.getRange('A1').getValue();`, staff));
    };
    const own = desk.run(`
      sheet.getRange('A1').setValue('a');
      const before = Sheets.Spreadsheets.Values.get('buku', 'A1').values || 'nothing';
      flush();
      return [before, Sheets.Spreadsheets.Values.get('buku', 'A1').values];`);
    expect(seen).toEqual([[], '']);
    expect(own).toEqual(['nothing', [['a']]]);
  });

  it('a queued write lands on whatever stands in its rectangle when it is carried out', () => {
    const desk = deskOf();
    desk.run(`sheet.getRange('A1:B2').setValues([['b', 'old b'], ['a', 'old a']]);`);
    desk.world.faults.afterCall = (_run, call) => {
      if (call.operation === 'setValue') desk.acts.sortRange(staff.email, desk.at, { column: 0, ascending: true });
    };
    desk.run(
      `const at = sheet.createTextFinder('b').matchEntireCell(true).findNext(); at.offset(0, 1).setValue('new b');`,
    );
    expect(desk.run(`return sheet.getRange('A1:B2').getValues();`)).toEqual([
      ['a', 'new b'],
      ['b', 'old b'],
    ]);
  });

  it('a tab or rows that a person deletes meanwhile refuse the queued write', () => {
    const desk = deskOf();
    const code = `sheet.getRange('A999').setValue('x'); return said(flush);`;
    desk.world.faults.afterCall = (_run, call) => {
      if (call.operation === 'setValue') desk.acts.deleteRows(staff.email, desk.at, 0, 5);
    };
    expect(desk.run(code)).toBe('The coordinates of the range are outside the dimensions of the sheet.');
    desk.world.faults.clear();
    const sheetId = desk.run(`return book.insertSheet('Dua').getSheetId();`) as number;
    desk.world.faults.afterCall = (_run, call) => {
      if (call.operation === 'setValue') desk.acts.deleteTab(staff.email, { bookId: desk.bookId, sheetId });
    };
    expect(desk.run(`book.getSheetByName('Dua').getRange('A1').setValue('x'); return said(flush);`)).toContain(
      'not found',
    );
  });

  it('a lock released before the flush lets the next holder read stale cells', () => {
    const code = (flushed: string) => `
      const lock = LockService.getScriptLock(); lock.waitLock(1000);
      const range = sheet.getRange('A1'); range.setValue(Number(range.getValue()) + 1); ${flushed}
      lock.releaseLock();`;
    const count = (flushed: string) => {
      const desk = deskOf();
      let nested = false;
      desk.world.faults.afterCall = (_run, call) => {
        if (call.operation !== 'releaseLock' || nested) return;
        nested = true;
        desk.run(code(flushed), staff);
      };
      desk.run(code(flushed));
      return desk.column();
    };
    expect(count('')).toEqual([1]);
    expect(count('flush();')).toEqual([2]);
  });

  it('an alert is shown while what was written before it is unseen', () => {
    const desk = deskOf();
    const seen: unknown[] = [];
    const screen = desk.world.screens.of(owner.email);
    const ask = screen.ask.bind(screen);
    screen.ask = (question) => {
      seen.push(desk.column());
      return ask(question);
    };
    desk.run(`sheet.getRange('A1').setValue('a'); SpreadsheetApp.getUi().alert('Halo');`);
    expect([seen, desk.column()]).toEqual([[[]], ['a']]);
  });

  it('Sheet.appendRow of two runs at a time may take the same row', () => {
    const rows = (appendRow: 'raced' | 'atomic') => {
      const desk = deskOf('', { appendRow });
      desk.world.faults.afterCall = (run, call) => {
        if (call.operation === 'appendRow' && run.effective.email === owner.email)
          desk.run(`sheet.appendRow(['b']);`, staff);
      };
      desk.run(`sheet.appendRow(['a']);`);
      return desk.column();
    };
    expect(rows('raced')).toEqual(['a']);
    expect(rows('atomic')).toEqual(['b', 'a']);
  });

  it('arguments that fit no signature throw at once, with their types', () => {
    expect(deskOf().run(`return said(() => sheet.getRange('A1').setFontSize('x'));`)).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontSize.",
    );
  });

  it('two runs of the same call queue in the order of their calls', () => {
    const desk = deskOf();
    desk.run(
      `sheet.getRange('A1:A2').setValue('x'); sheet.getRange('A1').clearContent(); sheet.getRange('A3').setValue('y');`,
    );
    expect(desk.column()).toEqual(['', 'x', 'y']);
  });
});
