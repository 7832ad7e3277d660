// Session: who is at the keyboard, and whose rights the run uses (D/reference/base/session).

import { sha256 } from '../blob-store';
import type { Person, ServiceCall, ServiceFactory } from '../contract';
import type { World } from '../world';
import type { Simulated } from './simulated';
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
  const project = () => world.projects.get(run.scriptId);
  // documented: Session.getActiveUser needs the scope userinfo.email where somebody has consented, a trigger without consent needs none
  // [D/reference/base/session]
  const activeScopes = run.authMode === 'FULL' ? [emailScope] : undefined;
  const active = () => {
    // documented: Session.getActiveUser is blank in a custom function [D/reference/base/session]
    if (run.authMode === 'CUSTOM_FUNCTION') return user(undefined);
    // documented: Session.getActiveUser is blank in a simple trigger of a script whose manifest leaves out userinfo.email
    // [D/reference/base/session]
    if (!project().manifest.oauthScopes.includes(emailScope)) return user(undefined);
    return user(run.active);
  };
  return surface('Session', {
    getActiveUser: () => run.call(free('getActiveUser', activeScopes), active),
    // documented: Session.getEffectiveUser answers whose authority the run has, a trigger's creator for an installed one
    // [D/reference/base/session]
    getEffectiveUser: () => run.call(free('getEffectiveUser', [emailScope]), () => user(run.effective)),
    // documented: Session.getActiveUserLocale answers the person's language in every AuthMode
    // [W/concepts/editor-auth-lifecycle]
    getActiveUserLocale: () => run.call(free('getActiveUserLocale'), () => run.effective.locale),
    // documented: Session.getScriptTimeZone answers the zone of the manifest, whatever the spreadsheet's is
    // [D/reference/base/session]
    getScriptTimeZone: () => project().manifest.timeZone,
    getTemporaryActiveUserKey() {
      // documented: Session.getTemporaryActiveUserKey changes every 30 days [D/reference/base/session]
      const days = Math.floor(run.now() / 86_400_000 / 30);
      // documented: Session.getTemporaryActiveUserKey is another one for each script and each person, and needs no scope
      // [D/reference/base/session]
      const whose = `${run.scriptId} ${(run.active ?? run.effective).email} ${days}`;
      return Buffer.from(sha256(Buffer.from(whose)), 'hex')
        .toString('base64')
        .slice(0, 43);
    },
  } satisfies Simulated<GoogleAppsScript.Base.Session>);
};

/** A User (D/reference/base/user). */
export function user(person: Person | undefined): object {
  // documented: User.getEmail is an empty text where the address must not be known [D/reference/base/user]
  const email = person?.email ?? '';
  return surface('User', {
    getEmail: () => email,
    toString: () => email,
  } satisfies Simulated<GoogleAppsScript.Base.User> & { toString(): string });
}
