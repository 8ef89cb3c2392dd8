import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countersignHere } from '../repo/run-here.ts';
import { repository } from '../repo/run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  writeFileSync(
    join(folder, 'redocly.yaml'),
    `apis:\n  signed:\n    root: ${repository}/test/specs/signed.yaml\n  plain:\n    root: ${repository}/test/specs/plain.yaml\n`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

test('writes pages of all APIs, without the reference where it is not wanted', async () => {
  const finished = await countersignHere(['docs', '--no-reference'], { cwd: folder });
  expect(finished).toEqual({ code: 0, stdout: '13 files written: dist/docs/index.html\n', stderr: '' });
  expect(readdirSync(join(folder, 'dist/docs')).sort()).toEqual([
    'filter.js',
    'index.html',
    'logo.svg',
    'plain',
    'signed',
    'site-files.json',
    'style.css',
  ]);
  expect(readFileSync(join(folder, 'dist/docs/index.html'), 'utf8')).not.toContain('reference.html');

  const second = await countersignHere(['docs', 'signed', '--no-reference'], { cwd: folder });
  expect(second.stdout).toBe('8 files written, 5 removed: dist/docs/index.html\n');
});

test('says where Redoc is to come from', async () => {
  const { code, stderr } = await countersignHere(['docs', '--out', 'site'], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toContain('There is no @redocly/cli for ');
  expect(stderr).toContain('--no-reference');
  expect(readdirSync(folder)).toEqual(['redocly.yaml']);
});

test('leaves a folder of somebody else as it is', async () => {
  mkdirSync(join(folder, 'mine'));
  writeFileSync(join(folder, 'mine/notes.md'), 'mine');
  const { code, stderr } = await countersignHere(['docs', '--no-reference', '--out', 'mine'], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toContain('holds files of somebody else');
  expect(readdirSync(join(folder, 'mine'))).toEqual(['notes.md']);
});

test('writes nothing if a link of a guide leads nowhere; to an API that is not asked for it is none', async () => {
  const config = readFileSync(join(folder, 'redocly.yaml'), 'utf8');
  writeFileSync(join(folder, 'redocly.yaml'), `${config}x-guides: guides\n`);
  mkdirSync(join(folder, 'guides'));
  writeFileSync(join(folder, 'guides/tour.md'), '# Tour\n\n[there](../plain/print.html)\n');
  const finished = await countersignHere(['docs', 'signed', '--no-reference'], { cwd: folder });
  expect(finished.stderr).toBe('');
  expect(readFileSync(join(folder, 'dist/docs/guides/tour.html'), 'utf8')).toContain('<span>there</span>');

  rmSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'guides/tour.md'), '# Tour\n\n[there](../plain/lost.html)\n');
  const { code, stderr } = await countersignHere(['docs', '--no-reference'], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).toContain('guides/tour.md:3:1 error GUIDE_LINK\n  The link to "../plain/lost.html" leads to no page');
  expect(readdirSync(folder).sort()).toEqual(['guides', 'redocly.yaml']);
});

test('writes nothing if a spec is wrong', async () => {
  writeFileSync(join(folder, 'redocly.yaml'), 'apis:\n  lost:\n    root: lost.yaml\n');
  const { code, stderr } = await countersignHere(['docs', '--no-reference'], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).toContain('FILE_UNREADABLE');
  expect(readdirSync(folder)).toEqual(['redocly.yaml']);
});
