// Writes src/test-keys.ts anew. Run from packages/mock-kit: node scripts/make-test-keys.ts
// Whoever runs it changes the keys under everyone's recorded signatures, so there is rarely a reason to.
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';

interface PemPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

const makePair = (): PemPair =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

const member = (name: string, pem: string): string => `  ${name}: \`${pem.trimEnd()}\n\`,\n`;

const client = makePair();
const gateway = makePair();

const source = `// Generated TEST keys (scripts/make-test-keys.ts). They are published with this package, so everyone has the private
// halves: they protect nothing. Never use them outside tests.

/**
 * Client id and RSA-2048 key pairs (PEM: PKCS#8 and SPKI) for which a mock is set up unless told otherwise: sign with
 * \`clientPrivateKey\`, verify answers with \`gatewayPublicKey\`. TEST keys, known to everyone.
 */
export const testKeys = {
  clientId: 'SANDBOX_COUNTERSIGN_TEST',
${member('clientPrivateKey', client.privateKey)}${member('clientPublicKey', client.publicKey)}${member('gatewayPrivateKey', gateway.privateKey)}${member('gatewayPublicKey', gateway.publicKey)}} as const;
`;

writeFileSync(new URL('../src/test-keys.ts', import.meta.url), source);
