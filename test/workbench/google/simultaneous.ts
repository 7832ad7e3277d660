// How many executions may run at the same time.
import type { LiveRun } from './live-run';
import type { House } from './world';

// documented: at most 30 executions of one user run at the same time [D/guides/services/quotas]
const maxPerUser = 30;

// documented: at most 1,000 executions of one script run at the same time [D/guides/services/quotas]
const maxPerScript = 1000;

// documented: one execution too many fails with There are too many scripts running simultaneously for this Google user account
// [D/guides/services/quotas]
const tooMany = 'There are too many scripts running simultaneously for this Google user account.';

/** Throws in the script's name when Google would not start it now; the run itself is counted already. */
export function mayStart({ executions, faults }: House, run: LiveRun): undefined {
  const { email } = run.effective;
  const all = [...executions.running(), ...faults.othersRunning];
  const ofUser = all.filter((one) => one.email === email).length;
  const ofScript = all.filter((one) => one.scriptId === run.scriptId).length;
  if (ofUser > maxPerUser || ofScript > maxPerScript) throw run.exception(tooMany);
}
