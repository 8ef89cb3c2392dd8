/** The one style sheet. Colours have a contrast of at least 4.5 to 1 on their ground, in light and in dark. */
export const style = `:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --raised: #f4f5f7;
  --line: #d4d8de;
  --ink: #1b1f24;
  --quiet: #545d68;
  --link: #0a55b5;
  --success: #116329;
  --failure: #a40e26;
  --unknown: #7d4e00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171b;
    --raised: #1e2228;
    --line: #3a414b;
    --ink: #e6e9ed;
    --quiet: #a7b0bb;
    --link: #7db7ff;
    --success: #6fdd8b;
    --failure: #ff9492;
    --unknown: #f0b72f;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
main { max-width: 75rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
small { color: var(--quiet); font-weight: normal; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.875em; }
pre { margin: 0.5rem 0; padding: 0.75rem; background: var(--raised); white-space: pre-wrap; overflow-wrap: anywhere; }
.code { white-space: pre; overflow-x: auto; overflow-wrap: normal; }
.code.wrap { white-space: pre-wrap; overflow-wrap: anywhere; }
.guide :is(p, li, blockquote) { max-width: 45rem; }
blockquote { margin: 1rem 0; border-left: 4px solid var(--line); padding: 0.25rem 1rem; background: var(--raised); }
.compute { display: grid; gap: 0.25rem; max-width: 45rem; }
.compute label { margin-top: 0.5rem; font-weight: 600; }
.compute :is(input, textarea, button) { font: inherit; padding: 0.4rem; color: inherit; background: var(--ground); border: 1px solid var(--quiet); max-width: 100%; }
.compute :is(input, textarea) { font-family: ui-monospace, monospace; }
.compute textarea { min-height: 5rem; resize: vertical; }
.compute button { justify-self: start; margin-top: 0.75rem; padding: 0.4rem 0.8rem; cursor: pointer; }
/* Long pages are laid out where they are looked at. */
.exchange, .aside .scroll { content-visibility: auto; contain-intrinsic-size: auto 3000px; }
.aside .exchange { content-visibility: visible; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 0.5rem; top: 0.5rem; padding: 0.5rem; background: var(--ground); }
.site { border-bottom: 1px solid var(--line); padding: 0.75rem 1rem; background: var(--raised); }
.site img { vertical-align: -0.2rem; }
.site ul, .pages { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.25rem 0 0; padding: 0; list-style: none; }
.site li a, .pages li a { display: inline-block; padding: 0.25rem 0; }
.site [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.scroll { overflow-x: auto; margin: 0.75rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { overflow-wrap: break-word; border-bottom: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
thead th { background: var(--raised); }
tbody th { font-weight: normal; min-width: 11rem; }
td p, td dl, dd p { margin: 0 0 0.25rem; }
td { min-width: 4rem; }
.fields th code { overflow-wrap: anywhere; }
.fields td:last-child, .codes td:last-child { min-width: 16rem; }
dt { margin-top: 0.25rem; }
dd { margin-left: 1.25rem; }
.limits { color: var(--quiet); }
tr:target, p:target, h1:target, h2:target { background: var(--raised); box-shadow: inset 4px 0 var(--link); }
.matrix thead th { font-size: 0.8125rem; }
.matrix tbody th { position: sticky; left: 0; background: var(--ground); }
.status { font-weight: 700; }
a.status { display: inline-block; min-width: 1.75rem; padding: 0.125rem 0.25rem; text-align: center; }
.status.S { color: var(--success); }
.status.F { color: var(--failure); }
.status.U { color: var(--unknown); }
.shown-by { display: none; font-size: 0.8125rem; }
main:has(#shown-by:checked) .shown-by { display: block; white-space: nowrap; }
.field { color: inherit; text-decoration-color: var(--line); }
.aside > nav { font-size: 0.9375rem; }
@media (min-width: 64rem) {
  .aside { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); gap: 2rem; }
  .aside > nav { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; }
  .aside > nav ul { display: block; }
}
.aside [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.waiting { max-width: 75rem; margin: 0 auto; padding: 1rem; }
.filter input { font: inherit; padding: 0.4rem; min-width: 14rem; max-width: 100%; color: inherit; background: var(--ground); border: 1px solid var(--quiet); }
summary { cursor: pointer; padding: 0.25rem 0; }
/* Some of Redoc's own colours have too little contrast. */
.reference {
  --link-color-primary: var(--link);
  --button-content-color-link: var(--link);
  --code-block-tokens-string-color: var(--link);
  --code-block-tokens-property-string-color: var(--link);
  --code-block-tokens-boolean-color: var(--unknown);
  --code-block-tokens-comment-color: var(--quiet);
  --code-block-tokens-function-color: var(--unknown);
  --code-block-tokens-operator-color: var(--unknown);
  --search-trigger-color: var(--quiet);
  --search-input-placeholder-color: var(--quiet);
}
#reference :is(.schema-name, .tag-http) { color: var(--link); }
[hidden] { display: none; }
@media (max-width: 40rem) {
  main { padding: 0.75rem; }
  .matrix tbody th { min-width: 0; max-width: 10rem; }
  .fields, .codes, :is(.fields, .codes) :is(tbody, tr, th, td) { display: block; }
  :is(.fields, .codes) thead { display: none; }
  :is(.fields, .codes) :is(th, td) { border: 0; padding: 0.125rem 0; }
  :is(.fields, .codes) tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
  .codes td:nth-of-type(1)::before { content: 'Status: '; }
  .codes td:nth-of-type(3)::before { content: 'Action: '; }
}
@media print {
  .site, .skip, .filter { display: none; }
  .exchange, .aside .scroll { content-visibility: visible; }
  .scroll { overflow: visible; }
  details::details-content { display: block; content-visibility: visible; }
  tr, h2, h3 { break-inside: avoid; break-after: auto; }
}
`;
