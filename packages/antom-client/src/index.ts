export * from './gen/client.ts';
export type { components, operations, paths } from './gen/types.ts';
