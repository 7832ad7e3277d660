// Stopping or starting what is already submitted: withdraw, cancel, queue. Nothing here can post again. What only waits for a
// person's hand can still be stopped: its kit is recalled by letter.

import type { Problem } from '../../domain/problem';
import type { Package } from '../../domain/upload/package';
import type { Action } from '../../domain/words';
import { now } from '../../google/script';
import type { Office } from '../office';
import { targetsOf } from '../report/row-display';
import { changePackage, commit, dropTargets, type Truth } from '../truth';

const refuse = (code: string): Problem[] => [{ code, values: {} }];

/** An empty list means it is done. */
export function changeCourse(
  office: Office,
  truth: Truth,
  contentNo: string,
  action: Exclude<Action, 'submit'>,
): Problem[] {
  const pack = truth.packages.find(
    (one) => one.contentNo === contentNo && (one.state === 'offered' || one.state === 'approved'),
  );
  if (action === 'queue') return queue(office, pack);
  if (!pack) return refuse('nothingToWithdraw');
  const begun = targetsOf(truth, pack).some((target) => target.state !== 'waiting' && target.state !== 'handed_over');
  if (begun || pack.results.length > 0) return refuse('uploadBegan');
  change(
    office,
    pack,
    { state: action === 'cancel' ? 'cancelled' : 'withdrawn' },
    action === 'cancel' ? 'cancelled' : 'withdrawn',
  );
  return [];
}

function queue(office: Office, pack: Package | undefined): Problem[] {
  const waits =
    pack?.state === 'approved' &&
    pack.queuedAt === '' &&
    (pack.snapshot.timing === 'wait' || pack.snapshot.isStrategic);
  if (!pack || !waits) return refuse('nothingToQueue');
  change(office, pack, { queuedAt: new Date(now()).toISOString() }, 'queued');
  return [];
}

function change(office: Office, pack: Package, cells: Partial<Package>, event: string): void {
  commit(
    office,
    (tabs) => [...changePackage(office, tabs, pack.tag, cells), ...(cells.state ? dropTargets(tabs, pack) : [])],
    [{ who: 'Tindakan', step: null, event, contentNo: pack.contentNo, version: pack.version, detail: '' }],
  );
}
