// What a script hands to the advanced service, as it leaves the script: JSON.
import { NotSimulated, surfaceName } from '../surface';

/** The script's own objects become ours, so that nothing the script changes later reaches into the spreadsheet. */
export function plainArgument(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  const name = surfaceName(value);
  if (name !== undefined) throw new NotSimulated(`a ${name} handed to the advanced service Sheets`);
  if (Array.isArray(value)) return value.map((item) => plainArgument(item) ?? null);
  const plain: Record<string, unknown> = {};
  // assumed: the advanced service Sheets sends a Date as an object without members, not as text
  // [probes/sheets-date-argument.gs]
  for (const [key, member] of Object.entries(value)) {
    const given = plainArgument(member);
    if (given !== undefined) plain[key] = given;
  }
  return plain;
}
