/**
 * Code or JSON in which characters that can't be seen, or that turn the direction of writing, are escaped: those that stand in it
 * do so inside of strings. Line feeds stay.
 */
export const escapeInvisible = (text: string): string =>
  text.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    // By UTF-16 unit, as JSON has no other escape.
    Array.from({ length: character.length }, (_, unit) => escapeUnit(character.charCodeAt(unit))).join(''),
  );

const escapeUnit = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
