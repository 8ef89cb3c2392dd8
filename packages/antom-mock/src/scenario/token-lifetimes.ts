import type { AntomContext } from './settings.ts';
import { addYears, day, second } from './time.ts';

// As the Auto Debit guide tells them of single wallets.
const years: Readonly<Record<string, number>> = {
  DANA: 10,
  GCASH: 2,
  TNG: 2,
  TRUEMONEY: 2,
  MAYA: 1,
  BOOST: 1,
  NAVERPAY: 1,
};
const until: Readonly<Record<string, string>> = {
  ALIPAY_HK: '2038-01-01',
  RABBIT_LINE_PAY: '2050-07-19',
  BKASH: '2099-12-31',
  ALIPAY_CN: '2115-02-01',
  KAKAOPAY: '2120-08-25',
};
const withoutRefreshToken = new Set(['ALIPAY_CN', 'KAKAOPAY', 'NAVERPAY']);

/** When an access token that is made now ends, in epoch milliseconds. A wallet that the guide does not name has a year (inferred). */
export function accessTokenExpiry({ now, settings }: AntomContext, wallet: string): number {
  const { accessTokenSeconds } = settings.tokens;
  if (accessTokenSeconds !== undefined) return now + accessTokenSeconds * second;
  const last = until[wallet];
  return last === undefined ? addYears(now, years[wallet] ?? 1) : Date.parse(last);
}

/** In a documented sample it is half a year more than that of the access token. */
export const refreshTokenExpiry = ({ now, settings }: AntomContext, accessExpiry: number): number =>
  settings.tokens.refreshTokenSeconds === undefined
    ? accessExpiry + 183 * day
    : now + settings.tokens.refreshTokenSeconds * second;

export const hasRefreshToken = (wallet: string): boolean => !withoutRefreshToken.has(wallet);
