import { hasJsonScalars } from '../../model/has-json-scalars.ts';
import type { ApiModel, Operation, Payload, Rule, Rules } from '../../model/model.ts';
import { toIdentifier } from '../../model/names.ts';
import { code, ident, joined, literal, pattern, propertyKey, type Code } from '../../print/code.ts';
import { createSourceFile, type GeneratedFile, type SourceFile } from '../../print/source-file.ts';
import type { EmitterInput } from '../emitter.ts';
import { inputType } from './client-file.ts';

const kit = '@countersign/client-kit/validate';

/**
 * `validators.ts`: what each request must keep to, as data. A constant for each schema, so that a bundler leaves out those of which
 * no used validator speaks.
 *
 *     const EnvRules: Rules = { type: 'object', required: ['terminalType'], properties: {…} };
 *     export const validateConsult: Validator<ConsultInput> = createValidator({ operation: 'consult', rules: … }, wireShapes);
 */
export function validatorsFile({ model, report }: Pick<EmitterInput, 'model' | 'report'>): GeneratedFile {
  const f = createSourceFile('validators.ts', model.root);
  const print = createRulesPrinter(f, model);
  for (const operation of model.operations) {
    const { id, request } = operation;
    for (const { pointer, keyword, decisive } of request?.unchecked ?? []) {
      const left = decisive ? `${id} has no validator: a verdict turns on ${keyword}` : `The validator of ${id} leaves ${keyword} to the API`;
      report('UNSUPPORTED', pointer, `${left}, which nothing checks before sending.`, 'warning');
    }
    if (request?.rules === undefined || request.unchecked?.some(({ decisive }) => decisive)) continue;
    printValidator(f, model, operation, request, print(request.rules));
  }
  return f.toFile();
}

function printValidator(f: SourceFile, model: ApiModel, operation: Operation, request: Payload, rules: Code): void {
  const { id, typeName, results, pointer } = operation;
  f.doc(`What of a body of \`${id}\` breaks the contract; also for \`validate\` of a client.`, {
    tags: [`@generated from ${pointer}`],
  });
  const type = code`${f.importType('Validator', kit)}<${bodyType(f, operation, request)}>`;
  f.print`export const ${ident(`validate${typeName}`)}: ${type} = /* @__PURE__ */ ${f.import('createValidator', kit)}(`;
  f.print`  {`;
  f.print`    operation: ${literal(id)},`;
  if (request.wireShape) f.print`    input: ${literal(request.wireShape)},`;
  if (results === undefined || hasJsonScalars(request.schema, model.schemas)) f.print`    jsonScalars: true,`;
  if (!request.required) f.print`    optional: true,`;
  f.print`    rules: ${rules},`;
  f.print`  },`;
  f.print`  ${f.import('wireShapes', './wire-shapes.ts')},`;
  f.print`);`;
  f.blank();
}

/** The name of the type where the client has one. */
function bodyType(f: SourceFile, operation: Operation, request: Payload): Code {
  if (operation.results === undefined) return inputType(f, operation, request);
  return f.importType(`${operation.typeName}Input`, './client.ts');
}

/** Turns rules into code, and prints first what they refer to. */
function createRulesPrinter(f: SourceFile, { rules: named }: ApiModel): (rules: Rules) => Code {
  const printed = new Set<string>();
  const begun = new Set<string>();
  return rulesCode;

  function rulesCode(rules: Rules): Code {
    if (typeof rules === 'boolean') return literal(rules);
    const [only] = rules;
    const parts = rules.map((rule) => [ident(rule.keyword), ruleCode(rule)] as const);
    // What a reference alone says, its target says. One to a schema around it can't be followed before that has a value.
    if (rules.length === 1 && only?.kind === 'ref' && printed.has(only.to)) return parts[0]?.[1] ?? code``;
    return record(parts);
  }

  function ruleCode(rule: Rule): Code {
    switch (rule.kind) {
      case 'value':
        return literal(rule.value);
      case 'pattern':
        return pattern(rule.pattern);
      case 'format':
        return f.import(toIdentifier(rule.format), kit);
      case 'ref':
        return reference(rule.to);
      case 'one':
        return rulesCode(rule.rules);
      case 'list':
        return code`[${joined(rule.rules.map(rulesCode), ', ')}]`;
      case 'members':
        return rule.keyword === 'patternProperties'
          ? code`[${joined(
              rule.rules.map(([name, rules]) => code`[${pattern(name)}, ${rulesCode(rules)}]`),
              ', ',
            )}]`
          : record(rule.rules.map(([name, rules]) => [propertyKey(name), rulesCode(rules)]));
      case 'discriminator':
        return record([
          [ident('propertyName'), literal(rule.property)],
          [ident('mapping'), record(rule.forms.map(([value, to]) => [propertyKey(value), reference(to)]))],
        ]);
    }
  }

  function reference(to: string): Code {
    if (!begun.has(to)) printNamed(to);
    const name = ident(named.get(to)?.name ?? '');
    return printed.has(to) ? name : code`() => ${name}`;
  }

  function printNamed(to: string): void {
    begun.add(to);
    const { name, rules } = named.get(to) ?? { name: '', rules: true };
    const value = rulesCode(rules);
    f.doc('', { tags: [`@generated from ${to}`] });
    f.print`const ${ident(name)}: ${f.importType('Rules', kit)} = ${value};`;
    f.blank();
    printed.add(to);
  }
}

const record = (entries: readonly (readonly [key: Code, value: Code])[]): Code =>
  entries.length === 0
    ? code`{}`
    : code`{ ${joined(
        entries.map(([key, value]) => code`${key}: ${value}`),
        ', ',
      )} }`;
