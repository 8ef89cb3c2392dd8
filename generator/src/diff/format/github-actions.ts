import type { DiffReport } from '../report.ts';
import { tellGuess, tellStep, tellUses, tellVerdict } from './words.ts';

/** Workflow commands: an annotation at the line of the head that made the change, an error where the version announces too little. */
export function formatGithubActions(report: DiffReport): string {
  const lines = report.apis.flatMap(({ diff }) => [
    ...diff.changes.map((change) => {
      const level = change.verdict === 'major' ? (diff.exceeds ? 'error' : 'warning') : 'notice';
      const { file, line, column } = change.head;
      const where = `file=${property(report.place.head(file))},line=${line},col=${column},title=${property(`${change.verdict} ${change.code}`)}`;
      const told = [tellUses(change), `${tellStep(change)}${tellGuess(change)}`, change.why];
      const errors = change.typeErrors.map(({ code, message }) => `${code}: ${message}`);
      return `::${level} ${where}::${data([...told, ...errors].filter((each) => each !== '').join('\n'))}`;
    }),
    `::${diff.exceeds ? 'error' : 'notice'} title=${property(diff.api)}::${data(tellVerdict(diff))}`,
  ]);
  const removed = report.removed.map((api) => `::error title=${property(api)}::${data(`${api} is no longer there.`)}`);
  return `${[...lines, ...removed].join('\n')}\n`;
}

/** What would end a command or be read as its own escapes. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
