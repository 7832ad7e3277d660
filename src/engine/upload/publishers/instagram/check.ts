// Whose account it is, and that the token is the linked Page's own: pictures are staged there.
// https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user and
// https://developers.facebook.com/docs/graph-api/reference/page/ : instagram_business_account (documented)
import * as z from 'zod/mini';
import type { Account } from '../../../../domain/office/account';
import { checkTrouble, readAnswer, refusedFor } from '../meta/answers';
import { node } from '../meta/graph';
import type { AccountCheck, Send } from '../publisher';

const accountSchema = z.object({ id: z.string(), username: z.string() });
const pageSchema = z.object({ instagram_business_account: z.optional(z.object({ id: z.string() })) });

export function check(account: Account, send: Send): AccountCheck {
  const seen = readAnswer(send({ method: 'get', url: node(account.externalId, 'id,username') }), accountSchema);
  if (seen.kind !== 'read') return checkTrouble(account, seen);
  const page = readAnswer(send({ method: 'get', url: node('me', 'id,instagram_business_account{id}') }), pageSchema);
  // A person has no such field: the token is a person's.
  const isPersons = refusedFor(page, 'invalid');
  if (page.kind !== 'read' && !isPersons) return checkTrouble(account, page);
  const linked = page.kind === 'read' ? page.value.instagram_business_account?.id : undefined;
  if (linked === account.externalId) return { kind: 'ready', handle: seen.value.username };
  const values = { platform: account.platform, account: account.handle };
  return { kind: 'problem', problem: { code: 'pageTokenNeeded', values } };
}
