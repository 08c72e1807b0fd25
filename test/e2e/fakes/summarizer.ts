/** What the fake is told, and what it tells, by the storage that all windows of the extension share. */
export interface FakeSummarizer {
  state: 'unavailable' | 'downloadable' | 'downloading' | 'available';
  /** A download stands at half until this is true, and a summary after its first piece. */
  goOn: boolean;
  answer: string;
  /** Characters that a session takes; a longer text is a QuotaExceededError. */
  quota: number;
  /** Whether sessions count a text beforehand, as the interface wants them to. */
  counts: boolean;
}

export interface SeenBySummarizer {
  /** The options of every `create`. */
  created: Record<string, unknown>[];
  given: string[];
  aborted: number;
  destroyed: number;
}

/**
 * Chrome's Summarizer at its documented interface (Built-in AI, "Summarizer API"): availability, a download that reports
 * its share, streaming, abort, quota. It is sent as text into the windows of the extension: nothing from around it is used.
 */
export function summarizerScript(key: string): void {
  const told = (): FakeSummarizer => JSON.parse(localStorage.getItem(key) ?? '{"state":"unavailable"}');
  const see = (change: (seen: SeenBySummarizer) => void): void => {
    const seen: SeenBySummarizer = JSON.parse(
      localStorage.getItem(`${key}-seen`) ?? '{"created":[],"given":[],"aborted":0,"destroyed":0}',
    );
    change(seen);
    localStorage.setItem(`${key}-seen`, JSON.stringify(seen));
  };
  const goesOn = async (signal?: AbortSignal): Promise<void> => {
    while (!told().goOn) {
      signal?.throwIfAborted();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const known = (options: Record<string, unknown>): void => {
    const values: Record<string, string[]> = {
      type: ['key-points', 'tldr', 'teaser', 'headline'],
      format: ['markdown', 'plain-text'],
      length: ['short', 'medium', 'long'],
    };
    for (const [name, allowed] of Object.entries(values)) {
      const value = options[name];
      if (value !== undefined && !allowed.includes(String(value))) throw new TypeError(`No such ${name}: ${value}`);
    }
  };
  const tooLong = (): DOMException => new DOMException('The input is too large.', 'QuotaExceededError');
  class Session {
    inputQuota = told().quota;
    measureInputUsage = told().counts ? async (text: string): Promise<number> => text.length : undefined;

    summarizeStreaming(text: string, { signal }: { signal?: AbortSignal } = {}): ReadableStream<string> {
      signal?.throwIfAborted();
      see((seen) => seen.given.push(text));
      return new ReadableStream({
        async start(stream) {
          signal?.addEventListener('abort', () => {
            see((seen) => void seen.aborted++);
            stream.error(signal.reason);
          });
          if (text.length > told().quota) return stream.error(tooLong());
          const [first = '', ...rest] = told().answer.split(/(?<=\.) /);
          stream.enqueue(first);
          await goesOn().catch(() => undefined);
          if (signal?.aborted) return;
          stream.enqueue(` ${rest.join(' ')}`);
          stream.close();
        },
      });
    }

    async summarize(text: string, options: { signal?: AbortSignal } = {}): Promise<string> {
      let all = '';
      const reader = this.summarizeStreaming(text, options).getReader();
      for (let read = await reader.read(); !read.done; read = await reader.read()) all += read.value;
      return all;
    }

    destroy(): void {
      see((seen) => void seen.destroyed++);
    }
  }
  const Summarizer = {
    async availability(options: Record<string, unknown> = {}) {
      known(options);
      return told().state;
    },
    async create(
      options: Record<string, unknown> & { signal?: AbortSignal; monitor?: (monitor: EventTarget) => void } = {},
    ) {
      known(options);
      const { signal, monitor, ...plain } = options;
      signal?.throwIfAborted();
      const { state } = told();
      if (state === 'unavailable') throw new DOMException('There is no model.', 'NotSupportedError');
      if (state === 'downloadable' && !navigator.userActivation.isActive) {
        throw new DOMException('A download needs a gesture.', 'NotAllowedError');
      }
      see((seen) => seen.created.push(plain));
      if (state !== 'available') {
        const target = new EventTarget();
        monitor?.(target);
        const progress = (loaded: number) =>
          target.dispatchEvent(new ProgressEvent('downloadprogress', { lengthComputable: true, loaded, total: 1 }));
        progress(0);
        progress(0.5);
        await goesOn(signal);
        progress(1);
        localStorage.setItem(key, JSON.stringify({ ...told(), state: 'available' }));
      }
      return new Session();
    },
  };
  Object.defineProperty(globalThis, 'Summarizer', { value: Summarizer, configurable: true });
}
