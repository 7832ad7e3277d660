import type { SheetEdit } from '../../workbench/google/contract';
import { recordingScreen } from '../../workbench/google/screens';
import { owner, smallOffice, staff } from '../runtime/office';

const cell: SheetEdit = { sheetId: 0, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1, value: 'x' };
const limit = { killed: 'Exceeded maximum execution time', virtualMs: 360_000 };

describe('a run at its limit', () => {
  it('a run ends at its limit, in the middle of a sleep, a slow fetch or an open dialog', () => {
    const ended = (late: string) => {
      const { world, bookId } = smallOffice(`
        function onOpen() { SpreadsheetApp.getUi().createMenu('Uji').addItem('Uji', 'main').addToUi(); }
        function main() { Utilities.sleep(300000); ${late}; }`);
      world.network.mount('slow.test', () => ({
        status: 200,
        headers: { 'x-siar-virtual-seconds': '300' },
        body: new Uint8Array(),
      }));
      world.openBook(owner.email, bookId);
      world.screens.put(owner.email, recordingScreen({ button: 'OK', seconds: 299 }));
      const startedAt = world.clock.now();
      const { killed, virtualMs } = world.clickMenu(owner.email, bookId, 'main');
      expect(world.clock.now() - startedAt).toBe(virtualMs);
      return { killed, virtualMs };
    };
    expect(ended('Utilities.sleep(300000)')).toEqual(limit);
    expect(ended("UrlFetchApp.fetch('https://slow.test/', { timeoutSeconds: 360 })")).toEqual(limit);
    expect(ended("SpreadsheetApp.getUi().alert('Halo')")).toEqual(limit);
    const { world, bookId } = smallOffice('function onOpen() { Utilities.sleep(300000); }');
    expect(world.openBook(owner.email, bookId)[0]).toMatchObject({ ...limit, virtualMs: 30_000 });
  });

  it('leaves a slow request at the far side, which nobody hears answering', () => {
    const { world, scriptId } = smallOffice(
      "function main() { Utilities.sleep(300000); UrlFetchApp.fetch('https://slow.test/', { timeoutSeconds: 360 }); }",
    );
    let reached = 0;
    world.network.mount('slow.test', () => {
      reached += 1;
      return { status: 200, headers: { 'x-siar-virtual-seconds': '300' }, body: new Uint8Array() };
    });
    expect(world.editorRun(owner.email, scriptId, 'main')).toMatchObject(limit);
    expect(reached).toBe(1);
  });
});

describe('a world that is restored', () => {
  it('knows nothing of the run under whose feet it was restored', () => {
    const { world, scriptId } = smallOffice(`
      function main() { const store = PropertiesService.getScriptProperties(); store.setProperty('a', '1'); store.setProperty('b', '2'); }`);
    const before = world.state();
    world.faults.beforeCall = (_run, _call, n) => {
      if (n === 2) world.restore(before);
    };
    expect(world.editorRun(owner.email, scriptId, 'main')).toMatchObject({ ok: false });
    expect(world.state()).toEqual(before);
  });

  it('gets no write that a dead run had queued', () => {
    const { world, scriptId } = smallOffice(
      `function main() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('x'); PropertiesService.getScriptProperties().getKeys(); }`,
      {},
      { settings: { queueAtKill: 'applied' } },
    );
    const before = world.state();
    world.faults.beforeCall = (_run, _call, n) => {
      if (n === 2) world.restore(before);
    };
    world.editorRun(owner.email, scriptId, 'main');
    expect(world.state()).toEqual(before);
  });

  it('gets no event that was on its way, and is free for the next one', () => {
    const { world, bookId } = smallOffice(
      "function onEdit() { PropertiesService.getScriptProperties().setProperty('ran', 'yes'); }",
    );
    const before = world.state();
    world.deliveries.delay(60_000);
    world.fireEdit(owner.email, bookId, cell);
    world.restore(before);
    expect(world.runUntil(world.clock.now() + 3_600_000)).toEqual([]);
    expect(world.fireEdit(staff.email, bookId, cell)).toHaveLength(1);
  });

  it('loses the edits that waited for a running onEdit', () => {
    const { world, bookId } = smallOffice('function onEdit() { Utilities.sleep(1000); SpreadsheetApp.flush(); }');
    const before = world.state();
    world.faults.beforeCall = () => world.restore(before);
    const now = world.clock.now();
    const edits = [cell, { ...cell, at: now + 600 }, { ...cell, at: now + 700 }];
    expect(world.fireEdits(owner.email, bookId, edits)).toHaveLength(1);
    world.faults.beforeCall = undefined;
    expect(world.fireEdit(owner.email, bookId, cell)).toMatchObject([{ ok: true }]);
  });
});

describe('a call inside a call', () => {
  it('is counted, charged and struck like any other', () => {
    const { world, scriptId, bookId } = smallOffice(
      `function main() {
        const store = PropertiesService.getScriptProperties();
        const id = { toString() { store.setProperty('inside', 'yes'); return 'book-1'; } };
        return Sheets.Spreadsheets.get(id).spreadsheetId;
      }`,
      { advanced: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }] },
    );
    const { calls, value } = world.editorRun(owner.email, scriptId, 'main');
    expect(value).toBe(bookId);
    expect(calls.map(({ operation }) => operation).sort()).toEqual(['setProperty', 'spreadsheets.get']);
    const before = world.properties.all(`script:${scriptId}`);
    world.faults.killAt(2);
    expect(world.editorRun(owner.email, scriptId, 'main').killed).toBe('Killed before service call 2');
    expect(world.properties.all(`script:${scriptId}`)).toEqual(before);
  });
});
