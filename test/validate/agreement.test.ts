import { fileURLToPath } from 'node:url';
import type { Violation } from '@countersign/client-kit/validate';
import { describe, expect, test } from 'vitest';
import { changedExample } from '../../packages/contract-kit/src/case-check.ts';
import type { ContractApi, ContractCase, ContractSuite } from '../../packages/contract-kit/src/suite.ts';
import { createRandom, mutate } from './mutations.ts';
import { apiNames, folderOf, subjectsOf, violationsOf, type Subject } from './subjects.ts';

// The generated validators against Ajv on the bundled documents: the same verdict on every example, on the body of every
// contract case and on bodies changed at random; and nothing told that Ajv does not find too.

const suites: { readonly api: ContractApi; readonly suite: ContractSuite }[] = [];
for (const folder of apiNames.map(folderOf)) {
  const { api } = (await import(fileURLToPath(new URL('api.ts', folder)))) as { api: ContractApi };
  const { suites: ofApi } = (await import(fileURLToPath(new URL('suites.ts', folder)))) as { suites: ContractSuite[] };
  suites.push(...ofApi.map((suite) => ({ api, suite })));
}

const subjects = new Map(apiNames.map((api) => [api, subjectsOf(api)]));

const rounds = 500;
/** In milliseconds; thousands of bodies are judged twice. */
const timeout = 60_000;

const address = ({ pointer, keyword }: { readonly pointer: string; readonly keyword: string }): string =>
  `${pointer} ${keyword}`;

/** Where the two differ, in words; empty where they agree. */
function difference(subject: Subject, body: unknown): string[] {
  const ours = violationsOf(subject, body);
  const theirs = subject.broken(body);
  const shown = (): string => `${subject.id} ${JSON.stringify(body)}`.slice(0, 1500);
  if (ours.length > 0 !== theirs.length > 0)
    return [`${shown()}: ours ${ours.map(address).join(', ')}; Ajv ${theirs.map(address).join(', ')}`];
  const known = new Set(theirs.map(address));
  return ours
    .map(address)
    .filter((each) => !known.has(each))
    .map((each) => `${shown()}: only ours ${each}`);
}

test('there is a validator for each operation', () => {
  expect(subjects.get('antom')?.length).toBe(11);
  expect(subjects.get('alipay-plus')?.length).toBe(8);
  const checked = new Set(apiNames.flatMap((api) => subjects.get(api)?.map(({ id }) => `${api} ${id}`)));
  expect(suites.map(({ api, suite }) => `${api.name} ${suite.id}`).filter((name) => !checked.has(name))).toEqual([]);
});

describe.each(apiNames)('%s', (api) => {
  const ofApi = subjects.get(api) ?? [];

  test('examples keep to every rule which Ajv sees kept', () => {
    const examples = ofApi.flatMap((subject) => subject.examples.map((body) => [subject, body] as const));
    expect(examples.length).toBeGreaterThanOrEqual(ofApi.length);
    expect(examples.filter(([subject, body]) => subject.broken(body).length > 0)).toEqual([]);
    expect(examples.flatMap(([subject, body]) => subject.validator(body as never))).toEqual([]);
  });

  test(
    'each contract case gets the same verdict, and names the rule it breaks',
    () => {
      const wrong: string[] = [];
      let count = 0;
      for (const { suite } of suites.filter((each) => each.api.name === api)) {
        const subject = ofApi.find(({ id }) => id === suite.id);
        for (const each of suite.cases) {
          count += 1;
          const body = changedExample(suite, each);
          const violations = subject === undefined ? [] : violationsOf(subject, body);
          wrong.push(...(subject === undefined ? [each.id] : difference(subject, body)));
          if (violations.length > 0 !== (each.expect === 'request-invalid')) wrong.push(`${each.id}: another verdict`);
          if (violations.length > 0 && !violations.some((violation) => isNamed(violation, each)))
            wrong.push(`${each.id}: no ${each.rule} at ${each.field} in ${violations.map(address).join(', ')}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(3);
    },
    timeout,
  );

  test(
    'bodies changed at random get the same verdict',
    () => {
      const wrong: string[] = [];
      const verdicts = { kept: 0, broken: 0 };
      for (const subject of ofApi) {
        const random = createRandom(20_240_229);
        for (let round = 0; round < rounds; round++) {
          const body = mutate(subject.examples[round % subject.examples.length], subject.examples, random);
          verdicts[subject.broken(body).length > 0 ? 'broken' : 'kept'] += 1;
          wrong.push(...difference(subject, body));
        }
      }
      expect(wrong.slice(0, 5)).toEqual([]);
      // Neither verdict is so rare that agreeing on it proves nothing.
      expect(verdicts.kept).toBeGreaterThan(rounds / 20);
      expect(verdicts.broken).toBeGreaterThan(rounds / 20);
    },
    timeout,
  );
});

test('names which every object inherits are members like any other', () => {
  // Here Ajv is no judge: it takes them for evaluated, and skips the rules of `__proto__`.
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  for (const subject of [...(subjects.get('antom') ?? []), ...(subjects.get('alipay-plus') ?? [])]) {
    for (const name of names) {
      const body = JSON.parse(JSON.stringify(subject.examples[0]).replace('{', `{"${name}":"x",`));
      expect(violationsOf(subject, body).map(address), subject.id).toEqual([
        expect.stringMatching(new RegExp(`^/${name} (additional|unevaluated)Properties$`)),
      ]);
      expect(subject.validator(body as never).map(address)).toEqual(violationsOf(subject, body).map(address));
    }
  }
  const [hostile] = subjects.get('hostile-names') ?? [];
  const long = JSON.parse(`{"__proto__":"${'x'.repeat(41)}"}`);
  expect(hostile?.validator(long as never).map(address)).toEqual(['/__proto__ maxLength']);
});

/**
 * Whether a violation is what a contract case is about: the field, where one is told, by the keyword of its rule or by its
 * condition. Of a choice between members, the field is one of them.
 */
function isNamed({ pointer, keyword, limit, condition }: Violation, { id, rule, field }: ContractCase): boolean {
  // The forms of a request tell themselves apart by a `const`; what none of them has, the closed set beside them refuses.
  const keywords = keyword === 'enum' ? ['enum', 'const', 'oneOf'] : [keyword];
  const isRule = id.includes('/condition/')
    ? condition !== undefined
    : keywords.some((each) => rule.endsWith(`/${each}`));
  // A field does not tell which item of a list is meant.
  const at = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/0');
  const places = Array.isArray(limit) && keyword === 'anyOf' ? limit.map((name) => `${at}/${name}`) : [at];
  const steps = field?.replaceAll('[]', '.0').split('.') ?? [];
  return isRule && (field === undefined || places.includes(`/${steps.join('/')}`));
}
