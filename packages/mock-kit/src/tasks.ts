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

/** A task that has effects outside of the store, so that it may be done twice when a mock dies in the middle of it. */
export type OuterTask = (task: Task) => Promise<void>;

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
  return {
    ...store,
    async commit(commit) {
      const isDone = await store.commit(commit);
      if (isDone && commit.tasks.length > 0) onScheduled();
      return isDone;
    },
  };
}

const interval = 50;
const lease = 60_000;

/** Looks for tasks that are due, several times a second, until it is stopped. */
export function startTaskLoop(options: TaskLoopOptions): TaskLoop {
  const { store, now, onFault } = options;
  let underWay: Promise<void> | undefined;
  let isStopped = false;
  const doDue = async (): Promise<void> => {
    const due = await store.claimTasks(now(), lease);
    await Promise.all(due.map((task) => doTask(options, task).catch(onFault)));
  };
  const wake = (): void => {
    if (!isStopped)
      underWay ??= doDue()
        .catch(onFault)
        .finally(() => (underWay = undefined));
  };
  const timer = setInterval(wake, interval).unref();
  return {
    wake,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await underWay;
    },
  };
}

/** Once, however many mocks there are: the task ends with what it changes. */
async function doTask({ store, behaviour, createContext, outer, origin }: TaskLoopOptions, task: Task): Promise<void> {
  const { id, run, name, text } = task;
  const outside = outer[name];
  if (outside) return outside(task);
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
