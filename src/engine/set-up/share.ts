// The ledger and the folder `Masuk` follow the register: who has a valid role may open them. Nobody is unshared here.
import { isValidAt, type PersonEntry, sameAddress } from '../../domain/office/people';
import type { Role } from '../../domain/words';
import { type Share, sharesOf, shareWith } from '../../google/drive';
import { now } from '../../google/script';

/** The head only reads; everybody who works in the ledger may write. */
const ledgerRole: Readonly<Record<Role, 'reader' | 'writer'>> = {
  staff: 'writer',
  team_lead: 'writer',
  group_head: 'reader',
  admin: 'reader',
};

/** Returns how many shares were added. One address at a time: a single unknown one must not spoil the others. */
export function shareOffice(ledgerId: string, inFolder: string, people: readonly PersonEntry[]): number {
  const valid = people.filter((entry) => isValidAt(entry, now()) && entry.email !== '');
  const writers = valid.filter((entry) => ledgerRole[entry.role] === 'writer');
  const readers = valid.filter((entry) => !writers.some((writer) => sameAddress(writer.email, entry.email)));
  return (
    shareAll(ledgerId, writers, 'writer') +
    shareAll(ledgerId, readers, 'reader') +
    shareAll(inFolder, writers, 'writer')
  );
}

function shareAll(fileId: string, people: readonly PersonEntry[], role: 'reader' | 'writer'): number {
  const standing = sharesOf(fileId);
  const emails = [...new Set(people.map((entry) => entry.email.trim().toLowerCase()))];
  // A reader who became a writer is shared anew: Drive raises the role (nobody is lowered here).
  const enough = (share: Share) => role === 'reader' || share.role === 'writer' || share.role === 'owner';
  const missing = emails.filter((email) => !standing.some((share) => sameAddress(share.email, email) && enough(share)));
  for (const email of missing) shareWith(fileId, email, role);
  return missing.length;
}
