// Whose token it is. /me answers whoever a token speaks for: with a Page's token that is the Page, and it must be the account's.
// https://developers.facebook.com/docs/graph-api/overview#me (documented)
import * as z from 'zod/mini';
import type { Account } from '../../../../domain/office/account';
import { checkTrouble, readAnswer } from '../meta/answers';
import { node } from '../meta/graph';
import type { AccountCheck, Send } from '../publisher';

const meSchema = z.object({ id: z.string(), name: z.string() });

export function check(account: Account, send: Send): AccountCheck {
  const me = readAnswer(send({ method: 'get', url: node('me', 'id,name') }), meSchema);
  if (me.kind !== 'read') return checkTrouble(account, me);
  const { id, name } = me.value;
  if (id === account.externalId) return { kind: 'ready', handle: name };
  const values = { platform: account.platform, account: account.handle, name };
  return { kind: 'problem', problem: { code: 'tokenOfAnother', values } };
}
