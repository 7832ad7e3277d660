// PropertiesService as a script meets it.
import { owner, staff } from '../runtime/office';
import { standalone, storeOffice } from './in-a-script';

const script = 'PropertiesService.getScriptProperties()';
const user = 'PropertiesService.getUserProperties()';

it('PropertiesService.getScriptProperties is one store for all users of a script, closed to every other script', () => {
  const { value, world } = storeOffice();
  value(`${script}.setProperty('k', 'of the owner');`);
  expect(value(`return ${script}.getProperty('k');`, staff.email)).toBe('of the owner');
  expect(standalone(world, `return ${script}.getProperty('k') === null;`)).toBe(true);
});

it('PropertiesService.getUserProperties is a store of its own for each user of a script', () => {
  const { value, world } = storeOffice();
  value(`${user}.setProperty('k', 'of the owner');`);
  expect(value(`return ${user}.getProperty('k');`)).toBe('of the owner');
  expect(value(`return ${user}.getProperty('k') === null;`, staff.email)).toBe(true);
  expect(standalone(world, `return ${user}.getProperty('k') === null;`)).toBe(true);
});

it('PropertiesService.getDocumentProperties is null in a script that is bound to no file', () => {
  const { value, world } = storeOffice();
  const document = 'PropertiesService.getDocumentProperties()';
  value(`${document}.setProperty('k', 'v');`);
  expect(value(`return ${document}.getProperty('k');`, staff.email)).toBe('v');
  expect(standalone(world, `return ${document} === null;`)).toBe(true);
});

it('Properties.getProperty gives null for a key that is not there', () => {
  expect(storeOffice().value(`return ${script}.getProperty('none') === null;`)).toBe(true);
});

it('Properties.setProperty keeps every value as text', () => {
  expect(
    storeOffice().value(`
      const store = ${script}.setProperty('n', 5).setProperty('b', true).setProperty('o', { a: 1 });
      return ['n', 'b', 'o'].map((key) => store.getProperty(key));`),
  ).toEqual(['5', 'true', '[object Object]']);
});

it('writes nothing for undefined and null', () => {
  const office = storeOffice();
  for (const value of ['undefined', 'null']) {
    expect(office.refusal(`${script}.setProperty('k', ${value});`)).toBe(
      "Exception: The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  }
  expect(office.value(`return ${script}.getKeys();`)).toEqual([]);
});

it('Properties.getProperties gives a copy, not a live view of the store', () => {
  expect(
    storeOffice().value(`
      const all = ${script}.setProperty('a', '1').getProperties();
      all.a = '2';
      return [all instanceof Object, ${script}.getProperties()];`),
  ).toEqual([true, { a: '1' }]);
});

it('Properties.getKeys gives the keys of the store', () => {
  expect(storeOffice().value(`return ${script}.setProperties({ a: '1', b: '2' }).getKeys();`)).toEqual(['a', 'b']);
});

it('Properties.setProperties gives the store back, for chaining', () => {
  expect(
    storeOffice().value(`
      const store = ${script};
      return [store.setProperties({ a: 1 }) === store, store.getProperty('a')];`),
  ).toEqual([true, '1']);
});

it('Properties.setProperties deletes all other properties only when told so', () => {
  expect(
    storeOffice().value(`
      const store = ${script}.setProperties({ a: '1', b: '2' });
      return [store.setProperties({ c: '3' }).getKeys(), store.setProperties({ c: '4' }, true).getProperties()];`),
  ).toEqual([['a', 'b', 'c'], { c: '4' }]);
});

it('Properties.deleteProperty deletes one key and gives the store back', () => {
  expect(
    storeOffice().value(`
      const store = ${script}.setProperties({ a: '1', b: '2' });
      return [store.deleteProperty('a') === store, store.getKeys()];`),
  ).toEqual([true, ['b']]);
});

it('Properties.deleteAllProperties empties the store', () => {
  expect(
    storeOffice().value(`return ${script}.setProperties({ a: '1', b: '2' }).deleteAllProperties().getKeys();`),
  ).toEqual([]);
});

it('Properties.setProperty takes a value of at most 9 KB', () => {
  const office = storeOffice();
  const write = (size: number) => `${script}.setProperty('k', 'x'.repeat(${size}));`;
  office.value(write(9216));
  expect(office.refusal(write(9217))).toContain('Argument too large');
  expect(office.refusal(`${script}.setProperty('k', 'é'.repeat(4609));`)).toContain('Argument too large');
});

it('names a value that is too large', () => {
  expect(storeOffice().refusal(`${script}.setProperty('k', 'x'.repeat(20000));`)).toBe(
    'Exception: Argument too large: value',
  );
});

/** 56 pairs of a two-letter key and 9,000 letters, and as many letters more as said. */
const filled = (more: number) => `
  for (let i = 10; i < 66; i++) ${script}.setProperty('' + i, 'x'.repeat(9000));
  ${script}.setProperty('zz', 'x'.repeat(${more}));`;

it('Properties.setProperty fills a store with at most 500 KB, keys and values together', () => {
  const left = 512_000 - 56 * 9002 - 2;
  storeOffice().value(filled(left));
  expect(storeOffice().refusal(filled(left + 1))).toContain('quota');
});

it('Properties.setProperty names the full store in its error', () => {
  expect(storeOffice().refusal(filled(9000))).toBe(
    'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
  );
});

it("every read and write of Properties.getProperty and its like counts against the user's day", () => {
  const office = storeOffice();
  const { quotas } = office.world;
  quotas.use(owner, 'properties', 49_998);
  office.value(`${script}.setProperty('k', 'v').getProperty('k');`);
  expect(office.refusal(`${script}.getKeys();`)).toBe(
    'Exception: Service invoked too many times for one day: properties.',
  );
  expect(office.value(`return ${script}.getProperty('k');`, staff.email)).toBe('v');
});
