export * from './gen/client.ts';
export type { components, operations, paths, webhooks } from './gen/types.ts';
export * from './errors.ts';
