import { describe, expect, test } from 'vitest';
import { parseContractArguments } from './arguments.ts';
import { UsageError } from '../usage-error.ts';

const parse = (...argv: string[]) => parseContractArguments(argv, {});

test('without arguments the whole contract is checked against the mock', () => {
  expect(parse()).toEqual({
    help: false,
    json: false,
    target: { kind: 'mock' },
    operations: [],
    meansProduction: false,
    minCoverage: 0,
    report: {},
  });
});

test('all of them', () => {
  const argv =
    '--target sandbox --operation pay --operation=refund --shard 2/3 --report json=a.json --report=html=b.html ' +
    '--report junit=c.xml --report blob=d.json --report summary=e.md --min-coverage 99.5 --record r --previous p.json --rate 0.5 ' +
    '--i-mean-production --json';
  expect(parse(...argv.split(' '))).toEqual({
    help: false,
    json: true,
    target: { kind: 'sandbox' },
    operations: ['pay', 'refund'],
    shard: '2/3',
    report: { json: 'a.json', html: 'b.html', junit: 'c.xml', blob: 'd.json', summary: 'e.md' },
    minCoverage: 99.5,
    record: 'r',
    previous: 'p.json',
    rate: 0.5,
    meansProduction: true,
  });
});

test.each([
  ['http://127.0.0.1:4010', { kind: 'url', url: 'http://127.0.0.1:4010' }],
  ['https://gateway.example/api', { kind: 'url', url: 'https://gateway.example/api' }],
  ['replay:recorded/run:1', { kind: 'replay', folder: 'recorded/run:1' }],
])('the target %s', (text, target) => {
  expect(parse('--target', text).target).toEqual(target);
});

test('the summary goes where a step of GitHub Actions has it', () => {
  const env = { GITHUB_STEP_SUMMARY: '/tmp/summary' };
  expect(parseContractArguments(['--report', 'summary'], env).report).toEqual({ summary: '/tmp/summary' });
  expect(parseContractArguments(['--report', 'summary=a.md'], env).report).toEqual({ summary: 'a.md' });
});

describe('is told what is wrong with', () => {
  test.each([
    [['--target', 'moon'], '--target must be mock, sandbox, replay:<folder> or a URL; got "moon".'],
    [['--target', 'replay:'], '--target must be'],
    [['--target', 'http://'], '--target must be'],
    [['--shard', '0/3'], '--shard must be like 1/3'],
    [['--shard', '4/3'], '--shard must be like 1/3'],
    [['--shard', '1/3', '--merge', 'x'], 'exclude each other'],
    [['--min-coverage', '101'], 'from 0 to 100; got "101"'],
    [['--min-coverage', ''], 'from 0 to 100'],
    [['--rate', '0'], '--rate must be a number above 0'],
    [['--report', 'pdf=a'], '--report must be one of json, html, junit, summary, blob, with =<file>; got "pdf=a".'],
    [['--report', 'html'], '--report html needs a file: --report html=<file>.'],
    [['--report', 'html='], '--report html needs a file'],
    [['--report', 'summary'], 'GITHUB_STEP_SUMMARY'],
    [['--report', 'json=a', '--report', 'json=b'], '--report json is given twice.'],
    [['--record', ''], '--record is empty.'],
    [['--record', 'a', '--target', 'replay:b'], 'recorded already'],
    [['--private-key', 'x'], "Unknown option '--private-key'"],
    [['pay'], 'Unexpected argument'],
  ])('%j', (argv, message) => {
    const wrong = () => parse(...argv);
    expect(wrong).toThrow(UsageError);
    expect(wrong).toThrow(message);
  });
});
