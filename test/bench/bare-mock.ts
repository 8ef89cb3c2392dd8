import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { testKeys } from '@countersign/antom-mock';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

// The least that a signed mock of one operation can do: verify, parse, validate, answer, sign. No routing, no headers checked, no
// reasons told, and the calls of node:crypto that need no other thread, which cost less than those of Web Crypto.
// node bare-mock.ts <bundled document> <path of the operation> <answer>; prints its port.

const [file = '', template = '', answer = ''] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: false, logger: false });
addFormats.default(ajv);
ajv.addSchema({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), $id: 'document' });
const pointer = ['paths', template, 'post', 'requestBody', 'content', 'application/json', 'schema'];
const isValid = ajv.compile({
  $ref: `document#/${pointer.map((step) => encodeURIComponent(step.replaceAll('/', '~1'))).join('/')}`,
});
const clientKey = createPublicKey(testKeys.clientPublicKey);
const gatewayKey = createPrivateKey(testKeys.gatewayPrivateKey);
const example = JSON.parse(answer) as object;

function handle(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
  const { url = '', headers } = request;
  const [, encoded = ''] = /signature=(.*)$/.exec(String(headers['signature'])) ?? [];
  const content = `POST ${url}\n${String(headers['client-id'])}.${String(headers['request-time'])}.`;
  const received = Buffer.concat([Buffer.from(content), body]);
  const isSigned = verify('sha256', received, clientKey, Buffer.from(decodeURIComponent(encoded), 'base64'));
  if (!isSigned || !isValid(JSON.parse(body.toString('utf8')))) return void response.writeHead(400).end();
  const time = new Date().toISOString().replace(/\.\d+Z$/, '+00:00');
  const bytes = Buffer.from(JSON.stringify(example));
  const sent = Buffer.concat([Buffer.from(`POST ${url}\n${testKeys.clientId}.${time}.`), bytes]);
  const signature = encodeURIComponent(sign('sha256', sent, gatewayKey).toString('base64'));
  response.writeHead(200, {
    'content-type': 'application/json; charset=UTF-8',
    'content-length': bytes.length,
    'client-id': testKeys.clientId,
    'response-time': time,
    signature: `algorithm=RSA256,keyVersion=1,signature=${signature}`,
  });
  response.end(bytes);
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request
    .on('data', (chunk: Buffer) => chunks.push(chunk))
    .on('end', () => handle(request, response, Buffer.concat(chunks)));
}).listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })}\n`);
});
