import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser, type Cmd, type Dockerfile } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { repository } from '../repo/run.ts';

// Nothing here can build an image, so its file is held to what a linter of such files asks for.

const text = readFileSync(join(repository, 'packages/antom-mock/Dockerfile'), 'utf8');

type Rule = (file: Dockerfile) => readonly string[];

const jsonForm = (instruction: Cmd): boolean => instruction.getJSONStrings().length > 0;
const named = (file: Dockerfile, keyword: string) =>
  file.getInstructions().filter((each) => each.getKeyword() === keyword);
const lastStage = (file: Dockerfile) =>
  file.getInstructions().slice(file.getInstructions().findLastIndex((each) => each.getKeyword() === 'FROM'));

/** By name: what is wrong of a file, empty where nothing is. */
const rules: Readonly<Record<string, Rule>> = {
  'every base is named by an exact version': (file) =>
    file
      .getFROMs()
      .map((from) => from.getImage() ?? '')
      .filter((image) => !/^[\w./-]+:\d+\.\d+\.\d+[\w.-]*$/.test(image)),
  'it runs as another user than root': (file) => {
    const user =
      lastStage(file)
        .findLast((each) => each.getKeyword() === 'USER')
        ?.getArgumentsContent() ?? 'root';
    return /^(?:root|0)\b/.test(user) ? [user] : [];
  },
  'nothing is fetched or unpacked by ADD': (file) => named(file, 'ADD').map(String),
  'programs are started without a shell': (file) =>
    [...file.getCMDs(), ...file.getENTRYPOINTs()].filter((each) => !jsonForm(each)).map(String),
  'it has one program to start': (file) =>
    lastStage(file).filter((each) => each.getKeyword() === 'ENTRYPOINT').length === 1 ? [] : ['none, or several'],
  'its health is asked for without a shell': (file) => {
    const checks = file.getHEALTHCHECKs().map((check) => check.getArgumentsContent() ?? '');
    const sound = checks.filter((check) => /\bCMD \["node"/.test(check) && check.includes('/_mock/health'));
    return sound.length === 1 ? [] : ['none, or several'];
  },
  'the port that it exposes is the one it listens on': (file) => {
    const ports = file
      .getInstructions()
      .filter((each) => each.getKeyword() === 'EXPOSE')
      .map((each) => each.getArgumentsContent());
    const command =
      file
        .getENTRYPOINTs()[0]
        ?.getJSONStrings()
        .map((each) => each.getJSONValue()) ?? [];
    return ports.length === 1 && command[command.indexOf('--port') + 1] === ports[0] ? [] : ports.map(String);
  },
  'apt leaves no lists and no recommendations behind': (file) =>
    file
      .getInstructions()
      .filter((each) => each.getKeyword() === 'RUN' && /\bapt(?:-get)?\b/.test(each.toString()))
      .map(String)
      .filter((run) => !/--no-install-recommends/.test(run) || !/rm -rf? \/var\/lib\/apt\/lists/.test(run)),
  'work directories are absolute': (file) =>
    named(file, 'WORKDIR')
      .map((each) => each.getArgumentsContent() ?? '')
      .filter((path) => !path.startsWith('/')),
  'nothing in it is a secret': (file) =>
    [...file.getENVs(), ...file.getARGs()].map(String).filter((each) => /password|secret|token|private/i.test(each)),
};

describe('the Dockerfile of the mocks', () => {
  test('has no mistake that its language knows', () => {
    const found = validate(text);
    expect(found.map(({ message, range }) => [range.start.line + 1, message])).toEqual([]);
  });

  test.each(Object.entries(rules))('%s', (_, rule) => {
    expect(rule(DockerfileParser.parse(text))).toEqual([]);
  });

  // Each rule sees a file that breaks it.
  test.each<[string, (text: string) => string]>([
    ['every base is named by an exact version', (good) => good.replaceAll(/node:[\d.]+-/g, 'node:')],
    ['it runs as another user than root', (good) => good.replace('USER node\n', '')],
    ['nothing is fetched or unpacked by ADD', (good) => `${good}ADD https://host.example/x /x\n`],
    ['programs are started without a shell', (good) => good.replace(/^ENTRYPOINT .*$/m, 'ENTRYPOINT node mock.js')],
    ['it has one program to start', (good) => good.replace(/^ENTRYPOINT .*$/m, '')],
    [
      'its health is asked for without a shell',
      (good) => good.replace(/CMD \["node", "-e".*$/m, 'CMD curl -f localhost'),
    ],
    ['the port that it exposes is the one it listens on', (good) => good.replace('EXPOSE 4010', 'EXPOSE 4011')],
    ['apt leaves no lists and no recommendations behind', (good) => `${good}RUN apt-get install -y curl\n`],
    ['work directories are absolute', (good) => good.replace('WORKDIR /mock', 'WORKDIR mock')],
    ['nothing in it is a secret', (good) => `${good}ENV GATEWAY_PRIVATE_KEY=x\n`],
  ])('a file that breaks this is found: %s', (name, spoil) => {
    const spoiled = spoil(text);
    expect(spoiled).not.toBe(text);
    expect(rules[name]?.(DockerfileParser.parse(spoiled))).not.toEqual([]);
  });
});
