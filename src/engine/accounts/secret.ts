// What proves to a platform whose account it is. Read here alone, so that no other room holds a secret longer than its turn.
import type { Account } from '../../domain/office/account';
import { memoryKeys, type Office } from '../office';

/** '' while the account is not connected. */
export const secretOf = ({ memory }: Pick<Office, 'memory'>, { accountId }: Pick<Account, 'accountId'>): string =>
  memory[memoryKeys.token(accountId)] ?? '';
