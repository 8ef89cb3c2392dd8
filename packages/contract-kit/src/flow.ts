/**
 * A workflow of an Arazzo document: calls in order, and what must be true of each answer. Generated; expressions and conditions
 * stand in it as they were written.
 */
export interface Flow {
  /** The workflowId, unique among all flows of the API. */
  readonly id: string;
  /** The documented fact that the flow proves. */
  readonly summary: string;
  /** Where it stands: `openapi/tills/flows/refund.arazzo.yaml#/workflows/0`. */
  readonly source: string;
  /**
   * Inputs by which a double is asked for a result code, `{ inProcess: 'PAYMENT_IN_PROCESS' }`: ends of ids, `__PAYMENT_IN_PROCESS`
   * for a double and empty for any other target.
   */
  readonly asks?: Readonly<Record<string, string>>;
  /** Ids of flows that run before it. */
  readonly dependsOn?: readonly string[];
  readonly steps: readonly FlowStep[];
  /** Runtime expressions by name. */
  readonly outputs?: FlowExpressions;
}

/** Runtime expressions by the name of what they give: `{ paymentId: '$response.body#/paymentId' }`. */
export type FlowExpressions = Readonly<Record<string, string>>;

/** One call of an operation, or of another flow. */
export type FlowStep = FlowCall | FlowInclusion;

export interface FlowCall {
  readonly id: string;
  /** The operationId. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** The body, with expressions in the place of values (`$steps.pay.outputs.id`) or inside of texts (`{$inputs.runId}-1`). */
  readonly payload: unknown;
  /** Conditions that hold for every answer but one that is asked for again. */
  readonly criteria: readonly string[];
  readonly onSuccess?: readonly FlowAction[];
  readonly onFailure?: readonly FlowAction[];
  readonly outputs?: FlowExpressions;
  readonly person?: FlowPerson;
}

export interface FlowInclusion {
  readonly id: string;
  /** Id of the flow to run here. */
  readonly flow: string;
  /** What it gets as its inputs. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Of what it puts out: `{ paymentId: '$outputs.paymentId' }`. */
  readonly outputs?: FlowExpressions;
}

/** What follows a step; of several, the first whose criteria hold. Without one, the next step follows a success, and a failure ends. */
export interface FlowAction {
  readonly type: 'end' | 'goto' | 'retry';
  readonly criteria?: readonly string[];
  /** Of `goto`: id of a step of the same flow. */
  readonly step?: string;
  /** Of `retry`: seconds to wait before the step is done again. */
  readonly after?: number;
  /** Of `retry`: how many times at most. */
  readonly limit?: number;
}

/** What only a person can do, once the step has succeeded. */
export interface FlowPerson {
  /** The choice on the page: `approve`. */
  readonly does: string;
  /** Expression of the page's URL. */
  readonly url: string;
  /** What the person brings back: a parameter of the URL they are sent to, and the input of the flow that it becomes. */
  readonly gives?: string;
  /** For people: what is to do. */
  readonly summary: string;
}
