import { spawnSync } from 'node:child_process';
import {
  createAntomClient,
  type ApplyTokenOutcome,
  type ConsultOutcome,
  type PayOutcome,
} from '@countersign/antom-client';
import { startMock, testKeys } from '@countersign/antom-mock';
import { SigningError } from '@countersign/signing';
import { screen } from './screen.ts';
import { createWireTap, type Tapped } from './wire-tap.ts';

// The whole road of an Auto Debit: from the hand-written spec to signed calls whose answers are verified.

screen.title('Countersign: one contract, and everything that follows from it');

screen.step(1, 'Generate clients, mocks and contract tests from openapi/');
const generated = spawnSync(process.execPath, ['generator/src/cli.ts', 'generate'], { encoding: 'utf8' });
if (generated.status !== 0) throw new Error(`countersign generate failed:\n${generated.stderr}`);
screen.good(generated.stdout.trim());

screen.step(2, 'Start the mock gateway: Prism inside, signatures verified and made');
const mock = await startMock({ settings: { approval: 'automatic' } });
screen.good(`${mock.url}, taking requests signed with the test keys of client ${testKeys.clientId}`);

const wire = createWireTap();
const antom = createAntomClient({
  gateway: mock.url,
  clientId: testKeys.clientId,
  privateKey: testKeys.clientPrivateKey,
  gatewayPublicKey: testKeys.gatewayPublicKey,
  fetch: (url, init) => wire.fetch(url, init),
});

screen.step(3, 'consult: where does the user approve?');
const consent = {
  customerBelongsTo: 'GCASH',
  authRedirectUrl: 'https://shop.example/return',
  scopes: ['AGREEMENT_PAY'],
  authState: '663A8FA9-D836-48EE-8AA1-1FF682989DC7',
  terminalType: 'APP',
  osType: 'IOS',
  recurringPayment: true,
} as const;
screen.show('given', JSON.stringify(consent));
const consulted = await antom.authorizations.consult(consent);
showExchange(wire.last());
showOutcome(consulted);
if (consulted.status !== 'S') throw new Error('The mock was expected to agree.');
screen.good(`send the user to ${consulted.data.normalUrl}`);
// Here the page approves by itself and sends the user back with a code; by default it asks.
const approved = await fetch(consulted.data.normalUrl ?? '', { redirect: 'manual' });
const authCode = new URL(approved.headers.get('location') ?? '').searchParams.get('authCode') ?? '';
screen.good(`the user comes back with a code of ${authCode.length} characters, which works once`);

screen.step(4, 'applyToken: the code of the return URL becomes an access token');
const applied = await antom.authorizations.applyToken({
  grantType: 'AUTHORIZATION_CODE',
  customerBelongsTo: 'GCASH',
  authCode,
});
showExchange(wire.last());
showOutcome(applied);
if (applied.status !== 'S') throw new Error('The mock was expected to agree.');
screen.good(
  `a token of ${applied.data.accessToken?.length} characters, good until ${applied.data.accessTokenExpiryTime}`,
);

screen.step(5, 'pay: debit the account with the token, without the user');
const paid = await antom.payments.pay({
  productCode: 'AGREEMENT_PAYMENT', // the other product, CASHIER_PAYMENT, would ask for other fields: the compiler knows
  paymentRequestId: 'pay_1089760038715669_102775745075656',
  order: {
    referenceOrderId: '102775745075669',
    orderDescription: 'Wrist strap',
    orderAmount: { currency: 'PHP', value: 800 },
  },
  paymentAmount: { currency: 'PHP', value: 800n },
  paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: applied.data.accessToken ?? '' },
});
showExchange(wire.last());
showOutcome(paid);
if (paid.status === 'F') throw new Error('The mock was expected to agree.');
screen.good(`payment ${paid.data.paymentId}`);

screen.step(6, 'Any documented result on demand: Prefer: example=RISK_REJECT');
const rejected = await antom.authorizations.consult(consent, { headers: { prefer: 'example=RISK_REJECT' } });
showOutcome(rejected);
if (rejected.status !== 'F' || rejected.code !== 'RISK_REJECT') throw new Error('The mock was expected to refuse.');
screen.good('a refusal is no exception: the compiler knows its codes, and what to do about each');

screen.step(7, 'Somebody changes one letter of an answer');
wire.tamper = (body) => body.replace('authorize', 'authorise');
try {
  await antom.authorizations.consult(consent);
  throw new Error('A tampered answer was accepted.');
} catch (error) {
  if (!(error instanceof SigningError)) throw error;
  screen.refused(`${error.code}: ${error.message}`);
}
screen.good('what is not signed by the gateway never becomes an outcome');

await mock.close();

screen.step(8, 'Where to look next');
screen.show(
  'contract',
  'openapi/antom/paths/v1_authorizations_consult.yaml; pnpm countersign lint --stats counts it all',
);
screen.show('client', 'packages/antom-client/README.md');
screen.show('mock', 'pnpm exec countersign mock antom --port 4010');
screen.show('tests', 'packages/antom-contract/src/gen/consult.suite.ts');
screen.show('all', 'pnpm test');

function showExchange({ path, request, response }: Tapped): void {
  screen.show('sent', `POST ${path}\n${request.body}`);
  screen.show(
    'signed',
    `POST ${path}\n${request.headers.get('client-id')}.${request.headers.get('request-time')}.<the body>`,
  );
  screen.show('as', `${request.headers.get('signature')?.slice(0, 60)}…`);
  screen.show(
    'answered',
    `HTTP ${response.status}, signed at ${response.headers.get('response-time')}\n${response.body}`,
  );
}

function showOutcome({ status, code, action, message }: ConsultOutcome | ApplyTokenOutcome | PayOutcome): void {
  screen.show('outcome', `status ${status}, code ${code}, action ${action}: ${message}`);
}
