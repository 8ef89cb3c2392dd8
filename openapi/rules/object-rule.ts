import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { apiOf, reportTo, type Api, type Report } from './api.ts';
import type { ObjectPlace } from './place.ts';
import { isRecord } from './record.ts';

/** An object of OpenAPI as it is written: where it is a reference, with what stands beside the `$ref`. */
export interface OasObject extends ObjectPlace {
  readonly kind: Kind;
}

/** Redocly's names of the objects, and one of ours: the operation of a webhook. */
export type Kind = keyof typeof kinds;

/** How a person names an object. Others than these are of no interest to the rules, but may hold `x-` fields by mistake. */
export const kinds = {
  Root: 'the root',
  Info: 'info',
  Server: 'a server',
  Tag: 'a tag',
  Operation: 'an operation',
  Webhook: 'a webhook',
  Parameter: 'a parameter',
  Header: 'a header',
  RequestBody: 'a request body',
  Response: 'a response',
  SecurityScheme: 'a security scheme',
  Schema: 'a schema',
  Example: 'an example',
  Other: 'this object',
} as const;

/** Types that hold things by names of the author's choice, so that a key says nothing about its kind; `x-` fields are of such. */
const isMap = (type: string): boolean =>
  /^(Named|Dependent|Discriminator|Pattern|SpecExtension)|(Map|Mapping|Properties)$/.test(type);

/** A rule about every object of an API, asked once, when Redocly has walked through all of them. */
export const objectRule =
  (check: (objects: readonly OasObject[], api: Api, report: Report) => void): Oas3Rule =>
  () => {
    const found: { readonly place: ObjectPlace; readonly type: string }[] = [];
    const note = (value: unknown, { type, location }: UserContext): void => {
      if (isRecord(value) && !isMap(type.name)) found.push({ place: { value, location }, type: type.name });
    };
    return {
      any: note,
      ref(node, context) {
        if (Object.keys(node).length > 1) note(node, context);
      },
      Root: {
        leave(root, context) {
          const api = apiOf(root, context);
          const webhooks = new Set(api.webhooks.map(({ value }) => value));
          const objects = found.map(({ place, type }) => ({ ...place, kind: kindOf(type, webhooks.has(place.value)) }));
          check(objects, api, reportTo(context));
        },
      },
    };
  };

const kindOf = (type: string, isWebhook: boolean): Kind => {
  if (isWebhook) return 'Webhook';
  return Object.hasOwn(kinds, type) ? (type as Kind) : 'Other';
};
