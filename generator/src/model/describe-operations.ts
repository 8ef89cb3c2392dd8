import type { OasDocument } from '../load/oas.ts';
import { literalSteps, valueAt } from '../pointer.ts';
import { isRecord } from '../record.ts';

/** What the copy of a document says of an operation or a webhook beyond the document itself. */
export interface Addition {
  /** Markdown, for the end of the description. */
  readonly note?: string;
  /** For an operation that has none of its own. */
  readonly codeSamples?: readonly CodeSample[];
}

/** An entry of `x-codeSamples`. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/**
 * A copy of the document in which operations and webhooks say more.
 *
 * @param additions by the pointer of the operation in the bundled document
 */
export function describeOperations(document: OasDocument, additions: ReadonlyMap<string, Addition>): OasDocument {
  const copy = structuredClone(document);
  for (const [pointer, addition] of additions) {
    const operation = valueAt(copy, literalSteps(pointer));
    // The copy is ours alone.
    if (isRecord(operation)) Object.assign(operation, describe(operation, addition));
  }
  return copy;
}

function describe(operation: Readonly<Record<string, unknown>>, { note, codeSamples = [] }: Addition): object {
  const { description } = operation;
  const told = typeof description === 'string' && description !== '' ? `${description}\n\n${note}` : note;
  const hasOwn = Object.hasOwn(operation, samples) || Object.hasOwn(operation, 'x-code-samples');
  return {
    ...(note !== undefined && { description: told }),
    ...(codeSamples.length > 0 && !hasOwn && { [samples]: codeSamples }),
  };
}

const samples = 'x-codeSamples';
