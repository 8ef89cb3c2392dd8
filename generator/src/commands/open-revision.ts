import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { loadTargets, type Target } from '../config.ts';
import { UsageError } from '../context.ts';
import { findWorkspace } from './open-workspace.ts';

/** One state of the specs, as files that can be read. */
export interface Revision {
  /** As it was asked for: a git ref, a folder or a file. */
  readonly label: string;
  /** The folder from which paths are shown. */
  readonly folder: string;
  readonly targets: readonly Target[];
  /** A document was named instead of a table of APIs: which API it is, the other side says. */
  readonly isFile: boolean;
  /** Removes what had to be written to read it. */
  readonly close: () => void;
}

/**
 * Opens what a person named: a file or folder where there is one, else a git ref, whose specs are written to a folder of their own. The
 * working tree and the index stay as they are.
 *
 * @param name undefined for the working tree
 * @param config path of redocly.yaml, where it is not the nearest upwards
 * @throws {UsageError} for what is neither
 * @throws {ProblemsError} `CONFIG_INVALID`
 */
export function openRevision(cwd: string, name: string | undefined, config: string | undefined): Revision {
  if (name === undefined)
    return openFolder(workspaceFolder(cwd, config), 'working tree', config && resolve(cwd, config));
  const path = resolve(cwd, name);
  if (name === '' || !existsSync(path)) return openRef(cwd, name, config);
  return statSync(path).isDirectory() ? openFolder(path, name) : openFile(path, name);
}

function workspaceFolder(cwd: string, config: string | undefined): string {
  const workspace = findWorkspace(cwd, config);
  if (workspace === undefined)
    throw new UsageError(
      'There is no redocly.yaml here or in a folder above. Name two files or folders, or give its path with --config.',
    );
  return workspace.folder;
}

function openFile(file: string, label: string): Revision {
  const name = basename(file).replace(/\.\w+$/, '');
  const target = { name, root: file, rootLabel: basename(file), outputs: new Map() };
  return { label, folder: dirname(file), targets: [target], isFile: true, close: () => undefined };
}

/** A folder with redocly.yaml, or with the root document of one API. */
function openFolder(folder: string, label: string, config = join(folder, 'redocly.yaml')): Revision {
  if (existsSync(config)) return { label, folder, targets: loadTargets(config), isFile: false, close: () => undefined };
  const root = ['openapi.yaml', 'openapi.yml', 'openapi.json'].map((name) => join(folder, name)).find(existsSync);
  if (root === undefined)
    throw new UsageError(
      `The folder "${label}" holds neither redocly.yaml nor openapi.yaml. Name a folder with one of them, a file or a git ref.`,
    );
  return { ...openFile(root, label), folder };
}

/** The specs of a commit: redocly.yaml, and every YAML and JSON file of the folders that hold its root documents. */
function openRef(cwd: string, ref: string, config: string | undefined): Revision {
  const workspace = findWorkspace(cwd, config);
  const at = workspace?.folder ?? cwd;
  const commit = runGit(at, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === undefined)
    throw new UsageError(
      `"${ref}" is neither a file or folder here nor a commit that git knows. Name one of them; a shallow clone may have to fetch it first.`,
    );
  const prefix = runGit(at, ['rev-parse', '--show-prefix'])?.toString().trim() ?? '';
  const hash = commit.toString().trim();
  const folder = mkdtempSync(join(tmpdir(), 'countersign-diff-'));
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const tree = runGit(at, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', hash])?.toString().split('\0') ?? [];
    const table = `${prefix}${toPath(at, workspace?.config ?? join(at, 'redocly.yaml'))}`;
    if (!tree.includes(table))
      throw new UsageError(`There is no ${table} in ${ref}: it names the APIs. Name a commit that has it.`);
    writeFiles(at, hash, folder, [table]);
    const targets = loadTargets(join(folder, table));
    const roots = targets.map(({ root }) => toPath(folder, root));
    writeFiles(
      at,
      hash,
      folder,
      tree.filter((path) => isSpecFile(path, prefix, roots)),
    );
    return { label: ref, folder: join(folder, prefix), targets, isFile: false, close };
  } catch (error) {
    close();
    throw error;
  }
}

const toPath = (folder: string, file: string): string => relative(folder, file).split(sep).join('/');

/** A document may refer to whatever stands beside it: the first folder on the way to it is wanted as a whole. */
function isSpecFile(path: string, prefix: string, roots: readonly string[]): boolean {
  const isBeside = (root: string): boolean => {
    const [first = '', ...others] = root.slice(prefix.length).split('/');
    return others.length > 0 && path.startsWith(`${prefix}${first}/`);
  };
  return /\.(ya?ml|json)$/.test(path) && roots.some((root) => path === root || isBeside(root));
}

/** Copies files of a commit, all by one process. */
function writeFiles(cwd: string, commit: string, folder: string, paths: readonly string[]): void {
  const wanted = paths.filter((path) => !path.includes('\n'));
  const read = runGit(cwd, ['cat-file', '--batch'], wanted.map((path) => `${commit}:${path}\n`).join(''));
  let at = 0;
  for (const path of wanted) {
    const end = read?.indexOf('\n', at) ?? -1;
    const size = Number(read?.subarray(at, end).toString().split(' ').at(2));
    if (read === undefined || end < 0 || !Number.isInteger(size))
      throw new UsageError(`git can't show ${path} of ${commit}. A partial clone may have to fetch it first.`);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, read.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
}

/** What git prints; undefined where it fails or is not there. */
function runGit(cwd: string, args: readonly string[], input = ''): Buffer | undefined {
  try {
    return execFileSync('git', args, { cwd, input, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 1e9 });
  } catch {
    return undefined;
  }
}
