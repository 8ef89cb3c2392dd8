import type { OasDocument } from '../load/oas.ts';
import { banner, type GeneratedFile } from '../print/source-file.ts';

/** `document.json`: the bundled document as data. JSON has no comments, so the banner is a field of its own. */
export function documentFile(document: OasDocument, root: string): GeneratedFile {
  return { path: 'document.json', text: `${JSON.stringify({ 'x-generated': banner(root), ...document }, null, 1)}\n` };
}
