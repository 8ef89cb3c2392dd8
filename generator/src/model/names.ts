/** Words that can't be a binding in a module of strict code. */
const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

/**
 * A name from a spec as an identifier: what is no letter or digit parts words, which are joined in camelCase.
 * A reserved word gets an underscore behind it, a leading digit one before it. Any input gives an identifier.
 */
export function toIdentifier(name: string): string {
  const words = name.split(/[^A-Za-z0-9$_]+/).filter((word) => word !== '');
  const camel = words.map((word, index) => (index === 0 ? word : capitalize(word))).join('');
  const safe = /^[0-9]/.test(camel) ? `_${camel}` : camel;
  if (safe === '' || safe === '__proto__') return '_';
  return reserved.has(safe) ? `${safe}_` : safe;
}

/** `tills` gives `Tills`, `corner-shop` gives `CornerShop`. */
export const toPascal = (name: string): string => capitalize(toIdentifier(name));

/** What the client of an API exports under names made from that of the API. */
export function exportNames(api: string) {
  const name = toPascal(api);
  return {
    client: `${name}Client`,
    clientOptions: `${name}ClientOptions`,
    createClient: `create${name}Client`,
    createReceiver: `create${name}Receiver`,
  } as const;
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What became of a wanted name. `takenBy` is set where another thing of the spec has it, or one that differs in case alone. */
export interface TakenName {
  readonly name: string;
  readonly takenBy?: string;
}

export type TakeName = (wanted: string, source: string) => TakenName;

/**
 * Hands out names. One that the output needs for itself gets an underscore behind it; one that something else in
 * the spec has already is the author's to change. Case does not tell names apart, since it does not tell files apart.
 */
export function createNames(reserved: Iterable<string> = []): TakeName {
  const own = new Set(reserved);
  const taken = new Map<string, string>();
  return (wanted, source) => {
    const name = own.has(wanted) ? `${wanted}_` : wanted;
    const takenBy = taken.get(name.toLowerCase());
    taken.set(name.toLowerCase(), source);
    return takenBy === undefined ? { name } : { name, takenBy };
  };
}
