import type { SheetEdit } from '../../workbench/google/contract';
import { owner, smallOffice, staff } from '../runtime/office';

const cell: SheetEdit = { sheetId: 0, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1, value: 'x' };

describe('a simple trigger', () => {
  it('is refused Spreadsheet.copy, Spreadsheet.addEditor and the like, which an installed one may do', () => {
    const acts = `
      function tried(act) { try { act(); return 'done'; } catch (error) { return error.message.slice(0, 35); } }
      function all() {
        const book = SpreadsheetApp.getActive();
        return [() => book.copy('c'), () => book.addEditor('${staff.email}'), () => book.removeEditor('${staff.email}')].map(tried);
      }
      function onEdit() { return all(); }`;
    const { world, bookId, scriptId } = smallOffice(acts);
    const refused = 'You do not have permission to call ';
    expect(world.fireEdit(owner.email, bookId, cell)[0]?.value).toEqual([refused, refused, refused]);
    expect(world.editorRun(owner.email, scriptId, 'all').value).toEqual(['done', 'done', 'done']);
  });

  it('a simple trigger is refused Spreadsheet.copy, Spreadsheet.addEditor and whatever else reaches beyond the cells of its file', () => {
    const { world, bookId } = smallOffice("function onEdit(e) { e.source.copy('c'); }");
    expect(world.fireEdit(owner.email, bookId, cell)).toMatchObject([{ ok: false }]);
    expect(world.books.list()).toHaveLength(1);
  });

  it('a function inside another function is no simple trigger, whatever its name', () => {
    const runs = (code: string) => {
      const { world, bookId } = smallOffice(code);
      return world.fireEdit(owner.email, bookId, cell).length;
    };
    expect(runs('// function onEdit would be nice\nfunction around() { function onEdit() {} }')).toBe(0);
    expect(runs("const text = 'function onEdit() {}';")).toBe(0);
    expect(runs('function onEdit() {}')).toBe(1);
    expect(runs('const onEdit = () => 1;')).toBe(1);
  });
});
