import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as alipayPlusContract from '@countersign/alipay-plus-contract';
import * as alipayPlusMock from '@countersign/alipay-plus-mock';
import * as antomContract from '@countersign/antom-contract';
import * as antomMock from '@countersign/antom-mock';
import { createMockTarget, listChecks } from '@countersign/contract-kit';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Target } from '../../generator/src/config.ts';
import { listFields } from '../../generator/src/docs/list-fields.ts';
import { loadTargets } from '../../generator/src/config.ts';
import { toAnchor } from '../../generator/src/print/html.ts';
import { readApi } from '../../generator/src/read.ts';
import { buildDocs } from '../../generator/src/site.ts';
import { repository } from '../repo/run.ts';
import { attributesOf, buildOwnSite, createLinkCheck } from './built-site.ts';

/** Redoc's bundle itself is not looked into where only the pages around it matter. */
const noRedoc = 'export{RedocStandalone,hydrate,init};';

/** Checks are listed here, and none is run. */
const testIdentity = { clientId: '', privateKey: '', gatewayPublicKey: '' };

const hostileTarget = (file: string): Target => ({
  name: '../<b>"',
  root: fileURLToPath(new URL(file, import.meta.url)),
  rootLabel: file,
  outputs: new Map(),
});

let site: ReadonlyMap<string, string>;
const pages = () => [...site].filter(([path]) => path.endsWith('.html'));

beforeAll(async () => {
  site = new Map((await buildOwnSite()).map(({ path, text }) => [path, text]));
});

test('a second build has the same bytes, and nothing of this machine or moment', async () => {
  const second = await buildOwnSite();
  expect(new Map(second.map(({ path, text }) => [path, text]))).toEqual(site);
  const own = second.filter(({ path }) => path !== 'redoc.js');
  expect(own.filter(({ text }) => text.includes(repository))).toEqual([]);
});

