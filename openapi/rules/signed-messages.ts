import { apiRule, type Api, type Report } from './api.ts';
import type { Operation } from './operations.ts';
import { memberAt, membersOf, resolved, textAt, type ObjectPlace, type Place } from './place.ts';
import { asList, asRecord, asText } from './record.ts';
import { list } from './show.ts';

/** Headers without which a message can't be verified. */
interface SignedHeaders {
  readonly request: readonly string[];
  readonly answer: readonly string[];
}

/** Every message declares the headers that its signature needs, and those it goes without are not declared. */
export const signedMessages = apiRule((api, report) => {
  for (const operation of [...api.operations, ...api.webhooks]) {
    const headers = headersOf(operation, api);
    if (headers === undefined) continue;
    checkParameters(operation, headers.request, report);
    if (operation.kind === 'operation' || isSigned(operation)) checkAnswer(operation, headers.answer, api, report);
    else checkUnsigned(operation, headers.answer, api, report);
  }
});

const isSigned = ({ value }: ObjectPlace): boolean => asRecord(value['x-acknowledgement'])['signed'] === true;

/** What `x-signature` of the scheme under which an operation is called wants. */
function headersOf({ value }: Operation, { root, follow }: Api): SignedHeaders | undefined {
  const security = asList(value['security'] ?? root.value['security']);
  const required = new Set(security.flatMap((each) => Object.keys(asRecord(each))));
  const schemes = membersOf(memberAt(root, 'components', 'securitySchemes'));
  const signatures = schemes
    .filter(([name]) => required.has(name))
    .flatMap(([, scheme]) => memberAt(resolved(scheme, follow), 'x-signature') ?? []);
  const [signature] = signatures;
  if (signature === undefined) return undefined;
  const names = asRecord(memberAt(signature, 'headers')?.value);
  const known = Object.values(names).map(String);
  const inContent = (content: string): string[] => {
    const found = [...(textAt(signature, content) ?? '').matchAll(/\{([^}]+)\}/g)];
    const placeholders = new Set(found.map(([, name]) => name));
    return [String(names['signature']), ...known.filter((name) => placeholders.has(name))];
  };
  return { request: inContent('requestContent'), answer: inContent('responseContent') };
}

function checkParameters(operation: Operation, wanted: readonly string[], report: Report): void {
  const headers = operation.parameters.filter(({ value }) => asRecord(value)['in'] === 'header');
  const nameOf = ({ value }: Place) => asText(asRecord(value)['name'])?.toLowerCase();
  for (const name of wanted) {
    const found = headers.find((header) => nameOf(header) === name.toLowerCase());
    if (found === undefined)
      report(
        memberAt(operation, 'parameters') ?? operation,
        `The header "${name}" is missing: the signature needs ${list(wanted)}. For instance "- $ref: ../../shared/components/parameters/request-${name}.yaml".`,
      );
    else checkRequired(found, name, report);
  }
}

function checkRequired(header: Place, name: string, report: Report): void {
  if (asRecord(header.value)['required'] !== true)
    report(
      header,
      `The header "${name}" may be left out: without it the signature can't be verified. For instance "required: true".`,
    );
}

function declaredHeaders({ answer }: Operation, { follow }: Api): ReadonlyMap<string, Place> {
  const headers = membersOf(memberAt(answer, 'headers'));
  return new Map(headers.map(([name, header]) => [name.toLowerCase(), resolved(header, follow)]));
}

function checkAnswer(operation: Operation, wanted: readonly string[], api: Api, report: Report): void {
  const declared = declaredHeaders(operation, api);
  for (const name of wanted) {
    const found = declared.get(name.toLowerCase());
    const at = operation.answer ?? operation;
    if (found === undefined)
      report(
        memberAt(at, 'headers') ?? at,
        `The header "${name}" of the answer is missing: its signature needs ${list(wanted)}. For instance "${name}: {$ref: ../../shared/components/headers/response-${name.replace(/^response-/, '')}.yaml}".`,
      );
    else checkRequired(found, name, report);
  }
}

function checkUnsigned(operation: Operation, headers: readonly string[], api: Api, report: Report): void {
  const declared = declaredHeaders(operation, api);
  const found = headers.filter((name) => declared.has(name.toLowerCase()));
  if (found.length > 0)
    report(
      memberAt(operation.answer, 'headers') ?? operation,
      `The answer has the header ${list(found)}, but x-acknowledgement does not say that it is signed. For instance "signed: true" there, or no headers here.`,
    );
}
