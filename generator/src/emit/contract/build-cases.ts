import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { applyPatch } from 'rfc6902';
import type { OasDocument } from '../../load/oas.ts';
import type { ApiModel, Operation } from '../../model/model.ts';
import type { Report } from '../../model/report.ts';
import { signatureFaults, type ContractCase, type Wish } from './case.ts';
import { listFields } from './fields.ts';
import { wishesFor } from './wishes.ts';

/**
 * Says which rules a body breaks, by the schema at a pointer into the bundled document: pairs of a place in
 * the body and a keyword. None is a body that keeps to it. Ajv reads the document, not we.
 */
export type Judge = (pointer: string) => (body: unknown) => readonly BrokenRule[];

interface BrokenRule {
  readonly at: string;
  readonly keyword: string;
}

export function createJudge(document: OasDocument): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `document${pointer}` });
    compiled.set(pointer, validate);
    return (body) => {
      validate(body);
      // `if` only says that the rule reported beside it stands in a `then`.
      const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
      return errors.map(({ instancePath, keyword }) => ({ at: instancePath, keyword }));
    };
  };
}

/**
 * The cases of one operation. Each starts from the first example in which its change makes sense and after
 * which Ajv agrees with what the case expects: a case can't be wrong about the schema. Where no example will
 * do, the field or rule has no case, and that is reported.
 */
export function buildCases(model: ApiModel, operation: Operation, judge: Judge, report: Report): ContractCase[] {
  const { request, scenarios } = operation;
  const bases = scenarios.filter((scenario) => scenario.request !== undefined);
  if (request === undefined || bases.length === 0) return [];
  const judgement = judge(request.pointer);

  const cases = new Map<string, ContractCase>();
  for (const wish of listFields(model, request.schema).flatMap(wishesFor)) {
    const id = `${operation.id}/${wish.kind}/${wish.name}`;
    if (cases.has(id)) continue;
    const found = findBase(bases, wish, judgement);
    const expect = wish.valid ? 'accepted' : 'request-invalid';
    if (found) cases.set(id, { id, ...found, expect, field: wish.field, rule: wish.rule });
    else
      report(
        'CONSTRAINT_UNREACHED',
        wish.rule,
        `No request example of ${operation.id} can be turned into the case ${id}.`,
        'warning',
      );
  }
  return [...cases.values(), ...signatureCases(model, operation)];
}

/** A sound request whose signature is spoilt in each of the ways the kit knows. */
function signatureCases({ signature }: ApiModel, { id, scenarios }: Operation): ContractCase[] {
  const from = scenarios.find(({ request }) => request !== undefined);
  if (signature === undefined || from === undefined) return [];
  return signatureFaults.map((fault) => ({
    id: `${id}/signature/${fault}`,
    from: from.key,
    patch: [],
    expect: 'signature-invalid',
    signature: fault,
    rule: '#/security',
  }));
}

type Judgement = (body: unknown) => readonly BrokenRule[];

/** Best is a case that breaks its own rule and no other; some rules can't be broken alone, such as a type beside an enum. */
function findBase(
  bases: Operation['scenarios'],
  wish: Wish,
  judge: Judgement,
): Pick<ContractCase, 'from' | 'patch'> | undefined {
  let second: Pick<ContractCase, 'from' | 'patch'> | undefined;
  for (const { key, request } of bases) {
    for (const patch of wish.changes(request)) {
      const body = structuredClone(request);
      applyPatch(body, [...patch]);
      const broken = judge(body);
      if ((broken.length === 0) !== wish.valid) continue;
      if (broken.length <= 1) return { from: key, patch };
      second ??= { from: key, patch };
    }
  }
  return second;
}
