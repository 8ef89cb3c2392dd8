import type { ApiModel } from '../../model/model.ts';
import { ident, literal, propertyKey } from '../../print/code.ts';
import { createSourceFile, type GeneratedFile } from '../../print/source-file.ts';

/**
 * `api.ts`: what the runtime must know of the API as a whole.
 *
 *     export const api = { name: 'tills', servers: […], envelope: {…} } as const satisfies ApiDescriptor;
 *     export const signature = {…} as const satisfies SignatureScheme;
 */
export function apiFile(model: ApiModel): GeneratedFile {
  const f = createSourceFile('api.ts', model.root);
  f.doc(`${model.title}: servers and, where answers carry one, the envelope of results.`, {
    tags: ['@generated from #/servers'],
  });
  f.print`export const api = {`;
  f.print`  name: ${literal(model.name)},`;
  f.print`  servers: [`;
  // Without its description, which is for readers of the spec: it would travel in every bundle.
  for (const { description: _, ...server } of listChoosable(model.servers)) f.print`    ${literal(server)},`;
  f.print`  ],`;
  if (model.envelope) f.print`  envelope: ${literal(model.envelope)},`;
  if (model.repeatActions.length > 0) f.print`  repeatActions: ${literal(model.repeatActions)},`;
  f.print`} as const satisfies ${f.importType('ApiDescriptor', '@countersign/client-kit')};`;
  if (model.signature) printSignature(f, model.signature);
  return f.toFile();
}

/** The first server of each environment and of each prefix of client ids. A client chooses no other: those are for `gateway`. */
function listChoosable(servers: ApiModel['servers']): ApiModel['servers'] {
  const isFirst = (server: ApiModel['servers'][number], name: 'environment' | 'clientIdPrefix'): boolean =>
    servers.find((other) => other[name] === server[name]) === server;
  return servers.filter((server) => isFirst(server, 'environment') || isFirst(server, 'clientIdPrefix'));
}

function printSignature(f: ReturnType<typeof createSourceFile>, signature: NonNullable<ApiModel['signature']>): void {
  f.blank();
  f.doc('How requests and answers are signed.', { tags: ['@generated from x-signature of the security scheme'] });
  f.print`export const ${ident('signature')} = {`;
  for (const [name, value] of Object.entries(signature)) f.print`  ${propertyKey(name)}: ${literal(value)},`;
  f.print`} as const satisfies ${f.importType('SignatureScheme', '@countersign/signing')};`;
}
