import type { Operation } from '../../model/model.ts';
import type { Report } from '../../model/report.ts';
import type { Attempt } from './attempt.ts';
import type { Judge } from './judge.ts';

/** Why a wish has no case, where that is to be said. Where another form of the body takes the value, nothing is missing. */
export function reportMissing(
  { id: operation }: Operation,
  id: string,
  { wish, found }: Pick<Attempt, 'wish' | 'found'>,
  judge: Judge,
  report: Report,
): boolean {
  const pointer = wish.shown ?? judge.pointerOf(wish.rule);
  if (wish.optional) return false;
  if (wish.tooLarge)
    report('CONSTRAINT_UNREACHED', pointer, `The limit is too large to be tried: there is no case ${id}.`, 'warning');
  else if (found === 'nothing')
    report(
      'CONSTRAINT_UNREACHED',
      pointer,
      `No request example of ${operation} can be turned into the case ${id}.`,
      'warning',
    );
  else if (wish.valid || found === 'other' || !wish.alternatives)
    report(
      'UNSUPPORTED',
      pointer,
      `No value tried ${wish.valid ? 'keeps to all rules there' : 'breaks this rule'}: there is no case ${id}.`,
      'warning',
    );
  else return false;
  return true;
}
