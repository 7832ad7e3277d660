// Serves the questions of a script in another thread with the world's own service objects, whatever they are.
import { Kill, type LiveRun, Waiting } from '../live-run';
import { surfaceName } from '../services/surface';
import type { House } from '../world';
import type { Answer, Question } from './messages';
import { fromWire, isError, type Special, toWire, type Wire } from './wire';

/** What a script hands over that is no plain value: services see what kind of thing it is, and refuse it. */
class Foreign {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

export function service(
  house: House,
  run: LiveRun,
  globals: Record<string, () => unknown>,
  args: () => readonly unknown[],
): { serve(question: Question): Answer; taken(wire: Wire): unknown } {
  /** Both ways, so that the same object is the same object over there. */
  const numbers = new Map<unknown, number>();
  const objects: unknown[] = [];

  const numbered = (value: object): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, objects.length);
    return objects.push(value) - 1;
  };
  const special = (value: object): Special | undefined => {
    if (typeof value === 'function') return { kind: 'function', id: numbered(value) };
    return surfaceName(value) === undefined ? undefined : { kind: 'service', id: numbered(value) };
  };
  const wired = (value: unknown): Wire => toWire(value, special);
  const taken = (wire: Wire): unknown =>
    fromWire(wire, {
      array: () => [],
      object: () => ({}),
      date: (milliseconds) => new Date(milliseconds),
      special: (one) => {
        if (one.kind === 'service' || one.kind === 'function') return objects[one.id];
        if (one.kind === 'error') return Object.assign(new Error(one.message), { name: one.name, stack: one.stack });
        return one.type === 'function' ? () => undefined : new Foreign(one.text);
      },
    });

  function member(id: number, name: string): unknown {
    const target = objects[id];
    return typeof target === 'object' && target !== null ? Reflect.get(target, name) : undefined;
  }

  function called({ id, member: name, args: given }: Extract<Question, { kind: 'call' }>): unknown {
    const callee = name === '' ? objects[id] : member(id, name);
    if (typeof callee !== 'function') throw new TypeError(`${name} is not a function`);
    return Reflect.apply(callee, objects[id], given.map(taken));
  }

  function answer(question: Question): unknown {
    switch (question.kind) {
      case 'global':
        return globals[question.name]?.();
      case 'arguments':
        return args();
      case 'random':
        return house.random.next();
      case 'has':
        return question.member in Object(objects[question.id]);
      case 'write':
        return Reflect.set(Object(objects[question.id]), question.member, taken(question.value));
      case 'read':
        return member(question.id, question.member);
      case 'call':
        return called(question);
    }
  }

  return {
    taken,
    /** Throws `Waiting` when the call must be made again later. */
    serve(question) {
      try {
        const value = answer(question);
        if (question.kind === 'read' && typeof value === 'function') return { kind: 'method', now: run.now() };
        return { kind: 'value', value: wired(value), now: run.now() };
      } catch (thrown) {
        if (thrown instanceof Waiting) throw thrown;
        if (thrown instanceof Kill) return { kind: 'kill', now: run.now() };
        const error =
          typeof thrown === 'object' && thrown !== null && isError(thrown) ? thrown : new Error(String(thrown));
        return { kind: 'thrown', error: wired(error), now: run.now() };
      }
    },
  };
}
