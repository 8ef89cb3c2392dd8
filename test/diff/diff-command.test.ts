import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { apis, countersign, repository, run, type Finished } from '../repo/run.ts';
import { addScenario, changeMuch, examplesOf } from './change-much.ts';
import { createKiosks, type Json } from './kiosk.ts';

/** Below the repository, so that the packages which a client imports are found; git and formatters leave it alone. */
const tmp = join(repository, 'test/tmp');

interface Reported {
  readonly base: string;
  readonly head: string;
  readonly apis: readonly {
    readonly api: string;
    readonly verdict: string;
    readonly bump: string;
    readonly exceeds: boolean;
    readonly notCompiled?: string;
    readonly changes: readonly {
      readonly code: string;
      readonly verdict: string;
      readonly uses: readonly { readonly message: string; readonly field: string }[];
      readonly base: { readonly file: string; readonly line: number; readonly pointer: string };
      readonly head: { readonly file: string; readonly line: number; readonly pointer: string };
      readonly typeErrors: readonly { readonly code: string; readonly message: string; readonly source: string }[];
    }[];
    readonly messages: readonly {
      readonly id: string;
      readonly casesAdded: string[];
      readonly casesRemoved: string[];
    }[];
  }[];
}

describe('in a repository of its own', () => {
  let folder: string;
  const git = (...args: string[]): Promise<Finished> =>
    run('git', ['-c', 'user.name=test', '-c', 'user.email=test@test.example', '-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
    });
  const diff = (...args: string[]) => countersign(['diff', ...args], { cwd: folder });
  const reported = async (...args: string[]): Promise<Reported> =>
    JSON.parse((await diff(...args, '--format', 'json')).stdout) as Reported;
  /** Writes the spec after an edit, on lines that are those of its file. */
  const write = (edit: (document: Json, schemas: Json) => void = () => undefined): void => {
    const { document } = createKiosks(['']);
    edit(document, document['components'].schemas);
    writeFileSync(join(folder, 'openapi/kiosk.yaml'), stringify(document, { aliasDuplicateObjects: false }));
  };

  beforeAll(async () => {
    mkdirSync(tmp, { recursive: true });
    folder = mkdtempSync(join(tmp, 'diff-'));
    mkdirSync(join(folder, 'openapi'));
    writeFileSync(join(folder, 'redocly.yaml'), stringify({ apis: { kiosk: { root: 'openapi/kiosk.yaml' } } }));
    write();
    await git('init', '-q', '-b', 'trunk');
    await git('add', '.');
    await git('commit', '-q', '-m', 'base');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => write());

  test('nothing changed: exit 0', async () => {
    const { code, stdout } = await diff('trunk');
    expect(stdout).toBe('kiosk: trunk → working tree\n\nkiosk: no changes. Nothing changed (1.4.0).\n');
    expect(code).toBe(0);
  });

  test('a change without a step of the version: exit 1, with place, reason and what the compiler says', async () => {
    write((document, schemas) => {
      schemas.Ask.properties.kind.enum = ['HOT'];
      for (const example of Object.values<Json>(examplesOf(document))) example['value'].kind = 'HOT';
    });
    const { code, stdout } = await diff('trunk');
    expect(stdout).toMatch(
      /^openapi\/kiosk\.yaml:\d+ \(base\) major request-enum-narrowed\n {2}at #\/components\/schemas\/Ask\/properties\/kind\/enum\n {2}sell kind\n {2}- COLD\n/m,
    );
    expect(stdout).toContain(`  TS2322: Type '"COLD"' is not assignable to type '"HOT"'.  (kind: 'COLD')\n`);
    expect(stdout).toContain('Raise info.version to 2.0.0');
    expect(code).toBe(1);
  });

  test.each([
    ['2.0.0', 0],
    ['1.5.0', 1],
    ['1.3.0', 1],
  ])('a breaking change in version %s: exit %d', async (version, exit) => {
    write((document, schemas) => {
      document['info'].version = version;
      schemas.Ask.properties.name.maxLength = 9;
    });
    expect(await diff('trunk', '--no-types')).toMatchObject({ code: exit });
  });

  test('the line is that of the file of either side', async () => {
    write((_, schemas) => (schemas.Told.properties.name.maxLength = 12));
    const {
      apis: [api],
    } = await reported('trunk', '--no-types');
    const [change] = api?.changes ?? [];
    const lineOf = (text: string, line = 0) => text.split('\n')[line - 1];
    expect(lineOf(readFileSync(join(folder, 'openapi/kiosk.yaml'), 'utf8'), change?.head.line)).toMatch(
      /maxLength: 12/,
    );
    expect(lineOf((await git('show', 'trunk:openapi/kiosk.yaml')).stdout, change?.base.line)).toMatch(/maxLength: 10/);
  });

  test('a caller of the base does not compile: codes, fields of answers and of messages', async () => {
    write((document, schemas) => {
      const [, failure] = schemas.Result.oneOf;
      failure.properties.code.enum.push('CLOSED');
      failure.properties.code['x-result-codes'].CLOSED = { message: 'm', action: 'mend', furtherAction: 'f' };
      addScenario(document, 'sell.closed', 'CLOSED');
      schemas.Told.properties.kind.enum.push('WARM');
      schemas.News.required = ['kind'];
      schemas.News.properties.amount = { type: 'string' };
    });
    const {
      apis: [api],
    } = await reported('trunk');
    const errors = Object.fromEntries(
      api?.changes.map((each) => [each.code, each.typeErrors.map(({ code, message }) => `${code} ${message}`)]) ?? [],
    );
    expect(errors).toMatchObject({
      'answer-code-added-f': [`TS2322 Type '"CLOSED"' is not assignable to type 'never'.`],
      'answer-enum-widened': [
        expect.stringMatching(/^TS2322 Type '"HOT" \| "COLD" \| "WARM"' is not assignable to type '"HOT" \| "COLD"'\./),
      ],
      'webhook-request-field-optional': [
        `TS2322 Type 'string | undefined' is not assignable to type 'string'. Type 'undefined' is not assignable to type 'string'.`,
      ],
      'webhook-request-wire-type-removed': [
        expect.stringMatching(/^TS2322 Type 'string( \| undefined)?' is not assignable to type '`\$\{bigint\}`/),
      ],
    });
    expect(api?.messages.map(({ id }) => id).sort()).toEqual(['notify', 'sell']);
  });

  test('contract cases that come and go are named', async () => {
    write((_, schemas) => delete schemas.Ask.properties.name.maxLength);
    const {
      apis: [api],
    } = await reported('trunk', '--no-types');
    expect(api?.messages[0]).toMatchObject({
      casesAdded: [],
      casesRemoved: ['sell/max-length/name/at-limit', 'sell/max-length/name/past'],
    });
  });

  test('refs, folders and files are compared with each other, and nothing of the working tree is touched', async () => {
    write((_, schemas) => (schemas.Ask.properties.name.maxLength = 9));
    await git('commit', '-q', '-a', '-m', 'shorter');
    write((_, schemas) => (schemas.Ask.properties.name.maxLength = 8));
    const before = (await git('status', '--porcelain')).stdout;
    const step = async (...sides: string[]) =>
      (await reported(...sides, '--no-types')).apis[0]?.changes.map((each) => each.code);
    expect(await step('HEAD~1', 'HEAD')).toEqual(['request-max-length-narrowed']);
    expect(await step('HEAD', 'HEAD~1')).toEqual(['request-max-length-widened']);
    expect(await step('HEAD')).toEqual(['request-max-length-narrowed']);
    expect(await step('.', 'HEAD')).toEqual(['request-max-length-widened']);
    await countersign(['bundle', 'kiosk', '-o', 'bundled.json'], { cwd: folder });
    expect(await step('HEAD', 'bundled.json')).toEqual(['request-max-length-narrowed']);
    expect(await step('bundled.json', 'openapi/kiosk.yaml')).toEqual([]);
    rmSync(join(folder, 'bundled.json'));
    expect((await git('status', '--porcelain')).stdout).toBe(before);
    await git('reset', '-q', '--hard', 'HEAD~1');
  });

  test.each([
    [['no-such-ref'], /^"no-such-ref" is neither a file or folder here nor a commit that git knows\./],
    [['--upload-pack=x'], /flag|argument/i],
    [['trunk', '--api', 'stall'], /^There is no API "stall" in trunk or working tree\. There are: kiosk\./],
    [['openapi'], /^The folder "openapi" holds neither redocly\.yaml nor openapi\.yaml\./],
    [['trunk', '--output', 'openapi'], /^--output wants the name of a file/],
    [[], /base/],
  ])('wrong use is told, exit 2: %j', async (args, message) => {
    const { code, stderr } = await diff(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  test('a spec that does not bundle is told with its side and its place, exit 1', async () => {
    write((_, schemas) => (schemas.Ask.properties.name = { $ref: '#/components/schemas/Nothing' }));
    const { code, stderr } = await diff('trunk');
    expect(stderr).toMatch(/^working tree: openapi\/kiosk\.yaml:\d+:\d+ error REF_UNRESOLVED\n/m);
    expect(code).toBe(1);
  });

  test('a state whose facts this generator can not read is compared all the same, without a compiler', async () => {
    write((document, schemas) => {
      schemas.Ask.properties.name.maxLength = 9;
      document['paths']['/v1/sales/sell'].post['x-idempotency'] = 'always';
    });
    const {
      apis: [api],
    } = await reported('trunk');
    expect(api?.changes.map((each) => each.code)).toEqual(['idempotency-changed', 'request-max-length-narrowed']);
    expect(api?.notCompiled).toMatch(/^nothing can be generated from working tree \(FACT_MALFORMED: /);
  });

  test('without the packages of a client no caller is compiled, and that is told', async () => {
    const outside = mkdtempSync('/tmp/countersign-diff-test-');
    try {
      const [base, head] = [join(outside, 'base.json'), join(outside, 'head.json')];
      const { document } = createKiosks(['']);
      writeFileSync(base, JSON.stringify(document));
      document['components'].schemas.Ask.properties.name.maxLength = 9;
      writeFileSync(head, JSON.stringify(document));
      const { stdout } = await countersign(['diff', base, head], { cwd: outside });
      expect(stdout).toContain('No caller was compiled: @countersign/client-kit is not installed here.\n');
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  test('the comment for a pull request', async () => {
    write(changeMuch);
    const { stdout, code } = await diff('trunk', '--format', 'markdown');
    await expect(stdout).toMatchFileSnapshot('../golden/diff/comment.md');
    expect(code).toBe(1);
  });

  test('annotations stand on lines of the working tree', async () => {
    write(changeMuch);
    const { stdout } = await diff('trunk', '--format', 'github-actions', '--no-types');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) (file=openapi\/kiosk\.yaml,line=\d+,col=\d+,)?title=[^:]+::.+$/);
  });

  test('the review page: one file, no script, nothing of the spec is markup', async () => {
    write((document, schemas) => {
      changeMuch(document, schemas);
      schemas.Ask.properties['<script>alert(1)</script>'] = {
        type: 'string',
        description: '"><img src=x onerror=alert(1)>',
      };
      schemas.Ask.properties.name.pattern = '^</pre><b>$';
      for (const example of Object.values<Json>(examplesOf(document))) example['value'].name = '</pre><b>';
    });
    const { code, stderr } = await diff('trunk', '--format', 'html', '--output', 'review.html');
    expect(stderr).toBe('');
    expect(code).toBe(1);
    const page = readFileSync(join(folder, 'review.html'), 'utf8');
    rmSync(join(folder, 'review.html'));
    expect(page).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'">/,
    );
    expect(page).not.toMatch(/<script|<img|<b>\$|\son\w+=["']|javascript:|(?:src|href)="(?!#)/i);
    for (const text of [
      'request-field-added',
      '&lt;script&gt;',
      'Result codes: ',
      'contract cases',
      'Examples: ',
      'Request: ',
    ])
      expect(page).toContain(text);
    // What opens closes: the text of the spec has not broken out.
    for (const tag of ['details', 'table', 'ul', 'li', 'pre', 'article', 'section', 'main'])
      expect([tag, page.match(new RegExp(`<${tag}[ >]`, 'g'))?.length]).toEqual([
        tag,
        page.match(new RegExp(`</${tag}>`, 'g'))?.length,
      ]);
  });
});

describe('on a contract of this repository', () => {
  let copy: string;
  beforeAll(() => {
    mkdirSync(tmp, { recursive: true });
    copy = mkdtempSync(join(tmp, 'diff-'));
    cpSync(join(repository, 'openapi'), join(copy, 'openapi'), { recursive: true });
    const { antom } = apis;
    writeFileSync(join(copy, 'redocly.yaml'), stringify({ apis: { antom } }));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const schema = (name: string): string => join(copy, 'openapi/antom/components/schemas', `${name}.yaml`);
  const edit = (name: string, from: string, to: string): void => {
    const text = readFileSync(schema(name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(schema(name), text.replace(from, to));
  };

  test('several planted changes are each found where they stand, with all that use them', async () => {
    expect(existsSync(schema('ConsultRequest'))).toBe(true);
    edit('ConsultRequest', 'maxLength: 256', 'maxLength: 255');
    edit('ConsultRequest', '            - MINI_APP\n', '');
    edit('ConsultResult', 'action: user-action', 'action: support');
    edit('TerminalType', 'enum:\n', 'enum:\n  - KIOSK\n');
    edit('PayResponse', 'title: Pay response', 'title: Answer to a payment');
    const { code, stdout } = await countersign(['diff', '.', copy, '--api', 'antom', '--format', 'json']);
    const {
      apis: [api],
    } = JSON.parse(stdout) as Reported;
    const told = api?.changes.map((each) => [
      each.verdict,
      each.code,
      each.head.file.split('/').at(-1),
      each.uses[0]?.message,
    ]);
    expect(told).toEqual([
      ['major', 'request-max-length-narrowed', 'ConsultRequest.yaml', 'consult'],
      ['minor', 'request-enum-widened', 'TerminalType.yaml', 'consult'],
      ['minor', 'request-condition-loosened', 'ConsultRequest.yaml', 'consult'],
      ['minor', 'answer-code-action', 'ConsultResult.yaml', 'consult'],
      ['patch', 'answer-documentation', 'PayResponse.yaml', 'pay'],
    ]);
    expect(new Set(api?.changes[1]?.uses.map(({ message }) => message))).toEqual(
      new Set(['consult', 'pay', 'createPaymentSession']),
    );
    expect(api?.changes[3]?.typeErrors.map((each) => each.code)).toEqual(['TS2678']);
    expect(code).toBe(1);
  });
});
