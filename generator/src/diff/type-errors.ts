import { dirname, join } from 'node:path';
import ts from 'typescript';
import { emitClient } from '../emit/client/emit-client.ts';
import type { GeneratedFile } from '../print/source-file.ts';
import { operationCaller, webhookCaller, type CallerFile } from './caller-file.ts';
import type { Change } from './change.ts';
import { touchedMessages, withoutForms, type ApiDiff, type LocatedTypeError, type ModelledSide } from './diff-api.ts';

/** What existing callers of the base meet when they are compiled against the client of the head, or why nobody knows. */
export type TypeErrors =
  | { readonly errors: readonly LocatedTypeError[] }
  /** The packages that a generated client imports are not installed. */
  | { readonly missing: string };

/**
 * Writes a caller of every operation and webhook that changed, from the examples and schemas of the base, and compiles it against
 * the clients of both sides. What the base's client refuses already is no news. Nothing is written to disk.
 *
 * @param folder where the packages of a client are looked for: that of the client, or the one with redocly.yaml
 */
export async function findTypeErrors(
  diff: ApiDiff,
  base: ModelledSide,
  head: ModelledSide,
  folder: string,
): Promise<TypeErrors> {
  const missing = kits.find((name) => !isInstalled(name, folder));
  if (missing !== undefined) return { missing };
  const callers = callersOf(diff, base);
  if (callers.length === 0) return { errors: [] };
  const clients = { base: await clientOf(base), head: await clientOf(head) };
  // Limits and words change no type: nothing would be learnt from a compiler.
  if (codeOf(clients.base) === codeOf(clients.head)) return { errors: [] };
  const sources = new Map<string, ts.SourceFile | undefined>();
  const [before, after] = [
    compile('base', callers, clients.base, folder, sources),
    compile('head', callers, clients.head, folder, sources),
  ];
  const known = new Set(before.map(({ caller, statement }) => `${caller.path} ${statement}`));
  return {
    errors: after
      .filter(({ caller, statement }) => !known.has(`${caller.path} ${statement}`))
      .map((complaint) => toError(complaint, base.model.sensitive)),
  };
}

const kits = ['@countersign/client-kit', '@countersign/signing'];

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

const isInstalled = (name: string, folder: string): boolean =>
  ts.resolveModuleName(name, join(folder, 'caller.ts'), options, ts.sys, undefined, undefined, ts.ModuleKind.ESNext)
    .resolvedModule !== undefined;

function callersOf(diff: ApiDiff, { model, document }: ModelledSide): CallerFile[] {
  const touched = touchedMessages(diff);
  // From where outcomes are read, every caller feels.
  const everywhere = diff.changes.some((change) => change.code.startsWith('envelope-'));
  const isTouched = (message: string) => everywhere || touched.has(message);
  return [
    ...model.operations
      .filter(({ id }) => isTouched(id))
      .map((each) => operationCaller(model, document, each, touching(diff, each.id))),
    ...model.webhooks
      .filter(({ id }) => isTouched(id))
      .map((each) => webhookCaller(model, document, each, touching(diff, each.id))),
  ];
}

/** Fields at, above or below a change of the message. */
function touching({ changes }: ApiDiff, message: string): (direction: Change['direction'], field: string) => boolean {
  const fields = changes
    .filter(({ verdict }) => verdict !== 'patch')
    .flatMap(({ uses, direction }) =>
      uses.filter((use) => use.message === message).map((use) => ({ direction, field: withoutForms(use.field) })),
    );
  // What is said of the body as a whole, as a condition is, is said of all its fields.
  const isBelow = (one: string, other: string): boolean =>
    other === '' || one === other || one.startsWith(`${other}.`) || one.startsWith(`${other}[`);
  return (direction, field) =>
    fields.some((each) => each.direction === direction && (isBelow(field, each.field) || isBelow(each.field, field)));
}

async function clientOf({ model, document }: ModelledSide): Promise<readonly GeneratedFile[]> {
  // What is doubtful in the spec has been told when it was read.
  return emitClient({ model, document, report: () => undefined, sources: {} });
}

/** What a compiler reads of the files that a caller sees: validators are data of the client alone. */
const codeOf = (files: readonly GeneratedFile[]): string =>
  files
    .filter(({ path }) => !path.startsWith('validators'))
    .map(({ path, text }) => `${path}\n${text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '')}`)
    .join('\n');

interface Complaint {
  readonly caller: CallerFile;
  readonly statement: number;
  readonly path: string;
  readonly diagnostic: ts.Diagnostic;
  readonly node: ts.Node;
}

/** @param sources files of packages and of the compiler itself, parsed once for both sides */
function compile(
  side: string,
  callers: readonly CallerFile[],
  client: readonly GeneratedFile[],
  folder: string,
  sources: Map<string, ts.SourceFile | undefined>,
): Complaint[] {
  const at = (path: string): string => join(folder, '.countersign-diff', side, path);
  const files = new Map([...client, ...callers].map(({ path, text }) => [at(path), text]));
  const program = ts.createProgram({
    rootNames: callers.map(({ path }) => at(path)),
    options,
    host: createHost(files, folder, sources),
  });
  return callers.flatMap((caller) => {
    const source = program.getSourceFile(at(caller.path));
    if (source === undefined) return [];
    const [broken] = program.getSyntacticDiagnostics(source);
    if (broken !== undefined)
      throw new Error(`${caller.path}: ${ts.flattenDiagnosticMessageText(broken.messageText, ' ')}`);
    return program
      .getSemanticDiagnostics(source)
      .flatMap((diagnostic) => toComplaint(caller, source, diagnostic) ?? []);
  });
}

