import { most } from './store.ts';
import type { Commit, Store, Stored, Task } from './store.ts';

/** As {@link most}, and how many runs. */
export interface MemoryLimits {
  readonly runs: number;
  /** Values of a run. */
  readonly values: number;
  /** Journal entries of a run. */
  readonly entries: number;
}

interface Run {
  readonly values: Map<string, Stored>;
  readonly journal: (() => string)[];
}

/** A store within this process. */
export function createMemoryStore(limits: MemoryLimits = { runs: 1000, ...most }): Store {
  const runs = new Map<string, Run>();
  const tasks = new Map<string, Task & { readonly freeAt: number }>();
  let version = 0;
  let latest: Run | undefined;

  /** The run, from now on the most recent one. */
  const use = (name: string): Run => {
    const known = runs.get(name);
    if (known && latest === known) return known;
    const run = known ?? { values: new Map(), journal: [] };
    runs.delete(name);
    runs.set(name, run);
    latest = run;
    const [oldest] = runs.keys();
    if (runs.size > limits.runs && oldest !== undefined) clear(oldest);
    return run;
  };
  const clear = (name: string): void => {
    runs.delete(name);
    for (const { id, run } of tasks.values()) if (run === name) tasks.delete(id);
  };
  const isCurrent = ({ run, reads, finishes }: Commit): boolean => {
    const values = runs.get(run)?.values;
    const unchanged = [...reads].every(([key, read]) => (values?.get(key)?.version ?? 0) === read);
    return unchanged && (finishes === undefined || tasks.has(finishes));
  };

  return {
    read: async (run, key) => runs.get(run)?.values.get(key),
    async commit(commit) {
      if (!isCurrent(commit)) return false;
      version++;
      const { values } = use(commit.run);
      for (const [key, text] of commit.writes) {
        values.delete(key);
        if (text !== undefined) values.set(key, { version, text });
      }
      for (const key of values.keys()) {
        if (values.size <= limits.values) break;
        values.delete(key);
      }
      if (commit.finishes !== undefined) tasks.delete(commit.finishes);
      for (const task of commit.tasks) tasks.set(task.id, { ...task, freeAt: 0 });
      return true;
    },
    async append(run, entry) {
      const { journal } = use(run);
      journal.push(entry);
      if (journal.length > limits.entries) journal.shift();
    },
    entries: async (run) => (runs.get(run)?.journal ?? []).map((entry) => entry()),
    async clearEntries(run) {
      runs.get(run)?.journal.splice(0);
    },
    runs: async () => [...runs.keys()],
    clear: async (run) => clear(run),
    async claimTasks(now, lease, names) {
      const due = [...tasks.values()].filter(
        ({ name, dueAt, freeAt }) => dueAt <= now && freeAt <= now && (names?.includes(name) ?? true),
      );
      for (const task of due) tasks.set(task.id, { ...task, freeAt: now + lease });
      return due.sort(byTime).map(plain);
    },
    tasks: async (run) =>
      [...tasks.values()]
        .filter((task) => task.run === run)
        .sort(byTime)
        .map(plain),
    async hastenTasks(run, milliseconds) {
      for (const task of tasks.values())
        if (task.run === run) tasks.set(task.id, { ...task, dueAt: task.dueAt - milliseconds });
    },
    close: async () => {},
  };
}

const byTime = (a: Task, b: Task): number => a.dueAt - b.dueAt;

const plain = ({ id, run, name, dueAt, text }: Task): Task => ({ id, run, name, dueAt, text });
