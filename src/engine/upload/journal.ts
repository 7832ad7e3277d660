// The journal of one target: what is about to happen is written before it happens. If the write threw, nothing leaves.

import { writeTagged } from '../../google/book';
import { Fault } from '../../google/fault';
import { targetsTab } from '../../tabs/back-office/truth';
import { writeCells } from '../../tabs/tab';
import { keepSequence, nextSequence, type Office } from '../office';
import { type Target, type Truth, tabIn, targetCells } from '../truth';

/** Writes and returns the target as it now stands. An intent counts one up. Throws a `setup` fault when its row is gone. */
export function writeTarget(office: Office, truth: Truth, target: Target, change: Partial<Target>): Target {
  const { header } = tabIn(truth.tabs, targetsTab);
  const counted = change.intentAt ? { ...change, sequence: nextSequence(office) } : change;
  const written = writeTagged(office.backOffice, [
    { tag: target.tag, cells: writeCells(targetsTab, header, targetCells(counted), office.backOffice.zone) },
  ]);
  if (written === 0) throw new Fault('setup', 'truthDamaged', { tab: targetsTab.title.id, key: target.targetKey });
  if (counted.sequence !== undefined) keepSequence(office, counted.sequence);
  return { ...target, ...counted };
}
