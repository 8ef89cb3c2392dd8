import { expect, test } from 'vitest';
import { RedocError, toRedocScript } from './redoc-script.ts';

test('a module becomes a script that asks for nothing elsewhere', () => {
  const source =
    'const{RedocStandalone,hydrate,init}=f(`https://cdn.redoc.ly/redoc/logo-mini-full.svg`,`https://cdn.redocly.com/icons/fa/7`,import.meta.url);export{RedocStandalone,hydrate,init};\n';
  const script = toRedocScript(source);
  expect(script).toMatch(/globalThis\.Redoc=\{init\};\n$/);
  expect(script).not.toMatch(/https:|import\.meta|export\{/);
});

test('another edition is refused', () => {
  expect(() => toRedocScript('window.Redoc = {};')).toThrow(RedocError);
  expect(() => toRedocScript('window.Redoc = {};')).toThrow('found one that ends with "window.Redoc = {};"');
});
