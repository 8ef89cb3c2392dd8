import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import { html, text, type Html } from '../print/html.ts';

/**
 * Markdown of descriptions: paragraphs, lists, emphasis and code. Anything else stands as it was written, markup of HTML, links
 * and images included: nothing in a description becomes an element of its own making, or an address.
 */
const descriptions = escapeTexts(new MarkdownIt('zero').enable(['list', 'code', 'emphasis', 'backticks']));

export const renderMarkdown = (markdown: string): Html => descriptions.render(markdown).trimEnd() as Html;

/** The same of one line, which becomes no paragraph and no list. */
export const renderInline = (line: string): Html => descriptions.renderInline(line) as Html;

/** Lets every text that a parser reads go through `text`, which also shows what would turn the direction of writing. */
export function escapeTexts(parser: Parser): Parser {
  const { rules } = parser.renderer;
  rules['text'] = (tokens, index) => text(tokens[index]?.content ?? '');
  rules['code_inline'] = (tokens, index) => html`<code>${text(tokens[index]?.content ?? '')}</code>`;
  rules['code_block'] = (tokens, index) => html`<pre><code>${text(tokens[index]?.content ?? '')}</code></pre> `;
  return parser;
}
