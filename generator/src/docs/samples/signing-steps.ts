import type { Signature } from '../../model/model.ts';
import { shell, shellLines, shellName, shellQuoted, type Shell } from '../../print/shell.ts';

/** The lines that make the signature of a request, and the headers to send. */
export interface SigningSteps {
  readonly lines: readonly Shell[];
  readonly headers: readonly Shell[];
}

/**
 * Signs what stands in `$target` and `$body`. The header has the form in which the client sends it.
 *
 * @param time of requests, by example: it tells seconds and ISO 8601 from milliseconds, which the client sends
 * @returns undefined for a signature of another kind than RSA with SHA-256, or over something else than what a request has
 */
export function signingSteps(
  method: string,
  { algorithm, requestContent, headers }: Signature,
  variables: { readonly clientId: string; readonly privateKeyFile: string },
  time: unknown,
): SigningSteps | undefined {
  const clientId = shellName(variables.clientId);
  const values = new Map<string, Shell>([
    ['method', shellName(method)],
    ['path', shell`"$target"`],
    ['body', shell`"$body"`],
    [headers.clientId, shell`"\${${clientId}:?}"`],
    [headers.requestTime, shell`"$request_time"`],
  ]);
  const pieces = requestContent.split(/\{([^{}]*)\}/);
  const texts = pieces.filter((_, index) => index % 2 === 0);
  const parts = pieces.flatMap((name, index) => (index % 2 === 0 ? [] : [values.get(name)]));
  const signed = parts.filter((part) => part !== undefined);
  const names = [headers.clientId, headers.requestTime, headers.signature];
  if (algorithm !== 'RSA256' || signed.length < parts.length || !names.every((name) => /^[\w-]+$/.test(name)))
    return undefined;
  const [ofClient, ofTime, ofSignature] = names.map(shellName);
  const format = shellQuoted(texts.map(escapeFormat).join('%s'));
  return {
    lines: [
      shell`request_time=${timeOf(time)}`,
      shell`signature=$(`,
      shell`  printf ${format} ${shellLines(signed, ' ')} |`,
      shell`    openssl dgst -sha256 -sign "\${${shellName(variables.privateKeyFile)}:?}" |`,
      shell`    openssl base64 -A | sed 's/+/%2B/g; s|/|%2F|g; s/=/%3D/g'`,
      shell`)`,
    ],
    headers: [
      shell`--header "${ofClient ?? shell``}: $${clientId}"`,
      shell`--header "${ofTime ?? shell``}: $request_time"`,
      shell`--header "${ofSignature ?? shell``}: algorithm=RSA256,keyVersion=1,signature=\${signature:?}"`,
    ],
  };
}

/** Text as `printf` prints it as it is. */
const escapeFormat = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('%', '%%').replaceAll('\n', '\\n');

function timeOf(example: unknown): Shell {
  if (/^\d{10}$/.test(String(example))) return shell`$(date +%s)`;
  if (/^\d{4}-\d\d-\d\dT/.test(String(example))) return shell`$(date -u +%Y-%m-%dT%H:%M:%SZ)`;
  // Milliseconds, of which a POSIX date knows none.
  return shell`$(date +%s)000`;
}
