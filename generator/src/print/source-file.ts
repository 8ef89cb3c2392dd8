import type { Code } from './code.ts';
import { commentLine, docLines } from './doc.ts';

/** A file as the emitters hand it on: nothing is written until the plan is known. */
export interface GeneratedFile {
  /** Path below the output folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A TypeScript file in the making: lines in, imports gathered from use. */
export interface SourceFile {
  /** Adds one line. A bare string is a type error as a part: spec text goes through `literal`. */
  print(text: TemplateStringsArray, ...parts: readonly Code[]): void;
  /** Adds a doc comment. Spec text is safe here. Tags are lines of ours, such as `@generated from …`. */
  doc(text: string, options?: { readonly indent?: number; readonly tags?: readonly string[] }): void;
  /** Adds a comment of one line. Spec text is safe here. */
  comment(text: string, indent?: number): void;
  /** Adds an empty line. */
  blank(): void;
  import(name: string, from: string): Code;
  importType(name: string, from: string): Code;
  /** `import * as name from './x.ts'`: for names of a spec, which then clash with none of ours. */
  importAll(name: string, from: string): Code;
  /** `import type * as name from './x.ts'` */
  importTypes(name: string, from: string): Code;
  /** `import name from './x.json' with { type: 'json' }` */
  importJson(name: string, from: string): Code;
  toFile(): GeneratedFile;
}

type ImportKind = 'type' | 'value' | 'all' | 'types' | 'json';
const runtimeKinds: ReadonlySet<ImportKind | undefined> = new Set(['value', 'all', 'json']);

/** The first line of every generated file. No version and no date: an unchanged spec gives an unchanged file. */
export const banner = (root: string): string => `Generated from ${root} by countersign generate. Do not edit.`;

/** @param root the spec's root document, relative to the configuration, with `/` */
export function createSourceFile(path: string, root: string): SourceFile {
  const lines: string[] = [];
  const imports = new Map<string, Map<string, ImportKind>>();

  const addImport = (name: string, from: string, kind: ImportKind): Code => {
    const names = imports.get(from) ?? new Map<string, ImportKind>();
    // What is needed at run time serves the types too.
    if (!runtimeKinds.has(names.get(name))) names.set(name, kind);
    imports.set(from, names);
    return name as Code;
  };

  return {
    print: (text, ...parts) => void lines.push(String.raw({ raw: text.raw }, ...parts)),
    doc: (text, { indent = 0, tags = [] } = {}) =>
      void lines.push(...docLines(text, tags).map((line) => ' '.repeat(indent) + line)),
    comment: (text, indent = 0) => void lines.push(' '.repeat(indent) + commentLine(text)),
    blank: () => void lines.push(''),
    import: (name, from) => addImport(name, from, 'value'),
    importType: (name, from) => addImport(name, from, 'type'),
    importAll: (name, from) => addImport(name, from, 'all'),
    importTypes: (name, from) => addImport(name, from, 'types'),
    importJson: (name, from) => addImport(name, from, 'json'),
    toFile: () => ({ path, text: [`// ${banner(root)}`, ...importLines(imports), ...lines, ''].join('\n') }),
  };
}

/** Import statements, packages before siblings, each group by name, so that order never depends on use. */
function importLines(imports: ReadonlyMap<string, ReadonlyMap<string, ImportKind>>): string[] {
  const order = (from: string) => `${from.startsWith('.') ? 1 : 0}${from}`;
  const sources = [...imports].sort(([a], [b]) => (order(a) < order(b) ? -1 : 1));
  const lines = sources.flatMap(([from, names]) => importStatements(from, names));
  return lines.length === 0 ? [''] : ['', ...lines, ''];
}

/** What is imported whole has a statement of its own; the names that are imported one by one share one. */
function importStatements(from: string, names: ReadonlyMap<string, ImportKind>): string[] {
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const listed = sorted.filter(([, kind]) => kind === 'type' || kind === 'value');
  const whole = sorted.flatMap(([name, kind]) => {
    if (kind === 'all') return [`import * as ${name} from '${from}';`];
    if (kind === 'types') return [`import type * as ${name} from '${from}';`];
    return kind === 'json' ? [`import ${name} from '${from}' with { type: 'json' };`] : [];
  });
  return listed.length === 0 ? whole : [...whole, namedImport(from, listed)];
}

function namedImport(from: string, names: readonly (readonly [string, ImportKind])[]): string {
  if (names.every(([, kind]) => kind === 'type'))
    return `import type { ${names.map(([name]) => name).join(', ')} } from '${from}';`;
  return `import { ${names.map(([name, kind]) => (kind === 'type' ? `type ${name}` : name)).join(', ')} } from '${from}';`;
}
