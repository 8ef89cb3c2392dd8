import type { ApiModel } from '../../model/model.ts';
import { code, literal, member, type Code } from '../../print/code.ts';
import { variablesOf } from './environment.ts';

/**
 * Where and as whom to call, a line each: `  gateway: process.env['TILLS_GATEWAY'],`.
 *
 * @param wanted which of the options of a client or a receiver
 */
export function clientOptions(
  { name, signature }: ApiModel,
  wanted: { readonly gateway: boolean; readonly privateKey: boolean },
): Code[] {
  const { gateway, clientId, privateKey, publicKey } = variablesOf(name);
  const variable = (of: string): Code => code`process.env${member(of)}`;
  return [
    ...(wanted.gateway ? [code`  gateway: ${variable(gateway)},`] : []),
    ...(signature ? [code`  clientId: ${variable(clientId)}!,`] : []),
    ...(signature && wanted.privateKey ? [code`  privateKey: ${variable(privateKey)}!,`] : []),
    ...(signature ? [code`  gatewayPublicKey: ${variable(publicKey)}!,`] : []),
  ];
}

/** `import { createTillsClient } from '@shop/tills-client';` */
export const importLine = (name: Code, from: string): Code => code`import { ${name} } from ${literal(from)};`;
