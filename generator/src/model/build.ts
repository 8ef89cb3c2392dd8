import type { LoadedDocument } from '../load/bundle.ts';
import { pointerTo } from '../pointer.ts';
import { ProblemsError, type Problem } from '../problem.ts';
import { buildEffects } from './build-effects.ts';
import { buildFlows } from './build-flows.ts';
import { buildEnvelope, buildNames, buildProtocolResults, buildServers, buildSignature } from './build-facts.ts';
import { buildOperations } from './build-operation.ts';
import { withProducts } from './build-products.ts';
import { buildWebhooks } from './build-webhooks.ts';
import { checkExamples } from './check-examples.ts';
import { withRuleShapes } from './build-rule-shapes.ts';
import { withRules } from './build-rules.ts';
import { withWireShapes } from './build-wire-shapes.ts';
import { buildSchema } from './build-schema.ts';
import type { ApiModel } from './model.ts';
import { createNames } from './names.ts';
import { createReport } from './report.ts';

/** The model of one API and what was found doubtful on the way. */
export interface BuiltModel {
  readonly model: ApiModel;
  readonly warnings: readonly Problem[];
}

/**
 * Turns a loaded document into the model.
 *
 * @param api `name` as in redocly.yaml; `root` as generated files shall name their source; `reservedNames`
 *   identifiers which the outputs need for themselves
 * @throws {ProblemsError} with every mistake found
 */
export function buildModel(
  { document, flows: flowDocuments = [], locate, problems: found }: LoadedDocument,
  api: { readonly name: string; readonly root: string; readonly reservedNames: Iterable<string> },
): BuiltModel {
  const { report, problems } = createReport(locate);
  const envelope = buildEnvelope(document, report);
  const signature = buildSignature(document, report);
  const takeName = createNames(api.reservedNames);
  const built = buildOperations({
    document,
    envelope,
    signature,
    report,
    takeName,
    takeTypeName: createNames(),
  });
  const schemas = Object.entries(document.components?.schemas ?? {}).map(
    ([name, schema]) =>
      [name, buildSchema({ document, report }, schema, pointerTo('#/components/schemas', name))] as const,
  );
  const named = new Map(schemas);
  const { operations: shaped, wireShapes } = withWireShapes(built, named, report);
  const { operations: ruled, rules } = withRules(shaped, document);
  const { operations: conditional, ruleShapes } = withRuleShapes(ruled, named);
  const sensitive = buildNames(document, 'x-sensitive', report);
  const operations = buildEffects(withProducts(conditional, named, report), {
    document,
    schemas: named,
    sensitive,
    report,
    takeName,
  });
  const webhooks = buildWebhooks({ document, envelope, signature, report });
  checkExamples([...operations, ...webhooks], named, report);
  const model: ApiModel = {
    name: api.name,
    title: document.info.title,
    root: api.root,
    servers: buildServers(document, report),
    ...(envelope && { envelope }),
    ...(signature && { signature }),
    protocolResults: buildProtocolResults(document, { operations, envelope, signature }, report),
    sensitive,
    repeatActions: buildNames(document, 'x-repeat-actions', report),
    operations,
    flows: buildFlows(flowDocuments, { root: api.root, operations, report }),
    webhooks,
    schemas: named,
    wireShapes,
    rules,
    ruleShapes,
  };
  // A wrong fact makes examples wrong too: it is told first.
  const all = [...problems, ...found];
  if (all.some(({ severity }) => severity === 'error')) throw new ProblemsError(all);
  return { model, warnings: all };
}
