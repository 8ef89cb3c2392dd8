import { memberAt, membersOf, resolved, textAt, type Follow, type ObjectPlace, type Place } from './place.ts';
import { asRecord, isRecord } from './record.ts';

/** An operation of the API, or one that the other side calls. */
export interface Operation extends ObjectPlace {
  readonly kind: 'operation' | 'webhook';
  /** URL of the path, or key of the webhook. */
  readonly key: string;
  /** What the root document says under that key. */
  readonly entry: Place;
  readonly method: string;
  /** The operationId; empty where there is none. */
  readonly id: string;
  /** Its parameters and those of its path, references followed. */
  readonly parameters: readonly Place[];
  readonly request?: Body;
  readonly answer?: Place;
  readonly answerBody?: Body;
}

/** What is said of a body in one media type. */
export interface Body extends Place {
  readonly schema?: Place;
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** The operations under `paths` or `webhooks`. */
export function readOperations(root: Place, kind: Operation['kind'], follow: Follow): Operation[] {
  return membersOf(memberAt(root, kind === 'operation' ? 'paths' : 'webhooks')).flatMap(([key, entry]) => {
    const item = resolved(entry, follow);
    return membersOf(item).flatMap(([method, place]): Operation[] =>
      methods.has(method) && isRecord(place.value)
        ? [{ kind, key, entry, method, ...readOperation(item, { ...place, value: place.value }, follow) }]
        : [],
    );
  });
}

function readOperation(item: Place, place: ObjectPlace, follow: Follow) {
  const at = (...steps: string[]): Place | undefined => {
    const found = memberAt(place, ...steps);
    return found && resolved(found, follow);
  };
  const parameters = [item, place].flatMap((of) => membersOf(memberAt(of, 'parameters')));
  const request = bodyOf(at('requestBody'));
  const answer = at('responses', '200');
  const answerBody = bodyOf(answer);
  return {
    ...place,
    id: textAt(place, 'operationId') ?? '',
    parameters: parameters.map(([, parameter]) => resolved(parameter, follow)),
    ...(request && { request }),
    ...(answer && { answer }),
    ...(answerBody && { answerBody }),
  };
}

/** The JSON body of a request or an answer; the APIs know no other media type. */
function bodyOf(message: Place | undefined): Body | undefined {
  const media = memberAt(message, 'content', 'application/json');
  const schema = memberAt(media, 'schema');
  return media && { ...media, ...(schema && { schema }) };
}

/** An example of a body under its key. */
export interface NamedExample extends Place {
  /** The Example Object, where the summary stands. */
  readonly example: Place;
  /** What the media type says under the key. */
  readonly entry: Place;
  readonly summary: string;
}

/** The examples of a body by key; the place of each is that of its value. */
export function examplesOf(body: Body | undefined, follow: Follow): Map<string, NamedExample> {
  return new Map(
    membersOf(memberAt(body, 'examples')).flatMap(([key, entry]): [string, NamedExample][] => {
      const example = resolved(entry, follow);
      const value = memberAt(example, 'value');
      const { summary } = asRecord(example.value);
      return value ? [[key, { ...value, example, entry, summary: typeof summary === 'string' ? summary : '' }]] : [];
    }),
  );
}
