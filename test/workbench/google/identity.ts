// Who a trigger may know to have acted.
import type { Person } from './contract';
import { sameDomain, sameEmail } from './people';

/** Undefined for a blank address. `owner` is the script's owner for a simple trigger, the creator for an installed one. */
export function inTrigger(actor: Person, owner: Person): Person | undefined {
  // documented: Session.getActiveUser knows in a trigger the script's owner or the trigger's creator
  // [D/reference/base/session]
  if (sameEmail(actor.email, owner.email)) return actor;
  return sameDomain(actor, owner) ? actor : undefined;
}
