/** The variables that a caller of an API is described by: the ones that the tools of a generated client and a mock read. */
export function variablesOf(api: string) {
  const prefix = api.toUpperCase().replaceAll(/[^A-Z\d]+/g, '_');
  return {
    gateway: `${prefix}_GATEWAY`,
    clientId: `${prefix}_CLIENT_ID`,
    privateKey: `${prefix}_PRIVATE_KEY`,
    publicKey: `${prefix}_PUBLIC_KEY`,
    /** Path of a PEM file: what signs without being a program of ours reads no key from a variable. */
    privateKeyFile: `${prefix}_PRIVATE_KEY_FILE`,
  } as const;
}

/** As a shell can name it: not with a digit in front. */
export const shellVariable = (name: string): string => (/^\d/.test(name) ? `_${name}` : name);
