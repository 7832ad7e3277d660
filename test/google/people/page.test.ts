import type { PageCall } from '../../workbench/google/page';
import { recordingScreen } from '../../workbench/google/screens';
import { smallOffice, staff } from '../runtime/office';

const code = `
  function echo() { return Array.from(arguments); }
  function answer(name) { return answers_()[name]; }
  function answers_() {
    var circle = {}; circle.self = circle;
    return { date: { when: [new Date(0)] }, act: { f: function () {} }, circle: circle, gone: undefined,
      list: [undefined, NaN], plain: { a: [1, 'b', true, null], gone: undefined } };
  }
  function hidden_() { return 1; }
  var assigned = function () { return 1; };
  var object = { member: function () { return 1; } };
  function ask() { return String(SpreadsheetApp.getUi().alert('?')); }
`;

function page() {
  const office = smallOffice(code);
  const { world, scriptId } = office;
  world.editorRun(staff.email, scriptId, 'echo');
  const call = (name: string, ...args: unknown[]) => world.callFromPage(staff.email, scriptId, name, args);
  return { ...office, call };
}

describe('google.script.run', () => {
  it('google.script.run knows no function whose name ends in an underscore', () => {
    expect(page().call('hidden_').error).toMatchObject({
      name: 'TypeError',
      message: 'google.script.run.hidden_ is not a function',
    });
  });

  it('google.script.run knows only functions declared at the top level of the script', () => {
    const { call } = page();
    for (const name of ['object.member', 'member', 'assigned', 'gone', 'toString', 'arguments']) {
      expect(call(name).error?.message).toBe(`google.script.run.${name} is not a function`);
    }
    expect(call('echo').value).toEqual([]);
  });

  it('does not reach a function inside another', () => {
    const { world, scriptId } = smallOffice('function outer() { function inner() { return 1; } return inner(); }');
    world.editorRun(staff.email, scriptId, 'outer');
    expect(world.callFromPage(staff.email, scriptId, 'inner', []).ok).toBe(false);
    expect(world.callFromPage(staff.email, scriptId, 'outer', []).value).toBe(1);
  });

  it('google.script.run refuses a Date or a function as an argument, also inside an array or an object', () => {
    const { call } = page();
    const refused = [
      new Date(0),
      { a: new Date(0) },
      [[new Date(0)]],
      () => 1,
      new Map(),
      new Uint8Array(1),
      /a/,
      Object(1),
    ];
    for (const value of refused) expect(call('echo', value).error?.message).toMatch(/^Failed due to illegal value/);
    expect(call('echo', { a: ['b', 1, true, null] }).value).toEqual([{ a: ['b', 1, true, null] }]);
  });

  it('google.script.run refuses a structure that contains itself', () => {
    const circle: Record<string, unknown> = {};
    circle.self = [circle];
    const { call } = page();
    expect(call('echo', circle).error?.message).toMatch(/^Failed due to illegal value/);
    const twice = { a: 1 };
    expect(call('echo', [twice, twice]).value).toEqual([[{ a: 1 }, { a: 1 }]]);
    expect(call('answer', 'circle').ok).toBe(false);
  });

  it('google.script.run names the innermost property that may not travel, the place in an array for its name', () => {
    const { call } = page();
    const message = (...args: unknown[]) => call('echo', ...args).error?.message;
    expect(message('a', new Date(0))).toBe('Failed due to illegal value in property: 1');
    expect(message([0, 1, 2, new Date(0), 4])).toBe('Failed due to illegal value in property: 3');
    expect(message({ deep: { when: new Date(0) } })).toBe('Failed due to illegal value in property: when');
  });

  it('google.script.run brings no Date and no function back, not even inside an object: the call fails', () => {
    const { call } = page();
    expect([call('answer', 'date').ok, call('answer', 'act').ok]).toEqual([false, false]);
    expect(call('answer', 'date').value).toBeUndefined();
    expect(call('answer', 'plain').value).toEqual({ a: [1, 'b', true, null] });
  });

  it('google.script.run brings undefined as null, alone or inside an array', () => {
    const { call } = page();
    expect(call('echo', undefined, [undefined]).value).toEqual([null, [null]]);
    expect([call('answer', 'gone').value, (call('answer', 'list').value as unknown[])[0]]).toEqual([null, null]);
  });

  it('google.script.run brings NaN and Infinity as null', () => {
    const { call } = page();
    expect(call('echo', Number.NaN, Number.POSITIVE_INFINITY, 1).value).toEqual([null, null, 1]);
    expect((call('answer', 'list').value as unknown[])[1]).toBeNull();
  });

  it('google.script.run has 10 calls under way from a page, a further one waits until one of them ends', () => {
    const { world, scriptId } = page();
    const screen = recordingScreen();
    world.screens.put(staff.email, screen);
    const open = world.openPage(staff.email, scriptId);
    const calls: PageCall[] = [];
    let [underWay, most, left] = [0, 0, 12];
    const meanwhile = () => {
      underWay += 1;
      most = Math.max(most, underWay);
      left -= 1;
      if (left > 0) calls.push(open.call('ask'));
      underWay -= 1;
    };
    screen.answer(...Array.from({ length: 12 }, () => ({ button: 'OK', meanwhile })));
    calls.push(open.call('ask'));
    expect(most).toBe(10);
    expect(calls.map(({ outcome }) => outcome?.value)).toEqual(Array(12).fill('OK'));
  });
});
