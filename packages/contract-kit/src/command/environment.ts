import type { Identity } from '../target.ts';
import { UsageError } from '../usage-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Who calls a gateway, and where that is. */
export interface Gateway {
  readonly url: string;
  readonly identity: Identity;
  readonly authCode?: string;
}

/** The variables that describe a gateway; `ANTOM_GATEWAY`, … for an API named `antom`, as its client's documents name them. */
export function variablesOf(api: string) {
  const prefix = api.toUpperCase().replaceAll(/[^A-Z\d]+/g, '_');
  return {
    gateway: `${prefix}_GATEWAY`,
    clientId: `${prefix}_CLIENT_ID`,
    privateKey: `${prefix}_PRIVATE_KEY`,
    publicKey: `${prefix}_PUBLIC_KEY`,
    authCode: `${prefix}_AUTH_CODE`,
  } as const;
}

/**
 * Reads them; a `url` of the command line stands for that of the gateway.
 *
 * @throws {UsageError} with the names of all that are missing
 */
export function readGateway(api: string, env: Environment, url?: string): Gateway {
  const { authCode: optional, gateway, ...needed } = variablesOf(api);
  const names = [...(url === undefined ? [gateway] : []), ...Object.values(needed)];
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0)
    throw new UsageError(
      `Not set in the environment: ${missing.join(', ')}. A gateway is called as the client that they describe.`,
    );
  const authCode = env[optional];
  return {
    url: url ?? env[gateway] ?? '',
    identity: {
      clientId: env[needed.clientId] ?? '',
      privateKey: env[needed.privateKey] ?? '',
      gatewayPublicKey: env[needed.publicKey] ?? '',
    },
    ...(authCode && { authCode }),
  };
}
