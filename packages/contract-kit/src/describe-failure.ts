import type { Check, Observation } from './check.ts';
import type { Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';
import type { ContractApi } from './suite.ts';
import type { Target } from './target.ts';

/** The findings for which a check fails. A tolerant target may do what callers have to cope with. */
export const faultsOf = ({ findings }: Observation, { level = 'strict' }: Target): readonly Finding[] =>
  findings.filter(({ isTolerable }) => level === 'strict' || isTolerable !== true);

/**
 * A failure, for whoever has to decide who is wrong: which documented fact, where in the spec, what was expected and found, what was
 * sent, what came back.
 */
export function describeFailure(
  api: ContractApi,
  { id, sends }: Pick<Check, 'id' | 'sends'>,
  faults: readonly Finding[],
  exchange: Exchange | undefined,
): string {
  const told = faults
    .slice(0, mostFacts)
    .flatMap(({ fact, pointer, expected, found }) => [
      line('fact', fact),
      line('spec', [sourceOf(api, pointer), pointer].filter(Boolean).join(' ')),
      line('expected', cut(expected)),
      line('found', cut(found)),
    ]);
  const more = faults.length > mostFacts ? [`and ${faults.length - mostFacts} more`] : [];
  return [id, ...told, ...more, ...(exchange ? describeExchange(sends, exchange) : [])].join('\n');
}

const mostFacts = 3;
const mostCharacters = 600;

const line = (name: string, value: string): string => `  ${name.padEnd(9)}${value}`;

const cut = (value: string): string =>
  value.length > mostCharacters ? `${value.slice(0, mostCharacters - 1)}…` : value;

function describeExchange(sends: string, { request, answer, failure = '' }: Exchange): string[] {
  const { method, path, body } = request;
  const came = answer ? `HTTP ${answer.status} ${cut(textOf(answer.bytes))}` : failure;
  return [line('sent', `${method} ${path}: ${sends}`), line('', cut(textOf(body))), line('came', came)];
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The file in which a pointer of the bundled document was written, if that is known. */
export function sourceOf({ sources = {} }: Pick<ContractApi, 'sources'>, pointer: string): string | undefined {
  // A flow stands in a file of its own, which its pointer names.
  if (!pointer.startsWith('#')) return undefined;
  for (let at = pointer; at.includes('/'); at = at.slice(0, at.lastIndexOf('/'))) {
    if (Object.hasOwn(sources, at)) return sources[at];
  }
  return sources['#'];
}
