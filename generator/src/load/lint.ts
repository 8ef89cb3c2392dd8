import { readFileSync } from 'node:fs';
import {
  getLineColLocation,
  lint,
  loadConfig,
  makeDocumentFromString,
  type Config,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { pointerTo } from '../pointer.ts';
import { ProblemsError, type Problem } from '../problem.ts';
import { listFlowFiles } from './flows.ts';
import { toProblem, withoutEchoes } from './lint-rules.ts';

/**
 * What the rules of a redocly.yaml, its plugins included, find in one API and its flows.
 *
 * @param root absolute path of a root document that can be loaded
 * @param configFile absolute path of redocly.yaml
 * @param api key of the API in it, which may have rules of its own
 * @throws {ProblemsError} `CONFIG_INVALID`
 */
export async function lintDocument(root: string, configFile: string, api: string): Promise<Problem[]> {
  const config = (await readConfig(configFile)).forAlias(api);
  const findings = await lint({ ref: root, config });
  assertRulesExist(config, configFile);
  // The rules of workflows are others: whether a name is that of a rule is known from the document alone.
  const flows = await Promise.all(listFlowFiles(root).map((file) => lint({ ref: file, config })));
  return [findings, ...flows].flatMap(toProblems);
}

function toProblems(findings: readonly NormalizedProblem[]): Problem[] {
  return withoutEchoes(findings.filter(({ ignored }) => ignored !== true)).map((finding) => ({
    ...toProblem(finding),
    code: 'LINT',
    rule: finding.ruleId,
    severity: finding.severity === 'warn' ? 'warning' : 'error',
  }));
}

async function readConfig(file: string): Promise<Config> {
  try {
    return await loadConfig({ configPath: file });
  } catch (cause) {
    throw configProblem(file, '#/plugins', cause instanceof Error ? cause.message : String(cause));
  }
}

/** Redocly passes over the name of a rule that nobody knows, and with it over a rule that was meant to hold. */
function assertRulesExist(config: Config, file: string): void {
  const [unknown] = config.getUnusedRules().rules;
  if (unknown !== undefined) throw configProblem(file, pointerTo('#/rules', unknown), `There is no rule "${unknown}".`);
}

function configProblem(file: string, pointer: string, message: string): ProblemsError {
  const source = makeDocumentFromString(readFileSync(file, 'utf8'), file).source;
  const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
  const place = { file, line: start.line, column: start.col, pointer };
  return new ProblemsError([{ code: 'CONFIG_INVALID', severity: 'error', message, place }]);
}
