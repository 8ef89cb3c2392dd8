import type { Change } from '../change.ts';
import type { DiffReport } from '../report.ts';

/** For a program: all that is known, with paths as a person sees them. */
export function formatJson(report: DiffReport): string {
  const { base, head, added, removed, place } = report;
  const placed = (change: Change): Change => ({
    ...change,
    base: { ...change.base, file: place.base(change.base.file) },
    head: { ...change.head, file: place.head(change.head.file) },
  });
  const apis = report.apis.map(({ diff, messages, notCompiled }) => ({
    ...diff,
    changes: diff.changes.map(placed),
    ...(notCompiled !== undefined && { notCompiled }),
    messages: messages.map(({ id, address, verdict, coverage, casesAdded, casesRemoved }) => ({
      id,
      address,
      verdict,
      coverage,
      casesAdded,
      casesRemoved,
    })),
  }));
  return `${JSON.stringify({ base, head, apis, added, removed }, null, 2)}\n`;
}
