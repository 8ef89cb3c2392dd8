import { expect, test } from 'vitest';
import { run } from './run.ts';

test('the demo goes the whole road, plain when piped, and shows no key', async () => {
  const { code, stdout, stderr } = await run(process.execPath, ['test/demo/demo.ts']);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  for (const text of [
    /generated files? up to date/,
    /recurringPayment":"true"/,
    /outcome +status S, code SUCCESS, action none/,
    /outcome +status F, code RISK_REJECT, action user-action/,
    /SIGNATURE_INVALID/,
    /Where to look next/,
  ]) {
    expect(stdout).toMatch(text);
  }
  expect(stdout).not.toContain('\u001B[');
  expect(stdout).not.toContain('PRIVATE KEY');
});
