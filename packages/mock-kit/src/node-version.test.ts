import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { checkNode } from './node-version.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

function on(version: string) {
  vi.spyOn(process, 'versions', 'get').mockReturnValue({ ...process.versions, node: version });
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  return { isFit: checkNode('a-mock'), said: said.mock.calls.join('') };
}

test.each(['18.20.8', '20.19.0', '24.17.9', '9.0.0'])(
  'Node %s is told in one sentence, with exit code 2',
  (version) => {
    expect(on(version)).toEqual({ isFit: false, said: `a-mock needs Node 24.18 or newer; this is ${version}.\n` });
    expect(process.exitCode).toBe(2);
  },
);

test.each(['24.18.0', '24.100.0', '25.0.0', '100.1.0'])('Node %s will do', (version) => {
  expect(on(version)).toEqual({ isFit: true, said: '' });
  expect(process.exitCode).toBeUndefined();
});

test.each(['mock-kit', 'antom-mock', 'alipay-plus-mock'])('%s declares the same', (name) => {
  const manifest = readFileSync(new URL(`../../${name}/package.json`, import.meta.url), 'utf8');
  expect(JSON.parse(manifest).engines).toEqual({ node: '>=24.18' });
});
