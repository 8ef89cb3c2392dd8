/**
 * Lines of a doc comment. Text of a spec is safe here: the end of a comment inside it is broken up, control
 * characters and line separators become blanks, and `@` at the start of a line can't become a tag.
 *
 * @param text prose, perhaps Markdown; paragraphs are kept
 * @param tags our own closing lines (`@generated from …`), printed as they are but for the comment's end
 */
export function docLines(text: string, tags: readonly string[] = []): string[] {
  const prose = text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => escapeComment(line.trimEnd()).replace(/^(\s*)@/, '$1\\@'));
  const body = [...(text.trim() === '' ? [] : prose), ...tags.map(escapeComment)];
  if (body.length === 1) return [`/** ${body[0]} */`];
  const blank =
    prose.length > 1 && tags.length > 0 && text.trim() !== '' ? [...prose, '', ...tags.map(escapeComment)] : body;
  return ['/**', ...blank.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'];
}

/** A comment that ends with its line. */
export const commentLine = (text: string): string => `// ${text.replaceAll(unprintable, ' ')}`;

const escapeComment = (text: string): string => text.replaceAll('*/', '*\\/').replaceAll(unprintable, ' ');

// oxlint-disable-next-line no-control-regex -- control characters are what is being removed
const unprintable = /[\u0000-\u001F\u2028\u2029]/g;
