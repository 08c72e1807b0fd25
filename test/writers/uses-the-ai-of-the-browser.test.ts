import { describe, expect, it, vi } from 'vitest';
import { type AiWindow, browserAi, browserAiState } from '../../src/writers/browser-ai.ts';
import { hasBrowserAi } from '../../src/writers/has-own-ai.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const text = {
  headline: 'H',
  paragraphs: ['One is here.', 'Two is here.', 'Three is here.', 'Four is here.'],
  lang: 'en-GB',
};
const options = { limit: 60, form: 'points' } as const;

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** The Summarizer at its documented interface: states, progress, quota, abort, destroy. */
function fake(state: Availability, { quota = 1000, isActive = true, answer = 'Done.' as unknown } = {}) {
  const seen = { created: [] as object[], given: [] as string[], destroyed: 0 };
  const window: AiWindow = {
    navigator: { userActivation: { isActive } },
    Summarizer: {
      availability: async () => state,
      create: async (given) => {
        given.signal?.throwIfAborted();
        seen.created.push(given);
        const monitor = new EventTarget();
        given.monitor?.(monitor);
        for (const loaded of [0, 0.5, 1])
          monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
        return {
          inputQuota: quota,
          measureInputUsage: async (input) => input.length,
          summarize: async (input, asked) => {
            seen.given.push(input);
            await new Promise((resolve) => setTimeout(resolve, 5));
            asked?.signal?.throwIfAborted();
            return answer as string;
          },
          destroy: () => seen.destroyed++,
        };
      },
    },
  };
  return { window, seen };
}

describe('the AI of the browser', () => {
  it('is there or not', () => {
    expect(hasBrowserAi({})).toBe(false);
    expect(hasBrowserAi(globalThis as AiWindow)).toBe(false);
    expect(hasBrowserAi(fake('available').window)).toBe(true);
  });

  it('writes in the language of the story, shows its download, and is let go', async () => {
    const { window, seen } = fake('downloadable');
    const shares: number[] = [];
    const writer = browserAi(window);
    expect(writer.sendsTo).toBeNull();
    expect(await writer.write(text, { ...options, onDownload: (share) => shares.push(share) })).toBe('Done.');
    expect(shares).toEqual([0, 0.5, 1]);
    expect(seen.created[0]).toMatchObject({ type: 'key-points', format: 'plain-text', outputLanguage: 'en' });
    expect(seen.destroyed).toBe(1);
  });

  it('says why it cannot', async () => {
    await expect(browserAi({}).write(text, options)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(browserAi(fake('unavailable').window).write(text, options)).rejects.toMatchObject({
      code: 'unavailable',
    });
    const idle = fake('downloadable', { isActive: false });
    await expect(browserAi(idle.window).write(text, options)).rejects.toMatchObject({ code: 'needs-gesture' });
    expect(idle.seen.created).toEqual([]);
    await expect(browserAi(fake('available', { answer: 7 }).window).write(text, options)).rejects.toMatchObject({
      code: 'wrong-form',
    });
  });

  it.each([
    ['QuotaExceededError', 'too-long'],
    ['NotAllowedError', 'needs-gesture'],
    ['NotSupportedError', 'unavailable'],
    ['UnknownError', 'refused'],
  ])('tells a %s as %s', async (name, code) => {
    const { window } = fake('available');
    if (!window.Summarizer) throw new Error('unreachable');
    window.Summarizer.create = () => Promise.reject(new DOMException('No.', name));
    await expect(browserAi(window).write(text, options)).rejects.toMatchObject({ code });
  });

  it('is given as much as it holds, from the beginning', async () => {
    const { window, seen } = fake('available', { quota: 30 });
    await browserAi(window).write(text, options);
    expect(seen.given).toEqual(['H\nOne is here.\nTwo is here.']);
    await expect(browserAi(fake('available', { quota: 0 }).window).write(text, options)).rejects.toMatchObject({
      code: 'too-long',
    });
  });

  it('stops when the reader does, and is let go then too', async () => {
    const { window, seen } = fake('available');
    const stop = new AbortController();
    const writing = browserAi(window).write(text, { ...options, signal: stop.signal });
    setTimeout(() => stop.abort(), 1);
    await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen.destroyed).toBe(seen.created.length);
  });

  it('speaks piece by piece where it can, in the newer way of streaming and the older', async () => {
    for (const parts of [
      ['One ', 'is here.'],
      ['One ', 'One is here.'],
    ]) {
      const { window } = fake('available');
      const create = window.Summarizer?.create;
      if (!window.Summarizer || !create) throw new Error('unreachable');
      window.Summarizer.create = async (given) => ({
        ...(await create(given)),
        summarizeStreaming: () =>
          new ReadableStream({
            start: (out) => {
              for (const part of parts) out.enqueue(part);
              out.close();
            },
          }),
      });
      const heard: string[] = [];
      expect(await browserAi(window).write(text, { ...options, onText: (soFar) => heard.push(soFar) })).toBe(
        'One is here.',
      );
      expect(heard.slice(0, 2)).toEqual(['One ', 'One is here.']);
    }
  });

  it('tells whether it is ready, must be downloaded, or is none, before it is used', async () => {
    expect(await browserAiState(fake('available').window)).toBe('ready');
    expect(await browserAiState(fake('downloading').window)).toBe('downloadable');
    expect(await browserAiState(fake('unavailable').window)).toBe('none');
    expect(await browserAiState({})).toBe('none');
  });
});
