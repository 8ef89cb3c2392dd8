import type { AntomContext, Ending } from './settings.ts';
import { second } from './time.ts';

/** How something in process will end. */
export interface Pending {
  /** Result code. */
  readonly as: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** How many inquiries still find it in process. */
  readonly inquiries: number;
}

export const pendingBy = (
  { now }: AntomContext,
  { settleAs = 'SUCCESS', inquiries = 1, seconds = 5 }: Ending,
): Pending => ({
  as: settleAs,
  at: now + seconds * second,
  inquiries,
});

/** Whether it ends now, `isInquired` by being asked for. */
export const isOver = ({ now }: AntomContext, { at, inquiries }: Pending, isInquired: boolean): boolean =>
  now >= at || (isInquired && inquiries <= 0);
