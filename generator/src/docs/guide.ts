import { posix } from 'node:path';
import MarkdownIt, { type Env, type Token } from 'markdown-it';
import { guideProblem, type GuideFile } from '../load/guides.ts';
import type { Problem } from '../problem.ts';
import { html, text, type Html } from '../print/html.ts';
import { escapeTexts } from './markdown.ts';

/** A guide as a page has it. */
export interface Guide {
  readonly title: string;
  /** Path of its page below the site's root: `guides/signing.html`. */
  readonly path: string;
  readonly body: Html;
  readonly links: readonly GuideLink[];
  readonly source: GuideFile;
}

/** A link to a page of the site. */
export interface GuideLink {
  /** As it is written. */
  readonly href: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface GuidePlace {
  /** Path of its page below the site's root. */
  readonly path: string;
  /** Folders of APIs that there are, and this site does not have: what leads there stands as text. */
  readonly leftOut: ReadonlySet<string>;
}

/**
 * Renders a guide. HTML in it is text; a block of code may have an id by which a script finds it, as the second word after its fence:
 * `text #digest`.
 */
export function renderGuide(source: GuideFile, { path, leftOut }: GuidePlace): Guide | Problem {
  const env: Env = {};
  const tokens = parser.parse(source.markdown, env);
  const [first, heading] = tokens;
  if (first?.tag !== 'h1' || heading === undefined)
    return guideProblem('GUIDE_UNTITLED', source.file, 1, 'It does not open with a heading of the first level.');
  const links = listLinks(tokens);
  unlink(links.filter(({ href }) => leftOut.has(posix.join(posix.dirname(path), href).split('/')[0] ?? '')));
  nameParts(tokens);
  return {
    title: readText(heading),
    path,
    body: parser.renderer.render(tokens, parser.options, env) as Html,
    links: links.filter(({ open, href }) => open.tag === 'a' && !href.startsWith('https://')),
    source,
  };
}

const parser = escapeTexts(new MarkdownIt().disable('image'));
// An address that could run something is left as text by the parser; here every link is looked at, and those are told as well.
parser.validateLink = () => true;
Object.assign(parser.renderer.rules, {
  fence: (tokens: readonly Token[], index: number) =>
    renderCode(tokens[index]?.content ?? '', tokens[index]?.info ?? ''),
  table_open: (tokens: readonly Token[], index: number) =>
    `${html`<div class="scroll" role="region" aria-label="${text(tokens[index]?.meta?.['label'] as string)}" tabindex="0">`}<table>\n`,
  table_close: () => '</table></div>\n',
  th_open: () => html`<th scope="col">`,
  td_open: () => html`<td>`,
});

/** Long lines of code are scrolled to: broken ones would be other code. */
function renderCode(code: string, info: string): Html {
  const [, id] = /\s#(\S+)/.exec(info) ?? [];
  const attribute = id !== undefined && html` id="${text(id)}"`;
  return html`<pre class="code" tabindex="0" ${attribute}><code>${text(code.replace(/\n$/, ''))}</code></pre> `;
}

/** Headings get ids made of their words; tables are called by the heading that they stand below. */
function nameParts(tokens: readonly Token[]): void {
  const taken = new Map<string, number>();
  let heading = '';
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'table_open') token.meta = { label: `Table: ${heading}` };
    const inner = tokens[index + 1];
    if (token.type !== 'heading_open' || inner === undefined) continue;
    heading = readText(inner);
    const id = toId(heading);
    const before = taken.get(id) ?? 0;
    taken.set(id, before + 1);
    token.attrSet('id', before === 0 ? id : `${id}-${before + 1}`);
  }
}

/** A heading as the fragment of a link: `Keys, and where they are` gives `keys-and-where-they-are`. */
const toId = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

const readText = ({ children }: Token): string =>
  (children ?? []).map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('');

interface LinkTokens extends GuideLink {
  readonly open: Token;
  readonly close: Token | undefined;
}

function listLinks(tokens: readonly Token[]): LinkTokens[] {
  const found: LinkTokens[] = [];
  // Cells of a table know no line of their own, their row does.
  let line = 1;
  for (const { map, children } of tokens) {
    line = map === null ? line : map[0] + 1;
    let at = line;
    for (const [index, child] of (children ?? []).entries()) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') at += 1;
      if (child.type !== 'link_open') continue;
      const close = children?.slice(index).find(({ type }) => type === 'link_close');
      found.push({ href: String(child.attrGet('href') ?? ''), line: at, open: child, close });
    }
  }
  return found;
}

function unlink(links: readonly LinkTokens[]): void {
  for (const { open, close } of links) {
    open.tag = 'span';
    open.attrs = null;
    if (close !== undefined) close.tag = 'span';
  }
}

/**
 * Links of guides that lead nowhere, or out of the site.
 *
 * @param pages text of each page by its path
 */
export function checkLinks(guides: readonly Guide[], pages: ReadonlyMap<string, string>): Problem[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string, page: string): ReadonlySet<string> => {
    const known = ids.get(path) ?? new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
    ids.set(path, known);
    return known;
  };
  return guides.flatMap(({ path, links, source }) =>
    links.flatMap(({ href, line }) => {
      const [file = '', fragment] = href.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      const page = /^(?:\w+:|\/)/.test(href) ? undefined : pages.get(target);
      if (page === undefined)
        return [guideProblem('GUIDE_LINK', source.file, line, `The link to "${href}" leads to no page of the site.`)];
      if (fragment === undefined || idsOf(target, page).has(fragment)) return [];
      return [guideProblem('GUIDE_LINK', source.file, line, `There is no "#${fragment}" in ${target}.`)];
    }),
  );
}
