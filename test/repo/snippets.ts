import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './run.ts';

/** The TypeScript snippets of a README, in order. */
export const snippetsOf = (readme: string): string[] =>
  [...readFileSync(join(repository, readme), 'utf8').matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code ?? '');

/** The name that a snippet opens with, where others import it. */
export const nameOf = (code: string): string | undefined => /^\/\/ (\S+\.ts)\n/.exec(code)?.[1];
