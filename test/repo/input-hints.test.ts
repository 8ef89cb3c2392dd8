import { join } from 'node:path';
import ts from 'typescript-api';
import { describe, expect, test } from 'vitest';
import { repository } from './run.ts';

// What an editor shows while a request is written: the language service is asked at the marks `/*name*/`.

const file = join(repository, 'test/types/hints.ts');
const code = `
import type { AntomClient, ConsultInput, PayInput } from '@countersign/antom-client';
declare const antom: AntomClient;
const body: /*declared*/ConsultInput = { terminalType: 'APP', /*body*/ };
void antom.authorizations.consult({ /*field*/terminalType: 'APP', /*rest*/ });
void antom.authorizations.consult({ terminalType: '/*value*/' });
void antom.authorizations.consult({ terminalType: 'APP', osType: '/*consequence*/', env: { /*nested*/ } });
void antom.authorizations.consult({ customerBelongsTo: 'GCASH', terminalType: 'WEB', scopes: ['/*item*/'] });
void antom.payments.pay({ productCode: '/*form*/' });
void antom.payments.pay({ productCode: 'AGREEMENT_PAYMENT', /*ofForm*/ });
export type Pay = PayInput;
export { body };
`;

/** A language service over the code above, which stands in memory only. */
function createHints() {
  const { config } = ts.readConfigFile(join(repository, 'tsconfig.base.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository);
  const service = ts.createLanguageService({
    readFile: (path) => ts.sys.readFile(path),
    readDirectory: (...args) => ts.sys.readDirectory(...args),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = path === file ? code : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    getCompilationSettings: () => ({ ...options, noEmit: true, types: [] }),
    getCurrentDirectory: () => repository,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
  });
  const at = (mark: string): number => code.indexOf(`/*${mark}*/`) + `/*${mark}*/`.length;
  return {
    completions: (mark: string) =>
      service.getCompletionsAtPosition(file, at(mark), {})?.entries.map(({ name }) => name) ?? [],
    hover: (mark: string) => {
      const info = service.getQuickInfoAtPosition(file, at(mark));
      const tags = (info?.tags ?? []).map(({ name, text }) => `${name} ${ts.displayPartsToString(text)}`);
      return { text: ts.displayPartsToString(info?.displayParts), tags };
    },
  };
}

describe('while a request is written', () => {
  const { completions, hover } = createHints();

  test('its fields are offered, those which are required first', () => {
    const offered = completions('rest');
    expect(offered).toContain('osType');
    expect(offered.slice(0, 3)).toEqual(['authRedirectUrl', 'authState', 'customerBelongsTo']);
    expect(offered).not.toContain('terminalType');
    expect(completions('body')).toEqual(expect.arrayContaining(['osType', 'authState']));
  });

  test('values are offered: of a trigger, of a consequence, of a list', () => {
    expect(completions('value').toSorted()).toEqual(['APP', 'MINI_APP', 'WAP', 'WEB']);
    expect(completions('consequence').toSorted()).toEqual(['ANDROID', 'IOS']);
    expect(completions('item').toSorted()).toEqual(['AGREEMENT_PAY', 'BASE_USER_INFO', 'USER_INFO']);
  });

  test('fields of objects within are offered', () => {
    expect(completions('nested')).toEqual(expect.arrayContaining(['terminalType', 'osType', 'clientIp']));
  });

  test('forms are offered, and then what belongs to the form', () => {
    expect(completions('form').toSorted()).toEqual(['AGREEMENT_PAYMENT', 'CASHIER_PAYMENT']);
    expect(completions('ofForm')).toEqual(expect.arrayContaining(['paymentMethod', 'appId', 'order']));
  });

  test('a field shows its type and what the spec says of it', () => {
    const { text, tags } = hover('field');
    expect(text).toMatch(/^\(property\) terminalType: "\w+"( \| "\w+")*$/);
    expect(tags).toEqual([expect.stringMatching(/^description Kind of client on which the user is\./)]);
  });

  test('the declared type shows its conditions before its fields', () => {
    const { text } = hover('declared');
    expect(text).toMatch(
      /^\(alias\) type ConsultInput = \(\{\s*readonly osType: Given;\s*\} \| \{\s*readonly terminalType\?: "WEB";\s*\}\) & \{\s*readonly customerBelongsTo/,
    );
  });
});
