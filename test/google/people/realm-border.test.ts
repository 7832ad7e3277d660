// A script stays in its own context: whatever it is handed, it reaches nothing of the workbench and leaves nothing behind.
import type { Run } from '../../workbench/google/contract';
import { owner, returned, smallOffice } from '../runtime/office';

/** Tries to climb from a value, and from all that hangs on it, to the process of the workbench. */
const climb = `
function climbs(start) {
  var found = [];
  function up(what, label) {
    try { if (what.constructor.constructor('return typeof process')() !== 'undefined') found.push(label); } catch (e) {}
  }
  function walk(value, label, depth) {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return;
    up(value, label);
    up(Object.getPrototypeOf(value), label + ' prototype');
    if (depth === 2) return;
    Reflect.ownKeys(value).slice(0, 60).forEach(function (key) { walk(value[key], label + '.' + String(key), depth + 1); });
  }
  walk(start, 'it', 0);
  return found;
}
function thrownBy(act) { try { act(); } catch (e) { return e; } }`;

const climbsFrom = (expression: string) => returned(`${climb} return climbs(${expression});`);

describe('nothing leads from a script to the workbench', () => {
  it.each([
    'SpreadsheetApp',
    'SpreadsheetApp.getActive',
    'SpreadsheetApp.getActive().getSheets()',
    'SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1)',
    'SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).getValues',
    'SpreadsheetApp.ProtectionType.RANGE',
    'console',
    'Logger.log',
    'Utilities',
    'Utilities.newBlob("x")',
    'PropertiesService.getScriptProperties()',
    'HtmlService.createHtmlOutput("x")',
    'Session.getActiveUser()',
    'ScriptApp',
    'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)',
    'Object.getOwnPropertyDescriptor(globalThis, "Utilities").get',
    '(async function () {})()',
    'thrownBy(function () { SpreadsheetApp.openById("nowhere") })',
    'thrownBy(function () { SpreadsheetApp.getActive = 1 })',
    'thrownBy(function () { delete SpreadsheetApp.getActive })',
    'thrownBy(function () { Utilities.formatDate({ toString: null }, {}, {}) })',
    'thrownBy(function () { Utilities.newBlob(Object.create(null)) })',
  ])('from %s', (expression) => {
    expect(climbsFrom(expression)).toEqual([]);
  });

  it('from what a service hands to a method that the script replaced', () => {
    const spied = `var seen = [];
      var spy = function () { for (var one of arguments) seen.push(one.constructor.constructor('return typeof process')()); return []; };
      Array.prototype.map = Array.prototype.some = Array.prototype.forEach = Array.from = spy;
      Object.defineProperty(Error, Symbol.hasInstance, { value: spy });
      main.apply = main.call = spy;
      SpreadsheetApp.getActive().getSheets();
      SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValues([[1]]);
      try { SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValues([[1, 2]]); } catch (e) {}
      return seen.indexOf('object');`;
    expect(returned(spied)).toBe(-1);
  });

  it('from an error at the end of the stack', () => {
    const deep = `${climb} var found = [];
      function down() {
        try { down(); } catch (e) {
          try { SpreadsheetApp.getActive(); } catch (x) { try { found.push(x.constructor.constructor('return typeof process')()); } catch (y) {} }
          throw e;
        }
      }
      try { down(); } catch (e) {}
      return found.indexOf('object');`;
    expect(returned(deep)).toBe(-1);
  });

  it('from what a killed script catches', () => {
    const source = `${climb}
      function main() {
        try { Utilities.getUuid(); SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).getValue(); }
        catch (e) { while (climbs(e).length > 0) {} }
      }`;
    const { world, scriptId } = smallOffice(source);
    world.faults.killAt(1);
    expect(world.editorRun(owner.email, scriptId, 'main').virtualMs).toBeLessThan(60_000);
  });

  it('from a scriptlet of a page', () => {
    const page = `HtmlService.createTemplate('<?= $escape.constructor("return typeof process")() ?>')`;
    expect(returned(`return ${page}.evaluate().getContent();`)).toBe('undefined');
  });

  it('by the stack of an error, also one that the script writes itself', () => {
    const stacks = `var seen = [];
      function look() { try { SpreadsheetApp.getActive = 1; } catch (e) { return e.stack; } }
      seen.push(look());
      Error.prepareStackTrace = function (error, sites) { return sites.map(function (site) { return site.getFileName(); }).join(); };
      seen.push(look());
      return seen.join();`;
    expect(returned(stacks)).not.toMatch(/\.ts|prelude|node:/);
  });
});

