import { html, joinHtml, text, type Html } from '../print/html.ts';

/**
 * The Markdown that descriptions use, as a page has it: paragraphs, lists of one level, strong, code. Anything else stands as it was
 * written, markup of HTML and links included: nothing in a description becomes an element of its own making.
 */
export function renderMarkdown(markdown: string): Html {
  const blocks = markdown.trim().split(/\n\s*\n/);
  return joinHtml(blocks.filter((block) => block !== '').flatMap(renderBlock), '\n');
}

/** A paragraph, and the list that may begin in its middle. */
function renderBlock(block: string): Html[] {
  const lines = block.split('\n');
  const first = lines.findIndex((line) => itemStart.test(line));
  if (first === -1) return [html`<p>${renderInline(lines.join('\n'))}</p>`];
  const before = lines.slice(0, first).join('\n').trim();
  const list = html`<ul>
    ${itemsOf(lines.slice(first)).map((item) => html`<li>${renderInline(item)}</li>`)}
  </ul>`;
  return before === '' ? [list] : [html`<p>${renderInline(before)}</p>`, list];
}

const itemStart = /^\s*[-*] +/;

function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (itemStart.test(line)) items.push(line.replace(itemStart, ''));
    else items.push(`${items.pop() ?? ''}\n${line.trim()}`);
  }
  return items;
}

/** Code first: nothing inside it has a meaning. */
export function renderInline(line: string): Html {
  const pieces = line.split(/(`[^`]+`|\*\*[^*]+\*\*)/);
  return joinHtml(
    pieces.map((piece, index) => {
      if (index % 2 === 0) return html`${text(piece)}`;
      return piece.startsWith('`')
        ? html`<code>${text(piece.slice(1, -1))}</code>`
        : html`<strong>${text(piece.slice(2, -2))}</strong>`;
    }),
    '',
  );
}
