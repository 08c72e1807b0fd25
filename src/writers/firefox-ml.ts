import { browser } from '../browser.ts';
import { storyText } from './prompt.ts';
import { asWriterError, type WriteOptions, type Writer, WriterError, type WriterText } from './writer.ts';

/**
 * Firefox's on-device models, as far as they are used (`browser.trial.ml`, an experiment since Firefox 134:
 * https://firefox-source-docs.mozilla.org/toolkit/components/ml/extensions.html). There only while the optional permission
 * `trialML` is granted, and refuses every call where the reader's preferences forbid it.
 */
interface TrialMl {
  createEngine(options: { modelHub: 'huggingface'; taskName: 'summarization' }): Promise<unknown>;
  runEngine(request: { args: string[]; options?: Record<string, number> }): Promise<unknown>;
  onProgress: {
    addListener(listener: (news: Progress) => void): void;
    removeListener(listener: (news: Progress) => void): void;
  };
}

interface Progress {
  /** 0–100. */
  progress?: number;
  type?: string;
}

/** Such models read some thousand tokens at most; news puts what matters first. */
const MOST_CHARACTERS = 3_500;

/** Writes with a model that runs in Firefox. Nothing leaves the device; the model is downloaded at first use. */
export function firefoxMl(): Writer {
  return {
    name: 'browser-ai',
    sendsTo: null,
    async write(text, options) {
      try {
        return await summarized(text, options);
      } catch (error) {
        throw asWriterError(error, options.signal);
      }
    },
  };
}

async function summarized(text: WriterText, options: WriteOptions): Promise<string> {
  const { trial } = browser as { trial?: { ml?: TrialMl } };
  if (!trial?.ml) throw new WriterError('unavailable');
  const { ml } = trial;
  const heard = ({ progress = 0 }: Progress): void => options.onDownload?.(Math.min(1, Math.max(0, progress / 100)));
  ml.onProgress.addListener(heard);
  try {
    await stoppable(
      ml.createEngine({ modelHub: 'huggingface', taskName: 'summarization' }).catch((cause: unknown) => {
        throw new WriterError('unavailable', undefined, { cause });
      }),
      options.signal,
    );
    options.onDownload?.(1);
    const args = [storyText(text).slice(0, MOST_CHARACTERS)];
    const answer = textIn(await stoppable(ml.runEngine({ args }), options.signal));
    if (answer === undefined) throw new WriterError('wrong-form');
    options.onText?.(answer);
    return answer;
  } finally {
    ml.onProgress.removeListener(heard);
  }
}

/** The engine itself cannot be stopped; what it says after the reader has stopped it is not heard. */
function stoppable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  signal.throwIfAborted();
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    }),
  ]);
}

/** `[{ summary_text }]`, as Transformers.js gives it. */
function textIn(answer: unknown): string | undefined {
  const first: unknown = Array.isArray(answer) ? answer[0] : answer;
  const text = typeof first === 'object' && first !== null ? (first as { summary_text?: unknown }).summary_text : first;
  return typeof text === 'string' ? text : undefined;
}
