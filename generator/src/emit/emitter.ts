import type { OasDocument } from '../load/oas.ts';
import type { Sources } from '../load/list-sources.ts';
import type { ApiModel } from '../model/model.ts';
import type { Report } from '../model/report.ts';
import type { GeneratedFile } from '../print/source-file.ts';
import { emitClient } from './client/emit-client.ts';
import { emitContract } from './contract/emit-contract.ts';
import { emitMock } from './mock/emit-mock.ts';
import type { OutputName } from './output-names.ts';

export interface EmitterInput {
  readonly model: ApiModel;
  /** The bundled document, to be handed on whole and unread: to openapi-typescript, to Ajv, to the mock. */
  readonly document: OasDocument;
  readonly report: Report;
  /** In which file of the spec each part of the document stands. */
  readonly sources: Sources;
}

/** From the model to files of one output folder. Pure: the same input gives the same bytes. */
export type Emitter = (input: EmitterInput) => Promise<GeneratedFile[]>;

export const emitters: Readonly<Record<OutputName, Emitter>> = {
  client: emitClient,
  mock: emitMock,
  contract: emitContract,
};
