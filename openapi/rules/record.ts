/** A JSON object: what a person wrote may be a list, a scalar or nothing as well. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same where anything else is as good as empty. */
export const asRecord = (value: unknown): JsonObject => (isRecord(value) ? value : {});

/** A list where anything else is as good as an empty one. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const isFilledText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The value, where it is a text. */
export const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