function createHost(
  files: ReadonlyMap<string, string>,
  folder: string,
  sources: Map<string, ts.SourceFile | undefined>,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  // A resolver looks into no folder that is not there.
  const directories = new Set([...files.keys()].flatMap((path) => [dirname(path), dirname(dirname(path))]));
  const parse = (path: string, text: string, language: ts.ScriptTarget | ts.CreateSourceFileOptions) =>
    ts.createSourceFile(path, text, language);
  return {
    ...host,
    getCurrentDirectory: () => folder,
    directoryExists: (path) => directories.has(path) || ts.sys.directoryExists(path),
    fileExists: (path) => files.has(path) || host.fileExists(path),
    readFile: (path) => files.get(path) ?? host.readFile(path),
    getSourceFile: (path, language) => {
      const text = files.get(path);
      if (text !== undefined) return parse(path, text, language);
      if (!sources.has(path)) {
        const read = host.readFile(path);
        sources.set(path, read === undefined ? undefined : parse(path, read, language));
      }
      return sources.get(path);
    },
  };
}

/** The statement that the compiler complains of, and the place inside the literal that it sends. */
function toComplaint(caller: CallerFile, source: ts.SourceFile, diagnostic: ts.Diagnostic): Complaint | undefined {
  const { start = 0, length = 0 } = diagnostic;
  const chain = chainAt(source, start, start + length);
  const declared = chain.findLast((node): node is ts.VariableDeclaration => ts.isVariableDeclaration(node));
  const { line } = source.getLineAndCharacterOfPosition(start);
  const text = source.text.split('\n')[line] ?? '';
  const name = declared && ts.isIdentifier(declared.name) ? declared.name.text : /\bs\d+\b/.exec(text)?.[0];
  if (name === undefined) return undefined;
  return { caller, statement: Number(name.slice(1)), path: pathOf(chain), diagnostic, node: chain.at(-1) ?? source };
}

/** The nodes around a piece of text, from the file inwards. */
function chainAt(source: ts.SourceFile, start: number, end: number): ts.Node[] {
  const chain: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (node.getStart(source) > start || node.getEnd() < end) return;
    chain.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return chain;
}

/** `goods[].price` for what stands inside a literal. */
function pathOf(chain: readonly ts.Node[]): string {
  let path = '';
  for (const [index, node] of chain.entries()) {
    if (ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)))
      path = path === '' ? node.name.text : `${path}.${node.name.text}`;
    else if (ts.isArrayLiteralExpression(node) && index < chain.length - 1) path += '[]';
  }
  return path;
}

function toError(complaint: Complaint, sensitive: readonly string[]): LocatedTypeError {
  const { caller, statement, path, diagnostic } = complaint;
  const { direction = 'api', field = '' } = caller.statements[statement] ?? {};
  return {
    message: caller.message,
    direction,
    field: [field, path].filter((part) => part !== '').join('.'),
    error: {
      code: `TS${diagnostic.code}`,
      message: withoutSecrets(messageOf(diagnostic), path, sensitive),
      source: sourceOf(complaint, sensitive),
    },
  };
}

/** All that the compiler says, or, where that is long, what it comes down to. */
function messageOf({ messageText }: ts.Diagnostic): string {
  const lines = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n');
  const whole = lines.join(' ');
  return shorten(whole.length > 200 ? (lines.at(-1) ?? whole) : whole, 200);
}

/** A compiler shows the literals it complains of: those of members that are secrets are left out, examples though they are. */
function withoutSecrets(message: string, path: string, sensitive: readonly string[]): string {
  if (sensitive.includes(lastStep(path))) return message.replaceAll(/"(?:[^"\\]|\\.)*"/g, '"…"');
  const named = sensitive.map((name) => name.replaceAll(/[^\w$]/g, '\\$&')).join('|');
  return named === ''
    ? message
    : message.replaceAll(new RegExp(`\\b(${named}): "(?:[^"\\\\]|\\\\.)*"`, 'g'), '$1: "…"');
}

const lastStep = (path: string): string => path.split('.').at(-1)?.replaceAll('[]', '') ?? '';

/** The code complained of, without what no report may show: values of members that are secrets, and long literals. */
function sourceOf({ node, path, diagnostic }: Complaint, sensitive: readonly string[]): string {
  const source = diagnostic.file;
  const last = lastStep(path);
  if (sensitive.includes(last)) return `${last}: …`;
  let shown = node;
  const isWhole = (each: ts.Node): boolean =>
    ts.isStatement(each) || ts.isPropertyAssignment(each) || ts.isCaseClause(each);
  while (shown.parent !== undefined && !isWhole(shown)) shown = shown.parent;
  if (ts.isCaseClause(shown)) return `case ${shown.expression.getText(source)}:`;
  const text = shown.getText(source).replaceAll(/\{ [^{}]*(?:\{[\s\S]*\}[^{}]*)?\}(?=\))/g, '{ … }');
  // The names of statements say nothing to a reader.
  return shorten(text.replaceAll(/\bs\d+\b/g, 'value'), 120);
}

const shorten = (text: string, length: number): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
};
