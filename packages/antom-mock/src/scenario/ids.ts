import type { AntomContext } from './settings.ts';
import { dateDigits } from './time.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const hexadecimal = '0123456789ABCDEF';

/** Digits between the date and the number of an id, as the examples of the contract have them: what the id is of. */
const kinds = { payment: '194010800100188', refund: '194010801300188', capture: '194010890100188' } as const;

/** 35 digits that begin with the date, as in the documented samples. */
export const newTransactionId = (context: AntomContext, kind: keyof typeof kinds): string =>
  `${dateDigits(context.now)}${kinds[kind]}${context.newId(12)}`;

/** 32 hexadecimal digits: the form of an authCode in the return URL that the documents show. */
export const newCode = (context: AntomContext): string => context.newId(32, hexadecimal);

/** 40 characters with the date in the middle, as the documents show tokens. */
export const newToken = (context: AntomContext, kind: 'access' | 'refresh'): string =>
  `${kind === 'access' ? '2810110302' : '2810111111'}${dateDigits(context.now)}${context.newId(22, letters)}`;

/** Hexadecimal digits in groups: the form of the documented session id. */
export const newSessionId = (context: AntomContext): string =>
  newCode(context).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** Like the documented session data in form and ending. There is nothing in it. */
export const newSessionData = (context: AntomContext): string => `${context.newId(120, letters)}==&&SG&&111`;
