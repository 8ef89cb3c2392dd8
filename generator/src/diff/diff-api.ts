import type { Locate } from '../load/locate.ts';
import type { OasDocument } from '../load/oas.ts';
import type { ApiModel } from '../model/model.ts';
import type { Change, CompilerError, Use } from './change.ts';
import { compareDocuments } from './compare-documents.ts';
import type { MessageFinding } from './compare-message.ts';
import { codeOf, judge } from './judge.ts';
import { bumpOf, exceeds, greatest, verdicts, type Verdict } from './verdict.ts';

/** One state of an API: the bundled document, and where it stands in the sources. */
export interface ApiSide {
  readonly document: OasDocument;
  readonly locate: Locate;
}

/** The same with the model of it, from which clients and cases are made. */
export interface ModelledSide extends ApiSide {
  readonly model: ApiModel;
}

/** What is different between two states of an API. */
export interface ApiDiff {
  /** Key of the API in redocly.yaml. */
  readonly api: string;
  readonly title: string;
  readonly versions: { readonly base: string; readonly head: string };
  /** What the changes ask for, what the versions announce, and whether that is too little. */
  readonly verdict: Verdict;
  readonly bump: Verdict;
  readonly exceeds: boolean;
  /** The gravest first. */
  readonly changes: readonly Change[];
  /** What the compiler says of a caller and no single change explains. */
  readonly typeErrors: readonly LocatedTypeError[];
}

/** A complaint of the compiler about the caller of one message. */
export interface LocatedTypeError extends Use {
  readonly direction: Change['direction'];
  readonly error: CompilerError;
}

/** Everything that is different, judged, without asking a compiler. */
export function diffApi(api: string, base: ApiSide, head: ApiSide): ApiDiff {
  const changes = groupFindings(compareDocuments(base.document, head.document), base, head);
  return summarise(api, base, head, changes);
}

function summarise(api: string, base: ApiSide, head: ApiSide, changes: readonly Change[]): ApiDiff {
  const versions = { base: base.document.info.version, head: head.document.info.version };
  const verdict = greatest(changes.map((each) => each.verdict));
  const bump = bumpOf(versions.base, versions.head);
  return {
    api,
    title: head.document.info.title,
    versions,
    verdict,
    bump,
    exceeds: exceeds(verdict, bump),
    changes: [...changes].sort((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict)),
    typeErrors: [],
  };
}

/** A component that is used at many places is one change for each direction, and lists its uses. */
function groupFindings(findings: readonly MessageFinding[], base: ApiSide, head: ApiSide): Change[] {
  const groups = new Map<string, MessageFinding[]>();
  for (const each of findings) {
    const key = JSON.stringify([
      codeOf(each, each.direction),
      each.base,
      each.head,
      each.before,
      each.after,
      lastStep(each),
    ]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [toChange(first, [first, ...others], base, head)],
  );
}

/** Two members of one object can have the same place, that of the object; their names tell them apart. */
const lastStep = ({ field }: MessageFinding): string => field.split('.').at(-1) ?? '';

function toChange(first: MessageFinding, all: readonly MessageFinding[], base: ApiSide, head: ApiSide): Change {
  const { verdict, why } = judge(first, first.direction);
  const { before, after, guess } = first;
  return {
    code: codeOf(first, first.direction),
    verdict,
    direction: first.direction,
    uses: all.map(({ message, field }) => ({ message, field })),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    why,
    base: base.locate(first.base),
    head: head.locate(first.head),
    side: after === undefined && before !== undefined ? 'base' : 'head',
    ...(guess && { guess }),
    typeErrors: [],
  };
}

/** Operations and webhooks whose callers may not compile any more. */
export const touchedMessages = ({ changes }: ApiDiff): ReadonlySet<string> =>
  new Set(
    changes
      .filter(({ verdict }) => exceeds(verdict, 'patch'))
      .flatMap(({ uses }) => uses.map(({ message }) => message)),
  );

/** The same diff with what the compiler said beside the changes that explain it. */
export function withTypeErrors(diff: ApiDiff, found: readonly LocatedTypeError[]): ApiDiff {
  const byChange = new Map<Change, CompilerError[]>();
  const unexplained: LocatedTypeError[] = [];
  for (const located of found) {
    const change = explanationOf(diff.changes, located);
    if (change === undefined) unexplained.push(located);
    else {
      const known = byChange.get(change) ?? [];
      if (!known.some(({ code, source }) => code === located.error.code && source === located.error.source))
        byChange.set(change, [...known, located.error]);
    }
  }
  const changes = diff.changes.map((change) => ({ ...change, typeErrors: byChange.get(change) ?? [] }));
  return { ...diff, changes, typeErrors: unexplained };
}

/** What no type of TypeScript can say: limits, patterns, formats, defaults. A change of these is why no code fails to compile. */
const beyondTypes = /-(?:(?:min|max)-|pattern|format|default|content-|further-members|deprecated|constraint)/;

/** The change at the very field, else the nearest around or below it; none that only readers see. */
function explanationOf(
  changes: readonly Change[],
  { message, field, direction }: LocatedTypeError,
): Change | undefined {
  const candidates = changes.flatMap((change) =>
    exceeds(change.verdict, 'patch') && !beyondTypes.test(change.code)
      ? change.uses
          .filter((use) => use.message === message && (change.direction === direction || change.direction === 'api'))
          .map((use) => ({ change, distance: distanceOf(withoutForms(use.field), withoutForms(field)) }))
      : [],
  );
  return candidates
    .filter(({ distance }) => distance !== undefined)
    .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0))[0]?.change;
}

export const withoutForms = (field: string): string => field.replaceAll(/<[^>]*>/g, '').replace(/^\./, '');

/** How many steps one field is above or below the other; undefined where neither is. */
function distanceOf(one: string, other: string): number | undefined {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (!(long === short || short === '' || long.startsWith(`${short}.`) || long.startsWith(`${short}[`)))
    return undefined;
  return long.split(/[.[]/).length - short.split(/[.[]/).length;
}
