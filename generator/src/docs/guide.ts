import { posix } from 'node:path';
import MarkdownIt, { type Env, type Token } from 'markdown-it';
import { guideProblem, type GuideFile } from '../load/guides.ts';
import type { Problem } from '../problem.ts';
import { code, html, text, type Html } from '../print/html.ts';
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
  /** Whether this site leaves a page out that another has: what leads there stands as text. */
  readonly isLeftOut: (page: string, id: string | undefined) => boolean;
}

/**
 * Renders a guide. HTML in it is text; a block of code may have an id by which a script finds it, as the second word after its fence:
 * `text #digest`.
 */
export function renderGuide(source: GuideFile, { path, isLeftOut }: GuidePlace): Guide | Problem {
  const env: Env = {};
  const tokens = parser.parse(source.markdown, env);
  const [first, heading] = tokens;
  if (first?.tag !== 'h1' || heading === undefined)
    return guideProblem('GUIDE_UNTITLED', source.file, 1, 'It does not open with a heading of the first level.');
  const links = listLinks(tokens);
  unlink(links.filter(({ href }) => isLeftOut(...targetOf(path, href))));
  nameParts(tokens);
  return {
    title: readText(heading),
    path,
    body: parser.renderer.render(tokens, parser.options, env) as Html,
    links: links.filter(({ open, href }) => open.tag === 'a' && !href.startsWith('https://')),
    source,
  };
}

/**
 * Renders a changelog, which is a guide with a heading for each version.
 *
 * @param version that of the contract: it is the first that the changelog tells of
 */
export function renderChangelog(source: GuideFile, place: GuidePlace, version: string): Guide | Problem {
  const tokens = parser.parse(source.markdown, {});
  const at = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h2');
  const heading = tokens[at + 1];
  const found = at === -1 || heading === undefined ? undefined : readText(heading);
  if (found === version) return renderGuide(source, place);
  const told = found === undefined ? 'it has no heading of a version' : `its first version is ${found}`;
  const line = (tokens[at]?.map?.[0] ?? 0) + 1;
  return guideProblem('CHANGELOG_VERSION', source.file, line, `The contract is of ${version}, and ${told}.`);
}

const parser = escapeTexts(new MarkdownIt().disable('image'));
// An address that could run something is left as text by the parser; here every link is looked at, and those are told as well.
parser.validateLink = () => true;
const { rules } = parser.renderer;
rules['fence'] = (tokens, index) => renderCode(tokens[index]?.content ?? '', idOf(tokens[index]));
rules['table_open'] = (tokens, index) => {
  const label = text(String(tokens[index]?.meta?.['label']));
  return `${html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">`}<table>\n`;
};
rules['table_close'] = () => '</table></div>\n';
// Their columns may ask to be aligned, which a style in the page would do.
rules['th_open'] = () => html`<th scope="col">`;
rules['td_open'] = () => html`<td>`;

/** Long lines of code are scrolled to: broken ones would be other code. */
function renderCode(content: string, id: string | undefined): string {
  const open =
    id === undefined ? html`<pre class="code" tabindex="0">` : html`<pre class="code" tabindex="0" id="${text(id)}">`;
  return `${open}${code(content.replace(/\n$/, ''))}</pre>\n`;
}

/** Of a block of code that has one. */
const idOf = (token: Token | undefined): string | undefined => /\s#(\S+)/.exec(token?.info ?? '')?.[1];

/** Headings get ids made of their words; tables are called by the heading that they stand below. */
function nameParts(tokens: readonly Token[]): void {
  // The frame of a page has an id as well.
  const taken = new Set(['content', ...tokens.flatMap((token) => idOf(token) ?? [])]);
  let heading = '';
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'table_open') token.meta = { label: `Table: ${heading}` };
    const inner = tokens[index + 1];
    if (token.type !== 'heading_open' || inner === undefined) continue;
    heading = readText(inner);
    const id = toId(heading);
    let free = id;
    for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
    taken.add(free);
    token.attrSet('id', free);
  }
}

/** A heading as the fragment of a link: `Keys, and where they are` gives `keys-and-where-they-are`. */
const toId = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '') || 'part';

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

/** Page and id that an address in a page leads to. Addresses are percent-encoded, and names of pages are not. */
function targetOf(path: string, href: string): readonly [page: string, id: string | undefined] {
  const [file = '', fragment] = href.split('#').map(decode);
  return [file === '' ? path : posix.join(posix.dirname(path), file), fragment];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
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
      const [target, fragment] = targetOf(path, href);
      const page = /^(?:\w+:|\/)/.test(href) ? undefined : pages.get(target);
      if (page === undefined)
        return [guideProblem('GUIDE_LINK', source.file, line, `The link to "${href}" leads to no page of the site.`)];
      if (fragment === undefined || idsOf(target, page).has(fragment)) return [];
      return [guideProblem('GUIDE_LINK', source.file, line, `There is no "#${fragment}" in ${target}.`)];
    }),
  );
}
