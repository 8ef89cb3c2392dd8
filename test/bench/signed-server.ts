import { createSign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { testKeys } from '@countersign/antom-mock';

// The other side of the bench, in a process of its own so that its CPU counts for nobody: one signed answer, made once.
// node signed-server.ts <path> <body>; prints its port. A request with the header agent-token gets its answer that many milliseconds later.

const [path = '', body = ''] = process.argv.slice(2);
const time = new Date().toISOString().replace(/\.\d+Z$/, '+00:00');
const signature = createSign('RSA-SHA256')
  .update(`POST ${path}\n${testKeys.clientId}.${time}.${body}`)
  .sign(testKeys.gatewayPrivateKey, 'base64');
const headers = {
  'content-type': 'application/json; charset=UTF-8',
  'content-length': Buffer.byteLength(body),
  'client-id': testKeys.clientId,
  'response-time': time,
  signature: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signature)}`,
};

const server = createServer((request, response) => {
  const wait = Number(request.headers['agent-token'] ?? 0);
  request.resume().on('end', () => setTimeout(() => response.writeHead(200, headers).end(body), wait));
}).listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
