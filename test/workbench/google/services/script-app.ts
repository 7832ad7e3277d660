// ScriptApp: triggers, authorisation, and the token of whoever the run works for (D/reference/script/script-app).
import { grantedScopes } from '../consent';
import type { AuthMode as AuthModeName, Run, ServiceCall, ServiceFactory } from '../contract';
import { covers, fullScope } from '../scopes';
import type { Trigger } from '../triggers';
import type { World } from '../world';
import { enumType } from './enums';
import { badSignature } from './signature';
import { innerOf, surface } from './surface';
import { newTrigger, WeekDay } from './trigger-builder';

export const AuthMode = enumType('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AuthorizationStatus = enumType('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const EventType = enumType('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
const TriggerSource = enumType('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);
const InstallationSource = enumType('InstallationSource', [
  'APPS_MARKETPLACE_DOMAIN_ADD_ON',
  'NONE',
  'WEB_STORE_ADD_ON',
]);

const triggerScope = 'https://www.googleapis.com/auth/script.scriptapp';

/** The enum value a script compares `e.authMode` with. */
export const authModeValue = (mode: AuthModeName): object => AuthMode[mode];

export const scriptApp: ServiceFactory<World> = (run, world) => {
  const what = (operation: string): ServiceCall => ({
    service: 'Script',
    operation,
    method: `ScriptApp.${operation}`,
    scopes: [triggerScope],
    fullOnly: true,
  });
  const project = () => world.projects.get(run.scriptId);
  return surface('ScriptApp', {
    AuthMode,
    AuthorizationStatus,
    EventType,
    TriggerSource,
    InstallationSource,
    WeekDay,
    getScriptId: () => run.scriptId,
    getInstallationSource: () => InstallationSource.NONE,
    /** documented: carries the scopes consented; a simple trigger's cannot reach anything beyond (D/reference/script/script-app). */
    getOAuthToken: () =>
      run.call({ service: 'Script', operation: 'getOAuthToken', free: true }, () =>
        world.tokens.mint(run.effective.email, grantedScopes(world, project(), run.effective, run.authMode)),
      ),
    getProjectTriggers: () =>
      run.call(what('getProjectTriggers'), () => {
        const own = world.triggers.of(run.scriptId, run.effective.email);
        return run.realm.Array.from(own, (trigger) => triggerObject(trigger));
      }),
    deleteTrigger(trigger: unknown) {
      const uid = innerOf(trigger, 'Trigger');
      if (typeof uid !== 'string') throw badSignature(run, 'ScriptApp.deleteTrigger', [trigger]);
      run.call(what('deleteTrigger'), () => {
        const own = world.triggers.of(run.scriptId, run.effective.email).some((one) => one.uid === uid);
        if (!own)
          throw run.exception(
            'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
          );
        world.triggers.remove(uid);
      });
    },
    newTrigger: (functionName: unknown) =>
      newTrigger(run, world, String(functionName), what('newTrigger'), triggerObject),
    getAuthorizationInfo: (mode: unknown, scopes?: unknown) => authorizationInfo(run, world, mode, scopes),
    requireAllScopes: () => mustHave(run, project().manifest.oauthScopes),
    requireScopes: (_mode: unknown, scopes: unknown) =>
      mustHave(
        run,
        Array.from(scopes as ArrayLike<unknown>, (scope) => fullScope(String(scope))),
      ),
    newStateToken: () => stateToken(run, world),
  });
};

/** documented: the methods of a Trigger (D/reference/script/trigger). */
function triggerObject({ uid, functionName, source }: Trigger): object {
  const clock = source.kind === 'clock';
  return surface(
    'Trigger',
    {
      getUniqueId: () => uid,
      getHandlerFunction: () => functionName,
      getEventType: () => (clock ? EventType.CLOCK : EventType[source.event]),
      getTriggerSource: () => (clock ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS),
      getTriggerSourceId: () => (clock ? null : source.bookId),
    },
    uid,
  );
}

function authorizationInfo(run: Run, world: World, mode: unknown, scopes: unknown): object {
  if (innerOf(mode, 'AuthMode') === undefined) throw badSignature(run, 'ScriptApp.getAuthorizationInfo', [mode]);
  const project = world.projects.get(run.scriptId);
  const consented = world.projects.consents(run.scriptId, run.effective.email);
  const asked =
    scopes === undefined
      ? project.manifest.oauthScopes
      : Array.from(scopes as ArrayLike<unknown>, (scope) => fullScope(String(scope)));
  const missing = asked.some((scope) => !covers(consented, [scope]));
  return surface('AuthorizationInfo', {
    getAuthorizationStatus: () => AuthorizationStatus[missing ? 'REQUIRED' : 'NOT_REQUIRED'],
    getAuthorizationUrl: () => (missing ? `https://script.google.com/macros/d/${run.scriptId}/authorize` : null),
    getAuthorizedScopes: () => run.give(consented.filter((scope) => project.manifest.oauthScopes.includes(scope))),
  });
}

/** documented: the execution ends and the person is asked (D/concepts/scopes, granular consent). */
function mustHave(run: Run, scopes: readonly string[]): void {
  if (scopes.some((scope) => !run.hasScope(scope))) {
    throw run.exception('Authorization is required to perform that action.');
  }
}

/** documented: 60 s by default, at most 3,600 s (D/reference/script/state-token-builder). */
function stateToken(run: Run, world: World): object {
  let functionName: string | undefined;
  let seconds = 60;
  const args: Record<string, string> = {};
  const builder: object = surface('StateTokenBuilder', {
    withMethod(name: unknown) {
      functionName = String(name);
      return builder;
    },
    withArgument(name: unknown, value: unknown) {
      args[String(name)] = String(value);
      return builder;
    },
    withTimeout(wanted: unknown) {
      seconds = Math.min(3600, Number(wanted));
      return builder;
    },
    createToken() {
      if (functionName === undefined) throw run.exception('A method must be specified.');
      const expiresAt = run.now() + seconds * 1000;
      return world.stateTokens.create({
        scriptId: run.scriptId,
        email: run.effective.email,
        functionName,
        args,
        expiresAt,
      });
    },
  });
  return builder;
}
