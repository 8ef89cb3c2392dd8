export type { Behaviour, Call, Context, Handler, Message, Page, PageAnswer, PageRequest } from './behaviour.ts';
export { clientEnvironment } from './client-environment.ts';
export { html } from './control/html.ts';
export type { Html } from './control/html.ts';
export { connectMock } from './connect-mock.ts';
export type { ConnectOptions } from './connect-mock.ts';
export type {
  MockDefinition,
  MockEnvelope,
  MockIdempotency,
  MockOperation,
  MockScenario,
  MockWebhook,
  ProtocolReason,
  ProtocolResult,
} from './definition.ts';
export { MockError } from './errors.ts';
export type { MockErrorCode } from './errors.ts';
export { htmlChoices, htmlPage } from './html-page.ts';
export type { PageContent } from './html-page.ts';
export type { JsonObject } from './is-object.ts';
export type { CallEntry, JournalEntry, MessageEntry } from './journal.ts';
export type { MockKeys } from './keys.ts';
export type { MessageSettings } from './message-settings.ts';
export type { MockRun } from './mock-run.ts';
export type { NotifyOptions } from './notify.ts';
export { runMock } from './run-mock.ts';
export { startMockServer } from './server.ts';
export type { Mock, MockOptions } from './server.ts';
export type { Fault } from './steering.ts';
export type { KindsOf, SettingKind, SettingKinds } from './setting-kinds.ts';
export { openStore } from './store/open-store.ts';
export type { RedisStoreOptions } from './store/redis-store.ts';
export type { Commit, Store, Stored, Task } from './store/store.ts';
export type { State } from './store/transact.ts';
export { testKeys } from './test-keys.ts';
