import type { Behaviour } from './behaviour.ts';
import type { CreateContext } from './context.ts';
import type { Store, Task } from './store/store.ts';
import { transact } from './store/transact.ts';

/** Does what is due. */
export interface TaskLoop {
  /** Looks now, for instance because something was scheduled. */
  wake(): void;
  /** Resolves once what is under way has ended. */
  stop(): Promise<void>;
}

/**
 * A task that has effects outside of the store, so that it may be done twice when a mock dies in the middle of it. It finishes
 * itself, by a commit.
 *
 * @param leaving says that the mock stops and does not wait any longer; what is not finished then is done by another one
 */
export type OuterTask = (task: Task, leaving: AbortSignal) => Promise<void>;

export interface TaskLoopOptions {
  readonly store: Store;
  readonly behaviour: Behaviour | undefined;
  readonly createContext: CreateContext;
  readonly outer: Readonly<Record<string, OuterTask>>;
  readonly origin: () => string;
  readonly now: () => number;
  readonly onFault: (error: unknown) => void;
}

/** The store, which tells of every commit that schedules something. */
export function watchSchedule(store: Store, onScheduled: () => void): Store {
  const commit: Store['commit'] = async (changes) => {
    const isDone = await store.commit(changes);
    if (isDone && changes.tasks.length > 0) onScheduled();
    return isDone;
  };
  return Object.assign(Object.create(store) as Store, { commit });
}

const interval = 50;
const lease = 60_000;
/** How long what is under way may go on when the loop is stopped, in milliseconds. */
const patience = 1000;

/** Looks for tasks that are due, several times a second, until it is stopped. */
export function startTaskLoop(options: TaskLoopOptions): TaskLoop {
  const { store, now, onFault, outer, behaviour } = options;
  // Another mock over the same store may be one that remembers nothing, or an older one.
  const names = [...Object.keys(outer), ...Object.keys(behaviour?.tasks ?? {})];
  const leaving = new AbortController();
  const underWay = new Set<Promise<void>>();
  let looking: Promise<void> | undefined;
  let isStopped = false;
  // Not waited for before the next look: a receiver that does not answer would hold up every other run.
  const begin = (task: Task): void => {
    const doing: Promise<void> = doTask(options, task, leaving.signal)
      .catch(onFault)
      .finally(() => underWay.delete(doing));
    underWay.add(doing);
  };
  const look = async (): Promise<void> => {
    const claimed = await store.claimTasks(now(), lease, names);
    // Nobody waits for these any more: after the lease they are another mock's.
    if (!leaving.signal.aborted) for (const task of claimed) begin(task);
  };
  const wake = (): void => {
    if (!isStopped)
      looking ??= look()
        .catch(onFault)
        .finally(() => (looking = undefined));
  };
  const timer = setInterval(wake, interval).unref();
  return {
    wake,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      const impatience = setTimeout(() => leaving.abort(), patience);
      const abandoned = new Promise<void>((resolve) => leaving.signal.addEventListener('abort', () => resolve()));
      await Promise.race([looking, abandoned]);
      await Promise.all(underWay);
      clearTimeout(impatience);
    },
  };
}

/** Once, however many mocks there are: the task ends with what it changes. */
async function doTask(
  { store, behaviour, createContext, outer, origin }: TaskLoopOptions,
  task: Task,
  leaving: AbortSignal,
): Promise<void> {
  const { id, run, name, text } = task;
  const outside = outer[name];
  if (outside) return outside(task, leaving);
  await transact(
    store,
    run,
    async (transaction) => {
      const context = await createContext({ name: run, origin: origin() }, transaction);
      await behaviour?.tasks?.[name]?.(context, JSON.parse(text) as never);
    },
    id,
  );
}
