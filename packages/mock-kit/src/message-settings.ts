import { MockError } from './errors.ts';

/** How messages are sent: what a test can change by run, beside the settings of the API's behaviour. */
export interface MessageSettings {
  /** Where a message goes whose request named no URL. */
  readonly notifyUrl: string;
  /** By what the documented waits before each further delivery are multiplied: 1 unless told otherwise, 0.001 to make minutes short. */
  readonly redelivery: number;
}

/** @throws {MockError} `USAGE` */
export function checkMessageSettings({
  notifyUrl,
  redelivery,
}: { readonly [K in keyof MessageSettings]?: unknown }): void {
  if (notifyUrl !== undefined && !isPlainUrl(notifyUrl))
    throw new MockError(
      'USAGE',
      'notifyUrl must be a whole URL of http or https without a login, such as http://127.0.0.1:3000/notify.',
    );
  const isFactor = typeof redelivery === 'number' && Number.isFinite(redelivery) && redelivery >= 0;
  if (redelivery !== undefined && !isFactor)
    throw new MockError(
      'USAGE',
      'redelivery must be a number from 0 on, by which the documented waits are multiplied.',
    );
}

/** A login is never sent, and would be shown among the settings. */
function isPlainUrl(text: unknown): boolean {
  const url = typeof text === 'string' ? URL.parse(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}
