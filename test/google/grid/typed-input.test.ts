import { displayValue } from '../../workbench/google/grid/display';
import { localeData } from '../../workbench/google/grid/locales';
import { formatOfPattern } from '../../workbench/google/grid/pattern';
import { parseTyped } from '../../workbench/google/grid/typed-input';
import { msFromSerial, serialFromMs } from '../../workbench/google/grid/zone';

const serial = (iso: string) => serialFromMs(Date.parse(`${iso}Z`), 'UTC');

function typed(text: string, locale: string, pattern?: string) {
  const format = pattern === undefined ? undefined : formatOfPattern(pattern);
  const entered = parseTyped(text, { locale: localeData(locale), thisYear: 2026, format });
  if (entered.kind === 'empty') return '';
  return entered.kind === 'formula' ? { formula: entered.formula } : entered.value;
}

describe('typing into a cell', () => {
  it.each([
    ['007', 7],
    ['1.234', 1234],
    ['2.200.000,5', 2200000.5],
    ['1,5', 1.5],
    ['-3', -3],
    ['+62', 62],
    ['(5)', -5],
    ['50%', 0.5],
    ['12,5%', 0.125],
    ['Rp10.000', 10000],
    ['1e3', 1000],
    ['1/2', serial('2026-02-01')],
    ['23/11/2026', serial('2026-11-23')],
    ['23-11-26', serial('2026-11-23')],
    ['2026-11-23', serial('2026-11-23')],
    ['23 November 2026', serial('2026-11-23')],
    ['23 nov 2026', serial('2026-11-23')],
    ['17 Agustus 2026 07.30', serial('2026-08-17T07:30')],
    ['23/11/2026 14:30', serial('2026-11-23T14:30')],
    ['14.30', 14.5 / 24],
    ['14:30:15', (14 * 3600 + 30 * 60 + 15) / 86_400],
    ['Agustus 2026', serial('2026-08-01')],
    ['32/13/2026', '32/13/2026'],
    ['29/2/2027', '29/2/2027'],
    ['11/23/2026', '11/23/2026'],
    ['1.23', 83 / 1440],
    ['1,234.5', '1,234.5'],
    ['TRUE', true],
    ['salah', false],
    ["'=1+1", '=1+1'],
    ['K261123-7QXM', 'K261123-7QXM'],
    [' teks ', ' teks '],
    ['@kemenkeu', '@kemenkeu'],
    ['2026-11-23T07:00:00Z', '2026-11-23T07:00:00Z'],
    ['081234567890', 81234567890],
    ['=IMPORTXML("https://x","//a")', { formula: '=IMPORTXML("https://x","//a")' }],
    ['-satu', { formula: '=-satu' }],
    ['', ''],
  ])('reads %j in Indonesian', (text, value) => {
    expect(typed(text, 'id_ID')).toEqual(value);
  });

  it.each([
    ['1,234.5', 1234.5],
    ['1/2', serial('2026-01-02')],
    ['11/23/2026', serial('2026-11-23')],
    ['23/11/2026', '23/11/2026'],
    ['November 23, 2026', serial('2026-11-23')],
    ['2:30 PM', 14.5 / 24],
    ['$1,000', 1000],
    ['14.30', 14.3],
  ])('reads %j in American English', (text, value) => {
    expect(typed(text, 'en_US')).toEqual(value);
  });

  it('reads day before month in British English', () => {
    expect(typed('1/2/2026', 'en_GB')).toBe(serial('2026-02-01'));
  });

  it.each(['007', '=1+1', '1/2', 'TRUE', "'x"])('keeps %j under the format @', (text) => {
    expect(typed(text, 'id_ID', '@')).toBe(text);
  });
});

describe('showing a value', () => {
  const moment = serial('2026-08-07T09:05:03');
  it.each([
    [1234.5, undefined, 'id_ID', '1234,5'],
    [0.1 + 0.2, undefined, 'id_ID', '0,3'],
    [1234567.891, '#,##0.00', 'id_ID', '1.234.567,89'],
    [1234567.891, '#,##0.00', 'en_US', '1,234,567.89'],
    [2200, '#,##0', 'id_ID', '2.200'],
    [-1.005, '0.00', 'en_US', '-1.01'],
    [-0.001, '0.00', 'en_US', '0.00'],
    [0.256, '0%', 'id_ID', '26%'],
    [0.256, '0.0%', 'id_ID', '25,6%'],
    [12345, '0.00E+00', 'en_US', '1.23E+04'],
    [-5, '0;(0)', 'en_US', '(5)'],
    [0, '0;-0;"nihil"', 'id_ID', 'nihil'],
    [7, '000', 'id_ID', '007'],
    [5000, '"Rp"#,##0', 'id_ID', 'Rp5.000'],
    [moment, 'd mmmm yyyy HH.mm', 'id_ID', '7 Agustus 2026 09.05'],
    [moment, 'dddd, d mmm yy', 'id_ID', 'Jumat, 7 Agu 26'],
    [moment, 'd mmmm yyyy" pukul "HH"."mm', 'id_ID', '7 Agustus 2026 pukul 09.05'],
    [moment, 'yyyy-mm-dd hh:mm:ss', 'en_US', '2026-08-07 09:05:03'],
    [moment, 'm/d/yyyy h:mm AM/PM', 'en_US', '8/7/2026 9:05 AM'],
    [1.5, '[h]:mm', 'en_US', '36:00'],
    [true, undefined, 'id_ID', 'TRUE'],
    ['teks', '0.00', 'id_ID', 'teks'],
  ])('shows %p under %p in %s as %p', (value, pattern, locale, shown) => {
    const format = pattern === undefined ? undefined : formatOfPattern(pattern);
    expect(displayValue(value, format, localeData(locale))).toBe(shown);
  });
});

describe('serial days', () => {
  it.each(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'America/New_York', 'Europe/London'])(
    'go there and back in %s',
    (zone) => {
      for (const iso of [
        '2026-01-01T00:00:00Z',
        '2026-03-08T06:59:00Z',
        '2026-03-08T07:00:00Z',
        '2026-10-25T02:30:00Z',
        '2026-11-23T16:59:59.999Z',
      ]) {
        expect(msFromSerial(serialFromMs(Date.parse(iso), zone), zone)).toBe(Date.parse(iso));
      }
    },
  );
});
