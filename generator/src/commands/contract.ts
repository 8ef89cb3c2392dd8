import { UsageError, type Context } from '../context.ts';
import { findBinAbove, findInstalledBin } from './find-bin.ts';
import { findWorkspace } from './open-workspace.ts';

export interface ContractFlags {
  readonly config?: string;
}

/**
 * `countersign contract`: runs the bin of the package that holds the API's generated suites, in this process: that of the workspace
 * where redocly.yaml has one, else the one that is installed here.
 */
export async function runContract(
  context: Context,
  { config }: ContractFlags,
  name: string,
  args: readonly string[],
): Promise<void> {
  const output = findWorkspace(context.cwd, config)
    ?.targets.find((target) => target.name === name)
    ?.outputs.get('contract');
  const installed = `@countersign/${name}-contract`;
  const bin =
    output === undefined ? findInstalledBin(context.cwd, installed, 'contract') : findBinAbove(output, 'contract');
  if (bin === undefined)
    throw new UsageError(
      `API "${name}" has no contract suites here: install ${installed}, or add \`contract\` under its \`x-generate\` in redocly.yaml and run \`countersign generate\`.`,
    );
  await context.runBin(bin, args);
}

/**
 * What follows the API belongs to its package: `contract tills --target mock` → `contract tills -- --target mock`. Flags before it are
 * the command's own.
 */
export function escapeContractArguments(argv: readonly string[]): readonly string[] {
  const [command, ...rest] = argv;
  if (command !== 'contract') return argv;
  const api = rest.findIndex((each, index) => !each.startsWith('-') && rest[index - 1] !== '--config');
  return api === -1 ? argv : [command, ...rest.slice(0, api + 1), '--', ...rest.slice(api + 1)];
}
