import { checkOneOf } from '../check-members.ts';
import { unexpected, show } from '../check-members.ts';
import type { JournalEntry } from '../journal.ts';
import { createSteeredRun } from '../mock-run.ts';
import { answerJson } from './endpoint.ts';
import type { Asked, Endpoint } from './endpoint.ts';

/** What was called and answered: `{ run, entries }`, oldest first; of the last ones with `limit`. */
export const journal: Endpoint = {
  query: ['operation', 'limit'],
  methods: {
    GET: async (asked) => answerJson({ run: asked.run, entries: await readJournal(asked) }),
    async DELETE({ control: { store }, run }) {
      await store.clearEntries(run);
      return answerJson({ run, entries: [] });
    },
  },
};

/** Runs that the mock knows something of. */
export const runs: Endpoint = {
  methods: {
    GET: async ({ control: { store, defaultRun } }) => answerJson({ default: defaultRun, runs: await store.runs() }),
  },
};

/**
 * The entries that a request asks for.
 *
 * @throws {MockError} `USAGE`
 */
export async function readJournal({ control, run, query }: Asked): Promise<readonly JournalEntry[]> {
  const operation = query.get('operation');
  const limit = readLimit(query.get('limit'));
  const names = control.definition.operations.map(({ name }) => name);
  if (operation !== null) checkOneOf(operation, 'operation', names);
  const entries = await createSteeredRun(control, run).journal();
  const wanted = entries.filter(
    (entry) => operation === null || (entry.kind === 'call' && entry.operation === operation),
  );
  return wanted.slice(Math.max(0, wanted.length - limit));
}

function readLimit(text: string | null): number {
  if (text === null) return Number.POSITIVE_INFINITY;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw unexpected('limit', 'a whole number from 0 to 999999', show(text));
}
