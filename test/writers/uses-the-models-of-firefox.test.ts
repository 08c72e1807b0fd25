import { beforeEach, describe, expect, it, vi } from 'vitest';
import { firefoxMl } from '../../src/writers/firefox-ml.ts';
import { mayHaveFirefoxMl } from '../../src/writers/has-own-ai.ts';

const api = vi.hoisted(() => ({ optional: ['trialML'], trial: undefined as unknown }));
vi.mock('../../src/browser.ts', () => ({
  browser: {
    runtime: { getManifest: () => ({ optional_permissions: api.optional }) },
    get trial() {
      return api.trial;
    },
  },
}));

const story = { headline: 'H', paragraphs: ['One is here.', 'x. '.repeat(5_000)], lang: 'en' };
const options = { limit: 60, form: 'prose' } as const;

/** `browser.trial.ml` as it is documented: an engine is made, told of by progress, and run. */
function fake(answer: unknown, { refuses = false } = {}) {
  const listeners = new Set<(news: object) => void>();
  const seen = { engines: [] as object[], given: [] as string[][], listeners };
  api.trial = {
    ml: {
      createEngine: async (asked: object) => {
        if (refuses) throw new Error('Trial ML API is disabled.');
        seen.engines.push(asked);
        for (const tell of listeners) tell({ type: 'downloading', progress: 40 });
      },
      runEngine: async ({ args }: { args: string[] }) => {
        seen.given.push(args);
        return answer;
      },
      onProgress: {
        addListener: (listener: (news: object) => void) => void listeners.add(listener),
        removeListener: (listener: (news: object) => void) => void listeners.delete(listener),
      },
    },
  };
  return seen;
}

beforeEach(() => {
  api.trial = undefined;
  api.optional = ['trialML'];
});

describe('the models of Firefox', () => {
  it('are there where our package may ask for them', () => {
    expect(mayHaveFirefoxMl()).toBe(true);
    api.optional = [];
    expect(mayHaveFirefoxMl()).toBe(false);
  });

  it('write from as much of the story as they hold, show their download, and send nothing', async () => {
    const seen = fake([{ summary_text: 'One is here.' }]);
    const shares: number[] = [];
    const writer = firefoxMl();
    expect(writer.sendsTo).toBeNull();
    expect(await writer.write(story, { ...options, onDownload: (share) => shares.push(share) })).toBe('One is here.');
    expect(shares).toEqual([0.4, 1]);
    expect(seen.engines).toEqual([{ modelHub: 'huggingface', taskName: 'summarization' }]);
    expect(seen.given[0]?.[0]?.startsWith('H\nOne is here.')).toBe(true);
    expect(seen.given[0]?.[0]?.length).toBeLessThanOrEqual(3_500);
    expect(seen.listeners.size).toBe(0);
  });

  it('are not there without the permission, or where the reader’s preferences forbid them', async () => {
    await expect(firefoxMl().write(story, options)).rejects.toMatchObject({ code: 'unavailable' });
    const seen = fake([], { refuses: true });
    await expect(firefoxMl().write(story, options)).rejects.toMatchObject({ code: 'unavailable' });
    expect(seen.listeners.size).toBe(0);
  });

  it('may answer nonsense, and are not heard once the reader has stopped them', async () => {
    fake({ tensor: [1] });
    await expect(firefoxMl().write(story, options)).rejects.toMatchObject({ code: 'wrong-form' });
    fake([{ summary_text: 'Late.' }]);
    const stop = new AbortController();
    const work = firefoxMl().write(story, { ...options, signal: stop.signal, onDownload: () => stop.abort() });
    await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  });
});
