import { lint, loadConfig, type Config } from '@redocly/openapi-core';
import { ProblemsError, type Problem } from '../problem.ts';
import { isLoadRule, toProblem } from './lint-rules.ts';

/**
 * What the rules of a redocly.yaml, its plugins included, find in one API. What loading finds anyway is left out: each thing is
 * told once.
 *
 * @param root absolute path of the root document
 * @param configFile absolute path of redocly.yaml
 * @param api key of the API in it, which may have rules of its own
 * @throws {ProblemsError} `CONFIG_INVALID`
 */
export async function lintDocument(root: string, configFile: string, api: string): Promise<Problem[]> {
  const config = await readConfig(configFile);
  const findings = await lint({ ref: root, config: config.forAlias(api) });
  return findings
    .filter(({ ruleId, ignored }) => ignored !== true && !isLoadRule(ruleId))
    .map((finding) => ({
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
    const message = cause instanceof Error ? cause.message : String(cause);
    const place = { file, line: 1, column: 1, pointer: '#/' };
    throw new ProblemsError([{ code: 'CONFIG_INVALID', severity: 'error', message, place }]);
  }
}
