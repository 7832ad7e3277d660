import { createHands } from '../../workbench/google/hands';
import { owner, smallOffice, staff } from '../runtime/office';

/** What the simple onEdit made of each edit. */
function seen(
  body: string,
  act: (hands: ReturnType<typeof createHands>, at: { bookId: string; sheetId: number }) => void,
) {
  const { world, bookId } = smallOffice(`function onEdit(e) { console.log(JSON.stringify(${body})); }`);
  act(createHands(world), { bookId, sheetId: 0 });
  return world.executions.all().map(({ logs }) => JSON.parse(logs[0]?.text ?? 'null') as unknown);
}

describe('the event object', () => {
  it('value is there only when a single cell was edited, and undefined when it was emptied', () => {
    const values = seen('[e.value === undefined, e.value, e.oldValue]', (hands, at) => {
      hands.typeCell(staff.email, at, 0, 0, 'a');
      hands.typeCell(staff.email, at, 0, 0, '7');
      hands.clearContents(staff.email, at, { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 });
      hands.paste(staff.email, at, 0, 0, [['a', 'b']]);
    });
    expect(values).toEqual([
      [false, 'a', null],
      [false, '7', 'a'],
      [true, null, '7'],
      [true, null, null],
    ]);
  });

  it('the range of an edit event carries rowStart, rowEnd, columnStart and columnEnd without a service call', () => {
    const bounds = seen('[e.range.rowStart, e.range.rowEnd, e.range.columnStart, e.range.columnEnd]', (hands, at) => {
      hands.paste(staff.email, at, 1, 2, [
        ['a', 'b'],
        ['c', 'd'],
      ]);
    });
    expect(bounds).toEqual([[2, 3, 3, 4]]);
  });

  it('a change event tells its changeType and source, and no range', () => {
    const { world, bookId, scriptId } = smallOffice(`
      function install() { ScriptApp.newTrigger('changed').forSpreadsheet('book-1').onChange().create(); }
      function changed(e) {
        return [e.changeType, e.source.getId(), 'range' in e, String(e.authMode), e.triggerUid === ScriptApp.getProjectTriggers()[0].getUniqueId()];
      }
    `);
    world.editorRun(owner.email, scriptId, 'install');
    const [outcome] = world.fireChange(staff.email, bookId, 'INSERT_ROW');
    expect(outcome?.value).toEqual(['INSERT_ROW', bookId, false, 'FULL', true]);
  });

  it('a clock event counts the days of the week from 1 for Monday to 7 for Sunday', () => {
    const { world, scriptId } = smallOffice(`
      function install() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).create(); }
      function tick(e) { return e['day-of-week']; }
    `);
    world.editorRun(owner.email, scriptId, 'install');
    const week = world.runUntil(world.clock.now() + 7 * 86_400_000).map(({ value }) => value);
    expect(week).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("a clock event tells its time in the script's zone", () => {
    const { world, scriptId } = smallOffice(`
      function install() { ScriptApp.newTrigger('tick').timeBased().after(60000).create(); }
      function tick(e) {
        return [String(e.authMode), e.triggerUid.length > 0, e.year, e.month, e['day-of-month'], e['day-of-week'], e['week-of-year'], e.hour, e.minute, e.timezone];
      }
    `);
    world.editorRun(owner.email, scriptId, 'install');
    const [outcome] = world.runUntil(world.clock.now() + 120_000);
    expect(outcome?.value).toEqual(['FULL', true, 2026, 1, 5, 1, 2, 8, 1, 'Asia/Jakarta']);
  });

  it("an event's user is no better known than Session.getActiveUser", () => {
    const { world, bookId } = smallOffice('function onOpen(e) { console.log("<" + e.user.getEmail() + ">"); }');
    expect(world.openBook(staff.email, bookId)[0]?.logs[0]?.text).toBe('<>');
    expect(world.openBook(owner.email, bookId)[0]?.logs[0]?.text).toBe(`<${owner.email}>`);
  });

  it('oldValue is there only when a single cell was edited that had content before', () => {
    const values = seen('[e.oldValue === undefined, e.oldValue]', (hands, at) => {
      hands.typeCell(staff.email, at, 0, 0, 'a');
      hands.typeCell(staff.email, at, 0, 0, 'b');
      hands.paste(staff.email, at, 0, 0, [['c', 'd']]);
    });
    expect(values).toEqual([
      [true, null],
      [false, 'a'],
      [true, null],
    ]);
  });

  it('only the events of installed triggers have a triggerUid', () => {
    const { world, bookId, scriptId } = smallOffice(`
      function onOpen(e) { console.log([e.source.getId(), 'triggerUid' in e, String(e.authMode)].join()); }
      function opened(e) { console.log([e.source.getId(), 'triggerUid' in e, String(e.authMode)].join()); }
      function install() { ScriptApp.newTrigger('opened').forSpreadsheet('book-1').onOpen().create(); }
    `);
    world.editorRun(owner.email, scriptId, 'install');
    expect(world.openBook(staff.email, bookId).map(({ logs }) => logs[0]?.text)).toEqual([
      'book-1,false,LIMITED',
      'book-1,true,FULL',
    ]);
  });
});
