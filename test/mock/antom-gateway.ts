import { definition, startMock, type AntomSettings, type Mock, type Results } from '@countersign/antom-mock';
import type { JsonObject, MockRun, Store } from '@countersign/mock-kit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { signedCall } from '../../packages/mock-kit/fixtures/signed-call.ts';
import { messageExample, resultsOf } from '../../packages/mock-kit/src/examples.ts';
import { createMemoryStore } from '../../packages/mock-kit/src/store/memory-store.ts';

/** A message as the mock was told to send it. */
export interface Told {
  readonly webhook: string;
  readonly url?: string;
  readonly body: JsonObject;
}

/** A run of the mock, with whose calls no other test meets. */
export interface AntomRun extends MockRun<Results, AntomSettings> {
  readonly name: string;
  /** Calls an operation by its id; the body of the answer, which is signed and keeps to the contract. */
  call(operation: string, body: object): Promise<JsonObject>;
  /** `F PROCESS_FAIL`: status and code of what a call answers. */
  codeOf(operation: string, body: object): Promise<string>;
  /** The messages of the run so far, each of which keeps to the contract. */
  told(): readonly Told[];
}

export interface AntomGateway {
  readonly mock: Mock<Results, AntomSettings>;
  /** A run that nothing is known of yet. */
  newRun(settings?: Partial<AntomSettings>): Promise<AntomRun>;
}

/** A mock whose answers and messages are held against the bundled document, by Ajv alone. */
export async function startGateway(): Promise<AntomGateway> {
  const messages: { readonly run: string; readonly message: Message }[] = [];
  const store = withSpy(createMemoryStore(), (run, message) => messages.push({ run, message }));
  // The clock stands unless a test moves it.
  const start = Date.now();
  const mock = await startMock({ store, now: () => start });
  let runs = 0;
  return {
    mock,
    async newRun(settings) {
      const name = `run-${++runs}`;
      const run = mock.run(name);
      if (settings) await run.configure(settings);
      const call = async (operation: string, body: object): Promise<JsonObject> => {
        const path = definition.operations.find(({ id }) => id === operation)?.path ?? '';
        const answer = await signedCall(mock.url, { path: `/ams/api${path}`, body, headers: { 'x-mock-run': name } });
        expect(answer).toMatchObject({ status: 200, signed: true });
        const answered = JSON.parse(answer.text) as JsonObject;
        expect(violations(['paths', path, 'post', 'responses', '200'], answered), answer.text).toEqual([]);
        return answered;
      };
      return {
        ...run,
        name,
        call,
        codeOf: async (operation, body) => codeIn(await call(operation, body)),
        told: () => messages.filter((each) => each.run === name).map(({ message }) => toTold(message)),
      };
    },
  };
}

/** `S SUCCESS`: status and code of an answer. */
export function codeIn(answer: JsonObject): string {
  const { resultStatus, resultCode } = answer['result'] as Record<string, string>;
  return `${resultStatus} ${resultCode}`;
}

interface Message {
  readonly webhook: string;
  readonly url?: string;
  readonly code: string;
  readonly members: JsonObject;
}

function withSpy(store: Store, onMessage: (run: string, message: Message) => void): Store {
  return {
    ...store,
    async commit(commit) {
      const isDone = await store.commit(commit);
      for (const { name, text } of isDone ? commit.tasks : []) {
        const { message, attempt } = JSON.parse(text) as { message: Message; attempt?: number };
        if (name === 'deliver-message' && attempt === 1) onMessage(commit.run, message);
      }
      return isDone;
    },
  };
}

function toTold({ webhook, url, code, members }: Message): Told {
  const declared = definition.webhooks?.find(({ id }) => id === webhook);
  if (!declared) throw new Error(`There is no webhook ${webhook}.`);
  const exampleOf = (key: string): unknown => messageExample(definition.document, declared, key);
  const body = { result: resultsOf(definition, declared.scenarios, exampleOf).get(code), ...members };
  expect(violations(['webhooks', webhook, declared.method, 'requestBody'], body), JSON.stringify(body)).toEqual([]);
  return { webhook, ...(url !== undefined && { url }), body };
}

const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
addFormats.default(ajv);
ajv.addSchema({ ...definition.document, $id: 'document' });

/** What is wrong with the body of a message, by the schema that stands in the bundled document. */
function violations(place: readonly string[], body: unknown): readonly string[] {
  const steps = [...place, 'content', 'application/json', 'schema'];
  const fragment = steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const id = `document#/${fragment}`;
  const validate = ajv.getSchema(id);
  if (!validate) throw new Error(`There is no schema at ${place.join(' ')}.`);
  return validate(body) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
