// Access tokens of ScriptApp.getOAuthToken: opaque, of one person, with the scopes consented, for a while.
import type { Clock } from './clock';
import type { Json, Stateful } from './contract';
import type { Random } from './random';

export interface Token {
  email: string;
  scopes: string[];
  expiresAt: number;
  /** The script that asked for it: its quotas are used up, its own metadata is seen. */
  project?: string;
}

export interface Tokens extends Stateful {
  /** The same token again while it lives long enough and nothing changed. */
  mint(email: string, scopes: readonly string[], project?: string): string;
  /** Undefined when unknown or expired. */
  verify(token: string): Token | undefined;
  /** As if Google withdrew them all, or those of one script: the next call with one answers 401. */
  revoke(email: string, project?: string): void;
}

const lifetimeMs = 3600_000;

// documented: ScriptApp.getOAuthToken answers a token that lasts at least a few minutes more [D/reference/script/script-app]
const leastLeftMs = 5 * 60_000;

export function createTokens(clock: Clock, random: Random): Tokens {
  let tokens: Record<string, Token> = {};
  return {
    mint(email, scopes, project) {
      const granted = [...scopes].sort();
      for (const [text, token] of Object.entries(tokens)) {
        if (token.expiresAt <= clock.now()) delete tokens[text];
        else if (token.email === email && token.project === project && token.scopes.join() === granted.join()) {
          if (token.expiresAt >= clock.now() + leastLeftMs) return text;
        }
      }
      const text = `ya29.${random.id(60)}`;
      tokens[text] = {
        email,
        scopes: granted,
        expiresAt: clock.now() + lifetimeMs,
        ...(project !== undefined && { project }),
      };
      return text;
    },
    verify(text) {
      const token = Object.hasOwn(tokens, text) ? tokens[text] : undefined;
      return token !== undefined && token.expiresAt > clock.now() ? structuredClone(token) : undefined;
    },
    revoke(email, project) {
      const stays = (token: Token) => token.email !== email || (project !== undefined && token.project !== project);
      tokens = Object.fromEntries(Object.entries(tokens).filter(([, token]) => stays(token)));
    },
    state: () => structuredClone(tokens) as unknown as Json,
    restore(state) {
      tokens = structuredClone(state) as unknown as typeof tokens;
    },
  };
}
