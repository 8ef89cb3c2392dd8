declare const isShell: unique symbol;

/** Text that may stand in a script of a POSIX shell. Only this module makes one: {@link shell}, {@link shellWord} and the rest. */
export type Shell = string & { readonly [isShell]: true };

/** Script around script: the text between the parts is ours, and each part is script already. */
export const shell = (text: TemplateStringsArray, ...parts: readonly Shell[]): Shell =>
  String.raw({ raw: text }, ...parts) as Shell;

/** Any text as one word that expands to nothing else: bare where no character of it has a meaning, else in single quotes. */
export const shellWord = (text: string): Shell => (/^[\w@%+:,./-]+$/.test(text) ? (text as Shell) : shellQuoted(text));

/** The same, always in single quotes: inside them only the quote itself has a meaning. */
export const shellQuoted = (text: string): Shell => `'${text.replaceAll("'", "'\\''")}'` as Shell;

/**
 * A name decided by the generator, of a variable or inside double quotes.
 *
 * @throws {TypeError} when it holds anything but letters, digits, `_` and `-`
 */
export function shellName(name: string): Shell {
  if (!/^[\w-]+$/.test(name)) throw new TypeError(`Not a name: ${JSON.stringify(name)}`);
  return name as Shell;
}

/** Lines, and words of a command in lines of their own. */
export const shellLines = (lines: readonly Shell[], separator: ' ' | '\n' | ' \\\n  ' = '\n'): Shell =>
  lines.join(separator) as Shell;
