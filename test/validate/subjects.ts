import { readFileSync } from 'node:fs';
import * as alipayPlus from '@countersign/alipay-plus-client/validate';
import * as antom from '@countersign/antom-client/validate';
import { ValidationError, type Validator, type Violation } from '@countersign/client-kit/validate';
import * as hostileNames from '../golden/hostile-names/client/validators.ts';
import * as plain from '../golden/plain/client/validators.ts';
import * as products from '../golden/products/client/validators.ts';
import * as rest from '../golden/rest/client/validators.ts';
import * as signed from '../golden/signed/client/validators.ts';
import { memberOf, pointerTo, resolve, type Json } from '../properties/bundled.ts';
import { createJudge, type Broken } from './ajv-judge.ts';

/** Generated validators by API or golden spec, with the folder of the suites and of the bundled document. */
const sources = {
  antom: { validators: antom, folder: '../../packages/antom-contract/src/gen' },
  'alipay-plus': { validators: alipayPlus, folder: '../../packages/alipay-plus-contract/src/gen' },
  'hostile-names': { validators: hostileNames, folder: '../golden/hostile-names/contract' },
  plain: { validators: plain, folder: '../golden/plain/contract' },
  products: { validators: products, folder: '../golden/products/contract' },
  rest: { validators: rest, folder: '../golden/rest/contract' },
  signed: { validators: signed, folder: '../golden/signed/contract' },
};

export type ApiName = keyof typeof sources;
export const apiNames = Object.keys(sources) as ApiName[];
export const folderOf = (api: ApiName): URL => new URL(`${sources[api].folder}/`, import.meta.url);

/** An operation with what there is to say of its bodies. */
export interface Subject {
  readonly id: string;
  readonly validator: Validator<never>;
  readonly examples: readonly unknown[];
  /** What Ajv has against a body. */
  readonly broken: (body: unknown) => readonly Broken[];
}

/** The operations of an API that have a validator. */
export function subjectsOf(api: ApiName): Subject[] {
  const document = JSON.parse(readFileSync(new URL('document.json', folderOf(api)), 'utf8')) as Json;
  const judge = createJudge(document);
  const at = (pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>(memberOf, document);
  const operations = Object.keys(document['paths'] as Json).flatMap((path) => {
    const item = resolve(at, pointerTo('#/paths', path));
    return Object.keys(at(item) as Json).map((method) => pointerTo(item, method));
  });
  // Clients export the error beside them.
  const validators = Object.values(sources[api].validators).filter(
    (value) => value !== ValidationError,
  ) as Validator<never>[];
  return validators.map((validator): Subject => {
    const id = validator.operation;
    const operation = operations.find((pointer) => memberOf(at(pointer), 'operationId') === id) ?? '';
    const content = pointerTo(resolve(at, pointerTo(operation, 'requestBody')), 'content');
    const media = pointerTo(content, Object.keys(at(content) as Json)[0] ?? '');
    const keys = Object.keys(memberOf(at(media), 'examples') ?? {});
    const named = keys.map((key) => memberOf(at(resolve(at, pointerTo(media, 'examples', key))), 'value'));
    const single = memberOf(at(media), 'example');
    return {
      id,
      validator,
      examples: single === undefined ? named : [single],
      broken: (body) => judge(pointerTo(media, 'schema'), body),
    };
  });
}

/** What a validator has against a body as it travels. */
export function violationsOf({ validator }: Subject, body: unknown): readonly Violation[] {
  try {
    validator.assert(body);
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return error.violations;
    throw error;
  }
}
