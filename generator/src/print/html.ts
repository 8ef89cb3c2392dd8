declare const isHtml: unique symbol;
/** Text that may stand in a page as it is. Only `html` and what is made of it gives one. */
export type Html = string & { readonly [isHtml]: true };

/** What may stand between the parts of a page: texts are escaped, nothing stands for `undefined` and `false`. */
export type HtmlPart = Html | readonly Html[] | Escaped | undefined | false;

declare const isEscaped: unique symbol;
/** Text of a spec or of ours after `text`. */
type Escaped = string & { readonly [isEscaped]: true };

/** Markup of ours with parts. A bare string is a type error as a part: what a spec says goes through `text`. */
export function html(markup: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  // The formatter indents markup; pages need none of it.
  const raw = markup.raw.map((piece) => piece.replaceAll(/\n +/g, '\n'));
  return String.raw({ raw }, ...parts.map(printPart)) as Html;
}

function printPart(part: HtmlPart): string {
  if (part === undefined || part === false) return '';
  return typeof part === 'string' ? part : part.join('');
}

/**
 * Text as it is to be read, in an element or in a quoted attribute. Control characters, and those that turn the direction of
 * writing, are shown as their escapes: a page would drop the first and be rearranged by the second.
 */
export const text = (value: string | number): Escaped =>
  String(value)
    .replaceAll(/(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, escapeControl)
    .replaceAll(/[&<>"'`]/g, (character) => entities[character] ?? '') as Escaped;

const escapeControl = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Parts with something of ours between each two. */
export const joinHtml = (parts: readonly Html[], between: string): Html => parts.join(between) as Html;

/** An element with code, which may break at any step of a name. */
export const code = (value: string): Html => html`<code>${text(value)}</code>`;

/** A value as JSON, with two spaces to a level. */
export const json = (value: unknown): Html =>
  html`<pre><code>${text(JSON.stringify(value, null, 2) ?? '')}</code></pre>`;

/**
 * Names as an id in a page, or as a name of a file. What is neither letter, digit, `_`, `.` nor `-` becomes its number between tildes,
 * and colons part the names, so that no two ids are the same: `pay`, `a[].b` give `pay:a~5b~~5d~.b`.
 */
export const toAnchor = (...names: readonly string[]): string => names.map(escapeName).join(':');

const escapeName = (name: string): string =>
  name.replaceAll(/[^\w.-]|^\.+/gu, (found) =>
    [...found].map((character) => `~${(character.codePointAt(0) ?? 0).toString(16)}~`).join(''),
  );
