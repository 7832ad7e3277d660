// Fires clock triggers when they are due, as whoever made them, and tells that person when one fails.
import { grantedScopes, mayStart, needsConsent } from './consent';
import type { TriggerRuns } from './doors';
import { clockEvent } from './events';
import { execute, type Order, refuse } from './execution';
import type { Outcome } from './executions';
import type { Project } from './project';
import type { Trigger } from './triggers';
import type { House } from './world';

/** reported: the text of the daily runtime (D/guides/services/quotas quotes it). */
const usedUp = 'Service using too much computer time for one day';

export function createTriggerRuns(house: House): TriggerRuns {
  const fire = (trigger: Trigger): Outcome => {
    const project = house.projects.get(trigger.scriptId);
    const order = clockOrder(house, project, trigger);
    const outcome = attempt(house, order, trigger);
    house.quotas.use(order.effective, 'triggerMs', outcome.virtualMs);
    if (!outcome.ok) tell(house, project, trigger, outcome);
    return outcome;
  };
  const fireDue = (until: number): Outcome | undefined => {
    const trigger = house.triggers.firstDue(until);
    if (trigger === undefined) return undefined;
    house.clock.advanceTo(trigger.dueAt ?? 0);
    house.triggers.fired(trigger.uid, house.clock.now());
    return fire(trigger);
  };
  const fireAll = (until: number): Outcome[] => {
    const outcomes: Outcome[] = [];
    for (let next = fireDue(until); next !== undefined; next = fireDue(until)) outcomes.push(next);
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

function attempt(house: House, order: Order, trigger: Trigger): Outcome {
  const { project, effective } = order;
  if (house.quotas.left(effective, 'triggerMs') <= 0) return refuse(house, order, usedUp);
  if (!mayStart(house, project, effective, false)) {
    house.triggers.stop(trigger.uid);
    return refuse(house, order, needsConsent);
  }
  return execute(house, { ...order, granted: grantedScopes(house, project, effective, 'FULL') });
}

function clockOrder(house: House, project: Project, trigger: Trigger): Order {
  const creator = house.people.get(trigger.creator);
  return {
    project,
    functionName: trigger.functionName,
    entry: 'clock',
    authMode: 'FULL',
    active: creator,
    effective: creator,
    screen: undefined,
    granted: [],
    args: (run) => clockEvent(run, project.manifest.timeZone, trigger.uid),
  };
}

/** documented: failures are mailed to the creator (D/guides/triggers/installable); here at once and one by one. */
function tell(house: House, project: Project, trigger: Trigger, outcome: Outcome): void {
  house.mail.send({
    from: 'noreply-apps-scripts-notifications@google.com',
    to: [trigger.creator],
    cc: [],
    bcc: [],
    subject: `Summary of failures for Google Apps Script: ${project.name}`,
    body: `Your script, ${project.name}, has recently failed to finish successfully.\n\n${trigger.functionName}: ${outcome.error?.message ?? ''}`,
    attachments: [],
  });
}
