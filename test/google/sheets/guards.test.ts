import { lead, owner, staff } from '../grid/bench';
import { staff as colleague, owner as holder, smallOffice } from '../runtime/office';
import { area, doorOf, type Json } from './door';

const column = (index: number) => ({ sheetId: 0, startColumnIndex: index, endColumnIndex: index + 1 });
const add = (protectedRange: Json): Json => ({ addProtectedRange: { protectedRange } });
const madeBy = ([reply]: Json[]) => (reply?.addProtectedRange as { protectedRange: Json } | undefined)?.protectedRange;

describe('protections through the Sheets API', () => {
  it('batchUpdate addProtectedRange keeps its caller among the editors', () => {
    const { table } = doorOf();
    const door = doorOf(staff, { table });
    expect(madeBy(door.batch(add({ range: column(1), editors: { users: [owner.email] } })))).toMatchObject({
      editors: { users: [owner.email, staff.email] },
    });
    expect(() => door.write('B1', [['x']])).not.toThrow();
  });

  it('batchUpdate addProtectedRange takes a range or a named range, not both', () => {
    const { batch } = doorOf();
    batch({ addNamedRange: { namedRange: { namedRangeId: 'n', name: 'Judul', range: column(1) } } });
    expect(() => batch(add({ range: column(1), namedRangeId: 'n' }))).toThrow('Invalid requests[0].addProtectedRange');
    expect(madeBy(batch(add({ namedRangeId: 'n' })))).toMatchObject({
      namedRangeId: 'n',
      range: { startColumnIndex: 1, endColumnIndex: 2 },
    });
  });

  it('batchUpdate addProtectedRange knows unprotectedRanges only on a protected tab', () => {
    const { batch } = doorOf();
    const unprotectedRanges = [area(0, 1)];
    expect(() => batch(add({ range: column(1), unprotectedRanges }))).toThrow('Invalid requests[0].addProtectedRange');
    expect(() => batch(add({ range: { sheetId: 0 }, unprotectedRanges }))).not.toThrow();
  });

  it('batchUpdate addProtectedRange refuses the id of a protection that is there already', () => {
    const { batch } = doorOf();
    batch(add({ protectedRangeId: 5, range: column(1) }));
    expect(() => batch(add({ protectedRangeId: 5, range: column(2) }))).toThrow(
      'Invalid requests[0].addProtectedRange',
    );
    expect(() => batch(add({ protectedRangeId: 6, range: column(2) }))).not.toThrow();
  });

  /** Column B is the owner's alone. */
  const closed = () => {
    const { table, batch } = doorOf();
    batch(add({ protectedRangeId: 5, range: column(1), editors: { users: [owner.email] } }));
    return { batch, others: doorOf(staff, { table }).batch };
  };

  it('batchUpdate addConditionalFormatRule is refused on a tab with a range that is protected against its caller', () => {
    const { batch, others } = closed();
    const booleanRule = { condition: { type: 'BLANK' }, format: { backgroundColor: { red: 1 } } };
    const rule = { addConditionalFormatRule: { rule: { ranges: [column(0)], booleanRule }, index: 0 } };
    expect(() => others(rule)).toThrow('protected');
    expect(() => batch(rule)).not.toThrow();
    expect(() => others({ deleteConditionalFormatRule: { index: 0, sheetId: 0 } })).toThrow('protected');
  });

  it('batchUpdate setBasicFilter and Range.createFilter are refused over a range that is protected against their caller', () => {
    const { batch, others } = closed();
    const filter = (range: Json): Json => ({ setBasicFilter: { filter: { range } } });
    expect(() => others(filter({ sheetId: 0 }))).toThrow('protected');
    expect(() => others(filter(column(0)))).not.toThrow();
    expect(() => batch(filter({ sheetId: 0 }))).not.toThrow();
    expect(() => others({ clearBasicFilter: { sheetId: 0 } })).toThrow('protected');
    const { world, scriptId } = smallOffice(`
      function close() { const it = SpreadsheetApp.getActive().getSheets()[0].getRange('B:B').protect(); it.removeEditors(it.getEditors()); }
      function filter(cells) { SpreadsheetApp.getActive().getSheets()[0].getRange(cells).createFilter(); }
      function across() { filter('A1:B5'); }
      function beside() { filter('C1:D5'); }`);
    world.editorRun(holder.email, scriptId, 'close');
    expect(world.editorRun(colleague.email, scriptId, 'across').error?.message).toContain('lindungi');
    expect(world.editorRun(colleague.email, scriptId, 'beside').ok).toBe(true);
  });

  it('batchUpdate addProtectedRange ignores editors of a protection that only warns', () => {
    const { table, batch, get } = doorOf();
    batch(add({ protectedRangeId: 5, range: column(1), warningOnly: true, editors: { users: [lead.email] } }));
    batch({
      updateProtectedRange: {
        protectedRange: { protectedRangeId: 5, description: 'hati-hati' },
        fields: 'description',
      },
    });
    expect(JSON.stringify(get('sheets.protectedRanges'))).not.toContain(lead.email);
    batch({
      updateProtectedRange: {
        protectedRange: { protectedRangeId: 5, warningOnly: false, editors: { domainUsersCanEdit: false } },
        fields: 'warningOnly,editors.domainUsersCanEdit',
      },
    });
    expect(() => doorOf(staff, { table }).write('B1', [['x']])).not.toThrow();
  });

  it('batchUpdate updateProtectedRange from warningOnly to closed lets in all editors of the file, unless it names some', () => {
    const { table, batch } = doorOf();
    batch(add({ protectedRangeId: 5, range: column(1), editors: { users: [lead.email] } }));
    const update = (protectedRange: Json, fields: string) =>
      batch({ updateProtectedRange: { protectedRange: { protectedRangeId: 5, ...protectedRange }, fields } });
    const byStaff = () => doorOf(staff, { table }).write('B1', [['x']]);
    expect(byStaff).toThrow('protected cell');
    update({ warningOnly: true }, 'warningOnly');
    expect(byStaff).not.toThrow();
    update({ warningOnly: false }, 'warningOnly');
    expect(byStaff).not.toThrow();
    update({ warningOnly: true }, 'warningOnly');
    update({ warningOnly: false, editors: { users: [lead.email] } }, 'warningOnly,editors.users');
    expect(byStaff).toThrow('protected cell');
  });

  it('batchUpdate deleteProtectedRange is refused to whoever may not edit what it protects', () => {
    const { table, batch } = doorOf();
    batch(add({ protectedRangeId: 5, range: column(1), editors: { users: [lead.email] } }));
    const remove = { deleteProtectedRange: { protectedRangeId: 5 } };
    expect(() => doorOf(staff, { table }).batch(remove)).toThrow('protected cell');
    expect(() => doorOf(lead, { table }).batch(remove)).not.toThrow();
  });

  it('a protected range says requestingUserCanEdit to whoever may edit what it protects', () => {
    const { table, batch } = doorOf();
    batch(add({ range: column(1), editors: { users: [lead.email] } }));
    const seen = (person: typeof staff) =>
      JSON.stringify(doorOf(person, { table }).get('sheets.protectedRanges.requestingUserCanEdit'));
    expect([seen(lead).includes('true'), seen(staff).includes('true')]).toEqual([true, false]);
  });

  it('a protected range shows its editors only to whoever may edit it, and none when it only warns', () => {
    const { table, batch } = doorOf();
    batch(add({ range: column(1), editors: { users: [lead.email] } }));
    const seen = (person: typeof staff) =>
      JSON.stringify(doorOf(person, { table }).get('sheets.protectedRanges.editors'));
    expect([seen(lead).includes(lead.email), seen(staff).includes(lead.email)]).toEqual([true, false]);
    const warned = doorOf();
    warned.batch(add({ range: column(1), warningOnly: true }));
    expect(warned.get('sheets.protectedRanges.editors')).toEqual({ sheets: [{ protectedRanges: [{}] }] });
  });
});
