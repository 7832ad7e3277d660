// google.script.run: which functions a page may call, and what may travel each way (D/guides/html/reference/run, documented).
import type { LiveRun } from './live-run';
import { findDate, toHost } from './values';

/** The page's own refusal, before anything reaches the server; undefined when the call is legal. */
export function invalidArgument(functionName: string, args: readonly unknown[]): string | undefined {
  if (!/^[A-Za-z_$][\w$]*$/.test(functionName) || functionName.endsWith('_')) {
    return `google.script.run.${functionName} is not a function`;
  }
  for (const [index, value] of args.entries()) {
    const path = illegalPath(value, String(index));
    if (path !== undefined) return `Failed due to illegal value in property: ${path}`;
  }
  return undefined;
}

/** assumed: an illegal result fails the call with the same words. `undefined` arrives as null. */
export function mustBeLegal(value: unknown, run: LiveRun): unknown {
  const path = illegalPath(value, 'returnValue');
  if (path !== undefined) throw run.exception(`Failed due to illegal value in property: ${path}`);
  return toHost(value) ?? null;
}

function illegalPath(value: unknown, name: string): string | undefined {
  try {
    const copy = toHost(value);
    const date = findDate(copy);
    return date === undefined ? undefined : date || name;
  } catch {
    return name;
  }
}
