/** Redoc's program can't be turned into one that works from a disk and asks for nothing elsewhere. */
export class RedocError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RedocError';
  }
}

/** Its module ends so. A module is not loaded from a disk; as a plain script it is, and then needs a name to be called by. */
const moduleEnd = 'export{RedocStandalone,hydrate,init};';

/** Where it has pictures from: the logo below its menu and the icons of languages. */
const pictures = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
const icons = /https:\/\/cdn\.redocly\.com\/icons\//g;

/** Where it looks for workers of its own file, which are not used here: words that only modules have. */
const moduleFolder = /\bimport\.meta\.(?:dirname|url)\b/g;

const logo =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='64' height='16'%3E%3Ctext x='0' y='13' font-family='sans-serif' font-size='13' fill='%23777'%3ERedoc%3C/text%3E%3C/svg%3E";

/**
 * The program of Redoc 3 as a plain script that puts itself under `Redoc` and loads no picture from elsewhere.
 *
 * @param source of the browser bundle in Redocly's command-line package
 * @throws {RedocError} for another edition, of which it is not known what it asks for
 */
export function toRedocScript(source: string): string {
  const trimmed = source.trimEnd();
  if (!trimmed.endsWith(moduleEnd))
    throw new RedocError(
      `Wanted is a bundle of Redoc 3 that ends with ${moduleEnd} and found one that ends with ${JSON.stringify(trimmed.slice(-40))}.`,
    );
  return `${trimmed.slice(0, -moduleEnd.length)}globalThis.Redoc={init};\n`
    .replaceAll(pictures, () => logo)
    .replaceAll(icons, () => 'data:,')
    .replaceAll(moduleFolder, () => 'location.href');
}
