import type { Json } from './kiosk.ts';

/** The request examples of the kiosk's operation, by their keys. */
export const examplesOf = (document: Json): Json =>
  document['paths']['/v1/sales/sell'].post.requestBody.content['application/json'].examples;

/** Adds an example of a refusal. */
export function addScenario(document: Json, key: string, code: string): void {
  const { requestBody, responses } = document['paths']['/v1/sales/sell'].post;
  requestBody.content['application/json'].examples[key] = { value: { name: 'bad', kind: 'HOT' } };
  responses[200].content['application/json'].examples[key] = {
    value: { name: 'bad', kind: 'HOT', result: { status: 'F', code, message: 'text' } },
  };
}

/** Plants a change of nearly every kind: in both directions, of messages, result codes, words, examples and the API as a whole. */
export function changeMuch(document: Json, schemas: Json): void {
  schemas.Ask.required.push('list');
  for (const example of Object.values<Json>(examplesOf(document))) example['value'].list = ['b'];
  schemas.Ask.properties.extra = { type: 'string', maxLength: 4 };
  schemas.Told.properties.kind.enum.push('WARM');
  schemas.Told.properties.note.description = 'Of whatever `kind` @somebody | <b>bold</b>.';
  schemas.News.properties.name.maxLength = 12;
  schemas.Reply.allOf[0].title = 'HOT needs a list';
  schemas.Result.oneOf[1].properties.code['x-result-codes'].BAD_REQUEST.action = 'ask';
  document['webhooks'].notify.post['x-acknowledgement'].timeout = 4;
  document['servers'].pop();
}
