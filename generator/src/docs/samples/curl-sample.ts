import type { ApiModel, Operation, Payload, Server, Signature } from '../../model/model.ts';
import { escapeInvisible } from '../../print/invisible.ts';
import { shell, shellLines, shellName, shellQuoted, shellWord, type Shell } from '../../print/shell.ts';
import type { ApiDocs } from '../api-docs.ts';
import { shellVariable, variablesOf } from './environment.ts';
import type { Sample } from './sample.ts';
import { shownCall, type ShownCall } from './shown-call.ts';
import { signingSteps } from './signing-steps.ts';

/**
 * A script for a POSIX shell that sends the example with curl. It can be pasted into a terminal as well: it ends no shell, and its
 * variables are special in none (`path` is in zsh).
 */
export function curlSample(operation: Operation, api: ApiDocs): Sample | undefined {
  const { model, texts } = api;
  const call = shownCall(operation, api);
  if (call === undefined || call.parameters.some(isUnfit)) return undefined;
  const body = bodyOf(call);
  const route = gatewayLines(model);
  const target = targetOf(operation, call);
  const address = shellWord(target);
  const options = [...literally(target), ...headersOf(operation, call)];
  if (!operation.signed || model.signature === undefined) {
    const sent = body === undefined ? [] : [shell`--data-binary ${shellQuoted(body)}`];
    return toSample([...route, curl(operation, shell`"\${gateway%/}"${address}`, [...options, ...sent])]);
  }
  const time = texts.argumentsAt(operation.pointer).parameters.find(isTimeOf(model.signature))?.example;
  const steps = signingSteps(operation.method.toUpperCase(), model.signature, variables(model), time);
  if (steps === undefined) return undefined;
  // On a command line others could read the body; the signature they may.
  const sent = body === undefined ? [] : [shell`--data-binary @-`];
  return toSample([
    shell`# Signed with the RSA key in the PEM file that ${shellName(variables(model).privateKeyFile)} names.`,
    ...route,
    shell`url=\${gateway%/}${address}`,
    shell`target=/\${url#*://*/}`,
    shell`body=${shellQuoted(body ?? '')}`,
    ...steps.lines,
    shell``,
    shell`${body === undefined ? shell`` : shell`printf '%s' "$body" | `}${curl(operation, shell`"$url"`, [...options, ...steps.headers, ...sent])}`,
  ]);
}

/** What would be another header, or another path. */
const isUnfit = ({ in: place, example }: ShownCall['parameters'][number]): boolean =>
  /\p{Cc}/u.test(String(example)) || (place === 'path' && /^\.{1,2}$/.test(String(example)));

const toSample = (lines: readonly Shell[]): Sample => ({
  label: 'curl',
  language: 'curl',
  source: shellLines(lines),
});

const isTimeOf =
  ({ headers }: Signature) =>
  ({ in: place, name }: { readonly in: string; readonly name: string }): boolean =>
    place === 'header' && name.toLowerCase() === headers.requestTime.toLowerCase();

function variables({ name }: ApiModel) {
  const { gateway, clientId, privateKeyFile } = variablesOf(name);
  return {
    gateway: shellVariable(gateway),
    clientId: shellVariable(clientId),
    privateKeyFile: shellVariable(privateKeyFile),
  };
}

/** For the eye, as whoever reads it will change it. */
const bodyOf = ({ scenario }: ShownCall): string | undefined =>
  scenario?.request === undefined ? undefined : escapeInvisible(JSON.stringify(scenario.request, null, 2));

/**
 * Where to call: what the variable says; an origin alone gets the path of the sandbox. Without the variable, the first sandbox, else the first
 * server. One that says it is for production is no default, as what is pasted to be tried should not move money.
 */
function gatewayLines(model: ApiModel): Shell[] {
  const { servers } = model;
  const variable = shellName(variables(model).gateway);
  const server = servers.find(({ environment }) => environment === 'sandbox') ?? servers[0];
  const base = server === undefined ? '' : pathOf(server);
  const isDefault = server?.environment !== 'production' && URL.canParse(server?.url ?? '');
  const url = shellWord(server?.url ?? '');
  return [
    ...(isDefault
      ? [shell`server=${url}`, shell`gateway=\${${variable}:-$server}`]
      : // Pasted into a terminal, a script goes on after a variable that is missing: with nothing, and not with the last gateway.
        [shell`gateway=`, shell`gateway=\${${variable}:?}`]),
    ...(base === ''
      ? []
      : [shell`case \${gateway#*://} in */?*) ;; *) gateway=\${gateway%/}${shellWord(base)} ;; esac`]),
  ];
}

const pathOf = ({ url }: Server): string => new URL(url, 'http://localhost').pathname.replace(/\/+$/, '');

/** Path and query, percent-encoded as a URL has them: what is signed is what is sent. */
function targetOf({ path }: Operation, { parameters }: ShownCall): string {
  const valueOf = (place: string, name: string): string | undefined =>
    parameters.find((each) => each.in === place && each.name === name)?.example.toString();
  const filled = path.replaceAll(/\{([^{}]*)\}/g, (braced, name: string) =>
    encodeURIComponent(valueOf('path', name) ?? braced),
  );
  const url = new URL(`http://localhost${filled}`);
  for (const { in: place, name, example } of parameters)
    if (place === 'query') url.searchParams.append(name, String(example));
  return url.pathname + url.search;
}

/** Brackets of a parameter are no range of addresses. */
const literally = (target: string): Shell[] => (/[[\]{}]/.test(target) ? [shell`--globoff`] : []);

const headersOf = ({ request }: Operation, { scenario, parameters }: ShownCall): Shell[] => [
  ...(request === undefined || scenario?.request === undefined
    ? []
    : [shell`--header ${shellQuoted(`content-type: ${contentType(request)}`)}`]),
  ...parameters
    .filter(({ in: place }) => place === 'header')
    .map(({ name, example }) => shell`--header ${shellQuoted(`${name}: ${example}`)}`),
];

/** As the client has it: the charset is there for whoever verifies a signature over the bytes. */
const contentType = ({ mediaType }: Payload): string =>
  mediaType === 'application/json' ? 'application/json; charset=UTF-8' : mediaType;

function curl({ method }: Operation, url: Shell, options: readonly Shell[]): Shell {
  const usual = options.some((option) => option.startsWith('--data')) ? 'post' : 'get';
  // Of HEAD it has to be told that no body follows.
  const asked = method === 'head' ? shell`--head` : shell`--request ${shellName(method.toUpperCase())}`;
  const request = method === usual ? [] : [asked];
  return shellLines([shell`curl --silent --show-error ${url}`, ...request, ...options], ' \\\n  ');
}
