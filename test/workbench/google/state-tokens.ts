// State tokens: what an OAuth consent screen hands back, so that Google calls the right function of the right script.
import type { Clock } from './clock';
import type { Json, Stateful } from './contract';
import type { Random } from './random';

export interface StateToken {
  scriptId: string;
  email: string;
  functionName: string;
  args: Record<string, string>;
  expiresAt: number;
}

export interface StateTokens extends Stateful {
  create(token: StateToken): string;
  /** Undefined when unknown, expired, or made by another person. */
  take(text: string, scriptId: string, email: string): StateToken | undefined;
}

export function createStateTokens(clock: Clock, random: Random): StateTokens {
  let tokens: Record<string, StateToken> = {};
  return {
    create(token) {
      const text = `ADEpC8${random.id(74)}`;
      tokens[text] = structuredClone(token);
      return text;
    },
    take(text, scriptId, email) {
      const token = Object.hasOwn(tokens, text) ? tokens[text] : undefined;
      if (token === undefined || token.scriptId !== scriptId) return undefined;
      // reported: a state token is good for the account that made it only [github.com/googleworkspace/apps-script-oauth2]
      if (token.email !== email) return undefined;
      // documented: a state token is good until its time-out [D/reference/script/state-token-builder]
      if (token.expiresAt <= clock.now()) return undefined;
      return structuredClone(token);
    },
    state: () => structuredClone(tokens) as unknown as Json,
    restore(state) {
      tokens = structuredClone(state) as unknown as typeof tokens;
    },
  };
}
