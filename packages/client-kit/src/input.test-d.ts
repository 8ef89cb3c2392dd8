import { expectTypeOf, test } from 'vitest';
import type { ApplyTokenInput, ConsultInput } from './fixture/antom-client.ts';
import type { components } from './fixture/antom-paths.ts';
import type { Input, JsonObject } from './index.ts';

const least = {
  customerBelongsTo: 'GCASH',
  authRedirectUrl: 'https://shop.example/return',
  scopes: ['AGREEMENT_PAY'],
  terminalType: 'WEB',
} satisfies ConsultInput;

test('the wire type itself is an input', () => {
  expectTypeOf<components['schemas']['ConsultRequest']>().toExtend<ConsultInput>();
});

test('natives are admitted where the shape says so, beside the strings of the wire', () => {
  expectTypeOf<ConsultInput['recurringPayment']>().toEqualTypeOf<boolean | 'true' | 'false' | undefined>();
  expectTypeOf<ConsultInput['authRedirectUrl']>().toEqualTypeOf<string | URL>();
  expectTypeOf<ConsultInput['extendInfo']>().toEqualTypeOf<string | JsonObject | undefined>();
  expectTypeOf<NonNullable<ConsultInput['env']>>().toEqualTypeOf<{
    timeZoneOffset?: string | number | bigint;
    colorDepth?: string;
  }>();
});

test('shapes reach through arrays and references', () => {
  expectTypeOf<NonNullable<ConsultInput['devices']>[number]>().toEqualTypeOf<NonNullable<ConsultInput['env']>>();
  expectTypeOf<Input<string, 'decimal', {}>>().toEqualTypeOf<string | number>();
  expectTypeOf<Input<string, 'datetime', {}>>().toEqualTypeOf<string | Date>();
});

test('a shape distributes over a union', () => {
  expectTypeOf<ApplyTokenInput>().toEqualTypeOf<
    | { grantType: 'AUTHORIZATION_CODE'; authCode: string; expiry?: string | Date }
    | { grantType: 'REFRESH_TOKEN'; refreshToken: string; expiry?: string | Date }
  >();
});

test('a recursive schema', () => {
  interface Node {
    size: string;
    children?: Node[];
  }
  interface Shapes {
    readonly Node: {
      readonly properties: {
        readonly size: 'integer';
        readonly children: { readonly items: { readonly ref: 'Node' } };
      };
    };
  }
  const node: Input<Node, { ref: 'Node' }, Shapes> = { size: 1, children: [{ size: 2n, children: [{ size: '3' }] }] };
  expectTypeOf(node).toHaveProperty('size');
});

test('a schema without an entry, and no shape at all, leave the type as it is', () => {
  expectTypeOf<Input<{ a: string }, { ref: 'Unlisted' }, {}>>().toEqualTypeOf<{ a: string }>();
  expectTypeOf<Input<unknown, { properties: { a: 'boolean' } }, {}>>().toBeUnknown();
  expectTypeOf<Input<{ a: string }, undefined, {}>>().toEqualTypeOf<{ a: string }>();
});

test('a value outside an enum is refused', () => {
  // @ts-expect-error WINDOWS is no osType
  const windows: ConsultInput = { ...least, osType: 'WINDOWS' };
  // @ts-expect-error "yes" is neither a boolean nor the text of one
  const yes: ConsultInput = { ...least, recurringPayment: 'yes' };
  expectTypeOf([windows, yes]).toBeArray();
});

test('a native where the shape has none is refused', () => {
  // @ts-expect-error colorDepth is plain text
  const depth: ConsultInput['env'] = { colorDepth: 24 };
  // @ts-expect-error a Date is no integer
  const offset: ConsultInput['env'] = { timeZoneOffset: new Date() };
  expectTypeOf([depth, offset]).toBeArray();
});

test('a missing required member is refused', () => {
  const { terminalType: _, ...incomplete } = least;
  // @ts-expect-error terminalType is missing
  const input: ConsultInput = incomplete;
  expectTypeOf(input).toBeObject();
});

test('a member which the spec does not know is refused', () => {
  // @ts-expect-error authRedirectURL is misspelt
  const input: ConsultInput = { ...least, authRedirectURL: 'https://shop.example' };
  expectTypeOf(input).toBeObject();
});
