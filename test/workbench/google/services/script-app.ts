// ScriptApp: triggers, authorisation, and the token of whoever the run works for.
// https://developers.google.com/apps-script/reference/script/script-app
import { grantedScopes } from '../consent';
import type { AuthMode as AuthModeName, ServiceCall, ServiceFactory } from '../contract';
import type { Trigger } from '../triggers';
import type { World } from '../world';
import { AuthorizationStatus, authorizationInfo, requireScopes } from './authorization';
import { WeekDay } from './clock-trigger-builder';
import { enumType } from './enums';
import { badSignature } from './signature';
import type { Simulated } from './simulated';
import { stateTokenBuilder } from './state-token-builder';
import { innerOf, NotSimulated, offers, surface } from './surface';
import { newTrigger } from './trigger-builder';

export const AuthMode = enumType('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
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

// documented: ScriptApp.newTrigger needs the scope script.scriptapp [D/reference/script/script-app]
const triggerScopes = ['https://www.googleapis.com/auth/script.scriptapp'];

/** The enum value a script compares `e.authMode` with. */
export const authModeValue = (mode: AuthModeName): object => AuthMode[mode];

export const scriptApp: ServiceFactory<World> = (run, world) => {
  const what = (operation: string): ServiceCall => ({
    service: 'Script',
    operation,
    method: `ScriptApp.${operation}`,
    scopes: triggerScopes,
    fullOnly: true,
  });
  const project = () => world.projects.get(run.scriptId);
  const listed = (triggers: readonly Trigger[]) => run.realm.Array.from(triggers, (trigger) => triggerObject(trigger));
  const own = () => world.triggers.of(run.scriptId, run.effective.email);
  return surface('ScriptApp', {
    AuthMode,
    AuthorizationStatus,
    EventType,
    TriggerSource,
    InstallationSource,
    WeekDay,
    // documented: ScriptApp.getScriptId tells the project's own id [D/reference/script/script-app]
    getScriptId: () => run.scriptId,
    // documented: ScriptApp.getInstallationSource is NONE for what was not installed as an add-on
    // [D/reference/script/installation-source]
    getInstallationSource: () => InstallationSource.NONE,
    getOAuthToken: () =>
      run.call({ service: 'Script', operation: 'getOAuthToken', free: true }, () =>
        world.tokens.mint(
          run.effective.email,
          // documented: ScriptApp.getOAuthToken carries only scopes that the script still needs and its user consented to
          // [D/reference/script/script-app]
          grantedScopes(world, project(), run.effective, run.authMode),
          run.scriptId,
        ),
      ),
    getIdentityToken() {
      if (run.hasScope('openid')) throw new NotSimulated('ScriptApp.getIdentityToken with the scope openid');
      // documented: ScriptApp.getIdentityToken is null without the scope openid [D/reference/script/script-app]
      return null;
    },
    getService: () => service(),
    getProjectTriggers: () => run.call(what('getProjectTriggers'), () => listed(own())),
    getUserTriggers(book: unknown) {
      if (!offers(book, 'getSheets')) throw badSignature(run, 'ScriptApp.getUserTriggers', [book]);
      const bookId = (book as { getId(): string }).getId();
      return run.call(what('getUserTriggers'), () =>
        // documented: ScriptApp.getUserTriggers lists the user's triggers of this script in one spreadsheet
        // [D/reference/script/script-app]
        listed(own().filter(({ source }) => source.kind === 'spreadsheet' && source.bookId === bookId)),
      );
    },
    deleteTrigger(trigger: unknown) {
      const uid = innerOf(trigger, 'Trigger');
      if (typeof uid !== 'string') throw badSignature(run, 'ScriptApp.deleteTrigger', [trigger]);
      run.call(what('deleteTrigger'), () => {
        const gone = !own().some((one) => one.uid === uid);
        // assumed: ScriptApp.deleteTrigger throws for a trigger that is gone already [probes/delete-trigger-twice.gs]
        if (gone) throw run.exception(cannotDelete);
        // documented: ScriptApp.deleteTrigger removes the trigger, so that it fires no more [D/reference/script/script-app]
        world.triggers.remove(uid);
      });
    },
    newTrigger: (functionName: unknown) =>
      newTrigger(run, world, String(functionName), what('newTrigger'), triggerObject),
    getAuthorizationInfo: (mode: unknown, scopes?: unknown) => authorizationInfo(run, world, mode, scopes),
    // documented: ScriptApp.requireAllScopes asks for every scope of the manifest [D/reference/script/script-app]
    requireAllScopes: (mode: unknown) => requireScopes(run, world, 'requireAllScopes', mode, undefined),
    requireScopes: (mode: unknown, scopes: unknown) => requireScopes(run, world, 'requireScopes', mode, scopes ?? []),
    invalidateAuth: () =>
      run.call(what('invalidateAuth'), () => {
        // documented: ScriptApp.invalidateAuth takes back the consent its user gave to this script
        // [D/reference/script/script-app]
        world.projects.withdrawConsent(run.scriptId, run.effective.email);
        // assumed: ScriptApp.invalidateAuth makes the access token bad that the script holds [probes/token-after-invalidate-auth.gs]
        world.tokens.revoke(run.effective.email, run.scriptId);
      }),
    newStateToken: () => stateTokenBuilder(run, world),
  } satisfies Simulated<GoogleAppsScript.Script.ScriptApp>);
};

const cannotDelete = 'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.';

function triggerObject({ uid, functionName, source }: Trigger): object {
  const clock = source.kind === 'clock';
  return surface(
    'Trigger',
    {
      getUniqueId: () => uid,
      // documented: Trigger.getHandlerFunction names the function the trigger calls [D/reference/script/trigger]
      getHandlerFunction: () => functionName,
      // documented: Trigger.getEventType tells CLOCK, ON_OPEN, ON_EDIT or ON_CHANGE [D/reference/script/trigger]
      getEventType: () => (clock ? EventType.CLOCK : EventType[source.event]),
      // documented: Trigger.getTriggerSource tells CLOCK or SPREADSHEETS [D/reference/script/trigger]
      getTriggerSource: () => (clock ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS),
      // documented: Trigger.getTriggerSourceId is the spreadsheet's id, and null for the clock [D/reference/script/trigger]
      getTriggerSourceId: () => (clock ? null : source.bookId),
    } satisfies Simulated<GoogleAppsScript.Script.Trigger>,
    uid,
  );
}

const service = (): object =>
  surface('Service', {
    // documented: Service.getUrl is null for a script that was never deployed as a web app [D/reference/script/service]
    getUrl: () => null,
    // documented: Service.isEnabled is false for a script that is no web app [D/reference/script/service]
    isEnabled: () => false,
  } satisfies Simulated<GoogleAppsScript.Script.Service>);
