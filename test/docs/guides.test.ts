import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findGuides, loadTargets } from '../../generator/src/config.ts';
import type { SiteOptions } from '../../generator/src/site.ts';
import { buildDocs } from '../../generator/src/site.ts';
import { ProblemsError } from '../../generator/src/problem.ts';
import { repository } from '../repo/run.ts';
import { attributesOf } from './built-site.ts';

let folder: string;
const config = () => join(folder, 'redocly.yaml');
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-guides-'));
  write('pets/openapi.yaml', readFileSync(`${repository}/test/specs/plain.yaml`, 'utf8'));
  write('redocly.yaml', 'apis:\n  pets:\n    root: pets/openapi.yaml\nx-guides: guides\n');
  write('guides/1-first.md', '# The `first`\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = async (options: SiteOptions = {}): Promise<ReadonlyMap<string, string>> => {
  const files = await buildDocs(loadTargets(config()), { guides: findGuides(config()), ...options });
  return new Map(files.map(({ path, text }) => [path, text]));
};

/** What is wrong, as `guides/1-first.md:3 GUIDE_LINK`, with its message. */
async function problemsOf(): Promise<(readonly [string, string])[]> {
  const error = await build().catch((thrown: unknown) => thrown);
  if (!(error instanceof ProblemsError)) throw new Error('The site was built.', { cause: error });
  return error.problems.map(({ code, message, place }) => {
    const file = place.file.slice(folder.length + 1);
    return [`${file}:${place.line} ${code}`, message.replaceAll(`${folder}/`, '')] as const;
  });
}

/** The guide in the page of `guides/1-first.md`. */
async function render(markdown: string): Promise<string> {
  write('guides/1-first.md', markdown);
  const page = (await build()).get('guides/first.html') ?? '';
  const [, body = ''] = /<article class="guide">(.*)<\/article>/s.exec(page) ?? [];
  return body;
}

