import type { ApiModel, WireShape } from '../../model/model.ts';
import { toIdentifier } from '../../model/names.ts';
import { code, ident, joined, literal, propertyKey, type Code } from '../../print/code.ts';
import { createSourceFile, type GeneratedFile, type SourceFile } from '../../print/source-file.ts';

const exported = 'wireShapes';

/**
 * `wire-shapes.ts`: where in a request a native value may stand for its wire string. One export a schema, so that a bundler
 * can leave out what is not used, and one with all of them.
 *
 *     export const Env = { properties: { timeZoneOffset: 'integer' } } as const;
 *     export const wireShapes = { Env } as const satisfies WireShapes;
 */
export function wireShapesFile(model: ApiModel): GeneratedFile {
  const f = createSourceFile('wire-shapes.ts', model.root);
  const names = shapeNames(model);
  for (const [schema, shape] of model.wireShapes) printShape(f, names.get(schema) ?? schema, shape);
  f.doc('Wire types by schema: read by the encoder and by the types of what may be passed in.', {
    tags: ['@generated from x-wire-type in #/components/schemas'],
  });
  f.print`export const ${ident(exported)} = {`;
  for (const [schema, name] of names) f.print`  ${entry(schema, ident(name))},`;
  f.print`} as const satisfies ${f.importType('WireShapes', '@countersign/client-kit')};`;
  return f.toFile();
}

/**
 * The shapes that a body of this shape leads to: `{ ConsultRequest: shapes.ConsultRequest, Env: shapes.Env }`.
 *
 * @param from how the module of the shapes is imported
 */
export function shapesOf(model: ApiModel, shape: WireShape | undefined, from: () => Code): Code {
  const names = shapeNames(model);
  const reached = shape === undefined ? [] : [...reach(model, shape)].sort();
  const entries = reached.map((schema) => entry(schema, code`${from()}.${ident(names.get(schema) ?? '')}`));
  return entries.length === 0 ? code`{}` : code`{ ${joined(entries, ', ')} }`;
}

const entry = (schema: string, value: Code): Code => {
  const key = propertyKey(schema);
  return key === value ? key : code`${key}: ${value}`;
};

/** An identifier for each schema. Names that give the same one are numbered: only generated code uses them. */
function shapeNames({ wireShapes }: ApiModel): ReadonlyMap<string, string> {
  const taken = new Set([exported, 'WireShapes']);
  return new Map(
    [...wireShapes.keys()].map((schema) => {
      const wanted = toIdentifier(schema);
      let name = wanted;
      for (let number = 2; taken.has(name); number++) name = `${wanted}_${number}`;
      taken.add(name);
      return [schema, name];
    }),
  );
}

function reach({ wireShapes }: ApiModel, from: WireShape): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (shape: WireShape): void => {
    if (typeof shape === 'string') return;
    if ('items' in shape) return follow(shape.items);
    if ('properties' in shape) return Object.values(shape.properties).forEach(follow);
    const target = wireShapes.get(shape.ref);
    if (target === undefined || found.has(shape.ref)) return;
    found.add(shape.ref);
    follow(target);
  };
  follow(from);
  return found;
}

function printShape(f: SourceFile, name: string, shape: WireShape): void {
  if (typeof shape === 'string' || !('properties' in shape)) {
    f.print`export const ${ident(name)} = ${literal(shape)} as const;`;
  } else {
    f.print`export const ${ident(name)} = {`;
    f.print`  properties: {`;
    for (const [member, inner] of Object.entries(shape.properties))
      f.print`    ${propertyKey(member)}: ${literal(inner)},`;
    f.print`  },`;
    f.print`} as const;`;
  }
  f.blank();
}
