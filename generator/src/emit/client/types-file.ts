import openapiTS, { astToString, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import type { EmitterInput } from '../emitter.ts';
import { banner, type GeneratedFile } from '../../print/source-file.ts';

/**
 * `types.ts`: `paths`, `components` and `operations` as openapi-typescript prints them.
 *
 *     n?: `${bigint}`;            // x-wire-type: integer
 */
export async function typesFile({ model, document }: EmitterInput): Promise<GeneratedFile> {
  // openapi-typescript changes what it is given.
  const nodes = await openapiTS(structuredClone(document) as never, {
    silent: true,
    // Bodies are data: nobody changes an answer, and a caller may pass what is `as const`.
    immutable: true,
    transform: (schema) => wireType(schema),
    postTransform: withoutUnknown,
  });
  const text = astToString(nodes).replaceAll(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 2));
  return { path: 'types.ts', text: `// ${banner(model.root)}\n\n${text}` };
}

interface WireFacts {
  readonly 'x-wire-type'?: string;
}

/** Numbers travel as decimal digits. A closed set of values says more than the template, and stays. */
function wireType(schema: SchemaObject & WireFacts): ts.TypeNode | undefined {
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

/** An `allOf` of conditions comes out as `T & (unknown & unknown)`, which is T with noise. */
function withoutUnknown(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isIntersectionTypeNode(type)) return undefined;
  const members = type.types.filter((member) => !saysNothing(member));
  const [only] = members;
  if (only === undefined || members.length === type.types.length) return undefined;
  return members.length === 1 ? only : ts.factory.createIntersectionTypeNode(members);
}

function saysNothing(type: ts.TypeNode): boolean {
  if (ts.isParenthesizedTypeNode(type)) return saysNothing(type.type);
  return (
    type.kind === ts.SyntaxKind.UnknownKeyword || (ts.isIntersectionTypeNode(type) && type.types.every(saysNothing))
  );
}
