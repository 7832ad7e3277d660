// console and Logger: lines of the execution's log. No service call: logging costs nothing.
import type { LogLine } from '../executions';
import { surface, surfaceName } from './surface';

interface Lines {
  now(): number;
  logs: LogLine[];
}

type Write = (...values: unknown[]) => void;

/** documented: console's methods (D/guides/logging); `%s` and its like are filled in. */
export function makeConsole(lines: Lines): object {
  const write =
    (level: LogLine['level']): Write =>
    (...values) =>
      void lines.logs.push({ at: lines.now(), level, text: formatted(values) });
  const started = new Map<string, number>();
  return surface('console', {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    debug: write('debug'),
    time: (label: unknown = 'default') => void started.set(String(label), lines.now()),
    timeEnd(label: unknown = 'default') {
      const since = started.get(String(label));
      if (since !== undefined) write('debug')(`${String(label)}: ${lines.now() - since}ms`);
    },
  });
}

/** documented: log answers the Logger, for chaining (D/reference/base/logger). */
export function makeLogger(lines: Lines): object {
  let from = 0;
  const logger: object = surface('Logger', {
    log(...values: unknown[]) {
      lines.logs.push({ at: lines.now(), level: 'info', text: formatted(values) });
      return logger;
    },
    getLog: () =>
      lines.logs
        .slice(from)
        .map((line) => `${line.text}\n`)
        .join(''),
    clear() {
      from = lines.logs.length;
    },
  });
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
