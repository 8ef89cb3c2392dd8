import type { MockDefinition, MockOperation, MockWebhook } from './definition.ts';
import type { JsonObject } from './is-object.ts';
import { isObject } from './is-object.ts';
import { memberOf } from './json-pointer.ts';
import { follow } from './request-content.ts';

/** The documented answer of an operation under a key of its examples. */
export function responseExample(document: object, { path, method }: MockOperation, key: string): unknown {
  const responses = memberOf(operationAt(document, 'paths', path, method), 'responses');
  const contents = Object.values(asObject(responses)).map((response) =>
    memberOf(follow(document, response), 'content'),
  );
  return exampleIn(document, contents, key);
}

/** The documented message of a webhook, likewise. */
export function messageExample(document: object, { id, method }: MockWebhook, key: string): unknown {
  const body = follow(document, memberOf(operationAt(document, 'webhooks', id, method), 'requestBody'));
  return exampleIn(document, [memberOf(body, 'content')], key);
}

/** What the examples say when they tell a code: its result envelope, by code. Nothing without envelopes. */
export function resultsOf(
  { envelope }: MockDefinition,
  scenarios: MockOperation['scenarios'],
  exampleOf: (key: string) => unknown,
): ReadonlyMap<string, JsonObject> {
  const results = new Map<string, JsonObject>();
  for (const { key, code } of envelope ? scenarios : []) {
    const result = memberOf(exampleOf(key), envelope?.result ?? '');
    if (code !== undefined && !results.has(code) && isObject(result)) results.set(code, result);
  }
  return results;
}

const asObject = (value: unknown): object => (isObject(value) ? value : {});

const operationAt = (document: object, map: string, name: string, method: string): unknown =>
  memberOf(follow(document, memberOf(memberOf(document, map), name)), method.toLowerCase());

function exampleIn(document: object, contents: readonly unknown[], key: string): unknown {
  const media = contents.flatMap((content) => Object.values(asObject(content)));
  const holder = media.find((each) => memberOf(memberOf(each, 'examples'), key) !== undefined);
  return memberOf(follow(document, memberOf(memberOf(holder, 'examples'), key)), 'value');
}
