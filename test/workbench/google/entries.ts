// The doors into the scripts: a person opens, clicks, types, calls from a page, runs from the editor, comes back from a consent screen.
import { grantedScopes, mayStart, needsConsent } from './consent';
import type { EntryKind, Person } from './contract';
import type { Entries } from './doors';
import { editEvent, openEvent } from './events';
import { execute, type Order, refuse } from './execution';
import type { Outcome } from './executions';
import { inTrigger } from './identity';
import { invalidArgument, mustBeLegal } from './page-call';
import type { Project } from './project';
import { pageParts } from './services/html-output';
import { toHost } from './values';
import type { House } from './world';

/** reported: the text a stale or foreign token gets (github.com/googleworkspace/apps-script-oauth2, issues). */
const badState = 'The state token is invalid or has expired. Please try again.';

/** documented: the simple onEdit queue keeps 2 pending events; what comes faster is lost (D/guides/triggers). */
const maxPendingEdits = 2;

export function createEntries(house: House): Entries {
  const person = (email: string) => house.people.get(email);
  const base = (project: Project, functionName: string, who: Person, entry: EntryKind): Order => ({
    project,
    functionName,
    entry,
    authMode: 'FULL',
    active: who,
    effective: who,
    screen: project.boundTo === null ? undefined : house.screens.of(who.email),
    granted: [],
  });

  /** FULL entries: consent first. */
  const start = (order: Order, interactive: boolean): Outcome => {
    const { project, effective } = order;
    if (!mayStart(house, project, effective, interactive)) return refuse(house, order, needsConsent);
    return execute(house, { ...order, granted: grantedScopes(house, project, effective, 'FULL') });
  };

  const simple = (project: Project, functionName: string, who: Person, args: NonNullable<Order['args']>): Outcome =>
    execute(house, {
      ...base(project, functionName, who, 'simple_trigger'),
      authMode: 'LIMITED',
      active: inTrigger(who, house.people.get(project.owner)),
      granted: grantedScopes(house, project, who, 'LIMITED'),
      args,
    });

  const installed = (
    event: 'ON_OPEN' | 'ON_EDIT',
    bookId: string,
    who: Person,
    args: (uid: string) => NonNullable<Order['args']>,
  ) =>
    house.triggers
      .all()
      .filter(
        ({ source, stopped }) =>
          !stopped && source.kind === 'spreadsheet' && source.bookId === bookId && source.event === event,
      )
      .map((trigger) => {
        const creator = house.people.get(trigger.creator);
        const project = house.projects.get(trigger.scriptId);
        const order = {
          ...base(project, trigger.functionName, creator, 'installable_trigger'),
          args: args(trigger.uid),
        };
        return start({ ...order, active: inTrigger(who, creator), screen: undefined }, false);
      });

  const editing = new Map<string, { pending: (() => Outcome[])[] }>();

  /** Whatever is typed while an onEdit still runs waits its turn. */
  const queued = (bookId: string, fire: () => Outcome[]): Outcome[] => {
    const busy = editing.get(bookId);
    if (busy !== undefined) {
      if (busy.pending.length < maxPendingEdits) busy.pending.push(fire);
      return [];
    }
    const queue = { pending: [fire] };
    editing.set(bookId, queue);
    try {
      const outcomes: Outcome[] = [];
      for (let next = queue.pending.shift(); next !== undefined; next = queue.pending.shift()) outcomes.push(...next());
      return outcomes;
    } finally {
      editing.delete(bookId);
    }
  };

  return {
    openBook(email, bookId) {
      const who = person(email);
      if (!house.files.canView(bookId, email)) throw new Error(`${email} may not open ${bookId}`);
      house.menus.clear(email, bookId);
      if (!house.files.canEdit(bookId, email)) return [];
      const opened = house.projects
        .boundTo(bookId)
        .filter((project) => defines(project, 'onOpen'))
        .map((project) => simple(project, 'onOpen', who, (run, globals) => openEvent(run, globals, bookId)));
      return [
        ...opened,
        ...installed('ON_OPEN', bookId, who, (uid) => (run, globals) => openEvent(run, globals, bookId, uid)),
      ];
    },

    clickMenu(email, bookId, functionName) {
      const scriptId = house.menus.ownerOf(email, bookId, functionName);
      if (!house.files.canEdit(bookId, email)) throw new Error(`${email} may not run scripts of ${bookId}`);
      if (scriptId === undefined) throw new Error(`No menu of ${email} in ${bookId} calls ${functionName}`);
      return start(base(house.projects.get(scriptId), functionName, person(email), 'menu'), true);
    },

    callFromPage(email, scriptId, functionName, args) {
      const project = house.projects.get(scriptId);
      const role = house.projects.roleOf(scriptId, email);
      if (role !== 'owner' && role !== 'editor') throw new Error(`${email} has no page of ${scriptId}`);
      const order = base(project, functionName, person(email), 'call');
      const illegal = invalidArgument(functionName, args);
      if (illegal !== undefined) return refuse(house, order, illegal, 'TypeError');
      return start(
        { ...order, topLevelOnly: true, args: (run) => args.map((one) => run.give(one)), read: mustBeLegal },
        false,
      );
    },

    editorRun(email, scriptId, functionName) {
      const role = house.projects.roleOf(scriptId, email);
      if (role !== 'owner' && role !== 'editor') throw new Error(`${email} may not run ${scriptId}`);
      return start(base(house.projects.get(scriptId), functionName, person(email), 'editor'), true);
    },

    fireEdit(email, bookId, edit) {
      const who = person(email);
      if (!house.files.canEdit(bookId, email)) throw new Error(`${email} may not edit ${bookId}`);
      const simples = house.projects.boundTo(bookId).filter((project) => defines(project, 'onEdit'));
      const first = queued(bookId, () =>
        simples.map((project) =>
          simple(project, 'onEdit', who, (run, globals) => editEvent(run, globals, bookId, edit)),
        ),
      );
      return [
        ...first,
        ...installed('ON_EDIT', bookId, who, (uid) => (run, globals) => editEvent(run, globals, bookId, edit, uid)),
      ];
    },

    usercallback(email, scriptId, query) {
      const project = house.projects.get(scriptId);
      const { state = '', ...rest } = query;
      const token = house.stateTokens.take(state, scriptId, email);
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
        false,
      );
    },
  };
}

/** Google knows a script's functions without running it: no such function, no execution. */
const defines = (project: Project, functionName: string) => {
  const definition = new RegExp(`\\b(?:function|var|let|const)\\s+${functionName}\\b`);
  return project.files.some((file) => file.type === 'SERVER_JS' && definition.test(file.source));
};
