import type { Message, Store, Task } from '@countersign/mock-kit';
import { createMemoryStore } from '../../packages/mock-kit/src/store/memory-store.ts';

/** A store that also notes every task that is scheduled, so that a test sees what was to be sent though it went nowhere. */
export function createRecordingStore(tasks: Task[]): Store {
  const store = createMemoryStore();
  return {
    ...store,
    async commit(commit) {
      const isDone = await store.commit(commit);
      if (isDone) tasks.push(...commit.tasks);
      return isDone;
    },
  };
}

/** The messages of a run, in the order in which they were asked for, redeliveries left out. */
export function messagesOf(tasks: readonly Task[], run: string): Message[] {
  return tasks.flatMap((task) => {
    const input = JSON.parse(task.text) as { readonly message?: Message; readonly attempt?: number };
    return task.run === run && input.message && input.attempt === 1 ? [input.message] : [];
  });
}
