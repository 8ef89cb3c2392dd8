import { toReply } from './answer.ts';
import type { Reply } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import type { CreateContext } from './context.ts';
import type { MockDefinition } from './definition.ts';
import { answerPage } from './pages.ts';
import { answerProblem } from './refusal.ts';
import type { Received } from './respond.ts';
import type { Store } from './store/store.ts';
import type { TaskLoop } from './tasks.ts';

/** What steering a mock needs, over HTTP or in its process. */
export interface Control {
  readonly definition: MockDefinition;
  readonly store: Store;
  readonly behaviour: Behaviour | undefined;
  readonly createContext: CreateContext;
  readonly tasks: TaskLoop;
  readonly now: () => number;
  /** Origin by which browsers reach the mock, where it is another one than that of their requests. */
  readonly publicUrl: string | undefined;
}

const root = '/_mock';

/** Whether a request is for the mock itself. No API has paths that begin so. */
export const isControl = (target: string): boolean => /^\/_mock(?:[/?]|$)/.test(target);

/** Answers a request to the mock itself. */
export async function answerControl(control: Control, request: Received): Promise<Reply> {
  const { method, target } = request;
  const path = target.replace(/\?.*$/s, '');
  if (path === `${root}/health` && (method === 'GET' || method === 'HEAD'))
    return toReply({ status: 200, headers: {}, body: { status: 'ok' } });
  const [, page] = /^\/_mock\/pages\/([\w-]+)$/.exec(path) ?? [];
  const shown = page === undefined ? undefined : await answerPage(control, page, request);
  return toReply(shown ?? answerProblem(404, 'There is nothing here.'));
}
