// StateTokenBuilder: the ticket with which a browser comes back from a consent screen elsewhere.
// https://developers.google.com/apps-script/reference/script/state-token-builder
import type { Run, ServiceCall } from '../contract';
import type { World } from '../world';
import type { Simulated } from './simulated';
import { surface } from './surface';

// documented: StateTokenBuilder.createToken makes a token of 60 seconds unless withTimeout says otherwise
// [D/reference/script/state-token-builder]
const usualSeconds = 60;
// documented: StateTokenBuilder.withTimeout reaches at most 3,600 seconds [D/reference/script/state-token-builder]
const maxSeconds = 3600;

export function stateTokenBuilder(run: Run, world: World): object {
  // documented: StateTokenBuilder.createToken without withMethod calls a function named callback
  // [D/reference/script/state-token-builder]
  let functionName = 'callback';
  let seconds = usualSeconds;
  const args: Record<string, string> = {};
  const builder: object = surface('StateTokenBuilder', {
    withMethod(name: unknown) {
      functionName = String(name);
      return builder;
    },
    withArgument(name: unknown, value: unknown) {
      // documented: StateTokenBuilder.withArgument comes back as a parameter of the callback's event
      // [D/reference/script/state-token-builder]
      args[String(name)] = String(value);
      return builder;
    },
    withTimeout(wanted: unknown) {
      seconds = Math.min(maxSeconds, Number(wanted));
      return builder;
    },
    createToken() {
      const { scriptId, effective } = run;
      const expiresAt = run.now() + seconds * 1000;
      const what: ServiceCall = { service: 'Script', operation: 'createToken', free: true };
      return run.call(what, () =>
        world.stateTokens.create({ scriptId, email: effective.email, functionName, args, expiresAt }),
      );
    },
  } satisfies Simulated<GoogleAppsScript.Script.StateTokenBuilder>);
  return builder;
}
