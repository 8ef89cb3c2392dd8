import type { ApiDiff } from './diff-api.ts';
import type { MessageView } from './view-messages.ts';

/** What a format is given to show: both sides by name and the diff of every API that both have. */
export interface DiffReport {
  /** Git ref, folder or file, as it was asked for. */
  readonly base: string;
  readonly head: string;
  readonly apis: readonly {
    readonly diff: ApiDiff;
    /** The changed operations and webhooks. */
    readonly messages: readonly MessageView[];
    /** Why no caller could be compiled, as the end of a sentence. */
    readonly notCompiled?: string;
  }[];
  /** APIs that one side only has. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Shortens an absolute path of either side. */
  readonly place: { readonly base: (file: string) => string; readonly head: (file: string) => string };
}
