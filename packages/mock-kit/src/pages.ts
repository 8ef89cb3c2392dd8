import type { Behaviour, PageAnswer } from './behaviour.ts';
import type { CreateContext } from './context.ts';
import { originFor } from './origin.ts';
import { answerNotAllowed } from './refusal.ts';
import type { Received } from './respond.ts';
import type { Store } from './store/store.ts';
import { transact } from './store/transact.ts';
import type { Answer } from './answer.ts';

interface PageService {
  readonly store: Store;
  readonly behaviour: Behaviour | undefined;
  readonly createContext: CreateContext;
  readonly publicUrl: string | undefined;
}

/** Names of the pages that there are. */
export const pageNames = (behaviour: Behaviour | undefined): readonly string[] => Object.keys(behaviour?.pages ?? {});

/** Answers a request to a page of the behaviour; nothing where there is no such page. */
export async function answerPage(
  { store, behaviour, createContext, publicUrl }: PageService,
  name: string,
  { method, target, headers, body }: Received,
  run: string,
): Promise<Answer | undefined> {
  const pages = behaviour?.pages ?? {};
  const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
  if (!page) return undefined;
  if (!['GET', 'HEAD', 'POST'].includes(method)) return answerNotAllowed(method, 'GET, HEAD, POST');
  const query = new URL(target, 'http://mock').searchParams;
  const origin = originFor(headers, publicUrl);
  const form = new URLSearchParams(method === 'POST' ? new TextDecoder().decode(body) : '');
  const answer = await transact(store, run, async (transaction) =>
    page({
      ...(await createContext({ name: run, origin }, transaction)),
      ...{ method: method === 'POST' ? method : 'GET', query, form },
    }),
  );
  return toAnswer(answer);
}

/** A page loads nothing and runs nothing. */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

function toAnswer(answer: PageAnswer): Answer {
  if ('redirect' in answer)
    return { status: 303, headers: { location: answer.redirect, 'cache-control': 'no-store' }, body: undefined };
  return { status: answer.status ?? 200, headers: pageHeaders, body: answer.html };
}