describe('every page', () => {
  test('has only links that lead somewhere', () => {
    const resolves = createLinkCheck(site);
    const broken = pages().flatMap(([path, html]) =>
      attributesOf(html, 'href')
        .filter((href) => !href.startsWith('data:') && !resolves(path, href))
        .map((href) => `${path}: ${href}`),
    );
    expect(broken).toEqual([]);
    expect(pages().flatMap(([, html]) => attributesOf(html, 'href')).length).toBeGreaterThan(500);
  });

  test('has each of its ids once', () => {
    for (const [path, html] of pages()) {
      const ids = attributesOf(html, 'id');
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  test('loads nothing from elsewhere, and runs nothing inline', () => {
    for (const [path, html] of pages()) {
      expect(html, path).toContain('<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;');
      expect(html, path).toContain('; script-src &#39;self&#39;; ');
      expect(html.match(/<script(?! src="[\w./]+"><\/script>)|<style|\sstyle=|\son\w+=/g), path).toBeNull();
      const loaded = [
        ...attributesOf(html, 'src'),
        ...(html.match(/<link [^>]*/g) ?? []).flatMap((link) => attributesOf(link, 'href')),
      ];
      expect(
        loaded.filter((address) => /^(?:[a-z]+:|\/)/i.test(address) && address !== 'data:,'),
        path,
      ).toEqual([]);
    }
    expect(site.get('style.css')).not.toMatch(/url\(|@import/);
    expect(site.get('redoc.js')).not.toMatch(/cdn\.redoc/);
  });
});

describe('what is in the contracts is in the pages', () => {
  const targets = loadTargets(`${repository}/redocly.yaml`);

  test.each(targets)('$name', async (target) => {
    const { model } = await readApi(target);
    const page = (file: string): string => textOf(site.get(`${model.name}/${file}`) ?? '');
    const matrix = site.get(`${model.name}/matrix.html`) ?? '';
    const constraints = page('constraints.html');
    const print = page('print.html');
    for (const { id, request, results = [], scenarios } of model.operations) {
      const own = site.get(`${model.name}/operation-${id}.html`) ?? '';
      const ids = new Set(attributesOf(own, 'id'));
      for (const { code, status, message, furtherAction } of results) {
        const anchor = `operation:${id}:${code}:${status}`;
        expect(ids).toContain(anchor);
        for (const shown of ['', ':example', ':mock', ':case'])
          expect(matrix).toContain(`href="operation-${id}.html#${anchor}${shown}"`);
        expect(print).toContain(plain(message));
        expect(print).toContain(plain(furtherAction));
      }
      for (const { key } of scenarios) expect(print).toContain(`Example ${key}`);
      if (request === undefined) continue;
      const { fields, conditions } = listFields(request.schema, model.schemas);
      for (const { title } of conditions) expect(constraints).toContain(plain(title));
      for (const { path, limits } of fields) {
        expect([...ids].some((each) => each.startsWith(`operation:${id}:${toAnchor('request', path)}`))).toBe(true);
        expect(print).toContain(path);
        for (const limit of limits) expect(constraints).toContain(limit);
      }
    }
  });

  test('a field of two forms is told for each, one of both once', async () => {
    const [antom] = targets;
    if (antom === undefined) throw new Error('redocly.yaml names no API.');
    const { model } = await readApi(antom);
    const pay = model.operations.find(({ id }) => id === 'pay');
    const { fields } = listFields(pay?.request?.schema ?? { kind: 'open', pointer: '' }, model.schemas);
    const formsOf = (path: string) => fields.filter((field) => field.path === path).map(({ forms }) => forms);
    expect(formsOf('paymentRequestId')).toEqual([[]]);
    expect(formsOf('userRegion')).toEqual([['productCode = CASHIER_PAYMENT'], ['productCode = AGREEMENT_PAYMENT']]);
  });
});

describe('what pages say that shows a result code does', () => {
  test.each([
    ['antom', antomContract, antomMock.definition.operations],
    ['alipay-plus', alipayPlusContract, alipayPlusMock.definition.operations],
  ] as const)('%s', (name, { api, suites }, mocked) => {
    const target = createMockTarget(api, { url: 'http://localhost', identity: testIdentity });
    const checks = new Set(suites.flatMap((suite) => listChecks(api, suite, target).map(({ id }) => id)));
    const told = pages().filter(([path]) => path.startsWith(`${name}/operation-`));
    expect(told).toHaveLength(mocked.length);
    for (const [path, html] of told) {
      const operation = mocked.find(({ id }) => path === `${name}/operation-${id}.html`);
      const cases = [...html.matchAll(/Contract test: <code>([^<]+)</g)].map(([, id]) => id);
      expect(cases.length).toBeGreaterThan(5);
      expect(cases.filter((id = '') => !checks.has(id))).toEqual([]);
      const codes = new Set(operation?.scenarios.map(({ code }) => code));
      const preferred = [...html.matchAll(/Mock: <code>Prefer: example=([^<]+)</g)].map(([, code]) => code);
      expect(preferred).toHaveLength(cases.length);
      expect(preferred.filter((code) => !codes.has(code))).toEqual([]);
    }
  });

  test('an API without a mock and without contract tests is said to have none', async () => {
    const files = await buildDocs([hostileTarget('hostile.yaml')]);
    expect(files.filter(({ text }) => /Mock: <code>|Contract test: <code>/.test(text))).toEqual([]);
  });
});

describe('a hostile spec', () => {
  test.each(['hostile.yaml', '../specs/hostile-names.yaml'])('%s is text and nothing else', async (file) => {
    const files = await buildDocs([hostileTarget(file)], { redoc: noRedoc });
    const folders = new Set(files.map(({ path }) => posix.dirname(path)));
    expect(folders).toEqual(new Set(['.', '~2e~~2e~~2f~~3c~b~3e~~22~']));
    for (const { path, text } of files.filter((each) => each.path.endsWith('.html'))) {
      const tags = new Set([...text.matchAll(/<\/?([a-z!-]+[0-9]?)/gi)].map(([, tag = '']) => tag.toLowerCase()));
      expect(
        [...tags].filter((tag) => !known.has(tag)),
        path,
      ).toEqual([]);
      expect(text.match(/<script(?! src="[\w./]+"><\/script>)/g), path).toBeNull();
      expect(text.match(/<[^>]*\s(?:on\w+|style)=/g), path).toBeNull();
      expect(
        attributesOf(text, 'href').filter((href) => /^\w+:/.test(href) && href !== 'data:,'),
        path,
      ).toEqual([]);
      expect(text, path).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  });

  test('stays data in the script that carries the document', async () => {
    const files = await buildDocs([hostileTarget('hostile.yaml')], { redoc: noRedoc });
    const script = files.find(({ path }) => path.endsWith('/document.js'))?.text ?? '';
    const [, literal = ''] = /^globalThis\.contract = JSON\.parse\((".*")\);\n$/.exec(script) ?? [];
    const document = JSON.parse(JSON.parse(literal));
    expect(document.info.title).toBe("<script>alert('title')</script>");
    const [operation] = Object.values<{ post: { description: string } }>(document.paths);
    const [, note = ''] = operation?.post.description.split('**Conditions**') ?? [];
    expect(note).toContain('&#60;script&#62;alert&#40;11&#41;');
    expect(note).not.toContain('<');
    expect(note).not.toContain('javascript:alert(');
  });
});

/** Elements that pages are made of. */
const known = new Set(
  'html head meta title link body a header nav span strong main h1 h2 h3 h4 section small ul li p code em br div table thead tbody tr th td dl dt dd details summary pre script noscript label input wbr !doctype'.split(
    ' ',
  ),
);

/** A page as it is read. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<wbr>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&amp;', '&');

/** Markdown of one line as it is read. */
const plain = (markdown: string): string => markdown.replaceAll(/`([^`]*)`|\*\*([^*]*)\*\*/g, '$1$2');
