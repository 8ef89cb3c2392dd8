import type { Api, Report } from './api.ts';
import { knownFields } from './known-fields.ts';
import { memberAt, membersOf, textAt, type Place } from './place.ts';
import { asRecord } from './record.ts';
import { codesIn } from './result-schema.ts';
import { show } from './show.ts';

/** What the `x-` fields of the root and of the security schemes have to agree with. */
export function checkRootFields(api: Api, report: Report): void {
  const { root } = api;
  const results = memberAt(root, 'x-protocol-results');
  const codes = api.operations.flatMap(({ answerBody }) => codesIn(answerBody?.schema, api)).map(({ code }) => code);
  for (const [cause, code] of membersOf(results))
    if (codes.length > 0 && !codes.includes(String(code.value)))
      report(
        code,
        `${show(code.value)} for ${cause} is a result code of no operation. For instance "${codes.at(-1) ?? ''}".`,
      );
  const signatures = membersOf(memberAt(root, 'components', 'securitySchemes')).flatMap(
    ([, scheme]) => memberAt(api.follow(scheme) ?? scheme, 'x-signature') ?? [],
  );
  const wanted = [
    ...(api.envelope ? ['request-invalid'] : []),
    ...(api.envelope && signatures.length > 0 ? ['signature-invalid'] : []),
  ];
  for (const cause of wanted.filter((each) => asRecord(results?.value)[each] === undefined))
    report(
      results ?? root,
      `x-protocol-results has no code for ${cause}. For instance "${knownFields['x-protocol-results']?.example ?? ''}".`,
    );
  for (const signature of signatures) checkSignature(signature, report);
  checkNames(api, report);
}

/** Lists of names name what there is. */
function checkNames({ root, schemas }: Api, report: Report): void {
  const actions = Object.keys(asRecord(memberAt(root, 'x-actions')?.value));
  for (const [, action] of membersOf(memberAt(root, 'x-repeat-actions')))
    if (!actions.includes(String(action.value)))
      report(
        action,
        `${show(action.value)} is none of x-actions. For instance "x-repeat-actions: [${actions[0] ?? ''}]".`,
      );
  const fields = new Set(schemas.flatMap(({ position, name }) => (position === 'property' && name) || []));
  for (const [, field] of membersOf(memberAt(root, 'x-sensitive')))
    if (!fields.has(String(field.value)))
      report(field, `${show(field.value)} is no field of any message. For instance "x-sensitive: [accessToken]".`);
}

function checkSignature(signature: Place, report: Report): void {
  const names = [
    'method',
    'path',
    'body',
    ...Object.values(asRecord(memberAt(signature, 'headers')?.value)).map(String),
  ];
  for (const content of ['requestContent', 'responseContent']) {
    const place = memberAt(signature, content);
    const unknown = [...(textAt(signature, content) ?? '').matchAll(/\{([^}]*)\}/g)]
      .map(([, name = '']) => name)
      .filter((name) => !names.includes(name));
    if (place && unknown.length > 0)
      report(
        place,
        `{${unknown.join('}, {')}} in ${content} is no header of x-signature, nor method, path or body. For instance "{${names.at(-1) ?? 'body'}}".`,
      );
  }
}
