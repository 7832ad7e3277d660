// google.script.run: which functions a page may call, and what may travel each way (D/guides/html/communication).

import { declared } from './declared';
import type { LiveRun } from './live-run';
import type { Project } from './project';
import { isPlainObject } from './values';

/** The page's own refusal, before anything reaches the server; undefined when the call is legal. */
export function refusedByPage(project: Project, functionName: string, args: readonly unknown[]): string | undefined {
  const missing = `google.script.run.${functionName} is not a function`;
  // documented: google.script.run knows no function whose name ends in an underscore [D/guides/html/communication]
  if (functionName.endsWith('_')) return missing;
  // documented: google.script.run knows only functions declared at the top level of the script [D/guides/html/communication]
  if (declared(project.files, functionName) !== 'function') return missing;
  return illegal(args.map((value, index) => [String(index), value]));
}

/** The value as it arrives on the other side. An illegal result fails the call. */
export function mustBeLegal(value: unknown, run: LiveRun): unknown {
  const refused = illegal([['returnValue', value]]);
  // documented: google.script.run brings no Date and no function back, not even inside an object: the call fails
  // [D/guides/html/reference/run]
  if (refused !== undefined) throw run.exception(refused);
  return travelled(value);
}

/** The copy that arrives: JSON, with null for what JSON has no word for. */
export function travelled(value: unknown): unknown {
  // reported: google.script.run brings undefined as null, alone or inside an array
  // [tanaikech.github.io/2023/08/28/report-values-to-transfer-between-javascript-and-google-apps-script-with-google.script.run]
  if (value === undefined) return null;
  // assumed: google.script.run brings NaN and Infinity as null [probes/not-a-number-to-a-page.gs]
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  if (Array.isArray(value)) return Array.from(value, travelled);
  if (!isPlainObject(value)) return value;
  const present = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(present.map(([key, one]) => [key, travelled(one)]));
}

function illegal(members: readonly (readonly [string, unknown])[]): string | undefined {
  for (const [name, value] of members) {
    const found = illegalName(value, name, []);
    // reported: google.script.run names the innermost property that may not travel, the place in an array for its name
    // [tanaikech.github.io/2023/08/28/report-values-to-transfer-between-javascript-and-google-apps-script-with-google.script.run]
    if (found !== undefined) return `Failed due to illegal value in property: ${found}`;
  }
  return undefined;
}

function illegalName(value: unknown, name: string, parents: readonly unknown[]): string | undefined {
  if (value === null || ['undefined', 'string', 'number', 'boolean'].includes(typeof value)) return undefined;
  // documented: google.script.run refuses a structure that contains itself [D/guides/html/communication]
  if (parents.includes(value)) return name;
  // documented: google.script.run refuses a Date or a function as an argument, also inside an array or an object
  // [D/guides/html/communication]
  if (!Array.isArray(value) && !isPlainObject(value)) return name;
  const inside = [...parents, value];
  for (const [key, one] of Object.entries(value)) {
    const found = illegalName(one, key, inside);
    if (found !== undefined) return found;
  }
  return undefined;
}
