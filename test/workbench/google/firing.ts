// Fires what listens: the simple triggers of the scripts bound to a spreadsheet, and installed ones, wherever their script is.
import { grantedScopes } from './consent';
import type { Person, SheetEdit } from './contract';
import { declared } from './declared';
import type { Delivery } from './deliveries';
import type { EventDoors } from './doors';
import type { Arrival } from './edit-queue';
import { changeEvent, editEvent, openEvent } from './events';
import { execute, type Order } from './execution';
import type { Outcome } from './executions';
import { inTrigger } from './identity';
import { orderFor, runInstalled, runUnattended } from './order';
import { isAnonymous, sameEmail } from './people';
import type { Project } from './project';
import type { SpreadsheetEvent, Trigger } from './triggers';
import { firedBy } from './what-fires';
import type { House } from './world';

type Args = NonNullable<Order['args']>;

const kinds = { ON_OPEN: 'open', ON_EDIT: 'edit', ON_CHANGE: 'change' } as const;

export function createFiring(house: House): EventDoors {
  const deliver = (delivery: Delivery, run: () => Outcome) => house.deliveries.pass(delivery, () => [run()]);

  const runSimple = (project: Project, functionName: string, who: Person, args: Args): Outcome => {
    const order: Order = {
      ...orderFor(house, project, functionName, who, 'simple_trigger'),
      // documented: a simple trigger runs as the person who acts [D/reference/base/session]
      effective: who,
      // documented: a simple trigger runs in AuthMode LIMITED [W/concepts/editor-auth-lifecycle]
      authMode: 'LIMITED',
      active: inTrigger(who, house.people.get(project.owner)),
      granted: grantedScopes(house, project, who, 'LIMITED'),
      args,
    };
    return runUnattended(house, order, () => execute(house, order));
  };

  const simple = (functionName: string, bookId: string, who: Person, args: Args): Outcome[] =>
    house.projects
      .boundTo(bookId)
      .filter((project) => defines(project, functionName))
      .flatMap((project) =>
        deliver({ kind: 'open', handler: 'simple', email: who.email, bookId, functionName }, () =>
          runSimple(project, functionName, who, args),
        ),
      );

  const hears = (
    { source, stopped, scriptId, creator }: Trigger,
    event: SpreadsheetEvent,
    bookId: string,
    who: Person,
  ) => {
    if (stopped || source.kind !== 'spreadsheet' || source.bookId !== bookId || source.event !== event) return false;
    const { boundTo } = house.projects.get(scriptId);
    if (boundTo !== null || sameEmail(creator, who.email)) return true;
    return !house.settings.standaloneNeedsViewAccess || house.projects.roleOf(scriptId, who.email) !== 'none';
  };

  const installed = (event: SpreadsheetEvent, bookId: string, who: Person, args: (uid: string) => Args): Outcome[] =>
    house.triggers
      .all()
      .filter((trigger) => hears(trigger, event, bookId, who))
      .flatMap((trigger) => {
        const { functionName } = trigger;
        const creator = house.people.get(trigger.creator);
        const order: Order = {
          // documented: an installed trigger runs as the person who created it, whoever acts [D/guides/triggers/installable]
          ...orderFor(house, house.projects.get(trigger.scriptId), functionName, creator, 'installable_trigger'),
          // reported: to an installed onEdit an anonymous editor looks like the creator of the trigger
          // [tanaikech.github.io/2022/01/04/detecting-operations-to-google-spreadsheet-by-owner-specific-users-and-anonymous-users-using-google-apps-script]
          active: isAnonymous(who.email) ? creator : inTrigger(who, creator),
          screen: undefined,
          args: args(trigger.uid),
        };
        const delivery: Delivery = { kind: kinds[event], handler: 'installed', email: who.email, bookId, functionName };
        return deliver(delivery, () => runInstalled(house, order, trigger));
      });

  const mustEdit = (email: string, bookId: string): Person => {
    if (!house.files.canEdit(bookId, email)) throw new Error(`${email} may not edit ${bookId}`);
    return house.people.get(email);
  };

  const edits = (email: string, bookId: string, happened: readonly (SheetEdit & { at?: number })[]): Outcome[] => {
    const who = mustEdit(email, bookId);
    const now = house.clock.now();
    const delivery: Delivery = { kind: 'edit', handler: 'simple', email, bookId, functionName: 'onEdit' };
    const bound = house.projects.boundTo(bookId).filter((project) => defines(project, 'onEdit'));
    // reported: an edit by an anonymous person fires no simple onEdit
    // [tanaikech.github.io/2022/01/04/detecting-operations-to-google-spreadsheet-by-owner-specific-users-and-anonymous-users-using-google-apps-script]
    const listening = isAnonymous(email) ? [] : bound;
    const simples = listening.flatMap((project) => {
      const arrivals = happened.map(({ at = now, ...edit }): Arrival => {
        const run = () => runSimple(project, 'onEdit', who, (live, globals) => editEvent(live, globals, bookId, edit));
        return { at, fire: () => deliver(delivery, run) };
      });
      return house.editQueue.admit(project.scriptId, arrivals);
    });
    // documented: simple and installed triggers both run [D/guides/triggers/installable]
    const others = happened.flatMap(({ at = now, ...edit }) => {
      house.clock.advanceTo(at);
      return installed('ON_EDIT', bookId, who, (uid) => (live, globals) => editEvent(live, globals, bookId, edit, uid));
    });
    return [...simples, ...others];
  };

  const change = (email: string, bookId: string, changeType: string): Outcome[] => {
    const who = mustEdit(email, bookId);
    if (isAnonymous(email) && !house.settings.anonymousFiresChange) return [];
    return installed(
      'ON_CHANGE',
      bookId,
      who,
      (uid) => (live, globals) => changeEvent(live, globals, bookId, changeType, uid),
    );
  };

  return {
    openBook(email, bookId) {
      const who = house.people.get(email);
      if (!house.files.canView(bookId, email)) throw new Error(`${email} may not open ${bookId}`);
      house.menus.clear(email, bookId);
      // documented: opening a spreadsheet that one may only view or comment runs none of its scripts [D/guides/triggers]
      if (!house.files.canEdit(bookId, email)) return [];
      // assumed: opening a spreadsheet without an account runs none of its scripts [probes/anonymous-open.gs]
      if (isAnonymous(email)) return [];
      // assumed: opening a spreadsheet in the app on a phone runs none of its scripts and shows no menu
      // [probes/open-on-a-phone.gs]
      if (house.screens.of(email).device === 'phone') return [];
      return [
        ...simple('onOpen', bookId, who, (live, globals) => openEvent(live, globals, bookId)),
        ...installed('ON_OPEN', bookId, who, (uid) => (live, globals) => openEvent(live, globals, bookId, uid)),
      ];
    },
    fireEdit: (email, bookId, edit) => edits(email, bookId, [edit]),
    fireEdits: edits,
    fireChange: change,
    fireFor(email, bookId, happening, edit) {
      const fired = firedBy(happening, house.settings);
      return fired.flatMap((one) => {
        if (one !== 'edit') return change(email, bookId, one);
        return edit === undefined ? [] : edits(email, bookId, [edit]);
      });
    },
  };
}

const defines = ({ files }: Project, functionName: string) => declared(files, functionName) !== undefined;
