import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Target } from '../../generator/src/config.ts';
import { generate, type Generated } from '../../generator/src/generate.ts';

export const specsFolder = fileURLToPath(new URL('../specs', import.meta.url));

/** Root document of a spec in `test/specs`: a file of its name, or `openapi.yaml` in a folder of its name. */
const rootOf = (name: string): string =>
  existsSync(`${specsFolder}/${name}.yaml`) ? `${name}.yaml` : `${name}/openapi.yaml`;

/** A spec in `test/specs` as an API without outputs. */
export const specTarget = (name: string, root = `${specsFolder}/${rootOf(name)}`): Target => ({
  name,
  root,
  rootLabel: `test/specs/${rootOf(name)}`,
  outputs: new Map(),
});

/** All three outputs of a spec in `test/specs`, or of another root document given by its path. Nothing is written. */
export function generateSpec(name: string, root?: string): Promise<Generated> {
  const outputs: Target['outputs'] = new Map([
    ['client', ''],
    ['mock', ''],
    ['contract', ''],
  ]);
  return generate({ ...specTarget(name, root), outputs });
}

/** Every generated file with its path, outputs in order: what two runs must agree on. */
export const allFiles = ({ outputs }: Generated): { readonly path: string; readonly text: string }[] =>
  [...outputs].flatMap(([output, files]) => files.map(({ path, text }) => ({ path: `${output}/${path}`, text })));
