// Blobs in a script's hands.
import { netOffice } from './asked';

const value = (code: string) => netOffice().value(code);
const mib = 1024 * 1024;

it('Blob.getBytes gives signed bytes', () => {
  expect(value(`return Utilities.newBlob('é').getBytes();`)).toEqual([-61, -87]);
});

it('Blob.setBytes replaces the data and gives the Blob back', () => {
  expect(value(`const b = Utilities.newBlob('x'); return [b.setBytes([200, -1]) === b, b.getBytes()];`)).toEqual([
    true,
    [-56, -1],
  ]);
});

it('Blob.getContentType gives the type, null when there is none', () => {
  expect(
    value(`return [Utilities.newBlob([1], 'a/b').getContentType(), Utilities.newBlob([1]).getContentType() === null];`),
  ).toEqual(['a/b', true]);
});

it('Blob.setContentType sets the type and gives the Blob back', () => {
  expect(
    value(`const b = Utilities.newBlob('x'); return [b.setContentType('a/b') === b, b.getContentType()];`),
  ).toEqual([true, 'a/b']);
});

it('Blob.setContentTypeFromExtension guesses the type from the name, null when it cannot', () => {
  const typed = (name: string) =>
    `Utilities.newBlob('x', 'a/b', '${name}').setContentTypeFromExtension().getContentType()`;
  expect(value(`return [${typed('p.png')}, ${typed('p')} === null];`)).toEqual(['image/png', true]);
});

it('Blob.getDataAsString reads UTF-8 unless another charset is named', () => {
  const read = `Utilities.newBlob([-61, -87]).getDataAsString`;
  expect(value(`return [${read}(), ${read}('ISO-8859-1'), ${read}('US-ASCII')];`)).toEqual(['é', 'Ã©', '\ufffd\ufffd']);
});

it('Blob.setDataFromString writes UTF-8 unless another charset is named', () => {
  const written = (more: string) => `Utilities.newBlob('').setDataFromString('é€'${more}).getBytes()`;
  expect(value(`return [${written('')}, ${written(`, 'ISO-8859-1'`)}];`)).toEqual([
    [-61, -87, -30, -126, -84],
    [-23, 63],
  ]);
});

it('Blob.getName gives the name, null when there is none', () => {
  expect(
    value(`return [Utilities.newBlob('', 'a/b', 'n').getName(), Utilities.newBlob('').getName() === null];`),
  ).toEqual(['n', true]);
});

it('Blob.setName sets the name and gives the Blob back', () => {
  expect(value(`const b = Utilities.newBlob('x'); return [b.setName('n') === b, b.getName()];`)).toEqual([true, 'n']);
});

it('Blob.copyBlob gives a Blob of its own, whose changes leave the first one alone', () => {
  expect(
    value(`
      const b = Utilities.newBlob('x', 'a/b', 'n'), copy = b.copyBlob().setName('m').setBytes([65]);
      return [b.getName(), b.getDataAsString(), copy.getName(), copy.getDataAsString(), copy.getContentType()];`),
  ).toEqual(['n', 'x', 'm', 'A', 'a/b']);
});

it("Blob.isGoogleType tells Google's own files from all others", () => {
  const google = (type: string) => `Utilities.newBlob([], ${type}).isGoogleType()`;
  expect(
    value(
      `return [${google(`'application/vnd.google-apps.document'`)}, ${google(`'a/b'`)}, ${google('null')} === false];`,
    ),
  ).toEqual([true, false, true]);
});

it('Blob.getAs gives a new Blob of the type asked for', () => {
  expect(
    value(
      `const b = Utilities.newBlob('x', 'a/b', 'n'), c = b.getAs('a/b'); return [c === b, c.getName(), c.getDataAsString()];`,
    ),
  ).toEqual([false, 'n', 'x']);
});

it("a Blob in a script's memory holds at most 50 MB", () => {
  const holds = (size: number) => `Utilities.newBlob('x'.repeat(${size})).getName()`;
  const office = netOffice();
  expect(office.value(`return ${holds(50 * mib)};`)).toBeNull();
  expect(office.run(`${holds(50 * mib + 1)};`).ok).toBe(false);
});
