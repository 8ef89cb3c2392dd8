import type { MockRun } from '../mock-run.ts';
import { checkMembers } from '../check-members.ts';
import { checkNext } from '../check-steering.ts';
import { createSteeredRun, readContext } from '../mock-run.ts';
import { readSteering, steer } from '../steering.ts';
import type { Fault, Steering } from '../steering.ts';
import { transact } from '../store/transact.ts';
import { answerJson } from './endpoint.ts';
import type { Asked, Endpoint } from './endpoint.ts';

const runOf = ({ control, run }: Asked): MockRun => createSteeredRun(control, run);

/** How a run was told to behave. */
export const steeringOf = ({ control: { store }, run }: Pick<Asked, 'control' | 'run'>): Promise<Steering> =>
  transact(store, run, readSteering);

/** `{ operation, code, times }`: the next call of the operation gets that result. Answers with all that are to come. */
export const next: Endpoint = {
  methods: {
    async POST(asked) {
      const { operation, code, times } = checkNext(asked.control.definition, asked.body);
      await runOf(asked).next(operation, code, { times });
      return answerJson({ run: asked.run, next: (await steeringOf(asked)).next });
    },
  },
};

const answerFaults = async (asked: Asked) => answerJson({ run: asked.run, faults: (await steeringOf(asked)).faults });

/** `{ kind, operation, times, lost }` and what belongs to the kind. Answers with all that are to come. */
export const faults: Endpoint = {
  methods: {
    GET: answerFaults,
    async POST(asked) {
      await runOf(asked).fault(asked.body as Fault);
      return answerFaults(asked);
    },
    async DELETE(asked) {
      await steer(asked.control.store, asked.run, (old) => ({ ...old, faults: [] }));
      return answerFaults(asked);
    },
  },
};

/** `{ webhook }` with `url`, `code` or `example`, and `members`: has a message of the API sent. */
export const notify: Endpoint = {
  methods: {
    async POST(asked) {
      const names = ['webhook', 'url', 'code', 'example', 'members'];
      const { webhook, ...options } = checkMembers(asked.body, 'A message', names);
      await runOf(asked).notify(webhook as string, options);
      return answerJson({ run: asked.run, webhook });
    },
  },
};

/** `{ advance }`, in milliseconds. Answers with the time of the run. */
export const clock: Endpoint = {
  methods: {
    async POST(asked) {
      const { advance } = checkMembers(asked.body, 'The clock', ['advance']);
      await runOf(asked).advance(advance as number);
      const { now } = await readContext(asked.control, asked.run);
      return answerJson({ run: asked.run, now: new Date(now).toISOString() });
    },
  },
};

const answerSettings = async ({ control, run }: Asked) =>
  answerJson({ run, settings: (await readContext(control, run)).settings });

/** Settings of the API's behaviour by name. */
export const settings: Endpoint = {
  methods: {
    GET: answerSettings,
    async PATCH(asked) {
      await runOf(asked).configure(asked.body as object);
      return answerSettings(asked);
    },
  },
};

/** Forgets a run. */
export const reset: Endpoint = {
  methods: {
    async POST(asked) {
      if (asked.body !== undefined) checkMembers(asked.body, 'The body of a reset', []);
      await runOf(asked).reset();
      return answerJson({ run: asked.run });
    },
  },
};
