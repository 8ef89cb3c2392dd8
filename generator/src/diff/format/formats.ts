import type { DiffReport } from '../report.ts';
import type { FormatName } from './format-names.ts';
import { formatGithubActions } from './github-actions.ts';
import { formatHtml } from './html.ts';
import { formatJson } from './json.ts';
import { formatMarkdown } from './markdown.ts';
import { formatStylish } from './stylish.ts';

/** From a report to the text that is printed or written, with its last line ended. */
export const formats: Readonly<Record<FormatName, (report: DiffReport) => string>> = {
  stylish: formatStylish,
  json: formatJson,
  markdown: formatMarkdown,
  'github-actions': formatGithubActions,
  html: formatHtml,
};
