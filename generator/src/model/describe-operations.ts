import type { OasDocument } from '../load/oas.ts';
import { pointerSteps, valueAt } from '../pointer.ts';
import { isRecord } from '../record.ts';

/**
 * A copy of the document in which descriptions of operations and webhooks end with a note.
 *
 * @param notes Markdown, by the pointer of the operation in the bundled document
 */
export function describeOperations(document: OasDocument, notes: ReadonlyMap<string, string>): OasDocument {
  const copy = structuredClone(document);
  for (const [pointer, note] of notes) {
    const operation = valueAt(copy, pointerSteps(pointer));
    if (!isRecord(operation)) continue;
    const { description } = operation;
    const text = typeof description === 'string' && description !== '' ? `${description}\n\n${note}` : note;
    // The copy is ours alone.
    Object.assign(operation, { description: text });
  }
  return copy;
}
