import type { Failure, PageFromWorker, WorkerFromPage } from '../messages/contract.ts';
import type { Reply } from '../messages/envelope.ts';
import { runtime } from './extension-runtime.ts';

type Asked<Name extends keyof PageFromWorker> = Parameters<PageFromWorker[Name]>[0];
type Answer<Name extends keyof PageFromWorker> = ReturnType<PageFromWorker[Name]>;

/** What this script answers to the worker. */
export type Answers = {
  [Name in keyof PageFromWorker]?: (payload: Asked<Name>) => Answer<Name> | Promise<Answer<Name>>;
};

/** Asks the worker. Rejects with a `Failure`, or with the browser's error when the worker cannot be reached. */
export async function tellWorker<Name extends keyof WorkerFromPage>(
  name: Name,
  payload: Parameters<WorkerFromPage[Name]>[0],
): Promise<ReturnType<WorkerFromPage[Name]>> {
  const reply: Reply<ReturnType<WorkerFromPage[Name]>> | undefined = await runtime.sendMessage({
    to: 'worker',
    name,
    payload,
  });
  if (reply && 'value' in reply) return reply.value;
  throw reply?.failure ?? new Error('no answer');
}

/** Answers the worker's messages to this script, and no others, until `signal` ends. */
export function answerWorker(answers: Answers, signal: AbortSignal): void {
  const listen = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (reply: Reply<unknown>) => void,
  ): boolean => {
    const { to, name, payload } = (message ?? {}) as { to?: unknown; name: keyof PageFromWorker; payload?: unknown };
    // Other extensions and other content scripts have no business here. Whatever a name is, only one of ours is answered.
    if (sender.id !== runtime.id || sender.tab || to !== 'page' || !Object.hasOwn(answers, name)) return false;
    const answer = answers[name] as (payload: unknown) => unknown;
    Promise.resolve(payload)
      .then(answer)
      .then((value) => respond({ value: value ?? null }))
      .catch((error: Failure) => respond({ failure: { code: error.code ?? 'internal', message: error.message } }));
    return true;
  };
  runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listen));
}
