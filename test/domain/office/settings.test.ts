import { readSettings, settingDeclarations } from '../../../src/domain/office/settings';

const read = (name: string, value: string) => readSettings([{ name, value }]);

describe('settings', () => {
  it('hold their defaults while nothing is written', () => {
    expect(readSettings([])).toMatchObject({
      city: 'Jakarta',
      timeZone: 'Asia/Jakarta',
      utcOffsetMinutes: 420,
      cooldownMinutes: 5,
    });
    expect(readSettings([]).letterhead[0]).toBe('KEMENTERIAN PERTANIAN RI');
  });

  it('are found by their label in either language, or by their name', () => {
    expect(read('Kota', 'Bogor').city).toBe('Bogor');
    expect(read('City', 'Bogor').city).toBe('Bogor');
    expect(read('city', ' Bogor ').city).toBe('Bogor');
  });

  it('read an emptied cell as the default', () => {
    expect(read('Kota', '  ').city).toBe('Jakarta');
  });

  it.each([
    ['Asia/Makassar', 'Asia/Makassar', 480],
    ['asia/jayapura', 'Asia/Jayapura', 540],
    ['WITA', 'Asia/Makassar', 480],
    ['wib', 'Asia/Jakarta', 420],
    ['Europe/Berlin', 'Asia/Jakarta', 420],
    ['constructor', 'Asia/Jakarta', 420],
  ])('read the zone "%s" as %s', (text, timeZone, utcOffsetMinutes) => {
    expect(read('Zona waktu', text)).toMatchObject({ timeZone, utcOffsetMinutes });
  });

  it.each([
    ['0', 0],
    ['10', 10],
    ['2,5', 2.5],
    ['-1', 5],
    ['lima', 5],
    ['Infinity', 5],
  ])('read a cool-down of "%s" as %d minutes', (text, minutes) => {
    expect(read('Jeda setelah disetujui (menit)', text).cooldownMinutes).toBe(minutes);
  });

  it('have names and labels nobody confuses', () => {
    const words = settingDeclarations.flatMap(({ name, label }) => [...new Set([name, label.id, label.en])]);
    expect(new Set(words).size).toBe(words.length);
  });
});
