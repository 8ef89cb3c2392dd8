import type { Check, SeenCode } from '../check.ts';
import type { Finding } from '../finding.ts';
import type { Constraint } from '../suite.ts';

/** A message as a person may see it: secrets covered, a long body cut. */
export interface ShownExchange {
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: readonly (readonly [name: string, value: string])[];
    readonly body: string;
  };
  readonly answer?: {
    readonly status: number;
    readonly headers: readonly (readonly [name: string, value: string])[];
    readonly body: string;
  };
  /** Why no answer came. */
  readonly failure?: string;
}

/** What one test tells of its check. Plain JSON that holds no secret: it leaves the worker and may be kept in a blob report. */
export interface CheckMeta extends Pick<Check, 'id' | 'kind' | 'operation' | 'sends' | 'skip'> {
  readonly findings?: readonly Finding[];
  readonly codes?: readonly SeenCode[];
  /** Of a check with findings. */
  readonly exchanges?: readonly ShownExchange[];
}

/** What there is to look at in one operation, and where it is looked at: told once a suite, so that merged shards add up. */
export interface SuiteMeta {
  readonly api: string;
  readonly operation: string;
  readonly target: { readonly name: string; readonly forcesResults: boolean };
  /** Documented codes by status. */
  readonly results: Readonly<Record<string, readonly string[]>>;
  /** Codes of which there is an example. */
  readonly examples: readonly string[];
  readonly constraints: readonly Constraint[];
  /** Source files of the document by pointer prefix: `#/components/schemas/PayRequest` → `openapi/…/PayRequest.yaml`. */
  readonly sources?: Readonly<Record<string, string>>;
}

declare module 'vitest' {
  interface TaskMeta {
    contract?: CheckMeta;
    contractSuite?: SuiteMeta;
  }
}
