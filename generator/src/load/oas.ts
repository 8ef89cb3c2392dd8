/** The parts of OpenAPI 3.1 that the model reads. Names start with `Oas`, so that a reader knows the layer. */

export interface OasRef {
  readonly $ref: string;
}

export interface OasDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly servers?: readonly OasServer[];
  readonly security?: readonly Record<string, readonly string[]>[];
  readonly paths?: { readonly [path: string]: OasPathItem | OasRef };
  readonly webhooks?: { readonly [name: string]: OasPathItem | OasRef };
  readonly components?: {
    readonly schemas?: { readonly [name: string]: OasSchema };
    readonly securitySchemes?: { readonly [name: string]: OasSecurityScheme | OasRef };
  };
  readonly [extension: `x-${string}`]: unknown;
}

export interface OasServer {
  readonly url: string;
  readonly description?: string;
  readonly variables?: { readonly [name: string]: { readonly default: string } };
  readonly [extension: `x-${string}`]: unknown;
}

export interface OasSecurityScheme {
  readonly type: string;
  readonly [extension: `x-${string}`]: unknown;
}

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type OasMethod = (typeof methods)[number];

export type OasPathItem = { readonly [method in OasMethod]?: OasOperation } & {
  readonly parameters?: readonly (OasParameter | OasRef)[];
};

export interface OasOperation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly tags?: readonly string[];
  readonly parameters?: readonly (OasParameter | OasRef)[];
  readonly requestBody?: OasRequestBody | OasRef;
  readonly responses?: { readonly [status: string]: OasResponse | OasRef };
  readonly security?: readonly Record<string, readonly string[]>[];
  readonly [extension: `x-${string}`]: unknown;
}

export interface OasParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: OasSchema;
  readonly example?: unknown;
  readonly examples?: { readonly [key: string]: OasExample | OasRef };
}

export interface OasRequestBody {
  readonly required?: boolean;
  readonly content?: { readonly [mediaType: string]: OasMediaType };
}

export interface OasResponse {
  readonly description?: string;
  readonly content?: { readonly [mediaType: string]: OasMediaType };
}

export interface OasMediaType {
  readonly schema?: OasSchema;
  readonly examples?: { readonly [key: string]: OasExample | OasRef };
  readonly example?: unknown;
}

export interface OasExample {
  readonly summary?: string;
  readonly value?: unknown;
}

export interface OasSchemaObject {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: OasSchema;
  readonly contains?: OasSchema;
  readonly properties?: { readonly [name: string]: OasSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: OasSchema;
  readonly unevaluatedProperties?: OasSchema;
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: { readonly [value: string]: string } };
  readonly allOf?: readonly OasSchema[];
  readonly anyOf?: readonly OasSchema[];
  readonly oneOf?: readonly OasSchema[];
  readonly if?: OasSchema;
  readonly then?: OasSchema;
  readonly else?: OasSchema;
  readonly dependentRequired?: { readonly [name: string]: readonly string[] };
  readonly [extension: `x-${string}`]: unknown;
}

/** JSON Schema 2020-12 allows `true` and `false` where a schema may stand. */
export type OasSchema = OasSchemaObject | boolean;
