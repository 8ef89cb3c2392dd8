import type { OasDocument, OasSchemaObject } from '../load/oas.ts';
import { literalSteps, valueAt } from '../pointer.ts';
import { asRecord } from '../record.ts';
import { resultStatuses, type ResultStatus } from './model.ts';
import { buildArguments, type CallArguments } from './build-arguments.ts';
import { resolveRef } from './resolve.ts';

/** What the document says to its readers alone, by the pointers of the model. No client, mock or suite acts upon any of it. */
export interface Texts {
  /** Version of the contract. */
  readonly version: string;
  /** Markdown. */
  readonly description?: string;
  /** What each class of actions asks of a caller. */
  readonly actions: ReadonlyMap<string, string>;
  /** Markdown of whatever stands at a pointer: its own description, else that of what it refers to. */
  describe(pointer: string): string | undefined;
  /** Values of a closed or an open set with their meanings, where the schema at the pointer explains them. */
  valuesAt(pointer: string): ReadonlyMap<string, string>;
  /** What a caller does with each status of the operation at the pointer. */
  processingAt(pointer: string): readonly (readonly [ResultStatus, string])[];
  /** How a result code reads with a product for which the facts are others. */
  productsAt(pointer: string): ReadonlyMap<string, ResultText>;
  /** What a call of the operation at the pointer is given beside a JSON body. */
  argumentsAt(pointer: string): CallArguments;
}

/** What a result code tells a caller; each may be absent where the product's is the code's own. */
export interface ResultText {
  readonly message?: string;
  readonly action?: string;
  readonly furtherAction?: string;
}

/** The texts of a bundled document. */
export function buildTexts(document: OasDocument): Texts {
  const at = (pointer: string): Readonly<Record<string, unknown>> => asRecord(valueAt(document, literalSteps(pointer)));
  /** What stands there and then what it refers to, and so on. */
  const schemasAt = (pointer: string): readonly Readonly<Record<string, unknown>>[] => {
    const own = at(pointer);
    return [own, asRecord(resolveRef<OasSchemaObject>(document, own, pointer).value)];
  };
  const { version, description } = document.info;
  return {
    version,
    ...(description !== undefined && { description }),
    actions: textsOf(document['x-actions']),
    describe: (pointer) =>
      schemasAt(pointer)
        .map((schema) => schema['description'])
        .find((found): found is string => typeof found === 'string' && found !== ''),
    valuesAt: (pointer) =>
      new Map(
        schemasAt(pointer).flatMap((schema) => [
          ...textsOf(schema['x-enumDescriptions']),
          ...textsOf(schema['x-known-values']),
        ]),
      ),
    processingAt: (pointer) => {
      const told = textsOf(at(pointer)['x-result-processing']);
      return resultStatuses.flatMap((status) => {
        const found = told.get(status);
        return found === undefined ? [] : [[status, found] as const];
      });
    },
    productsAt: (pointer) =>
      new Map(
        Object.entries(asRecord(at(pointer)['byProduct'])).map(([product, facts]) => [
          product,
          Object.fromEntries(textsOf(facts)),
        ]),
      ),
    argumentsAt: (pointer) => buildArguments(document, pointer),
  };
}

/** The members of an object that are texts. */
const textsOf = (value: unknown): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(asRecord(value)).flatMap(([name, entry]): [string, string][] =>
      typeof entry === 'string' ? [[name, entry]] : [],
    ),
  );
