import { readdirSync } from 'node:fs';
import { loadTargets } from '../../generator/src/config.ts';
import { exchangesOf, isOperation, type ApiDocs, type Exchange } from '../../generator/src/docs/api-docs.ts';
import { samplesOf } from '../../generator/src/docs/samples/samples.ts';
import { readDocs } from '../../generator/src/site.ts';
import { specTarget } from '../generator/generate-spec.ts';
import { repository } from '../repo/run.ts';

/** The code samples of one operation or one webhook. */
export interface SampledExchange {
  readonly api: ApiDocs;
  readonly exchange: Exchange;
  /** `antom/consult.ts`: what the sample in TypeScript is called as a module. */
  readonly file: string;
  readonly typescript: string | undefined;
  readonly curl: string | undefined;
}

/** The samples of the repository's own APIs, by the name of the API. */
export async function sampleOwnApis(): Promise<ReadonlyMap<string, readonly SampledExchange[]>> {
  const docs = await Promise.all(loadTargets(`${repository}/redocly.yaml`).map((target) => readDocs(target)));
  return new Map(docs.map((api) => [api.model.name, sampleAll(api)]));
}

/** The samples of the specs whose clients are the golden files, which stand in `clients/<spec>.ts`. */
export async function sampleGoldenApis(): Promise<readonly SampledExchange[]> {
  const specs = readdirSync(`${repository}/test/golden`).filter((name) => name !== 'diff');
  const docs = await Promise.all(specs.map((name) => readDocs(specTarget(name))));
  return docs.flatMap((api) => sampleAll({ ...api, clientPackage: `../clients/${api.model.name}.ts` }));
}

export const sampleAll = (api: ApiDocs): SampledExchange[] =>
  exchangesOf(api.model).map((exchange, index) => {
    const samples = samplesOf(exchange, api);
    const source = (language: string) => samples.find((each) => each.language === language)?.source;
    const name = isOperation(exchange) ? exchange.name : `receive-${index}`;
    return {
      api,
      exchange,
      file: `${api.model.name}/${name}.ts`,
      typescript: source('typescript'),
      curl: source('curl'),
    };
  });
