import type { PageAnswer } from './behaviour.ts';
import { html } from './control/html.ts';
import type { Html } from './control/html.ts';

/** What a page of a behaviour shows. */
export interface PageContent {
  /** Plain text, as the headline and as the name of the tab. */
  readonly title: string;
  readonly body: Html;
  /** HTTP status; 200 by default. */
  readonly status?: number;
}

// The colours of the status page, so that all pages of a mock look alike; large enough for a thumb.
const style = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#16181d, #e6e9ef);
  --paper: light-dark(#fff, #14161b);
  --soft: light-dark(#f3f5f8, #1d2027);
  --line: light-dark(#d5d9e0, #3a3f4a);
  --quiet: light-dark(#565d6b, #a3abba);
  --link: light-dark(#0b57d0, #8ab4f8);
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 30rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { margin: 1rem 0; font-size: 1.5rem; line-height: 1.25; }
p { margin: 0.5rem 0; }
ul, dl { margin: 1rem 0; padding: 0.75rem 1rem; background: var(--soft); border: 1px solid var(--line); border-radius: 0.5rem; }
ul { padding-left: 2rem; }
li + li, dd + dt { margin-top: 0.5rem; }
dd { margin: 0; }
small, dt, footer { font-size: 0.875rem; color: var(--quiet); }
form { display: grid; gap: 0.75rem; margin: 1.5rem 0; }
button { padding: 0.875rem; border: 2px solid var(--link); border-radius: 0.5rem; font: inherit; font-weight: 600; color: var(--link); background: var(--paper); cursor: pointer; }
button:first-of-type { color: var(--paper); background: var(--link); }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
footer { margin-top: 1.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
`;

/** A whole page for a person, good on a phone, which loads nothing, needs no script and says that it is one of a mock. */
export const htmlPage = ({ title, body, status = 200 }: PageContent): PageAnswer => ({
  status,
  html: html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
        <footer>This is a page of a mock: no money moves, and no wallet is asked.</footer>
      </body>
    </html> `.html,
});

/** A form of buttons, the first of which stands out. Each sends its value under `name`, back to the page it stands on. */
export const htmlChoices = (name: string, choices: Readonly<Record<string, string>>): Html =>
  html`<form method="post">
    ${Object.entries(choices).map(([value, label]) => html`<button name="${name}" value="${value}">${label}</button> `)}
  </form>`;
