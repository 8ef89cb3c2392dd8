import { posix } from 'node:path';
import { findGuides, loadTargets } from '../../generator/src/config.ts';
import { readRedoc } from '../../generator/src/commands/find-redoc.ts';
import type { GeneratedFile } from '../../generator/src/print/source-file.ts';
import { buildDocs } from '../../generator/src/site.ts';
import { repository } from '../repo/run.ts';

/** The site of the repository's own APIs, in memory. */
export const buildOwnSite = (): Promise<GeneratedFile[]> =>
  buildDocs(loadTargets(config), { redoc: readRedoc(repository), guides: findGuides(config) });

const config = `${repository}/redocly.yaml`;

/** What an attribute holds, with entities of the pages resolved. */
export const attributesOf = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => unescape(value));

/**
 * Whether a relative address in a page of a site leads to a file of it and, where it has a fragment, to an id in that.
 *
 * @param site texts by path
 */
export function createLinkCheck(site: ReadonlyMap<string, string>): (from: string, href: string) => boolean {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string, page: string): ReadonlySet<string> => {
    const known = ids.get(path) ?? new Set(attributesOf(page, 'id'));
    ids.set(path, known);
    return known;
  };
  return (from, href) => {
    const [path = '', fragment] = href.split('#');
    const target = path === '' ? from : posix.join(posix.dirname(from), path);
    const page = site.get(target);
    if (page === undefined || href.startsWith('/')) return false;
    return fragment === undefined || idsOf(target, page).has(decodeURIComponent(fragment));
  };
}

const unescape = (value: string): string =>
  value
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
