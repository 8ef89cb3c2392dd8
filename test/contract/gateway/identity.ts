import { generateKeyPairSync } from 'node:crypto';

/** As whom a client calls, and by which key it knows the gateway. Keys are PEM. */
export interface ClientIdentity {
  readonly clientId: string;
  readonly privateKey: string;
  readonly gatewayPublicKey: string;
}

/** What the gateway holds. TEST keys, made when first needed and gone with the process. */
export interface GatewayKeys {
  readonly client: ClientIdentity;
  readonly clientPublicKey: string;
  readonly privateKey: string;
  /** Of nobody whom a client knows. */
  readonly strangersPrivateKey: string;
}

let made: GatewayKeys | undefined;

/** The same for every gateway of a process: making a key takes longer than all else. */
export function testIdentity(): GatewayKeys {
  made ??= makeKeys();
  return made;
}

function makeKeys(): GatewayKeys {
  const [client, gateway, stranger] = [makePair(), makePair(), makePair()];
  return {
    client: {
      clientId: 'SANDBOX_5X_SECOND_GATEWAY',
      privateKey: client.privateKey,
      gatewayPublicKey: gateway.publicKey,
    },
    clientPublicKey: client.publicKey,
    privateKey: gateway.privateKey,
    strangersPrivateKey: stranger.privateKey,
  };
}

const makePair = (): { readonly publicKey: string; readonly privateKey: string } =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
