import { answerProblem } from '../refusal.ts';
import { answerJson } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';

/** What a client is set up with to verify answers. Nothing private. */
export const keys: Endpoint = {
  methods: {
    GET({ control: { definition, signer } }) {
      if (!signer) return answerProblem(404, `The ${definition.title} signs nothing, so there are no keys.`);
      const { clientId, keyVersion, gatewayPublicKey } = signer.keys;
      if (gatewayPublicKey !== undefined) return answerJson({ clientId, keyVersion, gatewayPublicKey });
      return answerProblem(
        404,
        'The gateway signs with a CryptoKey that does not show its public half. Give the mock the key as PEM.',
      );
    },
  },
};
