// Who a trigger may know to have acted.
import type { Person } from './contract';
import { sameDomain, sameEmail } from './people';

/**
 * documented: blank, unless the script's owner or the trigger's creator acted, or shares a Workspace domain with who did
 * (D/reference/base/session, getActiveUser).
 */
export function inTrigger(actor: Person, owner: Person): Person | undefined {
  return sameEmail(actor.email, owner.email) || sameDomain(actor, owner) ? actor : undefined;
}
