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
export const toPascal = (name: string): string => capitalize(toIdentifier(name).replace(/^_+/, '')) || '_';

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Hands out names, each once. The second taker of a name gets it with a number behind. */
export function createNames(taken: Iterable<string> = []): (wanted: string) => string {
  const used = new Set(taken);
  return (wanted) => {
    let name = wanted;
    for (let count = 2; used.has(name); count++) name = `${wanted}${count}`;
    used.add(name);
    return name;
  };
}
