import type { MockDefinition, MockOperation } from '../definition.ts';
import { scenarioNames } from '../scenario.ts';
import { triggerMembers } from '../trigger-members.ts';
import type { TriggerMember } from '../trigger-members.ts';
import { answerJson } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';

/** How a result of an operation is asked for. */
interface OperationTriggers {
  readonly operation: string;
  /** Result codes, or the keys of examples that have none. */
  readonly codes: readonly string[];
  /** Of one code, for a request to be sent and for `POST /_mock/next`. */
  readonly example: {
    readonly code: string;
    readonly header: string;
    readonly next: { readonly operation: string; readonly code: string };
    /** Each of them asks for the code alone, by the end of its value. */
    readonly members: readonly TriggerMember[];
  };
}

/** What each operation can be made to answer, and how. */
export const triggers: Endpoint = {
  methods: { GET: ({ control: { definition } }) => answerJson({ operations: listTriggers(definition) }) },
};

export const listTriggers = (definition: MockDefinition): readonly OperationTriggers[] =>
  definition.operations
    .filter(({ scenarios }) => scenarios.length > 0)
    .map((operation) => triggersOf(definition, operation));

function triggersOf(definition: MockDefinition, operation: MockOperation): OperationTriggers {
  const codes = scenarioNames(operation);
  // The first is what comes anyway.
  const code = codes[1] ?? codes[0] ?? '';
  const members = triggerMembers(definition, operation, code);
  const { name } = operation;
  return {
    operation: name,
    codes,
    example: { code, header: `Prefer: example=${code}`, next: { operation: name, code }, members },
  };
}
