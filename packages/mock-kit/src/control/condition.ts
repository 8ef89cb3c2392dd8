import { setTimeout as sleep } from 'node:timers/promises';
import { answerProblem } from '../refusal.ts';
import type { Store } from '../store/store.ts';
import { answerJson } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';

/** The process is there. */
export const health: Endpoint = { methods: { GET: () => answerJson({ status: 'ok' }) } };

/** Calls would be answered: the mock is not about to stop, and what it remembers can be read. */
export const ready: Endpoint = {
  methods: {
    async GET({ control: { isOpen, store, defaultRun } }) {
      if (!isOpen()) return answerProblem(503, 'The mock is about to stop.');
      if (await isAnswering(store, defaultRun)) return answerJson({ status: 'ready' });
      return answerProblem(503, `The store does not answer within ${patience} ms.`);
    },
  },
};

/** Of whoever asks whether the mock is ready; some give up after a second. */
const patience = 800;

async function isAnswering(store: Store, run: string): Promise<boolean> {
  const given = new AbortController();
  const read = store.read(run, 'steering').then(
    () => true,
    () => false,
  );
  const late = sleep(patience, false, { signal: given.signal }).catch(() => false);
  try {
    return await Promise.race([read, late]);
  } finally {
    given.abort();
  }
}
