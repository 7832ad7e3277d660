// Numbers as people read them: 1.250 and 3,5 in Indonesian, 1,250 and 3.5 in English.
import type { Language } from './dates';

/** Up to `decimals` places, without trailing zeros. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const [thousands, point] = language === 'id' ? ['.', ','] : [',', '.'];
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const rest = fraction.replace(/0+$/, '');
  const size = rest === '' ? grouped : `${grouped}${point}${rest}`;
  return value < 0 && /[1-9]/.test(size) ? `-${size}` : size;
}

/** A change carries its sign: +3, -2, 0. */
export const formatDifference = (value: number, language: Language): string =>
  `${value > 0 ? '+' : ''}${formatNumber(value, language)}`;
