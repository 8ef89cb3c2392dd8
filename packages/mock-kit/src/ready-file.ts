import { rename, rm, writeFile } from 'node:fs/promises';
import { MockError } from './errors.ts';

/** What a ready file says, as JSON. */
export interface ReadyState {
  /** Origin of the mock. */
  readonly url: string;
  readonly pid: number;
  /** Client id that the mock knows. */
  readonly clientId: string;
  /** Under which the mock itself is asked and steered: `<url>/_mock`. */
  readonly controlUrl: string;
  /** URL of what it remembers in, without user and password. */
  readonly store: string;
}

/**
 * Writes a ready file beside its place and moves it there, so that whoever sees the file sees all of it.
 *
 * @throws {MockError} `USAGE` when it cannot be written
 */
export async function writeReadyFile(path: string, state: ReadyState): Promise<void> {
  const draft = `${path}.${state.pid}.tmp`;
  try {
    await writeFile(draft, `${JSON.stringify(state)}\n`);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new MockError('USAGE', `Cannot write the ready file ${path} (${reason}). Does its folder exist?`, { cause });
  }
}
