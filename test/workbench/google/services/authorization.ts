// What a script may ask about its own consent. https://developers.google.com/apps-script/concepts/scopes
import { mayStart } from '../consent';
import type { Run } from '../contract';
import { covers, fullScope } from '../scopes';
import type { World } from '../world';
import { enumType } from './enums';
import { badSignature } from './signature';
import type { Simulated } from './simulated';
import { innerOf, surface } from './surface';

export const AuthorizationStatus = enumType('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

/** The scopes a call is about: those named, or all of the script's. */
function asked(run: Run, world: World, method: string, mode: unknown, scopes: unknown): readonly string[] {
  if (innerOf(mode, 'AuthMode') === undefined) throw badSignature(run, `ScriptApp.${method}`, [mode]);
  const { oauthScopes } = world.projects.get(run.scriptId).manifest;
  if (scopes === undefined) return oauthScopes;
  const named = Array.from(scopes as ArrayLike<unknown>, (scope) => fullScope(String(scope)));
  const strange = named.find((scope) => !oauthScopes.includes(scope));
  // documented: ScriptApp.requireScopes and getAuthorizationInfo refuse a scope that the script does not need
  // [D/reference/script/script-app]
  if (strange !== undefined) throw run.exception(`The script does not require the scope ${strange}.`);
  return named;
}

export function authorizationInfo(run: Run, world: World, mode: unknown, scopes: unknown): object {
  const wanted = asked(run, world, 'getAuthorizationInfo', mode, scopes);
  const consented = world.projects.consents(run.scriptId, run.effective.email);
  // documented: ScriptApp.getAuthorizationInfo asks for consent in AuthMode FULL only [D/reference/script/script-app]
  const needed = innerOf(mode, 'AuthMode') === 'FULL' ? wanted : [];
  const missing = needed.some((scope) => !covers(consented, [scope]));
  return surface('AuthorizationInfo', {
    // documented: AuthorizationInfo.getAuthorizationStatus is REQUIRED while a scope lacks consent
    // [D/reference/script/authorization-info]
    getAuthorizationStatus: () => AuthorizationStatus[missing ? 'REQUIRED' : 'NOT_REQUIRED'],
    // documented: AuthorizationInfo.getAuthorizationUrl is null when no consent is missing
    // [D/reference/script/authorization-info]
    getAuthorizationUrl: () => (missing ? `https://script.google.com/macros/d/${run.scriptId}/authorize` : null),
    // documented: AuthorizationInfo.getAuthorizedScopes lists those of the scopes asked about that were consented to
    // [D/reference/script/authorization-info]
    getAuthorizedScopes: () => run.give(wanted.filter((scope) => consented.includes(scope))),
  } satisfies Simulated<GoogleAppsScript.Script.AuthorizationInfo>);
}

/** With somebody at the screen the consent is asked for; either way the run is over. */
export function requireScopes(run: Run, world: World, method: string, mode: unknown, scopes: unknown): void {
  const missing = asked(run, world, method, mode, scopes).some((scope) => !run.hasScope(scope));
  if (!missing) return;
  const project = world.projects.get(run.scriptId);
  // documented: ScriptApp.requireScopes asks the person for the missing consent [D/reference/script/script-app]
  mayStart(world, project, run.effective, run.entry === 'editor' || run.entry === 'menu');
  // documented: ScriptApp.requireScopes ends the execution while consent is missing, and nothing can catch it
  // [D/reference/script/script-app]
  run.die('Authorization is required to perform that action.');
}
