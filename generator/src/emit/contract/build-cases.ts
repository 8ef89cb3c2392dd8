import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { applyPatch } from 'rfc6902';
import type { OasDocument } from '../../load/oas.ts';
import type { ApiModel, Operation } from '../../model/model.ts';
import type { Report } from '../../model/report.ts';
import { signatureFaults, type ContractCase, type Wish } from './case.ts';
import { listFields } from './fields.ts';
import { wishesFor } from './wishes.ts';

/** Decides whether a body keeps to the schema at a pointer into the bundled document. Ajv reads it, not we. */
export type Judge = (pointer: string) => (body: unknown) => boolean;

export function createJudge(document: OasDocument): Judge {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `document${pointer}` });
    compiled.set(pointer, validate);
    return (body) => validate(body) === true;
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
  const accepts = judge(request.pointer);

  const cases = new Map<string, ContractCase>();
  for (const wish of listFields(model, request.schema).flatMap(wishesFor)) {
    const id = `${operation.id}/${wish.kind}/${wish.name}`;
    if (cases.has(id)) continue;
    const found = findBase(bases, wish, accepts);
    const expect = wish.valid ? 'accepted' : 'request-invalid';
    if (found) cases.set(id, { id, ...found, expect, field: wish.field, rule: wish.rule });
    else report('CONSTRAINT_UNREACHED', wish.rule, `No request example of ${operation.id} can be turned into the case ${id}.`, 'warning');
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

function findBase(
  bases: Operation['scenarios'],
  wish: Wish,
  accepts: (body: unknown) => boolean,
): Pick<ContractCase, 'from' | 'patch'> | undefined {
  for (const { key, request } of bases) {
    const patch = wish.change(request);
    if (patch === undefined) continue;
    const body = structuredClone(request);
    applyPatch(body, [...patch]);
    if (accepts(body) === wish.valid) return { from: key, patch };
  }
  return undefined;
}
