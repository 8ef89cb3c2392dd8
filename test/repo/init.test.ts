import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countersignHere } from './run-here.ts';
import { countersign, repository, run } from './run.ts';

// An empty folder, with the packages of this repository linked as an installation would put them there.
describe.each([
  ['with HTTP statuses', [], [200, { greeting: 'Hello, Ada' }], [400, undefined]],
  [
    'with a result envelope',
    ['--envelope'],
    [200, { result: { status: 'S', code: 'SUCCESS' }, greeting: 'Hello, Ada' }],
    [200, { result: { status: 'F', code: 'PARAM_ILLEGAL' } }],
  ],
])('an API begun %s', (_, flags, greeted, refused) => {
  let folder: string;
  const command = (...args: string[]) => countersign(args, { cwd: folder });
  const succeed = async (...args: string[]) => {
    const { code, stdout, stderr } = await command(...args);
    expect(code, stdout + stderr).toBe(0);
    return stdout;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'countersign-'));
    await succeed('init', 'pets', ...flags);
    const modules = join(folder, 'node_modules');
    mkdirSync(modules);
    for (const name of readdirSync(join(repository, 'node_modules')).filter((each) => !each.startsWith('.')))
      symlinkSync(join(repository, 'node_modules', name), join(modules, name));
    symlinkSync(join(folder, 'packages/pets-mock'), join(modules, 'pets-mock'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('has a spec in which the lint finds nothing', async () => {
    const linted = await countersignHere(['lint', '--deny-warnings'], { cwd: folder });
    expect(linted).toEqual({ code: 0, stdout: 'pets: no problems.\n', stderr: '' });
  });

  test('names only packages and scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const commands = Object.values<string>(scripts).filter((script) => script.startsWith('countersign '));
    expect(commands.length).toBeGreaterThan(4);
    const manifests = readdirSync(join(folder, 'packages')).map((name) =>
      JSON.parse(readFileSync(join(folder, 'packages', name, 'package.json'), 'utf8')),
    );
    const needed = manifests.flatMap(({ dependencies }) => Object.keys(dependencies));
    expect(needed.filter((name) => !existsSync(join(folder, 'node_modules', name)))).toEqual([]);
  });

  test('generates at once, to code that compiles', async () => {
    expect(await succeed('generate')).toMatch(/^\d+ files written or removed, 0 unchanged\.$/m);
    expect(await countersignHere(['generate', '--check'], { cwd: folder })).toMatchObject({ code: 0 });
    const tsc = join(repository, 'node_modules/typescript/bin/tsc');
    const { code, stdout } = await run(process.execPath, [tsc, '--noEmit'], { cwd: folder });
    expect(code, stdout).toBe(0);
  });

  test('has a mock that answers a request', async () => {
    const readyFile = join(folder, 'ready.json');
    const args = [`${repository}/generator/src/cli.ts`, 'mock', 'pets', '--port', '0', '--ready-file', readyFile];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const greet = async (body: unknown) => {
      const { url } = JSON.parse(readFileSync(readyFile, 'utf8'));
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}/api/greetings`, { method: 'POST', headers, body: JSON.stringify(body) });
      const text = await response.text();
      return [response.status, text === '' ? undefined : JSON.parse(text)];
    };
    try {
      for (let tries = 0; tries < 300 && !existsSync(readyFile) && child.exitCode === null; tries++) await wait(100);
      expect(await greet({ name: 'Ada' })).toMatchObject(greeted);
      expect(await greet({ nam: 'Ada' })).toMatchObject(refused);
    } finally {
      child.kill('SIGTERM');
    }
    expect(await exited).toBe(0);
  });

  test('has a contract which its mock keeps, every constraint looked at', async () => {
    expect(await succeed('contract', 'pets', '--target', 'mock', '--min-coverage', '100')).toContain(
      'pets on mock: passed.',
    );
  });
});
