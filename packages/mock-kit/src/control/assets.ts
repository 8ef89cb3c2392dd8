import { answerText } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';

const style = `:root {
  color-scheme: light dark;
  --line: light-dark(#d5d9e0, #3a3f4a);
  --soft: light-dark(#f3f5f8, #1d2027);
  --quiet: light-dark(#565d6b, #a3abba);
  --link: light-dark(#0b57d0, #8ab4f8);
  --alert: light-dark(#a1261d, #ff9d94);
}
* { box-sizing: border-box; }
body {
  max-width: 70rem;
  margin: 0 auto;
  padding: 1rem;
  background: light-dark(#fff, #14161b);
  color: light-dark(#16181d, #e6e9ef);
  font: 1rem/1.5 system-ui, sans-serif;
}
h1 { margin: 0 0 0.5rem; font-size: 1.5rem; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.15rem; }
h3 { margin: 0.75rem 0 0.25rem; font-size: 0.9rem; color: var(--quiet); }
small, i, time { color: var(--quiet); font-weight: normal; font-style: normal; }
em, .hint { color: var(--alert); font-style: normal; }
a { color: var(--link); }
code, pre, time { font: 0.85rem/1.45 ui-monospace, monospace; }
code { overflow-wrap: anywhere; }
pre { margin: 0; padding: 0.6rem; overflow-x: auto; background: var(--soft); border: 1px solid var(--line); border-radius: 0.3rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.25rem 1rem; margin: 0; }
dl.lines { grid-template-columns: minmax(0, 1fr); }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 1rem 0 0; padding: 0; list-style: none; }
nav a[aria-current] { color: inherit; font-weight: bold; }
details { border-bottom: 1px solid var(--line); }
details[open] { padding-bottom: 0.75rem; }
summary { padding: 0.5rem 0; cursor: pointer; overflow-wrap: anywhere; }
`;

// Takes the place of what is there with what the same address gives now. What is unfolded stays so.
const script = `const interval = 2000;

async function refresh() {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
  const old = document.querySelector('main');
  if (!fresh || fresh.innerHTML === (refresh.last ?? old.innerHTML)) return;
  refresh.last = fresh.innerHTML;
  for (const { id } of old.querySelectorAll('details[open]')) fresh.querySelector('#' + CSS.escape(id))?.setAttribute('open', '');
  old.replaceWith(fresh);
}

setInterval(() => {
  if (document.visibilityState === 'visible' && getSelection().isCollapsed) refresh().catch(() => {});
}, interval);
`;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0b57d0"/><path d="M4 8.5 7 11.5 12 5" fill="none" stroke="#fff" stroke-width="2"/></svg>
`;

const file = (type: string, text: string): Endpoint => ({ methods: { GET: () => answerText(type, text) } });

/** What the status page loads, by path under `/_mock/`. */
export const assets: Readonly<Record<string, Endpoint>> = {
  'assets/status.css': file('text/css; charset=utf-8', style),
  'assets/status.js': file('text/javascript; charset=utf-8', script),
  'assets/icon.svg': file('image/svg+xml', icon),
};
