// Session: who is at the keyboard, and whose rights the run uses (D/reference/base/session).

import { sha256 } from '../blob-store';
import type { Person, Run, ServiceCall, ServiceFactory } from '../contract';
import type { World } from '../world';
import { surface } from './surface';

const emailScope = 'https://www.googleapis.com/auth/userinfo.email';

export const session: ServiceFactory<World> = (run, world) => {
  const free = (operation: string, scopes?: readonly string[]): ServiceCall => ({
    service: 'Session',
    operation,
    method: `Session.${operation}`,
    free: true,
    ...(scopes !== undefined && { scopes }),
  });
  return surface('Session', {
    /** documented: a simple trigger needs no scope and mostly sees a blank address. */
    getActiveUser: () =>
      run.call(free('getActiveUser', run.authMode === 'FULL' ? [emailScope] : undefined), () => user(run.active)),
    getEffectiveUser: () => run.call(free('getEffectiveUser', [emailScope]), () => user(run.effective)),
    getActiveUserLocale: () => run.call(free('getActiveUserLocale'), () => localeOf(run)),
    getScriptTimeZone: () => world.projects.get(run.scriptId).manifest.timeZone,
    /** documented: opaque, differs by script, changes every 30 days. */
    getTemporaryActiveUserKey() {
      const month = Math.floor(run.now() / (30 * 86_400_000));
      return Buffer.from(sha256(Buffer.from(`${run.scriptId} ${(run.active ?? run.effective).email} ${month}`)), 'hex')
        .toString('base64')
        .slice(0, 43);
    },
  });
};

const localeOf = (run: Run) => (run.screen === undefined ? run.effective : (run.active ?? run.effective)).locale;

/** A User (D/reference/base/user). */
export function user(person: Person | undefined): object {
  const email = person?.email ?? '';
  return surface('User', { getEmail: () => email, toString: () => email });
}
