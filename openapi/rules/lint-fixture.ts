import {
  BaseResolver,
  bundle,
  createConfig,
  lint,
  makeDocumentFromString,
  type Config,
  type Document,
} from '@redocly/openapi-core';
import house from './plugin.ts';
import { sampleApi } from './sample-api.ts';

/** Changes to the sample: by file, passages and what stands there instead; or its whole text. */
export type Changes = Readonly<Record<string, string | readonly (readonly [from: string | RegExp, to: string])[]>>;

/** Where a rule finds something, and what it says: `paths/pay.yaml#/post`. */
export type Finding = readonly [place: string, message: string];

const folder = '/sample/';
const root = 'openapi.yaml';
const plugin = house();

/** Names of the house rules, without `house/` before them. */
export const houseRules: readonly string[] = Object.keys(plugin.rules?.oas3 ?? {});

/** A configuration with every house rule and no other. */
export const allRules: Promise<Config> = createConfig({
  plugins: [plugin],
  rules: Object.fromEntries(houseRules.map((rule) => [`house/${rule}`, 'error'])),
});

/** What one rule finds in the sample API after some changes. Nothing is read from disk. */
export async function findings(rule: string, changes: Changes = {}): Promise<Finding[]> {
  const config = configs.get(rule) ?? createConfig({ plugins: [plugin], rules: { [`house/${rule}`]: 'error' } });
  configs.set(rule, config);
  return findingsOf(await config, changes);
}

const configs = new Map<string, Promise<Config>>();

/** What all rules of a configuration find. */
export async function findingsOf(config: Config, changes: Changes): Promise<Finding[]> {
  const resolver = new BaseResolver(config.resolve);
  for (const [file, text] of Object.entries(changed(changes)))
    resolver.cache.set(folder + file, documentOf(file, text));
  const found = await lint({ ref: folder + root, config, externalRefResolver: resolver });
  return found.map(({ ruleId, message, location: [at] }) => {
    if (ruleId.startsWith('house/') && !/\bfor instance\b/i.test(message)) throw new Error(`No example in: ${message}`);
    return [`${at?.source.absoluteRef.slice(folder.length) ?? ''}${at?.pointer ?? ''}`, message];
  });
}

/** The sample as one document. Bundling changes what it reads, so that nothing of it is kept. */
export async function bundleSample(): Promise<unknown> {
  const config = await createConfig({});
  const resolver = new BaseResolver(config.resolve);
  for (const [file, text] of Object.entries(sampleApi))
    resolver.cache.set(folder + file, Promise.resolve(makeDocumentFromString(text, folder + file)));
  const { bundle: document, problems } = await bundle({ ref: folder + root, config, externalRefResolver: resolver });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return document.parsed;
}

const documents = new Map<string, Promise<Document>>();

/** A file as Redocly reads it. Most are the same in every test; the root is new for each, for it stands for what is known of an API. */
function documentOf(file: string, text: string): Promise<Document> {
  const key = `${file}\n${text}`;
  const known = file === root ? undefined : documents.get(key);
  const document = known ?? Promise.resolve(makeDocumentFromString(text, folder + file));
  documents.set(key, document);
  return document;
}

/** The files of the sample after some changes. A passage that is not there would make a test prove nothing. */
function changed(changes: Changes): Record<string, string> {
  const files: Record<string, string> = { ...sampleApi };
  for (const [file, change] of Object.entries(changes)) {
    if (typeof change === 'string') files[file] = change;
    else for (const [from, to] of change) files[file] = replace(file, files[file] ?? '', from, to);
  }
  return files;
}

function replace(file: string, text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, () => to);
  if (result === text) throw new Error(`${file} of the sample has no passage ${String(from)}.`);
  return result;
}
