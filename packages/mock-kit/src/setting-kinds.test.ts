import { describe, expect, test } from 'vitest';
import { checkSettingKinds, type KindsOf } from './setting-kinds.ts';

interface Settings {
  readonly approval: 'page' | 'automatic';
  readonly payments: {
    readonly settleAs?: 'SUCCESS' | 'RISK_REJECT';
    readonly seconds?: number;
    readonly partial?: boolean;
  };
}
const kinds: KindsOf<Settings> = {
  approval: ['page', 'automatic'],
  payments: { settleAs: ['SUCCESS', 'RISK_REJECT'], seconds: 'number', partial: 'boolean' },
};

describe('settings', () => {
  test.each([
    { approval: 'automatic' },
    { payments: {} },
    { payments: { settleAs: 'RISK_REJECT', seconds: 0, partial: false } },
    { payments: undefined },
    { another: 1 },
  ])('%j can be', (given) => {
    expect(() => checkSettingKinds(given, kinds)).not.toThrow();
  });

  test.each([
    [{ approval: 'auto' }, 'approval must be one of page, automatic; got "auto".'],
    [{ approval: 5 }, 'approval must be one of page, automatic; got a number.'],
    [{ payments: { second: 1 } }, 'payments has no member "second". Known: settleAs, seconds, partial.'],
    [{ payments: { seconds: '1' } }, 'payments.seconds must be a number from 0 on; got "1".'],
    [{ payments: { seconds: -1 } }, 'payments.seconds must be a number from 0 on; got -1.'],
    [{ payments: { partial: 'no' } }, 'payments.partial must be true or false; got "no".'],
    [{ payments: { settleAs: 'FAIL' } }, 'payments.settleAs must be one of SUCCESS, RISK_REJECT; got "FAIL".'],
    [{ payments: [] }, 'payments must be an object of settleAs, seconds, partial; got a list.'],
  ])('%j is refused', (given, message) => {
    expect(() => checkSettingKinds(given, kinds)).toThrow(expect.objectContaining({ code: 'USAGE', message }));
  });
});
