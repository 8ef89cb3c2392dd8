import { pointerTo } from '../../pointer.ts';
import type { Operation, Schema } from '../../model/model.ts';
import type { Report } from '../../model/report.ts';
import type { Attempt } from './attempt.ts';
import type { Field } from './fields.ts';
import type { Judge } from './judge.ts';

/** What schemas demand and no case is made of, each once. */
export function reportUnread(fields: readonly Field<Schema>[], report: Report): void {
  for (const { schema } of fields) {
    const { unmodelled = [], pointer } = schema;
    if (unmodelled.length > 0)
      report('UNSUPPORTED', pointer, `No contract case is made of ${unmodelled.join(', ')}.`, 'warning');
    if (schema.kind !== 'object') continue;
    const unread = schema.conditions.filter(
      ({ requires, requiresOneOf, forbids }) => requires.length + requiresOneOf.length + forbids.length === 0,
    );
    for (const { title, pointer: at } of unread)
      report('UNSUPPORTED', pointerTo(at, 'then'), `No contract case is made of the condition "${title}".`, 'warning');
  }
}

/** Why a wish has no case. Where another form of the body takes the value, nothing is missing. */
export function reportMissing(
  { id: operation }: Operation,
  id: string,
  { wish, found }: Pick<Attempt, 'wish' | 'found'>,
  judge: Judge,
  report: Report,
): void {
  const pointer = wish.shown ?? judge.pointerOf(wish.rule);
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
}
