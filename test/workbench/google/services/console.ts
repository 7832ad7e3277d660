// console and Logger: lines of the execution's log. No service call: logging costs nothing.
import type { LogLine } from '../executions';
import type { Simulated } from './simulated';
import { surface, surfaceName } from './surface';

interface Lines {
  now(): number;
  logs: LogLine[];
}

type Write = (...values: unknown[]) => void;

export function makeConsole(lines: Lines): object {
  const write =
    (level: LogLine['level']): Write =>
    (...values) =>
      void lines.logs.push({
        at: lines.now(),
        level,
        // assumed: console.log fills in %s of its first argument with the next [probes/console-fills-in.gs]
        text: formatted(values),
      });
  const started = new Map<string, number>();
  return surface('console', {
    log: write('log'),
    info: write('info'),
    // documented: Console.warn writes a line of the level warning [D/guides/logging]
    warn: write('warn'),
    // documented: Console.error writes a line of the level error [D/guides/logging]
    error: write('error'),
    time: (label: unknown = 'default') => void started.set(String(label), lines.now()),
    timeEnd(label: unknown = 'default') {
      const since = started.get(String(label));
      // documented: Console.timeEnd logs how long it is since Console.time with the same label [D/guides/logging]
      if (since !== undefined) write('debug')(`${String(label)}: ${lines.now() - since}ms`);
    },
  } satisfies Simulated<Console>);
}

export function makeLogger(lines: Lines): object {
  let from = 0;
  const logger: object = surface('Logger', {
    log(...values: unknown[]) {
      lines.logs.push({
        at: lines.now(),
        level: 'info',
        // documented: Logger.log fills in %s of its first argument with the next [D/reference/base/logger]
        text: formatted(values),
      });
      // documented: Logger.log gives the Logger, for chaining [D/reference/base/logger]
      return logger;
    },
    getLog: () =>
      lines.logs
        .slice(from)
        .map((line) => `${line.text}\n`)
        .join(''),
    clear() {
      // documented: Logger.clear empties what Logger.getLog gives [D/reference/base/logger]
      from = lines.logs.length;
    },
  } satisfies Simulated<GoogleAppsScript.Base.Logger>);
  return logger;
}

function formatted(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(shown).join(' ');
  const left = [...rest];
  const head = first.replace(/%[sdifoj]/g, (mark) => (left.length > 0 ? shown(left.shift()) : mark));
  return [head, ...left.map(shown)].join(' ');
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null || surfaceName(value) !== undefined) return String(value);
  if ('stack' in value && typeof value.stack === 'string') return value.stack;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
