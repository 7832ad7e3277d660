// Whose keys they are: the account they speak for must be the one the owner entered.
// https://docs.x.com/x-api/users/user-lookup-me (documented)
import * as z from 'zod/mini';
import type { Account } from '../../../../domain/office/account';
import type { AccountCheck, Send } from '../publisher';
import { problemOf, readAnswer } from './answers';
import { urls, userName } from './api';

const meSchema = z.object({ data: z.object({ id: z.string(), username: z.string() }) });

/** Weather is no finding; a dead key, an empty purse and a closed door are. */
const findings = ['reconnect', 'setup', 'rejected'];

export function check(account: Account, send: Send): AccountCheck {
  const me = readAnswer(send({ method: 'get', url: urls.me }), meSchema);
  if (me.kind === 'refused' && findings.includes(me.refusal.kind)) {
    return { kind: 'problem', problem: problemOf(account, me.refusal) };
  }
  if (me.kind !== 'read') return { kind: 'unknown' };
  const { id, username } = me.value.data;
  const isThis = id === account.externalId && username.toLowerCase() === userName(account.handle).toLowerCase();
  if (isThis) return { kind: 'ready', handle: `@${username}` };
  const values = { platform: account.platform, account: account.handle, name: `@${username} (${id})` };
  return { kind: 'problem', problem: { code: 'xKeysOfAnother', values } };
}
