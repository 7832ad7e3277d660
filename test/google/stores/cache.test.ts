// CacheService as a script meets it.
import { staff } from '../runtime/office';
import { standalone, storeOffice } from './in-a-script';

const cache = 'CacheService.getScriptCache()';

it('CacheService.getScriptCache is one cache for all users of a script', () => {
  const { value, world } = storeOffice();
  value(`${cache}.put('k', 'v');`);
  expect(value(`return ${cache}.get('k');`, staff.email)).toBe('v');
  expect(standalone(world, `return ${cache}.get('k') === null;`)).toBe(true);
});

it('CacheService.getUserCache is a cache of its own for each user of a script', () => {
  const { value } = storeOffice();
  const own = `CacheService.getUserCache()`;
  value(`${own}.put('k', 'v');`);
  expect([value(`return ${own}.get('k');`), value(`return ${own}.get('k') === null;`, staff.email)]).toEqual([
    'v',
    true,
  ]);
});

it('CacheService.getDocumentCache is null in a script that is bound to no file', () => {
  const { value, world } = storeOffice();
  const own = `CacheService.getDocumentCache()`;
  expect(value(`${own}.put('k', 'v'); return ${own}.get('k');`)).toBe('v');
  expect(standalone(world, `return ${own} === null;`)).toBe(true);
});

it('Cache.get gives null for what is not there or not there any more', () => {
  expect(
    storeOffice().value(`
      const cache = ${cache};
      cache.put('a', '1', 60);
      const before = [cache.get('a'), cache.get('none') === null];
      Utilities.sleep(61000);
      return [before, cache.get('a') === null];`),
  ).toEqual([['1', true], true]);
});

it('Cache.get may find nothing although the time is not over', () => {
  const { value, world } = storeOffice();
  value(`${cache}.put('k', 'v', 21600);`);
  world.cache.evictAll();
  expect(value(`return ${cache}.get('k') === null;`)).toBe(true);
});

it('Cache.getAll leaves out what it did not find', () => {
  expect(storeOffice().value(`${cache}.put('a', '1'); return Object.keys(${cache}.getAll(['a', 'none']));`)).toEqual([
    'a',
  ]);
});

it('Cache.put keeps every value as text', () => {
  expect(
    storeOffice().value(`
      ${cache}.put('n', 5); ${cache}.put('u', undefined); ${cache}.put('o', {});
      return ['n', 'u', 'o'].map((key) => ${cache}.get(key));`),
  ).toEqual(['5', 'undefined', '[object Object]']);
});

it('Cache.putAll puts all pairs of an object', () => {
  expect(storeOffice().value(`${cache}.putAll({ a: '1', b: 2 }, 60); return ${cache}.getAll(['a', 'b']);`)).toEqual({
    a: '1',
    b: '2',
  });
});

it('Cache.remove removes one key', () => {
  expect(
    storeOffice().value(
      `${cache}.putAll({ a: '1', b: '2' }); ${cache}.remove('a'); return ${cache}.getAll(['a', 'b']);`,
    ),
  ).toEqual({ b: '2' });
});

it('Cache.removeAll removes all keys of a list', () => {
  expect(
    storeOffice().value(`
      ${cache}.putAll({ a: '1', b: '2', c: '3' }); ${cache}.removeAll(['a', 'c']);
      return ${cache}.getAll(['a', 'b', 'c']);`),
  ).toEqual({ b: '2' });
});

it('Cache.get throws Invalid argument for an empty key', () => {
  for (const key of [`''`, 'null', 'undefined']) {
    expect(storeOffice().refusal(`${cache}.get(${key});`)).toBe('Exception: Invalid argument: key');
  }
});

it('Cache.put takes a key of at most 250 characters', () => {
  storeOffice().value(`${cache}.put('x'.repeat(250), '1');`);
  expect(storeOffice().refusal(`${cache}.put('x'.repeat(251), '1');`)).toContain('Argument too large');
});

it('Cache.put throws Argument too large for a key over its limit', () => {
  expect(storeOffice().refusal(`${cache}.put('x'.repeat(300), '1');`)).toBe('Exception: Argument too large: key');
});

it('Cache.put takes a value of at most 100 KB', () => {
  storeOffice().value(`${cache}.put('a', 'x'.repeat(102400));`);
  expect(storeOffice().refusal(`${cache}.put('a', 'x'.repeat(102401));`)).toContain('Argument too large');
});

it('Cache.put throws Argument too large for a value over its limit', () => {
  expect(storeOffice().refusal(`${cache}.put('a', 'x'.repeat(200000));`)).toBe('Exception: Argument too large: value');
});

/** Whether a value is still there so many seconds after it was put. */
function after(put: string, seconds: number): unknown {
  const office = storeOffice();
  office.value(put);
  office.world.clock.advance(seconds * 1000);
  return office.value(`return ${cache}.get('k');`);
}

it('Cache.put keeps a value for 600 seconds when no time is given', () => {
  expect([after(`${cache}.put('k', 'v');`, 598), after(`${cache}.put('k', 'v');`, 600)]).toEqual(['v', null]);
});

it('Cache.put keeps a value for at most 21,600 seconds', () => {
  const put = `${cache}.put('k', 'v', 99999);`;
  expect([after(put, 21_598), after(put, 21_600)]).toEqual(['v', null]);
});

it('Cache.put takes a negative time without a word', () => {
  expect(storeOffice().value(`${cache}.put('k', 'v', -5); return ${cache}.get('k');`)).toBe('v');
});

const many = (count: number) => `
  const values = {};
  for (let i = 0; i < ${count}; i++) values['k' + i] = '1';
  ${cache}.putAll(values, 21600);
  const kept = Object.keys(${cache}.getAll(Object.keys(values)));`;

it('Cache.put fills a cache with at most 1,000 items', () => {
  expect(storeOffice().value(`${many(1000)} return kept.length;`)).toBe(1000);
  expect(storeOffice().value(`${many(1001)} return kept.length < 1000;`)).toBe(true);
});

it('Cache.put past 1,000 items lets the oldest hundred go at once, however often they were read', () => {
  expect(
    storeOffice().value(`
      ${many(1000)}
      ${cache}.get('k0'); ${cache}.put('last', '1');
      const left = ${cache}.getAll(kept);
      return ['k0', 'k99', 'k100', 'k999'].map((key) => key in left);`),
  ).toEqual([false, false, true, true]);
});