describe('a guide', () => {
  test('has a page of its own, and is listed by its title in the order of its number', async () => {
    write('guides/10-last.md', '# Last\n');
    write('guides/2-second.md', '# Second\n');
    write('pets/guides/keep.md', '# Keeping pets\n\n[all](../guides/first.html)\n');
    const site = await build();
    expect([...site.keys()].filter((path) => path.includes('guide'))).toEqual([
      'guides/first.html',
      'guides/second.html',
      'guides/last.html',
      'pets/guides.html',
      'pets/guide-keep.html',
    ]);
    const guidesIn = (page: string) => attributesOf(site.get(page) ?? '', 'href').filter((href) => /guide/.test(href));
    const shared = ['guides/first.html', 'guides/second.html', 'guides/last.html'];
    expect(guidesIn('index.html')).toEqual([...shared, 'pets/guides.html', 'pets/guide-keep.html']);
    expect(guidesIn('pets/guides.html')).toEqual([
      'guides.html',
      'guide-keep.html',
      ...shared.map((path) => `../${path}`),
    ]);
    expect(guidesIn('pets/print.html')).toEqual(['guides.html']);
    expect(site.get('index.html')).toContain('>The first</a>');
  });

  test('may be missing: then nothing speaks of guides', async () => {
    const site = await build({ guides: undefined });
    expect(
      [...site].filter(([path, text]) => /guide/i.test(path) || (path.endsWith('.html') && /guide/i.test(text))),
    ).toEqual([]);
  });

  test('shows raw HTML, images and control characters as text', async () => {
    const body = await render(
      '# A\n\n<script>alert(1)</script> <b>x</b> ![p](https://x.example/p.png) \u202e `<i>`\n\n<div>\n',
    );
    expect(body.match(/<(?!\/?(?:h1|p|code|a)\b)/g)).toBeNull();
    expect(body).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;x&lt;/b&gt; !<a href="https://x.example/p.png">p</a> \\u202e',
    );
    expect(body).toContain('<code>&lt;i&gt;</code>');
    expect(body).toContain('&lt;div&gt;');
  });

  test('has ids for its headings, and code that is scrolled to and found by its id', async () => {
    const body = await render(
      '# A b\n\n## C: `d` & !\n\n## C d\n\n## Try\n\n## Content\n\n```sh #try\necho <x>\n\n```\n',
    );
    expect(attributesOf(body, 'id')).toEqual(['a-b', 'c-d', 'c-d-2', 'try-2', 'content-2', 'try']);
    expect(body).toContain('<pre class="code" tabindex="0" id="try"><code>echo &lt;x&gt;\n</code></pre>');
  });

  test('has tables in regions that a keyboard scrolls', async () => {
    const body = await render('# A\n\n## B\n\n| c | d |\n| - | --: |\n| 1 | [e](#b) |\n');
    expect(body).toContain('<div class="scroll" role="region" aria-label="Table: B" tabindex="0"><table>');
    expect(body).toContain('<th scope="col">d</th>');
    expect(body).not.toContain('style=');
  });

  test('brings its script', async () => {
    write('guides/1-first.js', "'use strict';\n");
    write('pets/guides/2-own.md', '# Own\n');
    write('pets/guides/2-own.js', '// own\n');
    const site = await build();
    expect(site.get('guides/first.js')).toBe("'use strict';\n");
    expect(attributesOf(site.get('guides/first.html') ?? '', 'src')).toEqual(['../logo.svg', '../guides/first.js']);
    expect(attributesOf(site.get('pets/guide-own.html') ?? '', 'src')).toEqual(['../logo.svg', '../pets/guide-own.js']);
    expect(site.get('pets/guide-own.js')).toBe('// own\n');
  });

  test('loses its links to an API that is left out, and keeps their text', async () => {
    write('guides/1-first.md', '# A\n\n[x](../shops/matrix.html) [y](../pets/matrix.html)\n');
    const page = (await build({ leftOut: ['shops'] })).get('guides/first.html') ?? '';
    expect(page).toContain('<p><span>x</span> <a href="../pets/matrix.html">y</a></p>');
    await expect(build()).rejects.toThrow('GUIDE_LINK');
  });

  test('loses its links to a reference that is not there, and to an API that the first page does not have', async () => {
    write('guides/1-first.md', '# A\n\n[x](../pets/reference.html) [y](../index.html#shops) [z](../index.html#pets)\n');
    const page = (await build({ leftOut: ['shops'] })).get('guides/first.html') ?? '';
    expect(page).toContain('<p><span>x</span> <span>y</span> <a href="../index.html#pets">z</a></p>');
  });

  test('may be written in any script', async () => {
    write('guides/2-\u7b7e\u540d.md', '# \u7b7e\u540d\n\n## \u6b65\u9aa4\n\n## !\n');
    write('guides/1-first.md', '# A\n\n[x](\u7b7e\u540d.html#\u6b65\u9aa4)\n');
    const page = (await build()).get('guides/\u7b7e\u540d.html') ?? '';
    expect(page).toContain('<h2 id="\u6b65\u9aa4">');
    expect(page).toContain('<h2 id="part">');
  });

  test('of one API gives no other API a page of guides', async () => {
    write('redocly.yaml', 'apis:\n  pets:\n    root: pets/openapi.yaml\n  shops:\n    root: shops/openapi.yaml\n');
    write('shops/openapi.yaml', readFileSync(`${repository}/test/specs/plain.yaml`, 'utf8'));
    write('pets/guides/own.md', '# Own\n');
    const site = await build();
    expect(site.has('pets/guides.html')).toBe(true);
    expect(site.has('shops/guides.html')).toBe(false);
    expect(site.get('shops/print.html')).not.toContain('guides.html');
  });
});

