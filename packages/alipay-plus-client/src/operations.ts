export * from './gen/functions.ts';
export type * from './gen/client.ts';
export * from './errors.ts';
