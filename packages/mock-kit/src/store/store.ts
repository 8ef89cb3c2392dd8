/** What is kept of a run, so that a mock that runs for weeks does not grow; the oldest go first. */
export const most = { values: 50_000, entries: 200 };

/** A value, and the number of the commit that wrote it: no two commits have the same. */
export interface Stored {
  readonly version: number;
  /** JSON. */
  readonly text: string;
}

/** Something to be done at its time. */
export interface Task {
  readonly id: string;
  readonly run: string;
  readonly name: string;
  /** Epoch milliseconds of the machine's clock, not of the run's. */
  readonly dueAt: number;
  /** JSON. */
  readonly text: string;
}

/** All of it takes effect, or nothing. */
export interface Commit {
  readonly run: string;
  /** Versions of what was read, by key; 0 where there was nothing. */
  readonly reads: ReadonlyMap<string, number>;
  /** JSON by key; `undefined` removes. */
  readonly writes: ReadonlyMap<string, string | undefined>;
  readonly tasks: readonly Task[];
  /** Id of a task that is done with this; it has to be there still. */
  readonly finishes?: string | undefined;
}

/**
 * What a mock remembers, by run: runs know nothing of each other. Several mocks may share one store, so whoever changes something
 * commits it together with the versions of all that led to it.
 */
export interface Store {
  read(run: string, key: string): Promise<Stored | undefined>;
  /** `false`, and nothing is written, where something read has changed since or the finished task is gone. */
  commit(commit: Commit): Promise<boolean>;
  /** Adds to the journal of a run, of which the last entries are kept. `entry` gives JSON; it is asked when it is needed. */
  append(run: string, entry: () => string): Promise<void>;
  /** The journal of a run, oldest first. */
  entries(run: string): Promise<readonly string[]>;
  /** Forgets the journal of a run, and nothing else. */
  clearEntries(run: string): Promise<void>;
  /** Runs that something is known of. */
  runs(): Promise<readonly string[]>;
  /** Forgets a run, its tasks and its journal. */
  clear(run: string): Promise<void>;
  /**
   * The tasks that are due at `now`. For `lease` milliseconds nobody else gets them.
   *
   * @param names of the tasks that the caller can do, any by default: what it can't is left to another one
   */
  claimTasks(now: number, lease: number, names?: readonly string[]): Promise<readonly Task[]>;
  /** The tasks of a run, claimed or not, by time. */
  tasks(run: string): Promise<readonly Task[]>;
  /** Makes the tasks of a run due so many milliseconds sooner. */
  hastenTasks(run: string, milliseconds: number): Promise<void>;
  close(): Promise<void>;
}
