/** How much of a version step a change asks for, smallest first. */
export const verdicts = ['none', 'patch', 'minor', 'major'] as const;
export type Verdict = (typeof verdicts)[number];

/** The greatest of several; `none` of none. */
export const greatest = (all: Iterable<Verdict>): Verdict =>
  [...all].reduce<Verdict>((most, each) => (exceeds(each, most) ? each : most), 'none');

export const exceeds = (verdict: Verdict, other: Verdict): boolean =>
  verdicts.indexOf(verdict) > verdicts.indexOf(other);

/**
 * What a step from one version to another announces, by semver 2.0.0. Below 1.0.0 the second number is what breaks and the third is
 * everything else, as ranges like `^0.4.2` read it: 0.4.2 → 0.5.0 announces `major`, 0.4.2 → 0.4.3 `minor`. A step back announces
 * nothing. From one pre-release to another of its version, and between versions that are none of semver, anything may have changed.
 */
export function bumpOf(base: string, head: string): Verdict {
  if (base === head) return 'none';
  const [from, to] = [parse(base), parse(head)];
  if (from === undefined || to === undefined) return 'major';
  const step = [0, 1, 2].find((index) => from.numbers[index] !== to.numbers[index]);
  // The same numbers: the pre-release is another, or its end.
  if (step === undefined) return from.preRelease === '' && to.preRelease !== '' ? 'none' : preReleaseStep(from, to);
  if ((to.numbers[step] ?? 0) < (from.numbers[step] ?? 0)) return 'none';
  const announced = (['major', 'minor', 'patch'] as const)[step] ?? 'patch';
  if (from.numbers[0] !== 0 || step === 0) return announced;
  return step === 1 ? 'major' : 'minor';
}

interface Version {
  readonly numbers: readonly number[];
  readonly preRelease: string;
}

const preReleaseStep = (from: Version, to: Version): Verdict => (from.preRelease === to.preRelease ? 'none' : 'major');

function parse(version: string): Version | undefined {
  const found = /^v?(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/.exec(version);
  return found ? { numbers: found.slice(1, 4).map(Number), preRelease: found[4] ?? '' } : undefined;
}
