import type { Place } from '../../problem.ts';
import type { Change } from '../change.ts';
import type { ApiDiff } from '../diff-api.ts';
import type { DiffReport } from '../report.ts';
import { verdicts, type Verdict } from '../verdict.ts';

/** The verdict against the version, in a sentence. */
export function tellVerdict({ verdict, bump, versions, exceeds }: ApiDiff): string {
  if (verdict === 'none') return `Nothing changed (${tellVersions(versions)}).`;
  const asked = `The changes are ${verdict}`;
  if (!exceeds) return `${asked}, and the version announces ${bump} (${tellVersions(versions)}).`;
  const announced = bump === 'none' ? 'nothing' : bump;
  return `${asked}, but the version announces ${announced} (${tellVersions(versions)}). Raise info.version to ${nextVersion(versions.base, verdict)}, or take the change back.`;
}

const tellVersions = ({ base, head }: ApiDiff['versions']): string => (base === head ? head : `${base} → ${head}`);

/** The next version that announces as much; below 1.0.0 the second number is what breaks. */
export function nextVersion(base: string, verdict: Verdict): string {
  const found = /^(v?)(\d+)\.(\d+)\.(\d+)/.exec(base);
  if (!found) return 'another one';
  const [prefix, ...numbers] = [found[1] ?? '', ...found.slice(2).map(Number)] as [string, number, number, number];
  const [x, y, z] = numbers;
  if (x === 0) return verdict === 'major' ? `${prefix}0.${y + 1}.0` : `${prefix}0.${y}.${z + 1}`;
  if (verdict === 'major') return `${prefix}${x + 1}.0.0`;
  return verdict === 'minor' ? `${prefix}${x}.${y + 1}.0` : `${prefix}${x}.${y}.${z + 1}`;
}

/** `3 major, 1 minor` */
export const tellCounts = (changes: readonly Change[]): string =>
  verdicts
    .toReversed()
    .map((verdict) => [changes.filter((change) => change.verdict === verdict).length, verdict] as const)
    .filter(([count]) => count > 0)
    .map(([count, verdict]) => `${count} ${verdict}`)
    .join(', ') || 'no changes';

/** Where the change can be seen, as an editor jumps to it: in the base for what is gone. */
export function tellPlace(change: Change, { place }: DiffReport): string {
  const { file, line } = change[change.side];
  return `${place[change.side](file)}:${line}${change.side === 'base' ? ' (base)' : ''}`;
}

export const pointerOf = (change: Change): Place['pointer'] => change[change.side].pointer;

/** `pay paymentAmount.value` for each use, the first few of many. */
export function tellUses({ uses }: Change, most = 4): string {
  const told = uses
    .slice(0, most)
    .map(({ message, field }) => [message, field].filter((part) => part !== '').join(' '));
  const others = uses.length - told.length;
  return [...told.filter((each) => each !== ''), ...(others > 0 ? [`and ${others} more`] : [])].join(', ');
}

export const tellGuess = ({ guess }: Change): string => (guess ? ' (a guess: the two are alike)' : '');

/** Before → after, each cut to a length, near where the two part; one side alone where the other has nothing. */
export function tellStep({ before, after }: Change, length = 160): string {
  if (before === undefined) return after === undefined ? '' : `+ ${cut(oneLine(after), length)}`;
  if (after === undefined) return `- ${cut(oneLine(before), length)}`;
  const [from, to] = [oneLine(before), oneLine(after)];
  const skipped = Math.max(from.length, to.length) > length ? Math.max(0, sharedStart(from, to) - 30) : 0;
  const told = (text: string): string => `${skipped > 0 ? '…' : ''}${cut(text.slice(skipped), length)}`;
  return `${told(from)} → ${told(to)}`;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
