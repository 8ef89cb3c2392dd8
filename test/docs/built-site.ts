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

const unescape = (value: string): string =>
  value
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
