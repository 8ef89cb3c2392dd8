export * from './gen/client.ts';
export * from './gen/webhooks.ts';
export type { components, operations, paths, webhooks } from './gen/types.ts';
export * from './errors.ts';
export {
  createMemoryStore,
  createNodeListener,
  type NotificationStore,
  type Refusal,
  type RefusalReason,
} from '@countersign/signing';
