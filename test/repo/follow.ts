import type { ChildProcess } from 'node:child_process';

/** For a program that watches: waits until it has told of a run, or has ended, and gives what was printed since the last time. */
export function follow(child: ChildProcess): () => Promise<string> {
  let printed = '';
  let wake = (): void => undefined;
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      wake();
    });
  child.once('exit', () => wake());
  return async () => {
    while (!printed.includes('Ctrl-C ends it.') && child.exitCode === null)
      await new Promise<void>((resolve) => (wake = resolve));
    const text = printed;
    printed = '';
    return text;
  };
}
