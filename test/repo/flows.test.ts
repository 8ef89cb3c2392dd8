import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { apis, quietRedocly, repository, run } from './run.ts';

interface Workflow {
  readonly workflowId: string;
  readonly summary?: string;
  readonly 'x-source'?: readonly string[];
  readonly steps: readonly object[];
}

const flowFiles = Object.entries(apis).flatMap(([api, { root }]) => {
  const folder = join(dirname(root), 'flows');
  return readdirSync(join(repository, folder)).map((name) => ({ api, root, file: join(folder, name) }));
});

const read = (file: string): unknown => parse(readFileSync(join(repository, file), 'utf8'));

describe.each(flowFiles)('$file', ({ root, file }) => {
  const { workflows } = read(file) as { readonly workflows: readonly Workflow[] };

  test('each workflow tells a fact and where it is from', () => {
    const { 'x-sources': sources } = read(root) as { readonly 'x-sources': object };
    for (const { workflowId, summary, 'x-source': keys = [] } of workflows) {
      expect(summary, workflowId).toMatch(/^[A-Z].*\.$/);
      expect(keys.length, workflowId).toBeGreaterThan(0);
      expect(keys.filter((key) => !Object.hasOwn(sources, key))).toEqual([]);
    }
  });

  test('there is no other field of ours than those that are explained', () => {
    const ours = workflows.flatMap((workflow) =>
      [workflow, ...workflow.steps].flatMap((each) => Object.keys(each).filter((name) => name.startsWith('x-'))),
    );
    expect([...new Set(ours)].filter((name) => !['x-asks', 'x-person', 'x-source'].includes(name))).toEqual([]);
  });

  test("a reviewer's own Redocly has nothing against it", async () => {
    const redocly = join(repository, 'node_modules/@redocly/cli/bin/cli.js');
    const { code, stdout, stderr } = await run(process.execPath, [redocly, 'lint', file], { env: quietRedocly });
    expect(code, stdout + stderr).toBe(0);
  });
});
