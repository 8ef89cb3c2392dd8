import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { readOperations, type Operation } from './operations.ts';
import { memberAt, membersOf, resolved, textAt, type Follow, type ObjectPlace, type Place } from './place.ts';
import { asRecord } from './record.ts';
import { walkSchemas, type SchemaPlace, type SchemaRoot, type Side } from './walk-schemas.ts';

/** An API as its files say it. */
export interface Api {
  readonly root: ObjectPlace;
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Operation[];
  /** Every schema that is reached. */
  readonly schemas: readonly SchemaPlace[];
  /** Names of the fields of an outcome, where the API has such. */
  readonly envelope?: Envelope;
  readonly follow: Follow;
}

/** `x-result-envelope` of the root. */
export interface Envelope {
  readonly result: string;
  readonly status: string;
  readonly code: string;
  readonly message: string;
}

export type Report = (at: Place, message: string) => void;

/** A rule about the API as a whole, asked once, when Redocly has read everything. */
export const apiRule =
  (check: (api: Api, report: Report) => void): Oas3Rule =>
  () => ({ Root: { leave: (root, context) => check(apiOf(root, context), reportTo(context)) } });

/** Tells each thing once: what two operations share is met twice. */
export function reportTo(context: UserContext): Report {
  const told = new Set<string>();
  return ({ location }, message) => {
    const finding = `${location.absolutePointer} ${message}`;
    if (!told.has(finding)) context.report({ message, location });
    told.add(finding);
  };
}

/** What the rules know of an API, by its root document: all of them look at the same one. */
const known = new WeakMap<object, Api>();

/** @param root of the document that is linted, parsed */
export function apiOf(root: object, context: UserContext): Api {
  const api = known.get(root) ?? readApi({ value: asRecord(root), location: context.location }, followBy(context));
  known.set(root, api);
  return api;
}

const followBy =
  ({ resolve }: UserContext): Follow =>
  (place) => {
    const $ref = textAt(place, '$ref');
    if ($ref === undefined) return undefined;
    const { node, location, chain = [] } = resolve<object>({ $ref }, place.location.source.absoluteRef);
    // A reference with something beside it is a schema of its own, not just a step to the next one.
    const [first] = chain;
    if (first !== undefined) return { value: first.node, location: first.location };
    return location && { value: node, location };
  };

function readApi(root: ObjectPlace, follow: Follow): Api {
  const operations = readOperations(root, 'operation', follow);
  const webhooks = readOperations(root, 'webhook', follow);
  const roots = [
    ...[...operations, ...webhooks].flatMap((each) => rootsIn(each, follow)),
    ...componentRoots(root, follow),
  ];
  const { result, status, code, message } = asRecord(root.value['x-result-envelope']);
  const names = [result, status, code, message].every((name) => typeof name === 'string');
  return {
    root,
    operations,
    webhooks,
    schemas: walkSchemas(roots, follow),
    ...(names && { envelope: { result, status, code, message } as Envelope }),
    follow,
  };
}

/** Where the schemas of an operation begin. */
function rootsIn({ kind, parameters, request, answer, answerBody, value, location }: Operation, follow: Follow) {
  const [asked, answered] =
    kind === 'operation' ? (['request', 'answer'] as const) : (['notification', 'reply'] as const);
  const others = membersOf(memberAt({ value, location }, 'responses')).map(([, response]) =>
    resolved(response, follow),
  );
  return [
    ...parameters.flatMap((parameter) => rootAt(parameter, 'parameter')),
    ...rootAt(request, asked),
    ...rootAt(answerBody, answered),
    ...[...(answer ? [answer] : []), ...others].flatMap((response) => [
      ...headersOf(response, follow),
      ...membersOf(memberAt(response, 'content')).flatMap(([, media]) => rootAt(media, answered)),
    ]),
  ];
}

const headersOf = (response: Place, follow: Follow): SchemaRoot[] =>
  membersOf(memberAt(response, 'headers')).flatMap(([, header]) => rootAt(resolved(header, follow), 'header'));

const rootAt = (holder: Place | undefined, side: Side): SchemaRoot[] => {
  const place = memberAt(holder, 'schema');
  return place === undefined ? [] : [{ place, position: 'message', side }];
};

/** What stands under `components` of the root, used or not. */
function componentRoots(root: Place, follow: Follow): SchemaRoot[] {
  const under = (kind: string) => membersOf(memberAt(root, 'components', kind)).map(([, place]) => place);
  return [
    ...under('schemas').map((place): SchemaRoot => ({ place, position: 'file' })),
    ...under('parameters').flatMap((place) => rootAt(resolved(place, follow), 'parameter')),
    ...under('headers').flatMap((place) => rootAt(resolved(place, follow), 'header')),
  ];
}
