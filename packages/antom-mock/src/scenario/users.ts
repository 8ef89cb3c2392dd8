import { createHash } from 'node:crypto';
import type { AntomContext } from './settings.ts';

/** A user of a wallet. */
export interface WalletUser {
  readonly userId: string;
  /** Masked. */
  readonly userLoginId: string;
}

/** The user of a wallet in this run: each wallet has one, so that whoever binds it again is the same. */
export async function findUser(context: AntomContext, wallet: string): Promise<WalletUser> {
  const key = `user:${wallet}`;
  const known = await context.state.get<WalletUser>(key);
  if (known) return known;
  const user: WalletUser = { userId: `2170${context.newId(12)}`, userLoginId: `0917****${context.newId(3)}` };
  context.state.set(key, user);
  return user;
}

/** Of the masked text, as in the example of the contract; of which text the documents do not say. */
export const hashLoginId = (userLoginId: string): string => createHash('md5').update(userLoginId).digest('hex');
