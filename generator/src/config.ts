import { lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { getLineColLocation, makeDocumentFromString, YamlParseError, type Document } from '@redocly/openapi-core';
import { outputNames, type OutputName } from './emit/output-names.ts';
import { pointerTo } from './pointer.ts';
import { ProblemsError, type Place, type Problem } from './problem.ts';
import { asRecord, isRecord } from './record.ts';

/** One API of redocly.yaml and the folders its outputs go to. */
export interface Target {
  /** Key in `apis`. */
  readonly name: string;
  /** Absolute path of the root document. */
  readonly root: string;
  /** The same as generated files name it: relative to redocly.yaml, with `/`. */
  readonly rootLabel: string;
  /** Absolute folders by output. */
  readonly outputs: ReadonlyMap<OutputName, string>;
}

/**
 * Reads the table of APIs.
 *
 * @param file absolute path of redocly.yaml
 * @throws {ProblemsError} `CONFIG_INVALID`, with every mistake found
 */
export function loadTargets(file: string): Target[] {
  const { parsed, problems, report } = openConfig(file);
  const apis = asRecord(asRecord(parsed)['apis']);
  if (Object.keys(apis).length === 0) report('#/', 'No API is named under `apis`.');
  const targets = Object.entries(apis).flatMap(([name, api]) => readTarget(name, api, dirname(file), report) ?? []);
  reportOverlaps(targets, dirname(file), report);
  if (problems.length > 0) throw new ProblemsError(problems);
  return targets;
}

/**
 * Absolute path of the folder for guides of all APIs, which redocly.yaml names as `x-guides`; undefined where it names none.
 *
 * @param file absolute path of redocly.yaml
 * @param noteRead is told the folder, also where it is not there
 * @throws {ProblemsError} `CONFIG_INVALID` for what is no folder
 */
export function findGuides(file: string, noteRead?: (path: string) => void): string | undefined {
  const { parsed, problems, report } = openConfig(file);
  const guides = asRecord(parsed)['x-guides'];
  if (guides === undefined) return undefined;
  const folder = typeof guides === 'string' ? resolve(dirname(file), guides) : undefined;
  if (folder !== undefined) noteRead?.(folder);
  if (folder !== undefined && statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  report('#/x-guides', `Wanted is a folder that is there; found is ${JSON.stringify(guides)}.`);
  throw new ProblemsError(problems);
}

interface OpenConfig {
  readonly parsed: unknown;
  /** Those reported so far. */
  readonly problems: readonly Problem[];
  readonly report: Report;
}

function openConfig(file: string): OpenConfig {
  const { source, parsed } = readConfig(file);
  const problems: Problem[] = [];
  const place = (pointer: string): Place => {
    const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
    return { file, line: start.line, column: start.col, pointer };
  };
  const report: Report = (pointer, message) =>
    void problems.push({ code: 'CONFIG_INVALID', severity: 'error', message, place: place(pointer) });
  return { parsed, problems, report };
}

type Report = (pointer: string, message: string) => void;

function readTarget(name: string, api: unknown, folder: string, report: Report): Target | undefined {
  const pointer = pointerTo('#/apis', name);
  if (!isRecord(api) || typeof api['root'] !== 'string') {
    report(pointer, `API "${name}" has no \`root\`.`);
    return undefined;
  }
  const wanted = api['x-generate'] ?? {};
  if (!isRecord(wanted)) report(pointerTo(pointer, 'x-generate'), 'Wanted is a folder by output.');
  const outputs = Object.entries(asRecord(wanted)).flatMap(([output, out]): [OutputName, string][] => {
    const read = readOutput(output, out, folder);
    if (typeof read === 'object') return [[read.output, read.folder]];
    report(pointerTo(pointer, 'x-generate', output), read);
    return [];
  });
  const root = resolve(folder, api['root']);
  return { name, root, rootLabel: toLabel(folder, root), outputs: new Map(outputs) };
}

/** An output and its absolute folder, or what is wrong with it. */
function readOutput(name: string, out: unknown, base: string): { output: OutputName; folder: string } | string {
  const output = outputNames.find((each) => each === name);
  if (output === undefined) return `There is no output "${name}"; there are ${outputNames.join(', ')}.`;
  if (typeof out !== 'string' || out === '') return `The output "${name}" wants a folder.`;
  if (!/(^|\/)gen\/?$/.test(out))
    return `"${out}" is no folder named \`gen\`: the generator owns its folder whole and removes what it no longer writes.`;
  const folder = resolve(base, out);
  const file = fileOnTheWay(folder);
  return file === undefined ? { output, folder } : `"${out}" can't be a folder: ${toLabel(base, file)} is none.`;
}

/** The file, if any, or link to nothing, that stands where the folder or one above it should. */
export function fileOnTheWay(folder: string): string | undefined {
  const above = dirname(folder) === folder ? undefined : fileOnTheWay(dirname(folder));
  if (above !== undefined) return above;
  const found = statSync(folder, { throwIfNoEntry: false }) ?? lstatSync(folder, { throwIfNoEntry: false });
  return found === undefined || found.isDirectory() ? undefined : folder;
}

/** Outputs in one folder, or in a folder inside another's, would remove each other's files. */
function reportOverlaps(targets: readonly Target[], base: string, report: Report): void {
  const seen: { readonly label: string; readonly folder: string }[] = [];
  for (const { name, outputs } of targets) {
    for (const [output, folder] of outputs) {
      const own = { label: `${output} of ${name}`, folder };
      for (const other of seen.filter((each) => isWithin(each.folder, folder) || isWithin(folder, each.folder))) {
        const told = [own, other].map((each) => `${each.label} (${toLabel(base, each.folder)})`).join(' and ');
        report(
          pointerTo('#/apis', name, 'x-generate', output),
          `${told} overlap: each would remove the other's files.`,
        );
      }
      seen.push(own);
    }
  }
}

const isWithin = (outer: string, inner: string): boolean => join(inner, sep).startsWith(join(outer, sep));

const toLabel = (base: string, file: string): string => relative(base, file).split(sep).join('/');

function readConfig(file: string): Document {
  try {
    return makeDocumentFromString(readFileSync(file, 'utf8'), file);
  } catch (cause) {
    const message = `Can't read it: ${cause instanceof Error ? cause.message : String(cause)}`;
    const [line, column] = cause instanceof YamlParseError ? [cause.line || 1, cause.col || 1] : [1, 1];
    throw new ProblemsError([
      { code: 'CONFIG_INVALID', severity: 'error', message, place: { file, line, column, pointer: '#/' } },
    ]);
  }
}