describe('a script leaves nothing behind on a service', () => {
  it.each([
    [
      'Object.defineProperty(SpreadsheetApp.ProtectionType, "RANGE", { value: 1 })',
      'SpreadsheetApp.ProtectionType.RANGE',
    ],
    ['Object.setPrototypeOf(SpreadsheetApp, { left: 1 })', 'SpreadsheetApp.getActive.left'],
    ['Object.getPrototypeOf(SpreadsheetApp).left = 1', 'Object.getPrototypeOf(Utilities).left'],
    ['SpreadsheetApp.ProtectionType.RANGE.name.left = 1', 'SpreadsheetApp.ProtectionType.RANGE.name.left'],
    ['Object.freeze(SpreadsheetApp)', 'Object.isFrozen(SpreadsheetApp)'],
  ])('%s', (act, look) => {
    const before = returned(`return String(${look});`);
    returned(`try { ${act}; } catch (e) { return e instanceof TypeError; }`);
    expect(returned(`return String(${look});`)).toBe(before);
  });

  it('and gets errors of its own kind for trying', () => {
    const tries = `return [
      function () { SpreadsheetApp.getActive = 1; },
      function () { delete SpreadsheetApp.getActive; },
      function () { Object.defineProperty(SpreadsheetApp, 'getActive', {}); },
    ].map(function (act) { try { act(); } catch (e) { return e instanceof TypeError; } });`;
    expect(returned(tries)).toEqual([true, true, true]);
  });

  it('whose values are the same ones wherever they come from, and listable', () => {
    const same = `var range = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1);
      return [SpreadsheetApp.getActive === SpreadsheetApp.getActive, Object.keys(SpreadsheetApp.ProtectionType).join(),
        range.protect().getProtectionType() === SpreadsheetApp.ProtectionType.RANGE];`;
    expect(returned(same)).toEqual([true, 'RANGE,SHEET', true]);
  });
});

it('a store of properties has only its own keys', () => {
  const asked = `var store = PropertiesService.getScriptProperties();
    return ['constructor', 'toString', '__proto__'].map(function (key) { return store.getProperty(key); });`;
  expect(returned(asked)).toEqual([null, null, null]);
});

it('an execution that is over does nothing any more', () => {
  const { world, scriptId } = smallOffice('function main() { PropertiesService.getScriptProperties().getKeys(); }');
  let kept: Run | undefined;
  let done = 0;
  world.faults.beforeCall = (run) => {
    kept = run;
  };
  world.editorRun(owner.email, scriptId, 'main');
  world.faults.beforeCall = undefined;
  const late = () => kept?.call({ service: 'Properties', operation: 'setProperty' }, () => (done += 1));
  expect(late).toThrow();
  expect(done).toBe(0);
});

it.each([
  'ScriptApp.newStateToken().createToken()',
  'tab.getRange(1, 1).activate()',
  'tab.setActiveRange(tab.getRange(2, 2))',
])('a dead execution gets no answer from %s', (act) => {
  const source = `var tab = SpreadsheetApp.getActive().getActiveSheet();
    function main() {
      var answered = false;
      try { PropertiesService.getScriptProperties().getKeys(); } catch (e) { try { ${act}; answered = true; } catch (f) {} }
      while (answered) {}
    }`;
  const { world, scriptId } = smallOffice(source);
  world.faults.killAt(1);
  const { killed, virtualMs } = world.editorRun(owner.email, scriptId, 'main');
  expect(killed).toBe('Killed before service call 1');
  expect(virtualMs).toBeLessThan(60_000);
});
