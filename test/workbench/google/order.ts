// Orders for executions: the part that all doors share, and the gates a run passes before it starts.
import { grantedScopes, mayStart, needsConsent } from './consent';
import type { EntryKind, Person, Screen } from './contract';
import { execute, type Order, refuse } from './execution';
import type { Outcome } from './executions';
import type { Project } from './project';
import type { Trigger } from './triggers';
import type { House } from './world';

export function orderFor(
  house: Pick<House, 'screens'>,
  project: Project,
  functionName: string,
  who: Person,
  entry: EntryKind,
): Order {
  return {
    project,
    functionName,
    entry,
    authMode: 'FULL',
    active: who,
    effective: who,
    screen: windowOf(house, project, who),
    granted: [],
  };
}

/** The window a script may show something in. */
function windowOf({ screens }: Pick<House, 'screens'>, project: Project, who: Person): Screen | undefined {
  const screen = screens.of(who.email);
  // assumed: an edit in the app on a phone fires onEdit, which has no Ui there [probes/edit-on-a-phone.gs]
  return project.boundTo === null || screen.device === 'phone' ? undefined : screen;
}

// documented: a run beyond the day's trigger runtime fails with Service using too much computer time for one day
// [D/guides/services/quotas]
const usedUp = 'Service using too much computer time for one day';

/** A run that no person started: it uses up its person's trigger runtime, and fails without it. */
export function runUnattended(house: House, order: Order, run: () => Outcome): Outcome {
  const { effective } = order;
  // documented: simple triggers are subject to the trigger quotas too [D/guides/triggers]
  if (house.quotas.left(effective, 'triggerMs') <= 0) return refuse(house, order, usedUp);
  const epoch = house.executions.epoch();
  const outcome = run();
  if (house.executions.epoch() !== epoch) return outcome; // the world of this run is gone
  // documented: the runs of triggers use up the day's trigger runtime [D/guides/services/quotas]
  house.quotas.use(effective, 'triggerMs', outcome.virtualMs);
  return outcome;
}

/** Runs an installed trigger's function as its creator, who is told when it fails. */
export function runInstalled(house: House, order: Order, trigger: Trigger): Outcome {
  const { project, effective } = order;
  const epoch = house.executions.epoch();
  const outcome = runUnattended(house, order, () => {
    // documented: an installed trigger does not run at all while any scope of its script lacks its creator's consent
    // [W/concepts/editor-triggers]
    if (!mayStart(house, project, effective, false)) {
      // assumed: a trigger stopped for lack of consent fires no more, even when its creator has consented since
      // [probes/stopped-trigger.gs]
      house.triggers.stop(trigger.uid);
      return refuse(house, order, needsConsent);
    }
    return execute(house, { ...order, granted: grantedScopes(house, project, effective, 'FULL') });
  });
  if (!outcome.ok && house.executions.epoch() === epoch) tell(house, project, trigger, outcome);
  return outcome;
}

function tell(house: House, project: Project, trigger: Trigger, outcome: Outcome): void {
  // documented: the creator of an installed trigger gets a mail about its failures [D/guides/triggers/installable]
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
