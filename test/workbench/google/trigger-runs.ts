// Fires clock triggers when they are due, as whoever made them, and lets late events arrive.

import type { Delivery } from './deliveries';
import type { TriggerRuns } from './doors';
import { clockEvent } from './events';
import type { Order } from './execution';
import type { Outcome } from './executions';
import type { CallHook } from './faults';
import { orderFor, runInstalled } from './order';
import type { Trigger } from './triggers';
import type { House } from './world';

export function createTriggerRuns(house: House): TriggerRuns {
  const fire = (trigger: Trigger): Outcome => {
    const order = clockOrder(house, trigger);
    return runInstalled(house, order, trigger);
  };

  /** What falls due while the trigger's function runs begins inside it, before its next service call. */
  const overlapped = (trigger: Trigger): Outcome[] => {
    const inner: Outcome[] = [];
    const { beforeCall } = house.faults;
    const hook: CallHook = (run, call, n) => {
      beforeCall?.(run, call, n);
      inner.push(...fireAll(house.clock.now()));
    };
    house.faults.beforeCall = hook;
    try {
      return [fire(trigger), ...inner];
    } finally {
      if (house.faults.beforeCall === hook) house.faults.beforeCall = beforeCall;
    }
  };

  const deliver = (trigger: Trigger): Outcome[] => {
    const { creator: email, functionName } = trigger;
    const delivery: Delivery = { kind: 'clock', handler: 'installed', email, functionName };
    const overlaps = house.deliveries.takeOverlap(delivery);
    return house.deliveries.pass(delivery, () => (overlaps ? overlapped(trigger) : [fire(trigger)]));
  };

  /** The next that happens until then, at its own time; undefined when nothing does. */
  const next = (until: number): Outcome[] | undefined => {
    const trigger = house.triggers.firstDue(until);
    const late = house.deliveries.firstHeld(until);
    if (late !== undefined && late <= (trigger?.dueAt ?? late)) {
      house.clock.advanceTo(late);
      return house.deliveries.arrive();
    }
    if (trigger === undefined) return undefined;
    house.clock.advanceTo(trigger.dueAt ?? 0);
    house.triggers.fired(trigger.uid, house.clock.now());
    return deliver(trigger);
  };

  const fireAll = (until: number): Outcome[] => {
    const outcomes: Outcome[] = [];
    for (let some = next(until); some !== undefined; some = next(until)) outcomes.push(...some);
    return outcomes;
  };

  return {
    runDueTriggers: () => fireAll(house.clock.now()),
    runUntil(epochMilliseconds) {
      const outcomes = fireAll(epochMilliseconds);
      house.clock.advanceTo(epochMilliseconds);
      return outcomes;
    },
    fireTrigger(uid) {
      const trigger = house.triggers.find(uid);
      if (trigger === undefined) throw new Error(`No trigger has the id ${uid}`);
      return fire(trigger);
    },
  };
}

function clockOrder(house: House, trigger: Trigger): Order {
  // documented: a run of the clock has the trigger's creator for its active and for its effective user
  // [D/guides/triggers/installable]
  const creator = house.people.get(trigger.creator);
  // reported: a trigger that a script made runs the source as it stands now, not a deployed version
  // [github.com/googleworkspace/apps-script-samples/issues/96]
  const project = house.projects.get(trigger.scriptId);
  return {
    ...orderFor(house, project, trigger.functionName, creator, 'clock'),
    screen: undefined,
    args: (run) => clockEvent(run, project.manifest.timeZone, trigger.uid),
  };
}
