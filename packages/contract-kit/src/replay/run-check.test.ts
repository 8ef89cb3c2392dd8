import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Check } from '../check.ts';
import type { ContractApi } from '../suite.ts';
import type { Target } from '../target.ts';
import { createCheckRunner } from './run-check.ts';
import { readCheck } from './recording.ts';

const api: ContractApi = { name: 'tills', document: {}, refusals: {}, sensitive: ['pin'] };
const target: Target = { name: 'double', baseUrl: 'http://127.0.0.1:9', forcesResults: false, namesFields: false };
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contract-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a gateway answers to a check that sends two requests, each with an id of its own. */
const answers = ['{"pin":"4711","n":1}', '{"pin":"0815","n":2}'];

/** A check that wants a pin of four digits, and where it is told, that of the example. */
const pins = (id: string, wanted?: string): Check => ({
  id,
  kind: 'case',
  operation: 'open',
  sends: 'two',
  async run(session) {
    const request = { method: 'POST', path: '/open', headers: [], body: bytes(session.nextId()) };
    const exchanges = [await session.send(request, id), await session.send(request, id)];
    const read = exchanges.map(({ answer }) => JSON.parse(new TextDecoder().decode(answer?.bytes)) as { pin: string });
    const wrong = read.filter(({ pin }) => !/^\d{4}$/.test(pin) || (wanted !== undefined && pin !== wanted));
    const finding = { pointer: '#/', expected: '', found: '' };
    return {
      exchanges,
      codes: [],
      findings: [
        ...wrong.map(() => ({ ...finding, kind: 'schema' as const, fact: 'A pin has four digits.' })),
        ...(session.isReplayed ? [] : [{ ...finding, kind: 'signature' as const, fact: 'Answers are signed.' }]),
      ],
    };
  },
});

/** The same check with the gateway in it. */
function live(check: Check): Check {
  return {
    ...check,
    run: (session) => {
      const left = session.isReplayed ? undefined : [...answers];
      const send: typeof session.send = async (request, id) =>
        left === undefined
          ? session.send(request, id)
          : { request, answer: { status: 200, headers: [], bytes: bytes(left.shift() ?? '') } };
      return check.run({ ...session, send });
    },
  };
}

test('what is recorded is judged again, without its secrets and without network; of signatures it is remembered', async () => {
  const recorder = createCheckRunner(api, { ...target, recordTo: folder });
  await recorder.open();
  for (const check of [pins('open/digits'), pins('open/equal', '4711')]) await recorder.run(live(check));
  recorder.close();
  const text = JSON.stringify([readCheck(folder, 'open/digits'), readCheck(folder, 'open/equal')]);
  expect(text).not.toMatch(/4711|0815/);
  expect(text).toContain('"{\\"pin\\":\\"1111\\",\\"n\\":2}"');

  const replay = createCheckRunner(api, { ...target, replayFrom: folder });
  await replay.open();
  const { findings, exchanges } = await replay.run(replay.prepare(pins('open/digits')));
  expect(findings.map(({ kind }) => kind)).toEqual(['signature']);
  expect(exchanges.map(({ request }) => new TextDecoder().decode(request.body))).toEqual(
    readCheck(folder, 'open/digits')?.exchanges.map(({ request }) => request.body),
  );
  // One that needs what was covered would find something else than it did.
  expect(replay.prepare(pins('open/equal', '4711')).skip).toMatch(/cannot be judged again/);
  expect(replay.prepare(pins('open/other')).skip).toBe('It was not recorded.');
  expect(replay.prepare({ ...pins('open/other'), skip: 'A person has to approve.' }).skip).toBe(
    'A person has to approve.',
  );
  replay.close();
});
