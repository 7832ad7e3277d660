// The program of a thread that runs scripts: one at a time, each in a fresh context, with service objects that live in the other
// thread. It waits for every answer, so it moves only while the world waits for it.
import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { type FreshRealm, freshRealm, type Traps } from '../realm';
import { described, perform } from '../script-code';
import { type Answer, type FromScript, type Over, type Question, type Start, toScript, toWorld } from './messages';
import { fromWire, type Special, toWire, type Wire } from './wire';

const { port, signal } = workerData as { port: MessagePort; signal: Int32Array };

/** Thrown into the script when its run is dead; what it does afterwards reaches nobody. */
class Killed {}

function tell(message: FromScript): void {
  port.postMessage(message);
  Atomics.add(signal, toWorld, 1);
  Atomics.notify(signal, toWorld);
}

function answered(): Answer {
  for (;;) {
    const seen = Atomics.load(signal, toScript);
    const received = receiveMessageOnPort(port);
    if (received !== undefined) return received.message as Answer;
    Atomics.wait(signal, toScript, seen);
  }
}

function run({ code, timeZone, globals, now: startedAt }: Start): Over {
  let now = startedAt;
  const services = new Map<number, object>();
  const numbers = new WeakMap<object, number>();

  /** Nothing says that a member of a service object is a function. */
  const ask = (question: Question): { method: true } | { value: unknown } => {
    tell(question);
    const answer = answered();
    now = answer.now;
    if (answer.kind === 'kill') throw new Killed();
    if (answer.kind === 'thrown') throw fromWire(answer.error, maker);
    return answer.kind === 'method' ? { method: true } : { value: fromWire(answer.value, maker) };
  };
  const answerTo = (question: Question): unknown => {
    const answer = ask(question);
    return 'value' in answer ? answer.value : undefined;
  };
  const wired = (value: unknown): Wire =>
    toWire(value, (one) => {
      const id = numbers.get(one);
      return id === undefined ? undefined : { kind: 'service', id };
    });
  const caller = (id: number, member: string) =>
    realm.wrap((...args: unknown[]) => answerTo({ kind: 'call', id, member, args: args.map(wired) }));

  const ids = new WeakMap<object, { id: number; methods: Map<string, unknown> }>();
  const traps: Traps = {
    get(target, member) {
      const { id, methods } = ids.get(target) ?? nobody;
      const method = methods.get(member);
      if (method !== undefined) return method;
      const answer = ask({ kind: 'read', id, member });
      if ('value' in answer) return answer.value;
      const made = caller(id, member);
      methods.set(member, made);
      return made;
    },
    has: (target, member) => answerTo({ kind: 'has', id: idOf(target), member }) === true,
    set: (target, member, value) =>
      void ask({ kind: 'write', id: idOf(target), member: String(member), value: wired(value) }),
    remove(_target, member) {
      throw new TypeError(`Cannot delete ${String(member)}`);
    },
    keys: () => [],
  };
  const nobody = { id: -1, methods: new Map<string, unknown>() };
  const idOf = (target: object) => (ids.get(target) ?? nobody).id;

  const service = (id: number): object => {
    const known = services.get(id);
    if (known !== undefined) return known;
    const target = {};
    const proxy = realm.service(target, traps);
    ids.set(target, { id, methods: new Map() });
    services.set(id, proxy);
    numbers.set(proxy, id);
    return proxy;
  };

  const rebuilt = (special: Special): unknown => {
    if (special.kind === 'service') return service(special.id);
    if (special.kind === 'function') return caller(special.id, '');
    if (special.kind !== 'error') return undefined;
    const error = new realm.Error(special.message);
    Object.defineProperty(error, 'name', { value: special.name, configurable: true, writable: true });
    return Object.assign(error, fromWire(special.more, maker));
  };

  const realm: FreshRealm = freshRealm({
    now: () => now,
    random: () => Number(answerTo({ kind: 'random' })),
    timeZone,
    globals: Object.fromEntries(globals.map((name) => [name, () => answerTo({ kind: 'global', name })])),
  });
  const maker = {
    array: () => realm.give<unknown[]>([]),
    object: () => realm.give({}),
    date: (milliseconds: number) => new realm.Date(milliseconds),
    special: rebuilt,
  };

  try {
    const args = () => answerTo({ kind: 'arguments' }) as unknown[];
    return { kind: 'over', value: realm.watched(() => wired(perform(realm, code, args)), 0) };
  } catch (thrown) {
    return realm.origin(thrown) instanceof Killed ? { kind: 'killed' } : { kind: 'failed', error: described(thrown) };
  }
}

port.on('message', (start: Start) => tell(run(start)));
