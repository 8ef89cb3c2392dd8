import { toPascal } from '../../model/names.ts';
import type { Emitter, EmitterInput } from '../emitter.ts';
import { apiFile } from './api-file.ts';
import { clientFile } from './client-file.ts';
import { conditionsFile } from './conditions-file.ts';
import { functionsFile } from './functions-file.ts';
import { operationsFile } from './operations-file.ts';
import { typesFile } from './types-file.ts';
import { webhooksFile } from './webhooks-file.ts';
import { validatorsFile } from './validators-file.ts';
import { wireShapesFile } from './wire-shapes-file.ts';

/** The client as data and types; what it does is `@countersign/client-kit`. */
export const emitClient: Emitter = async (input) => {
  reportName(input);
  return [
    await typesFile(input),
    apiFile(input.model),
    operationsFile(input.model),
    wireShapesFile(input.model),
    functionsFile(input.model),
    ...[conditionsFile(input.model)].filter((file) => file !== undefined),
    clientFile(input.model),
    ...webhooksFile(input.model, input.report),
    validatorsFile(input),
  ];
};

/** Names of APIs that would give an export the name of what the file imports. */
const taken = new Map([
  ['Http', 'HttpClient'],
  ['Signing', 'SigningReceiverOptions'],
]);

function reportName({ model, report }: EmitterInput): void {
  const exported = taken.get(toPascal(model.name));
  if (exported === undefined) return;
  const message = `An API called "${model.name}" would export ${exported}, which the client imports: call it otherwise in redocly.yaml.`;
  report('NAME_CLASH', '#/info/title', message);
}
