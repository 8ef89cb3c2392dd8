import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isSiteFolder, writeSite } from './write-site.ts';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'countersign-'));
  folder = join(parent, 'site');
});
afterEach(() => rmSync(parent, { recursive: true }));

const page = (path: string, text = path) => ({ path, text });

test('what the site before had and this one has not is removed, and nothing else', () => {
  expect(isSiteFolder(folder)).toBe(true);
  expect(writeSite(folder, [page('index.html'), page('old/print.html')])).toEqual({ written: 2, removed: 0 });
  writeFileSync(join(folder, 'CNAME'), 'mine');

  expect(isSiteFolder(folder)).toBe(true);
  expect(writeSite(folder, [page('index.html', 'new')])).toEqual({ written: 1, removed: 1 });
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('new');
  expect(existsSync(join(folder, 'old/print.html'))).toBe(false);
  expect(readFileSync(join(folder, 'CNAME'), 'utf8')).toBe('mine');
});

test('a folder of somebody else is none, an empty one may become one', () => {
  mkdirSync(folder);
  expect(isSiteFolder(folder)).toBe(true);
  writeFileSync(join(folder, 'notes.md'), '');
  expect(isSiteFolder(folder)).toBe(false);
});

test.each(['../kept', '/kept', 'a/../../kept', '..\\kept', '', 7])(
  'a list that names %j removes nothing outside',
  (path) => {
    writeFileSync(join(parent, 'kept'), '');
    writeSite(folder, [page('index.html')]);
    writeFileSync(join(folder, 'site-files.json'), JSON.stringify([path]));
    expect(writeSite(folder, [page('index.html')])).toEqual({ written: 1, removed: 0 });
    expect(readdirSync(parent).sort()).toEqual(['kept', 'site']);
  },
);

test('a list that is no JSON is as good as none', () => {
  writeSite(folder, [page('index.html')]);
  writeFileSync(join(folder, 'site-files.json'), '{');
  expect(writeSite(folder, [page('index.html')])).toEqual({ written: 1, removed: 0 });
});
