import type { MockOperation } from './definition.ts';
import type { JsonObject } from './is-object.ts';
import type { SettingKinds } from './setting-kinds.ts';
import type { State } from './store/transact.ts';

/**
 * What an API remembers from call to call, written by hand where its document can't say it. All of it works on the state
 * of one run and may be done again when another call came in between: it must have no effect but by its context.
 */
export interface Behaviour<Settings extends object = object> {
  /** What tests can change of it, by run, and how it is by default. */
  readonly settings: Settings;
  /** What each of them may be, so that a misspelt one is told; without it, the sort of the default value alone is checked. */
  readonly settingKinds?: SettingKinds;
  /** By `operationId`. An operation that is not here is answered by its example. */
  readonly operations: { readonly [operationId: string]: Handler<Settings> };
  /** Result codes that a handler brings about itself when they are asked for; any other asked for is only answered. */
  readonly ownCodes?: { readonly [operationId: string]: readonly string[] };
  /**
   * By `operationId`: the result code that a call made again hears where something has come between that takes its final answer's
   * place; nothing where that answer holds. An operation that is not here gives the same answer for ever.
   */
  readonly overtaken?: {
    readonly [operationId: string]: (context: Context<Settings>, body: JsonObject) => Promise<string | undefined>;
  };
  /** What was scheduled, by name. */
  readonly tasks?: { readonly [name: string]: (context: Context<Settings>, input: never) => Promise<void> };
  /** What a person sees, at `/_mock/pages/<name>`. */
  readonly pages?: { readonly [name: string]: Page<Settings> };
}

/** Answers a valid request: the body. */
export type Handler<Settings extends object = object> = (call: Call<Settings>) => Promise<JsonObject>;

export interface Context<Settings extends object = object> {
  readonly run: string;
  /** Epoch milliseconds of the run's clock, which tests can move. */
  readonly now: number;
  /** Of the mock, for the URLs of its pages: `http://127.0.0.1:4010`. */
  readonly origin: string;
  readonly settings: Settings;
  readonly state: State;
  /** A new id of that many digits, or letters and digits. */
  newId(length: number, alphabet?: string): string;
  /** Has a task of the behaviour done after that many milliseconds of the run's clock. */
  schedule(task: string, input: unknown, milliseconds: number): void;
  /** Sends a message of the API, signed, again and again until it is acknowledged or the documented schedule ends. */
  notify(message: Message): void;
  /** The URL of a page of the behaviour. */
  pageUrl(page: string, query: Readonly<Record<string, string>>): string;
}

export interface Call<Settings extends object = object> extends Context<Settings> {
  readonly operation: MockOperation;
  /** Keeps to the document. */
  readonly body: JsonObject;
  /** The code that a test asked for, of those that the handler brings about itself. */
  readonly forced: string | undefined;
  /** Body of an answer with a documented result code: the envelope alone, to which the handler adds. */
  result(code: string): JsonObject;
}

export interface Message {
  /** Key of the webhook. */
  readonly webhook: string;
  /** Where the caller wants it, if it said. */
  readonly url: string | undefined;
  /** Result code of the message, where it carries one. */
  readonly code?: string;
  /** The rest of the message. */
  readonly members: JsonObject;
}

export interface PageRequest<Settings extends object = object> extends Context<Settings> {
  readonly method: 'GET' | 'POST';
  readonly query: URLSearchParams;
  /** Of a form that was sent. */
  readonly form: URLSearchParams;
}

/** A page, or where to go instead. */
export type PageAnswer = { readonly html: string; readonly status?: number } | { readonly redirect: string };

export type Page<Settings extends object = object> = (request: PageRequest<Settings>) => Promise<PageAnswer>;
