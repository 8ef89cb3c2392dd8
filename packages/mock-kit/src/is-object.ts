export type JsonObject = Record<string, unknown>;

/** An object of JSON, as opposed to a list, a scalar or nothing. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
