import openapiTS, { astToString, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { isRecord } from '../../record.ts';
import type { EmitterInput } from '../emitter.ts';
import { describeFacts } from '../../model/describe-facts.ts';
import { banner, type GeneratedFile } from '../../print/source-file.ts';

/**
 * `types.ts`: `paths`, `components` and `operations` as openapi-typescript prints them.
 *
 *     n?: `${bigint}`;            // x-wire-type: integer
 *     code?: 'A' | (string & {}); // result codes that stand without a status: a gateway may send newer ones
 */
export async function typesFile({ model, document }: EmitterInput): Promise<GeneratedFile> {
  // A copy, as openapi-typescript changes what it is given.
  const nodes = await openapiTS(withoutBranches(describeFacts(document)) as never, {
    silent: true,
    // Bodies are data: nobody changes an answer, and a caller may pass what is `as const`.
    immutable: true,
    // A default is what the other side takes where nothing is sent: it requires nothing.
    defaultNonNullable: false,
    transform: (schema) => openCodes(schema) ?? wireType(schema),
  });
  const text = astToString(withoutUnknown(nodes)).replaceAll(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 2));
  return { path: 'types.ts', text: `// ${banner(model.root)}\n\n${text}` };
}

/** Of branches that only require members openapi-typescript makes `T | unknown`, which is anything. They are conditions. */
function withoutBranches<T>(document: T): T {
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if ((name === 'anyOf' || name === 'oneOf') && requiresOnly(inner))
        delete (value as Record<string, unknown>)[name];
      else visit(inner);
    }
  };
  visit(document);
  return document;
}

const requiresOnly = (branches: unknown): boolean =>
  Array.isArray(branches) &&
  branches.every(
    (branch: unknown) => isRecord(branch) && Object.keys(branch).every((keyword) => keyword === 'required'),
  );

interface Facts {
  readonly 'x-wire-type'?: string;
  readonly 'x-result-codes'?: Readonly<Record<string, { readonly status?: string } | null>>;
}

/**
 * An outcome tells a code that it does not know; a code inside the data has only its type to do so. Those with their status in the
 * table of codes are of that kind: the status is no member beside them that could be branched on.
 */
function openCodes(schema: SchemaObject & Facts): ts.TypeNode | undefined {
  const facts = Object.values(schema['x-result-codes'] ?? {});
  if (schema.enum === undefined || facts.length === 0 || !facts.every((fact) => fact?.status !== undefined))
    return undefined;
  // A null beside the codes is left to openapi-typescript.
  if (!schema.enum.every((code) => typeof code === 'string')) return undefined;
  const literals = schema.enum.map((code) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(code)));
  const anyText = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
  return ts.factory.createUnionTypeNode([...literals, ts.factory.createParenthesizedType(anyText)]);
}

/** Numbers travel as decimal digits. A closed set of values says more than the template, and stays. */
function wireType(schema: SchemaObject & Facts): ts.TypeNode | undefined {
  if (schema.enum !== undefined || schema.const !== undefined) return undefined;
  if (schema['x-wire-type'] === 'integer') return template(ts.SyntaxKind.BigIntKeyword);
  if (schema['x-wire-type'] === 'decimal') return template(ts.SyntaxKind.NumberKeyword);
  return undefined;
}

/** `` `${bigint}` `` or `` `${number}` `` */
const template = (keyword: ts.SyntaxKind.BigIntKeyword | ts.SyntaxKind.NumberKeyword): ts.TypeNode =>
  ts.factory.createTemplateLiteralType(ts.factory.createTemplateHead(''), [
    ts.factory.createTemplateLiteralTypeSpan(
      ts.factory.createKeywordTypeNode(keyword),
      ts.factory.createTemplateTail(''),
    ),
  ]);

/** An `allOf` of conditions comes out as `T & (unknown & unknown)`, at any depth, which is T with noise. */
function withoutUnknown(nodes: readonly ts.Node[]): ts.Node[] {
  const transformer: ts.TransformerFactory<ts.Node> = (context) => {
    const visit = (node: ts.Node): ts.Node => {
      const visited = ts.visitEachChild(node, visit, context);
      return ts.isIntersectionTypeNode(visited) ? shortened(visited) : visited;
    };
    return visit;
  };
  return ts.transform([...nodes], [transformer]).transformed;
}

function shortened(type: ts.IntersectionTypeNode): ts.TypeNode {
  const members = type.types.filter((member) => !saysNothing(member));
  const [only] = members;
  if (only === undefined || members.length === type.types.length) return type;
  return members.length === 1 ? only : ts.factory.createIntersectionTypeNode(members);
}

function saysNothing(type: ts.TypeNode): boolean {
  if (ts.isParenthesizedTypeNode(type)) return saysNothing(type.type);
  return (
    type.kind === ts.SyntaxKind.UnknownKeyword || (ts.isIntersectionTypeNode(type) && type.types.every(saysNothing))
  );
}
