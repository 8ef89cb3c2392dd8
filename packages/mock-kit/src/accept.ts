import { parseMediaType } from './parse-body.ts';

/**
 * Whether a header `Accept` admits a media type. Of the ranges that hold it, the most specific decides; parameters other than the
 * weight are not compared. Without a header everything is admitted (RFC 9110, section 12.5.1).
 *
 * @param type lower case, without parameters
 */
export function admits(accept: string | undefined, type: string): boolean {
  if (accept === undefined || accept.trim() === '' || accept === '*/*') return true;
  const ranges = accept.split(',').flatMap((range) => parseMediaType(range) ?? []);
  const holding = [type, type.replace(/\/.*/, '/*'), '*/*']
    .map((essence) => ranges.filter((range) => range.essence === essence))
    .find(({ length }) => length > 0);
  return holding?.some(({ params }) => Number(params.get('q') ?? 1) !== 0) ?? false;
}
