// The doors into the scripts: a person opens, clicks, types, calls from a page, runs from the editor, comes back from a consent screen.
import { grantedScopes, mayStart, needsConsent } from './consent';
import type { EntryKind, Person } from './contract';
import type { Entries } from './doors';
import { openEvent } from './events';
import { execute, type Order, refuse } from './execution';
import type { Outcome } from './executions';
import type { LiveRun } from './live-run';
import { orderFor } from './order';
import { createPage } from './page';
import { mustBeLegal, refusedByPage, travelled } from './page-call';
import type { Project } from './project';
import { pageParts } from './services/html-output';
import { authModeValue } from './services/script-app';
import { toHost } from './values';
import type { House } from './world';

// reported: a callback with a state token that is stale or foreign is refused in these words
// [github.com/googleworkspace/apps-script-oauth2/issues/316]
const badState = 'The state token is invalid or has expired. Please try again.';

/** Whether a consent screen comes up for whoever starts a run and has not consented to all of its scopes. */
const asks = {
  menu: true,
  // documented: google.script.run asks for no consent: a call that lacks a scope fails [D/guides/html/communication]
  call: false,
  editor: true,
  callback: false,
};

export function createEntries(house: House): Entries {
  const person = (email: string) => house.people.get(email);
  const base = (project: Project, functionName: string, who: Person, entry: EntryKind): Order =>
    orderFor(house, project, functionName, who, entry);

  /** FULL entries: consent first. */
  const start = (order: Order, interactive: boolean): Outcome => {
    const { project, effective } = order;
    if (!mayStart(house, project, effective, interactive)) return refuse(house, order, needsConsent);
    return execute(house, { ...order, granted: grantedScopes(house, project, effective, 'FULL') });
  };

  const callFromPage: Entries['callFromPage'] = (email, scriptId, functionName, args) => {
    const project = house.projects.get(scriptId);
    const role = house.projects.roleOf(scriptId, email);
    if (role !== 'owner' && role !== 'editor') throw new Error(`${email} has no page of ${scriptId}`);
    // documented: google.script.run runs as whoever has the page open, Session.getEffectiveUser included
    // [D/guides/services/authorization]
    const caller = person(email);
    const order = base(project, functionName, caller, 'call');
    const refused = refusedByPage(project, functionName, args);
    if (refused !== undefined) return refuse(house, order, refused, 'TypeError');
    // reported: a browser that is signed in to several accounts gets no answer from google.script.run, only a refusal
    // [issuetracker.google.com/issues/69270374]
    if (house.people.severalAccounts(email)) return refuse(house, order, needsConsent);
    const given = (run: LiveRun) => args.map((one) => run.give(travelled(one)));
    return start({ ...order, topLevelOnly: true, args: given, read: mustBeLegal }, asks.call);
  };

  return {
    clickMenu(email, bookId, functionName) {
      const scriptId = house.menus.ownerOf(email, bookId, functionName);
      if (!house.files.canEdit(bookId, email)) throw new Error(`${email} may not run scripts of ${bookId}`);
      if (scriptId === undefined) throw new Error(`No menu of ${email} in ${bookId} calls ${functionName}`);
      // documented: a menu item runs as whoever clicks it, Session.getEffectiveUser included [D/guides/services/authorization]
      const clicker = person(email);
      return start(base(house.projects.get(scriptId), functionName, clicker, 'menu'), asks.menu);
    },

    callFromPage,

    openPage: (email, scriptId) =>
      createPage((functionName, args) => callFromPage(email, scriptId, functionName, args)),

    editorRun(email, scriptId, functionName) {
      if (!house.projects.mayRun(scriptId, email)) throw new Error(`${email} may not run ${scriptId}`);
      // documented: a run from the script editor runs as whoever presses Run [D/guides/services/authorization]
      const presser = person(email);
      return start(base(house.projects.get(scriptId), functionName, presser, 'editor'), asks.editor);
    },

    customFunction(email, scriptId, functionName, args) {
      const who = person(email);
      const order: Order = {
        ...base(house.projects.get(scriptId), functionName, who, 'custom_function'),
        authMode: 'CUSTOM_FUNCTION',
        screen: undefined,
        granted: grantedScopes(house, house.projects.get(scriptId), who, 'CUSTOM_FUNCTION'),
        args: (run) => args.map((one) => run.give(one)),
      };
      return execute(house, order);
    },

    openAsAddOn(email, scriptId, bookId, state) {
      // documented: onOpen of an add-on runs in AuthMode NONE where it is only installed, in LIMITED where it was used before
      // [W/concepts/editor-auth-lifecycle]
      const authMode = state === 'installed' ? 'NONE' : 'LIMITED';
      const who = person(email);
      const project = { ...house.projects.get(scriptId), boundTo: bookId };
      const granted = grantedScopes(house, project, who, authMode);
      const args: Order['args'] = (run, globals) =>
        authMode === 'NONE'
          ? [Object.assign(run.give({}), { authMode: authModeValue(authMode) })]
          : openEvent(run, globals, bookId);
      return execute(house, { ...base(project, 'onOpen', who, 'simple_trigger'), authMode, granted, args });
    },

    usercallback(email, scriptId, query) {
      const project = house.projects.get(scriptId);
      const { state = '', ...rest } = query;
      // documented: usercallback of a bound script is there for those who may edit its file, and for nobody else [D/guides/bound]
      const token = house.projects.mayRun(scriptId, email) ? house.stateTokens.take(state, scriptId, email) : undefined;
      const order = {
        ...base(project, token?.functionName ?? 'usercallback', person(email), 'callback'),
        screen: undefined,
      };
      if (token === undefined) return refuse(house, order, badState);
      const parameter = { ...rest, ...token.args };
      const parameters = Object.fromEntries(Object.entries(parameter).map(([name, value]) => [name, [value]]));
      const queryString = new URLSearchParams(query).toString();
      return start(
        {
          ...order,
          args: (run) => [run.give({ parameter, parameters, queryString, contextPath: '', contentLength: -1 })],
          read: (value) => pageParts(value)?.html ?? toHost(value),
        },
        asks.callback,
      );
    },
  };
}
