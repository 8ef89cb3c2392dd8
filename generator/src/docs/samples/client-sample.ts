import type { ApiModel, Operation, Schema } from '../../model/model.ts';
import { createNames, exportNames, toIdentifier } from '../../model/names.ts';
import { access, code, formatted, ident, joined, type Code } from '../../print/code.ts';
import type { ApiDocs } from '../api-docs.ts';
import { listFields } from '../list-fields.ts';
import { clientOptions, importLine } from './client-options.ts';
import { toNativeInput } from './native-input.ts';
import type { Sample } from './sample.ts';
import { shownCall, type ShownCall } from './shown-call.ts';
import { shownMembers } from './shown-members.ts';

/**
 * A module that calls the operation by the generated client.
 *
 *     const tills = createTillsClient({ … });
 *     const outcome = await tills.tills.openTill({ kind: 'FLOAT', float: 100 });
 *     switch (outcome.status) { … }
 */
export function clientSample(operation: Operation, api: ApiDocs): Sample | undefined {
  const { model, clientPackage } = api;
  const call = shownCall(operation, api);
  if (clientPackage === undefined || call === undefined) return undefined;
  const createClient = ident(exportNames(model.name).createClient);
  const client = clientVariable(model);
  const lines = [
    importLine(createClient, clientPackage),
    code``,
    code`const ${client} = ${createClient}({`,
    ...clientOptions(model, { gateway: true, privateKey: true }),
    code`});`,
    code``,
    ...(operation.results === undefined
      ? plainCall(operation, client, call, model)
      : outcomeCall(operation, client, call, model)),
  ];
  return { label: 'TypeScript', language: 'typescript', source: lines.join('\n') };
}

/** Named as the API is, unless the sample has something else of that name. */
const clientVariable = ({ name }: ApiModel): Code =>
  ident(createNames(['console', 'data', 'outcome', 'process', 'response'])(toIdentifier(name), name).name);

const methodOf = (client: Code, { group, name }: Operation): Code => code`${client}.${ident(group)}.${ident(name)}`;

function outcomeCall(operation: Operation, client: Code, { scenario }: ShownCall, model: ApiModel): Code[] {
  const called = code`const outcome = await ${methodOf(client, operation)}(`;
  const body = toNativeInput(scenario?.request ?? {}, operation.request?.wireShape, model.wireShapes);
  const { response } = operation;
  const shown =
    response === undefined ? [] : shownMembers(scenario?.response, response.schema, model, scenario?.request);
  const read = shown.map((name) => code`outcome.data${access(name)}`);
  return [
    code`${called}${formatted(body, called)});`,
    code``,
    code`switch (outcome.status) {`,
    code`  case 'S':`,
    code`    console.log(${joined(read.length > 0 ? read : [code`outcome.code`], ', ')});`,
    code`    break;`,
    code`  case 'F':`,
    code`    console.error(outcome.code, outcome.action, outcome.message);`,
    code`    break;`,
    code`  case 'U':${inquiryHint(operation, client, model)}`,
    code`    console.warn(outcome.code, outcome.action);`,
    code`    break;`,
    code`}`,
  ];
}

/** Whom to ask what became of a call that may have had its effect. */
function inquiryHint({ effect }: Operation, client: Code, { operations }: ApiModel): Code {
  const inquiry = operations.find(({ name }) => name === effect?.inquiry);
  if (inquiry === undefined) return code``;
  return code` // in process, or unknown: ask by ${methodOf(client, { ...inquiry, name: inquiry.poll?.name ?? inquiry.name })}`;
}

/** `const { data, response } = await pets.pets.getPet({ params: { path: { petId: 'tom' } } });` */
function plainCall(operation: Operation, client: Code, { scenario, parameters }: ShownCall, model: ApiModel): Code[] {
  const places = new Set(parameters.map(({ in: place }) => place));
  const params = Object.fromEntries(
    [...places].map((place) => [
      place,
      Object.fromEntries(parameters.filter((each) => each.in === place).map(({ name, example }) => [name, example])),
    ]),
  );
  const body = toNativeInput(scenario?.request, operation.request?.wireShape, model.wireShapes);
  const given = { ...(places.size > 0 && { params }), ...(body !== undefined && { body }) };
  // What a sample prints ends in somebody's log.
  const hidesSecrets = operation.response !== undefined && holdsSecret(operation.response.schema, model);
  const results = hidesSecrets ? code`{ response }` : code`{ data, response }`;
  const called = code`const ${results} = await ${methodOf(client, operation)}(`;
  const init = Object.keys(given).length === 0 ? code`` : formatted(given, called);
  return [
    code`${called}${init});`,
    code``,
    code`console.log(${hidesSecrets ? code`response.status` : code`response.status, data`});`,
  ];
}

/** Whether a message may carry a member that is a secret, at any depth. */
const holdsSecret = (schema: Schema, { schemas, sensitive }: ApiModel): boolean =>
  listFields(schema, schemas).fields.some(({ path }) =>
    path.split('.').some((name) => sensitive.includes(name.replace(/(?:\[\])+$/, ''))),
  );
