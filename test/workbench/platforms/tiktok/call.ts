// One API call on its way through the endpoints: who calls, what for, and what a fault has planned for it.
import type { Json } from '../../google/contract';
import { fail, invalid } from './errors';
import { isAlive, type Store } from './store';
import type { App, Creator, Scope, Strike, Token } from './types';

export type Result = { [key: string]: Json };
export type Body = Readonly<Record<string, unknown>>;

export interface Caller {
  token: Token;
  app: App;
  creator: Creator;
}

export interface Call {
  store: Store;
  caller: Caller;
  body: Body;
  query: URLSearchParams;
  strike: Strike | undefined;
  /** Ids of what this call made, for the record of traffic. */
  changed: string[];
}

/** By `Authorization: Bearer act.…` alone. documented: https://developers.tiktok.com/doc/tiktok-api-v2-error-handling */
export function authenticate(store: Store, header: string | undefined): Caller {
  const value = /^Bearer\s+(\S+)$/.exec(header ?? '')?.[1];
  const token = value === undefined ? undefined : store.data.tokens[value];
  const app = token && store.data.apps[token.clientKey];
  const creator = token && store.data.creators[token.openId];
  if (!token || !app || !creator || !isAlive(store, token)) throw fail('access_token_invalid');
  return { token, app, creator };
}

export function requireScope(caller: Caller, ...anyOf: Scope[]): void {
  if (!anyOf.some((scope) => caller.token.scopes.includes(scope))) throw fail('scope_not_authorized');
}

const minuteMs = 60_000;

/** So many calls in any sliding minute. documented: https://developers.tiktok.com/doc/tiktok-api-v2-rate-limit ; assumed: refused calls do not count */
export function spend(store: Store, endpoint: string, token: Token, perMinute: number): void {
  const key = `${endpoint}:${token.value}`;
  const recent = (store.data.calls[key] ?? []).filter((at) => store.now() - at < minuteMs);
  store.data.calls[key] = recent;
  if (recent.length >= perMinute) throw fail('rate_limit_exceeded');
  recent.push(store.now());
}

/** The members of a JSON object, each of its documented type; a name nobody documented is refused, so that a slip is seen (assumed, to be strict). */
export class Members {
  constructor(
    private readonly values: Body,
    private readonly where: string,
    known: readonly string[],
  ) {
    const stranger = Object.keys(values).find((name) => !known.includes(name));
    if (stranger !== undefined) throw invalid(`${where}${stranger} is not a known parameter`);
  }

  text(name: string): string | undefined {
    return this.typed(name, 'string', (value): value is string => typeof value === 'string');
  }

  flag(name: string): boolean | undefined {
    return this.typed(name, 'boolean', (value): value is boolean => typeof value === 'boolean');
  }

  whole(name: string): number | undefined {
    return this.typed(name, 'integer', (value): value is number => Number.isSafeInteger(value));
  }

  object(name: string): Body | undefined {
    return this.typed(name, 'object', isObject);
  }

  need<T>(value: T | undefined, name: string): T {
    if (value === undefined) throw invalid(`${this.where}${name} is required`);
    return value;
  }

  private typed<T>(name: string, type: string, is: (value: unknown) => value is T): T | undefined {
    const value = this.values[name];
    if (value === undefined || value === null) return undefined;
    if (!is(value)) throw invalid(`${this.where}${name} must be of type ${type}`);
    return value;
  }
}

export const isObject = (value: unknown): value is Body =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
