import { apiRule, type Api, type Envelope, type Report } from './api.ts';
import { keywordIn, partsOf } from './parts.ts';
import type { Place } from './place.ts';
import { asList } from './record.ts';
import { resultIn, statuses, type Branch } from './result-schema.ts';
import { list, show } from './show.ts';

/** A result is a union by status: which codes come with which, and each code with one of them alone. */
export const resultPairs = apiRule((api, report) => {
  const { envelope, operations, webhooks } = api;
  if (envelope === undefined) return;
  for (const { answerBody } of operations)
    if (answerBody?.schema) checkAnswer(answerBody.schema, api, envelope, report);
  const bodies = [...operations, ...webhooks].flatMap(({ request, answerBody }) => [
    request?.schema,
    answerBody?.schema,
  ]);
  for (const body of bodies) {
    const branches = resultIn(body, api)?.branches ?? [];
    for (const branch of branches) checkBranch(branch, envelope, report);
    checkStatuses(branches, report);
    checkCodes(branches, report);
  }
});

function checkAnswer(schema: Place, api: Api, { result }: Envelope, report: Report): void {
  const required = keywordIn(partsOf(schema, api.follow), 'required').flatMap(({ value }) => asList(value));
  const example = `For instance "${result}: {$ref: PayResult.yaml}", and "required: [${result}]"`;
  if (resultIn(schema, api) === undefined)
    report(schema, `The answer has no "${result}", which tells the outcome of every call. ${example}.`);
  else if (!required.includes(result))
    report(schema, `The "${result}" of the answer may be left out, but tells the outcome of every call. ${example}.`);
}

function checkBranch(branch: Branch, { status, code }: Envelope, report: Report): void {
  const { value } = branch.status ?? {};
  if (!statuses.some((known) => known === value)) {
    const found = value === undefined ? 'no constant' : show(value);
    report(
      branch.status ?? branch,
      `The ${status} of this branch is ${found}: each branch has one of ${list(statuses)}. For instance "const: F".`,
    );
  }
  const missing = [status, code].filter((name) => !branch.required.includes(name));
  if (missing.length > 0)
    report(
      branch,
      `${list(missing)} may be left out here: every result has both. For instance "required: [${status}, ${code}]".`,
    );
}

function checkStatuses(branches: readonly Branch[], report: Report): void {
  const seen = new Set<unknown>();
  for (const { status } of branches) {
    if (status && seen.has(status.value))
      report(
        status,
        `Two branches have the status ${show(status.value)}: each status has one, with all its codes. For instance "const: ${otherThan(status.value)}".`,
      );
    if (status) seen.add(status.value);
  }
}

const otherThan = (status: unknown): string => statuses.find((other) => other !== status) ?? 'U';

function checkCodes(branches: readonly Branch[], report: Report): void {
  const first = new Map<string, unknown>();
  for (const { codes, status } of branches) {
    for (const { code, place } of codes) {
      if (first.has(code))
        report(
          place,
          `${code} comes with ${show(status?.value)} here, and with ${show(first.get(code))} in another branch: a code has one status. For instance "${code}" in the branch of ${show(first.get(code))} alone.`,
        );
      else first.set(code, status?.value);
    }
  }
}
