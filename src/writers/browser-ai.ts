import { pieces } from './event-stream.ts';
import { storyText } from './prompt.ts';
import { asWriterError, type WriteOptions, type Writer, WriterError, type WriterText } from './writer.ts';

/** Chrome's and Edge's Summarizer, as far as it is used (Built-in AI APIs, "Summarizer API"). */
export interface SummarizerApi {
  availability(options: SummarizerOptions): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(
    options: SummarizerOptions & {
      signal?: AbortSignal;
      monitor?: (monitor: EventTarget) => void;
    },
  ): Promise<SummarizerSession>;
}

interface SummarizerSession {
  readonly inputQuota?: number;
  measureInputUsage?(text: string, options?: { context?: string }): Promise<number>;
  summarize(text: string, options?: { context?: string; signal?: AbortSignal }): Promise<string>;
  summarizeStreaming?(text: string, options?: { context?: string; signal?: AbortSignal }): ReadableStream<string>;
  destroy?(): void;
}

interface SummarizerOptions {
  type: 'tldr' | 'key-points';
  format: 'plain-text';
  length: 'short' | 'medium';
  expectedInputLanguages?: string[];
  outputLanguage?: string;
}

/** What of a window the writer needs. Workers have no Summarizer: only the popup, the side panel and other pages can write. */
export interface AiWindow {
  Summarizer?: SummarizerApi;
  navigator?: { userActivation?: { isActive: boolean } };
}

/** How the Summarizer stands for a story in any language; `none` where it does not run on this machine. */
export async function browserAiState({ Summarizer }: AiWindow): Promise<'none' | 'downloadable' | 'ready'> {
  const state = await Summarizer?.availability({ type: 'tldr', format: 'plain-text', length: 'medium' }).catch(
    () => undefined,
  );
  if (state === 'available') return 'ready';
  return state === 'downloadable' || state === 'downloading' ? 'downloadable' : 'none';
}

/** Writes with the model built into the browser. Nothing leaves the device. */
export function browserAi(window: AiWindow): Writer {
  return {
    name: 'browser-ai',
    sendsTo: null,
    async write(text, options) {
      try {
        return await summarized(window, text, options);
      } catch (error) {
        throw asWriterError(inOurWords(error), options.signal);
      }
    },
  };
}

/** What the interface throws, by its documented names, where it says more than that it failed. */
function inOurWords(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  const cause = { cause: error };
  if (name === 'QuotaExceededError') {
    return new WriterError('too-long', undefined, cause);
  }
  if (name === 'NotAllowedError') return new WriterError('needs-gesture', undefined, cause);
  if (name === 'NotSupportedError') return new WriterError('unavailable', undefined, cause);
  return error;
}

async function summarized(window: AiWindow, text: WriterText, options: WriteOptions): Promise<string> {
  const api = window.Summarizer;
  if (!api) throw new WriterError('unavailable');
  const wanted = optionsFor(text, options);
  const state = await api.availability(wanted);
  options.signal?.throwIfAborted();
  if (state === 'unavailable') {
    // Not on this machine, or not in this language.
    throw new WriterError('unavailable');
  }
  if (state !== 'available' && window.navigator?.userActivation?.isActive === false) {
    throw new WriterError('needs-gesture');
  }
  const session = await api.create({
    ...wanted,
    ...(options.signal ? { signal: options.signal } : {}),
    monitor: (monitor) => monitor.addEventListener('downloadprogress', (event) => progress(event, options)),
  });
  try {
    const fitting = await cutToQuota(storyText(text), session);
    const context = `A news story for a general reader, in at most ${options.limit} words, facts of the story only.`;
    return await said(session, fitting, { context, ...(options.signal ? { signal: options.signal } : {}) }, options);
  } finally {
    session.destroy?.();
  }
}

/** What the session says of a text: piece by piece where it can, else at once. */
async function said(
  session: SummarizerSession,
  text: string,
  how: { context: string; signal?: AbortSignal },
  { onText }: WriteOptions,
): Promise<string> {
  let answer: unknown = '';
  if (session.summarizeStreaming) {
    for await (const piece of pieces(session.summarizeStreaming(text, how))) {
      // Older versions give all that there is each time, newer ones what is new.
      answer = piece.startsWith(String(answer)) ? piece : `${answer}${piece}`;
      onText?.(String(answer));
    }
  } else answer = await session.summarize(text, how);
  if (typeof answer !== 'string') throw new WriterError('wrong-form');
  onText?.(answer);
  return answer;
}

function optionsFor({ lang }: WriterText, { form, limit }: WriteOptions): SummarizerOptions {
  const [language] = lang.split('-');
  return {
    type: form === 'points' ? 'key-points' : 'tldr',
    format: 'plain-text',
    length: limit === 30 ? 'short' : 'medium',
    ...(language && language !== 'und' ? { expectedInputLanguages: [language], outputLanguage: language } : {}),
  };
}

/** Chrome gives `loaded` as a share; older versions gave bytes with a `total`. */
function progress(event: Event, { onDownload }: WriteOptions): void {
  const { loaded = 0, total = 1 } = event as Event & { loaded?: number; total?: number };
  onDownload?.(Math.min(1, total > 1 ? loaded / total : loaded));
}

/** Leaves out paragraphs from the end until the text fits; news puts what matters first. */
async function cutToQuota(text: string, session: SummarizerSession): Promise<string> {
  const { inputQuota = Number.POSITIVE_INFINITY } = session;
  const lines = text.split('\n');
  while (session.measureInputUsage && (await session.measureInputUsage(lines.join('\n'))) > inputQuota) {
    if (lines.length <= 1) throw new WriterError('too-long');
    lines.length = Math.max(1, Math.floor(lines.length * 0.75));
  }
  return lines.join('\n');
}
