import { testKeys } from './test-keys.ts';

/**
 * How a client finds a mock with the test keys, as environment variables: `ANTOM_GATEWAY`, `ANTOM_CLIENT_ID`,
 * `ANTOM_PRIVATE_KEY`, `ANTOM_PUBLIC_KEY` for an API named `antom`.
 */
export function clientEnvironment(api: string, url: string): Readonly<Record<string, string>> {
  const prefix = api.toUpperCase().replaceAll('-', '_');
  return {
    [`${prefix}_GATEWAY`]: url,
    [`${prefix}_CLIENT_ID`]: testKeys.clientId,
    [`${prefix}_PRIVATE_KEY`]: testKeys.clientPrivateKey,
    [`${prefix}_PUBLIC_KEY`]: testKeys.gatewayPublicKey,
  };
}
