import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { getLineColLocation, parseYaml, Source } from '@redocly/openapi-core';
import { outputNames, type OutputName } from './emit/output-names.ts';
import { pointerTo } from './load/pointer.ts';
import { ProblemsError, type Place, type Problem } from './problem.ts';

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
  const { source, content } = readConfig(file);
  const problems: Problem[] = [];
  const place = (pointer: string): Place => {
    const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
    return { file, line: start.line, column: start.col, pointer };
  };
  const report = (pointer: string, message: string) =>
    void problems.push({ code: 'CONFIG_INVALID', severity: 'error', message, place: place(pointer) });

  const apis = isRecord(content) && isRecord(content['apis']) ? content['apis'] : {};
  if (Object.keys(apis).length === 0) report('#/', 'No API is named under `apis`.');
  const targets = Object.entries(apis).flatMap(([name, api]) => {
    const target = readTarget(name, api, dirname(file), (inside, message) =>
      report(pointerTo('#/apis', name, ...inside), message),
    );
    return target === undefined ? [] : [target];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return targets;
}

type ReportInside = (inside: readonly string[], message: string) => void;

function readTarget(name: string, api: unknown, folder: string, report: ReportInside): Target | undefined {
  if (!isRecord(api) || typeof api['root'] !== 'string') {
    report([], `API "${name}" has no \`root\`.`);
    return undefined;
  }
  const outputs = Object.entries(api['x-generate'] ?? {}).flatMap(([output, out]): [OutputName, string][] => {
    if (!outputNames.some((name) => name === output))
      report(['x-generate', output], `There is no output "${output}"; there are ${outputNames.join(', ')}.`);
    else if (typeof out !== 'string' || out === '')
      report(['x-generate', output], `The output "${output}" wants a folder.`);
    else if (!/(^|\/)gen\/?$/.test(out))
      report(
        ['x-generate', output],
        `"${out}" is no folder named \`gen\`: the generator owns its folder whole and removes what it did not write.`,
      );
    else return [[output as OutputName, resolve(folder, out)]];
    return [];
  });
  const root = resolve(folder, api['root']);
  return { name, root, rootLabel: relative(folder, root).split(sep).join('/'), outputs: new Map(outputs) };
}

function readConfig(file: string): { source: Source; content: unknown } {
  try {
    const body = readFileSync(file, 'utf8');
    return { source: new Source(file, body), content: parseYaml(body) };
  } catch (cause) {
    const message = `Can't read it: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new ProblemsError([
      { code: 'CONFIG_INVALID', severity: 'error', message, place: { file, line: 1, column: 1, pointer: '#/' } },
    ]);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
