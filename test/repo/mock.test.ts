import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { testKeys } from '@countersign/antom-mock';
import { parsePublicKey, verifyMessage } from '@countersign/signing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('countersign mock says when it is ready, refuses what is unsigned in a signed body, and stops on SIGTERM', async () => {
  const readyFile = join(folder, 'ready.json');
  const args = [`${repository}/generator/src/cli.ts`, 'mock', 'antom', '--port', '0', '--ready-file', readyFile];
  const child = spawn(process.execPath, args, { cwd: repository, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  try {
    for (let tries = 0; tries < 200 && !existsSync(readyFile) && child.exitCode === null; tries++) await wait(100);
    const { url } = JSON.parse(readFileSync(readyFile, 'utf8'));
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);

    const path = '/ams/api/v1/authorizations/consult';
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const body = new Uint8Array(await response.arrayBuffer());
    expect(response.status).toBe(200);
    expect(JSON.parse(new TextDecoder().decode(body))).toMatchObject({
      result: { resultStatus: 'F', resultCode: 'INVALID_SIGNATURE' },
    });
    const header = (name: string) => response.headers.get(name) ?? '';
    const message = { method: 'POST', path, clientId: header('client-id'), time: header('response-time'), body };
    await verifyMessage(message, header('signature'), await parsePublicKey(testKeys.gatewayPublicKey));
  } finally {
    child.kill('SIGTERM');
  }
  expect(await exited).toBe(0);
  expect(existsSync(readyFile)).toBe(false);
});
