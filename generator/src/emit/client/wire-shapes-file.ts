import type { ApiModel, WireShape } from '../../model/model.ts';
import { literal, propertyKey } from '../../print/code.ts';
import { createSourceFile, type GeneratedFile, type SourceFile } from '../../print/source-file.ts';

/**
 * `wire-shapes.ts`: where in a request a native value may stand for its wire string.
 *
 *     export const wireShapes = { Env: { properties: { timeZoneOffset: 'integer' } } } as const satisfies WireShapes;
 */
export function wireShapesFile(model: ApiModel): GeneratedFile {
  const f = createSourceFile('wire-shapes.ts', model.root);
  f.doc('Wire types by schema: read by the encoder and by the types of what may be passed in.', {
    tags: ['@generated from x-wire-type in #/components/schemas'],
  });
  f.print`export const wireShapes = {`;
  for (const [name, shape] of model.wireShapes) printShape(f, name, shape);
  f.print`} as const satisfies ${f.importType('WireShapes', '@countersign/client-kit')};`;
  return f.toFile();
}

function printShape(f: SourceFile, name: string, shape: WireShape): void {
  if (typeof shape === 'string' || !('properties' in shape)) return f.print`  ${propertyKey(name)}: ${literal(shape)},`;
  f.print`  ${propertyKey(name)}: {`;
  f.print`    properties: {`;
  for (const [member, inner] of Object.entries(shape.properties))
    f.print`      ${propertyKey(member)}: ${literal(inner)},`;
  f.print`    },`;
  f.print`  },`;
}
