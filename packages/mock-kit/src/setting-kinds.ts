import { checkMembers, checkOneOf, kindOf, show, unexpected } from './check-members.ts';
import type { JsonObject } from './is-object.ts';

/** What a setting may be: one of some texts, a number from 0 on, true or false, or an object of such. */
export type SettingKind = readonly string[] | 'number' | 'boolean' | SettingKinds;

/** By the names of the settings, or of the members of one. */
export interface SettingKinds {
  readonly [name: string]: SettingKind;
}

type KindOf<Value> = [Value] extends [string]
  ? readonly Value[]
  : [Value] extends [number]
    ? 'number'
    : [Value] extends [boolean]
      ? 'boolean'
      : KindsOf<Value>;

/** The kinds of settings of a type, none left out. */
export type KindsOf<Settings> = { readonly [Name in keyof Settings]-?: KindOf<Exclude<Settings[Name], undefined>> };

/**
 * Settings that were given: a misspelt member or value would be without effect, and be missed.
 *
 * @throws {MockError} `USAGE`
 */
export function checkSettingKinds(given: JsonObject, kinds: SettingKinds, place = ''): void {
  for (const [name, value] of Object.entries(given)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind !== undefined && value !== undefined) checkKind(`${place}${name}`, value, kind);
  }
}

function checkKind(place: string, value: unknown, kind: SettingKind): void {
  if (kind === 'boolean') {
    if (typeof value !== 'boolean') throw unexpected(place, 'true or false', show(value));
  } else if (kind === 'number') {
    if (!(typeof value === 'number' && value >= 0)) throw unexpected(place, 'a number from 0 on', show(value));
  } else if (isChoice(kind)) {
    if (typeof value !== 'string') throw unexpected(place, `one of ${kind.join(', ')}`, kindOf(value));
    checkOneOf(value, place, kind);
  } else {
    checkSettingKinds(checkMembers(value, place, Object.keys(kind)), kind, `${place}.`);
  }
}

const isChoice = (kind: readonly string[] | SettingKinds): kind is readonly string[] => Array.isArray(kind);