describe('a mistake', () => {
  test('in a link is told with its line, all at once', async () => {
    write(
      'guides/1-first.md',
      [
        '# A',
        '',
        'Fine: [b](../pets/print.html), [c](#a), [d](https://x.example/)',
        'and not [e](../pets/lost.html)',
        'or [f](javascript:alert(1)).',
        '',
        '| g |',
        '| - |',
        '| [h](../pets/print.html#nothing) |',
        '',
        '- [i](/pets/print.html) <data:text/html,x>',
        '- [j]',
        '',
        '[j]: ../../print.html',
      ].join('\n'),
    );
    write('pets/guides/own.md', '# Own\n\n[k](print.html) [l](first.html)\n');
    expect(await problemsOf()).toEqual([
      ['guides/1-first.md:4 GUIDE_LINK', 'The link to "../pets/lost.html" leads to no page of the site.'],
      ['guides/1-first.md:5 GUIDE_LINK', 'The link to "javascript:alert(1)" leads to no page of the site.'],
      ['guides/1-first.md:9 GUIDE_LINK', 'There is no "#nothing" in pets/print.html.'],
      ['guides/1-first.md:11 GUIDE_LINK', 'The link to "/pets/print.html" leads to no page of the site.'],
      ['guides/1-first.md:11 GUIDE_LINK', 'The link to "data:text/html,x" leads to no page of the site.'],
      ['guides/1-first.md:12 GUIDE_LINK', 'The link to "../../print.html" leads to no page of the site.'],
      ['pets/guides/own.md:3 GUIDE_LINK', 'The link to "first.html" leads to no page of the site.'],
    ]);
  });

  test('in a file is told: no title, no text, two of one name', async () => {
    write('guides/1-first.md', 'No heading.\n');
    write('guides/2-first.md', '# Second of the name\n');
    write('guides/3-bytes.md', Uint8Array.of(0x23, 0x20, 0xff));
    mkdirSync(join(folder, 'pets/guides/4-folder.md'), { recursive: true });
    const problems = await problemsOf();
    expect(problems.map(([place]) => place).sort()).toEqual([
      'guides/1-first.md:1 GUIDE_UNTITLED',
      'guides/2-first.md:1 NAME_CLASH',
      'guides/3-bytes.md:1 GUIDE_UNREADABLE',
      'pets/guides/4-folder.md:1 GUIDE_UNREADABLE',
    ]);
    expect(problems.find(([place]) => place.includes('NAME_CLASH'))?.[1]).toBe(
      'Its page "first" is that of guides/1-first.md as well.',
    );
  });

  test('in names is told: pages that would be one', async () => {
    write('guides/2-First.md', '# Other\n');
    expect(await problemsOf()).toEqual([[':1 PAGE_CLASH', 'Two pages of the site would be guides/First.html.']]);
  });

  test('in x-guides is told', () => {
    for (const value of ['lost', 'redocly.yaml', '[a]']) {
      write('redocly.yaml', `apis:\n  pets:\n    root: pets/openapi.yaml\nx-guides: ${value}\n`);
      expect(() => findGuides(config())).toThrow('CONFIG_INVALID: Wanted is a folder that is there; found is ');
    }
  });
});

test('whoever watches is told of each guide, its script, and folders that there are not yet', async () => {
  write('guides/1-first.js', '');
  const read = new Set<string>();
  await build({ noteRead: (path) => read.add(path) });
  findGuides(config(), (path) => read.add(path));
  const expected = ['guides', 'guides/1-first.md', 'guides/1-first.js', 'pets/guides', 'pets/openapi.yaml'];
  expect(expected.filter((path) => !read.has(join(folder, path)))).toEqual([]);
});

describe('a changelog', () => {
  const version = /^ {2}version: (\S+)$/m.exec(readFileSync(`${repository}/test/specs/plain.yaml`, 'utf8'))?.[1] ?? '';

  test('lies beside the root document, and is a page that the others of its API lead to', async () => {
    write('pets/CHANGELOG.md', `# Changelog\n\n## ${version}\n\n- [Pets](print.html)\n\n## 0.0.1\n`);
    const site = await build();
    expect(site.get('pets/changelog.html')).toContain(`<h2 id="${version.replaceAll('.', '-')}">${version}</h2>`);
    for (const page of ['index.html', 'pets/print.html'])
      expect(attributesOf(site.get(page) ?? '', 'href').filter((href) => href.endsWith('changelog.html'))).toHaveLength(
        1,
      );
  });

  test('may be missing: then no page leads to one', async () => {
    const site = await build();
    expect([...site].filter(([path, page]) => /changelog/i.test(path + page))).toEqual([]);
  });

  test.each([
    ['# Changelog\n\n## 0.0.1\n', 3, `The contract is of ${version}, and its first version is 0.0.1.`],
    ['# Changelog\n', 1, `The contract is of ${version}, and it has no heading of a version.`],
    [
      '# Changelog\n\n```text\n## 9.9.9\n```\n\n## 0.0.1\n',
      7,
      `The contract is of ${version}, and its first version is 0.0.1.`,
    ],
  ])('that does not begin with the version of the contract is a mistake: %j', async (markdown, line, message) => {
    write('pets/CHANGELOG.md', markdown);
    expect(await problemsOf()).toEqual([[`pets/CHANGELOG.md:${line} CHANGELOG_VERSION`, message]]);
  });

  test('has its links held as those of a guide are', async () => {
    write('pets/CHANGELOG.md', `# Changelog\n\n## ${version}\n\n[lost](lost.html)\n`);
    expect(await problemsOf()).toEqual([
      ['pets/CHANGELOG.md:5 GUIDE_LINK', 'The link to "lost.html" leads to no page of the site.'],
    ]);
  });
});
