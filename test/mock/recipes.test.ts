import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { noRedis, redisServer, startRedis } from '../../packages/mock-kit/fixtures/redis-server.ts';
import { repository, run } from '../repo/run.ts';

// The recipes of the mocks' READMEs, as they stand there, with free ports.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder: string;
let env: Readonly<Record<string, string>>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-recipes-'));
  // `npx` that starts the programs of this repository instead of those of a registry.
  const npx = `#!/bin/sh\nname="\${1#@countersign/}"; shift\nexec node "${repository}/packages/$name/src/bin.ts" "$@"\n`;
  writeFileSync(join(folder, 'npx'), npx);
  chmodSync(join(folder, 'npx'), 0o755);
  env = { PATH: [folder, dirname(process.execPath), process.env['PATH']].join(delimiter) };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The snippets of a language in a README that hold a text. */
function snippets(readme: string, language: string, holding: string): string {
  const text = readFileSync(join(repository, readme), 'utf8');
  const all = [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code ?? '');
  const found = all.filter((code) => code.includes(holding));
  if (found.length !== 1) throw new Error(`${found.length} snippets with ${holding} in ${readme}`);
  return found[0] ?? '';
}

/** Runs a script whose mocks go on after it; they end with `stop`. */
async function start(script: string, cwd: string, more: Readonly<Record<string, string>> = {}) {
  const child = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    cwd,
    env: { ...process.env, ...env, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const said = { text: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.text += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const gone = new Promise((resolve) => child.once('close', resolve));
  const stop = async (): Promise<void> => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // All of the group have ended.
    }
    await gone;
  };
  return { ended, said, stop };
}

const linesOf = (text: string): { url: string; store: string }[] =>
  text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { url: string; store: string });

describe.each([
  ['antom-mock', 'ANTOM'],
  ['alipay-plus-mock', 'ALIPAY_PLUS'],
])('%s', (name, prefix) => {
  const readme = `packages/${name}/README.md`;

  test('vitest: the config starts one mock, and a test finds it', async () => {
    const project = join(repository, 'test/tmp', `recipe-${name}`);
    mkdirSync(project, { recursive: true });
    try {
      writeFileSync(join(project, 'vitest.config.ts'), snippets(readme, 'ts', 'vitest/config'));
      const code = `
        import { expect, test } from 'vitest';
        test('the mock is there', async () => {
          const answer = await fetch(process.env.${prefix}_GATEWAY + '/_mock/health');
          expect(answer.status).toBe(200);
          expect(process.env.${prefix}_CLIENT_ID).toBeTruthy();
          expect(process.env.${prefix}_PRIVATE_KEY).toContain('PRIVATE KEY');
          expect(process.env.${prefix}_PUBLIC_KEY).toContain('PUBLIC KEY');
        });`;
      writeFileSync(join(project, 'shop.test.ts'), code);
      const vitest = join(repository, 'node_modules/vitest/vitest.mjs');
      const { code: exit, stdout, stderr } = await run(process.execPath, [vitest, 'run'], { cwd: project });
      expect(exit, stdout + stderr).toBe(0);
      expect(stdout).toMatch(/Tests +1 passed/);
    } finally {
      rmSync(project, { recursive: true });
    }
  });

  test('Playwright: the command starts what the URL asks', async () => {
    const file = join(folder, `${name}.playwright.config.ts`);
    writeFileSync(file, snippets(readme, 'ts', 'webServer').replaceAll('4010', '0'));
    const { webServer } = ((await import(file)) as { default: { webServer: { command: string; url: string } } })
      .default;
    const { said, stop } = await start(webServer.command, folder);
    try {
      await vi.waitFor(() => expect(said.text).toMatch(/\n$/), { timeout: 60_000 });
      const { pathname } = new URL(webServer.url);
      expect((await fetch(linesOf(said.text)[0]?.url + pathname)).status).toBe(200);
    } finally {
      await stop();
    }
  });

  test('GitHub Actions: the step ends when the mock answers, and tells later steps where', async () => {
    const [step] = parse(snippets(readme, 'yaml', 'GITHUB_ENV')) as { name: string; run: string }[];
    const work = join(folder, `actions-${name}`);
    mkdirSync(work);
    const GITHUB_ENV = join(work, 'env');
    const { ended, stop } = await start(step?.run ?? 'exit 9', work, { GITHUB_ENV });
    try {
      expect(await ended).toBe(0);
      const [, url = ''] =
        new RegExp(`^${prefix}_GATEWAY=(http://127\\.0\\.0\\.1:\\d+)\n$`).exec(readFileSync(GITHUB_ENV, 'utf8')) ?? [];
      expect((await fetch(`${url}/_mock/health`)).status).toBe(200);
    } finally {
      await stop();
    }
  });

  test.skipIf(redisServer === undefined)(
    `several remember in one Redis${redisServer === undefined ? ` (${noRedis})` : ''}`,
    async () => {
      const redis = await startRedis();
      const script = snippets(readme, 'sh', 'redis://')
        .replaceAll(/--port \d+/g, '--port 0')
        .replaceAll(':6379', `:${redis.port}`);
      const { said, stop } = await start(`${script}wait\n`, folder);
      try {
        await vi.waitFor(() => expect(linesOf(said.text)).toHaveLength(2), { timeout: 60_000 });
        const lines = linesOf(said.text);
        expect(lines.map(({ store }) => store)).toEqual([`${redis.url}/0`, `${redis.url}/0`]);
        for (const { url } of lines) expect((await fetch(`${url}/_mock/health`)).status).toBe(200);
      } finally {
        await stop();
        await redis.stop();
      }
    },
  );

  test('Docker: the file and what it is told are those of the repository', () => {
    const script = snippets(readme, 'sh', 'docker build');
    const [, file = ''] = /--file (\S+)/.exec(script) ?? [];
    expect(readFileSync(join(repository, file), 'utf8')).toContain('ARG MOCK=');
    expect(script).toContain(`--build-arg MOCK=${name} `);
  });
});
