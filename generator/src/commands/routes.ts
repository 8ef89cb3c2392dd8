import { buildCommand } from '@stricli/core';
import type { Context } from '../context.ts';
import type { BundleFlags } from './bundle.ts';
import type { ContractFlags } from './contract.ts';
import type { DiffFlags } from './diff.ts';
import { formatNames } from '../diff/format/format-names.ts';
import type { DocsFlags } from './docs.ts';
import type { GenerateFlags } from './generate.ts';
import type { InitFlags } from './init.ts';
import type { LintFlags } from './lint.ts';
import type { MockFlags } from './mock.ts';

const text = (brief: string, placeholder: string) =>
  ({ kind: 'parsed', parse: String, brief, optional: true, placeholder }) as const;

const config = text('Path of redocly.yaml', 'file');

const apis = {
  kind: 'array',
  parameter: { brief: 'APIs, by their key in redocly.yaml; all if none', parse: String, placeholder: 'api' },
} as const;

const api = {
  kind: 'tuple',
  parameters: [{ brief: 'API, by its key in redocly.yaml', parse: String, placeholder: 'api' }],
} as const;

/** The commands as `--help` shows them. What they do is loaded only when they are called. */
export const routes = {
  generate: buildCommand<GenerateFlags, string[], Context>({
    docs: {
      brief: 'Derive client, mock and contract tests from the specs',
      fullDescription:
        'Reads each API of redocly.yaml and writes what `x-generate` asks for. A mistake in a spec is shown with file, line and fix, and nothing is written.',
    },
    parameters: {
      flags: {
        check: {
          kind: 'boolean',
          brief: 'Write nothing; exit 1 if a file differs, is missing or is left over',
          default: false,
        },
        json: { kind: 'boolean', brief: 'Print the result as JSON', default: false },
        watch: { kind: 'boolean', brief: 'Go on, and write again whenever a spec changes', default: false },
        config,
      },
      positional: apis,
    },
    async func(flags, ...names) {
      const { runGenerate } = await import('./generate.ts');
      await runGenerate(this, flags, names);
    },
  }),
  init: buildCommand<InitFlags, [string?], Context>({
    docs: {
      brief: 'Set up an API in an empty folder',
      fullDescription:
        'Writes a spec with one operation, the table of APIs with its outputs, and packages around them, so that `generate` and `mock` work at once. A file that is there is never overwritten: then nothing is written.',
    },
    parameters: {
      flags: {
        dir: text('Folder to write to; this one if none is given', 'folder'),
        envelope: {
          kind: 'boolean',
          brief: 'Answers carry their outcome in a result envelope, with result codes',
          default: false,
        },
      },
      positional: {
        kind: 'tuple',
        parameters: [
          { brief: 'Name of the API; that of the folder if none', parse: String, placeholder: 'name', optional: true },
        ],
      },
    },
    async func(flags, name) {
      const { runInit } = await import('./init.ts');
      runInit(this, flags, name);
    },
  }),
  lint: buildCommand<LintFlags, string[], Context>({
    docs: {
      brief: 'Tell what is wrong with the specs',
      fullDescription:
        'Reads each API of redocly.yaml and applies the rules that stand there, those of its plugins included. Writes nothing; exit 1 if there is an error.',
    },
    parameters: {
      flags: {
        stats: { kind: 'boolean', brief: 'Count what each operation and webhook holds', default: false },
        denyWarnings: { kind: 'boolean', brief: 'Exit 1 on warnings as well', default: false },
        json: { kind: 'boolean', brief: 'Print the result as JSON', default: false },
        config,
      },
      positional: apis,
    },
    async func(flags, ...names) {
      const { runLint } = await import('./lint.ts');
      await runLint(this, flags, names);
    },
  }),
  bundle: buildCommand<BundleFlags, [string], Context>({
    docs: {
      brief: 'Write the spec of an API as one document',
      fullDescription: 'One JSON file in which every reference is internal. Nothing is written if the spec is wrong.',
    },
    parameters: {
      flags: { output: text('File to write; standard output if not given', 'file'), config },
      aliases: { o: 'output' },
      positional: api,
    },
    async func(flags, name) {
      const { runBundle } = await import('./bundle.ts');
      await runBundle(this, flags, name);
    },
  }),
  docs: buildCommand<DocsFlags, string[], Context>({
    docs: {
      brief: 'Build a site of the contracts',
      fullDescription:
        'Pages for all APIs of redocly.yaml, or for those that are named, which can be opened from a disk and ask for nothing elsewhere. Nothing is written if a spec is wrong.',
    },
    parameters: {
      flags: {
        out: text('Folder to write; dist/docs beside redocly.yaml if not given', 'folder'),
        reference: { kind: 'boolean', brief: 'Add the pages that are made with Redoc', default: true },
        watch: {
          kind: 'boolean',
          brief: 'Go on: serve the site on this machine, and build and load it again whenever something changes',
          default: false,
        },
        port: text('Port to serve on, with --watch; a free one if not given', 'number'),
        config,
      },
      positional: apis,
    },
    async func(flags, ...names) {
      const { runDocs } = await import('./docs.ts');
      await runDocs(this, flags, names);
    },
  }),
  mock: buildCommand<MockFlags, [string], Context>({
    docs: {
      brief: 'Start the mock server of an API',
      fullDescription:
        'Runs the package that the mock output of the API stands in, with these flags. Stops on SIGTERM or Ctrl-C.',
    },
    parameters: {
      flags: {
        port: text('Port to listen on; 0 takes a free one', 'number'),
        host: text('Address to listen on; 127.0.0.1 unless asked otherwise', 'address'),
        readyFile: text('File to write as soon as requests are answered', 'file'),
        keys: text('Folder with the keys to use instead of the test keys', 'folder'),
        config,
      },
      positional: api,
    },
    async func(flags, name) {
      const { runMock } = await import('./mock.ts');
      await runMock(this, flags, name);
    },
  }),
  contract: buildCommand<ContractFlags, string[], Context>({
    docs: {
      brief: 'Check a gateway against the contract of an API',
      fullDescription:
        'Runs the package that the contract output of the API stands in, or else the one that is installed here. Whatever follows the API is for that package: `countersign contract <api> --help` shows it.',
    },
    parameters: {
      flags: { config },
      positional: {
        kind: 'array',
        minimum: 1,
        parameter: { brief: 'API, and what is for its package', parse: String, placeholder: 'api' },
      },
    },
    async func(flags, name = '', ...args) {
      const { runContract } = await import('./contract.ts');
      await runContract(this, flags, name, args);
    },
  }),
  diff: buildCommand<DiffFlags, [string, string?], Context>({
    docs: {
      brief: 'Tell what changed in the contract and whether it breaks callers',
      fullDescription:
        'Compares two states of the specs, each a git ref, a folder or a file; the second is the working tree if not given. Exit 1 if the changes are more than the step of info.version announces: below 1.0.0 its second number is for what breaks.',
    },
    parameters: {
      flags: {
        api: {
          kind: 'parsed',
          parse: String,
          brief: 'API to compare, by its key in redocly.yaml; all if not given',
          placeholder: 'api',
          variadic: true,
          optional: true,
        },
        format: { kind: 'enum', values: formatNames, brief: 'How to tell it', default: 'stylish' },
        output: text('File to write; standard output if not given', 'file'),
        types: { kind: 'boolean', brief: 'Compile a caller of what changed against the new client', default: true },
        config,
      },
      aliases: { o: 'output' },
      positional: {
        kind: 'tuple',
        parameters: [
          { brief: 'State to start from: git ref, folder or file', parse: String, placeholder: 'base' },
          { brief: 'State to compare with it; the working tree', parse: String, placeholder: 'head', optional: true },
        ],
      },
    },
    async func(flags, base, head) {
      const { runDiff } = await import('./diff.ts');
      await runDiff(this, flags, base, head);
    },
  }),
};
