// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import turkish from '../../public/_locales/tr/messages.json' with { type: 'json' };
import type { WriterOffer, WriteTrouble } from '../../src/core/writing.ts';
import type { StoryState } from '../../src/messages/contract.ts';
import type { CardActions } from '../../src/ui/card/card-actions.ts';
import { StoryCard } from '../../src/ui/card/StoryCard.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { createTabReading } from '../../src/ui/tab/tab-reading.ts';
import { createTabWriting, type OwnWriter } from '../../src/ui/writing/tab-writing.ts';
import { Writers } from '../../src/ui/writing/Writers.tsx';
import { i18nFrom, type Messages } from './i18n-from-files.ts';
import { STORY } from './samples.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

// jsdom knows neither.
CSSStyleSheet.prototype.replaceSync = () => undefined;
document.adoptedStyleSheets = [];

const SERVER: WriterOffer = { writer: 'openai-compatible', model: 'small:3b', to: 'http://localhost:11434' };
const BROWSER: WriterOffer = { writer: 'browser-ai', model: '', to: null };
const verdict = { verdict: 'story' as const, reasons: [] };

async function draw(state: Partial<StoryState>, actions: CardActions = {}, texts: Messages = english): Promise<void> {
  const whole: StoryState = { state: 'story', story: STORY, verdict, from: 'now', ...state };
  await act(() =>
    render(
      <I18nContext.Provider value={i18nFrom(texts)}>
        <StoryCard state={whole} actions={{ ...actions, others: Writers }} now={new Date('2026-11-23T12:00:00Z')} />
      </I18nContext.Provider>,
      document.body,
    ),
  );
}
const text = () => document.body.textContent ?? '';
const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('.writers button')];

beforeEach(() => render(null, document.body));

describe('a card', () => {
  it('shows nothing of other writers to who wants none', async () => {
    await draw({}, { write: vi.fn(), unwrite: vi.fn() });
    expect(document.querySelector('.writers')).toBeNull();
  });

  it('has a button for each that is switched on', async () => {
    const write = vi.fn();
    await draw({ writers: [BROWSER, SERVER] }, { write });
    expect(buttons().map((button) => button.textContent)).toEqual(['Write with browser AI', 'Write with small:3b']);
    buttons()[1]?.click();
    expect(write).toHaveBeenCalledWith(SERVER);
  });

  it('keeps its summary while one writes, shows what there is so far as text, and can be stopped', async () => {
    const stopWriting = vi.fn();
    await draw({ writing: { by: SERVER, soFar: 'So <b>far</b>' } }, { stopWriting });
    expect(document.querySelectorAll('.sentence').length).toBe(STORY.summary.sentences.length);
    expect(document.querySelector('.writer-text')?.textContent).toBe('So <b>far</b>');
    expect(document.querySelector('.writer-text b')).toBeNull();
    buttons()[0]?.click();
    expect(stopWriting).toHaveBeenCalledOnce();
  });

  it('says how much of the browser’s model is there', async () => {
    await draw({ writing: { by: BROWSER, soFar: '', downloaded: 0.42 } });
    expect(text()).toContain('Downloading the browser’s model: 42%');
    expect(document.querySelector('progress')?.value).toBe(42);
    await draw({ writing: { by: BROWSER, soFar: '', downloaded: 0.42 } }, {}, turkish);
    expect(text()).toContain('%42');
  });

  it.each<[WriteTrouble, RegExp]>([
    ['unauthorized', /localhost:11434 does not accept the key/],
    ['origin-refused', /OLLAMA_ORIGINS="chrome-extension:\/\/\*,moz-extension:\/\/\*"/],
    ['not-found', /no model “small:3b”/],
    ['too-many-requests', /too many requests/],
    ['unreachable', /cannot be reached/],
    ['cut-off', /broke off/],
    ['wrong-form', /cannot read/],
    ['no-permission', /does not let Sixty reach/],
  ])('says of %s what it is and what can be done', async (code, words) => {
    await draw({ notWritten: { code, message: '', by: SERVER } });
    expect(text()).toMatch(words);
  });

  it('does not explain to a reader who stopped it that it was stopped', async () => {
    await draw({ notWritten: { code: 'cancelled', message: '', by: SERVER } });
    expect(text()).not.toContain('No summary from');
  });

  it('says how many sentences were kept, and offers the way back', async () => {
    const unwrite = vi.fn();
    const summary = {
      ...STORY.summary,
      writer: 'openai-compatible',
      guard: { kept: 3, of: 4 },
      notes: ['guarded' as const],
    };
    await draw({ story: { ...STORY, summary } }, { unwrite });
    expect(text()).toContain('3 of 4 sentences kept');
    buttons()[0]?.click();
    expect(unwrite).toHaveBeenCalledOnce();
  });

  it('says once what was sent often, and when last', async () => {
    const sent = ['2026-11-23T09:00:00Z', '2026-11-23T10:00:00Z'].map((at) => ({
      what: 'text' as const,
      to: 'http://localhost:11434',
      at,
    }));
    await draw({ story: { ...STORY, sent } });
    expect(text()).toContain('text sent to http://localhost:11434 (2×, 2 hours ago)');
  });
});

describe('a window with a model of the browser’s', () => {
  const wrote = { story: { ...STORY, summary: { ...STORY.summary, writer: 'browser-ai' } } };
  const opened = async (own: OwnWriter | undefined) => {
    const ask = vi.fn(async (name: string, _payload?: unknown): Promise<unknown> => {
      if (name === 'tab/state')
        return { state: 'story', story: STORY, verdict, from: 'now', writers: [BROWSER, SERVER] };
      return name === 'story/keep-answer' ? wrote : undefined;
    });
    const reading = createTabReading({ ask: ask as never, reads: false });
    const writing = createTabWriting(reading, ask as never, own);
    await reading.open({ id: 1, url: '' });
    const shown = () => reading.state.value as StoryState;
    return { ask, reading, writing, shown };
  };

  it('asks it there, and gives its words to the worker to be checked', async () => {
    const own: OwnWriter = async (_story, { onDownload, onText }) => {
      onDownload(0.5);
      onText('Its words');
      return 'Its words.';
    };
    const { ask, reading, writing, shown } = await opened(own);
    const seen: unknown[] = [];
    reading.state.watch(() => seen.push(shown().writing));
    await writing.write(BROWSER);
    expect(seen).toContainEqual({ by: BROWSER, soFar: 'Its words', downloaded: 0.5 });
    expect(ask).toHaveBeenCalledWith('story/keep-answer', { id: STORY.id, answer: 'Its words.' });
    expect(shown().story.summary.writer).toBe('browser-ai');
    expect(shown().writing).toBeUndefined();
  });

  it('goes on showing the work when something else is told of the tab, and stops it when asked', async () => {
    const own: OwnWriter = (_story, { signal, onText }) =>
      new Promise((_, reject) => {
        onText('Half');
        signal.addEventListener('abort', () => reject(Object.assign(new Error('Stopped.'), { code: 'cancelled' })));
      });
    const { reading, writing, shown } = await opened(own);
    const work = writing.write(BROWSER);
    await reading.refresh();
    expect(shown().writing?.soFar).toBe('Half');
    writing.stop();
    await work;
    expect(shown().notWritten?.code).toBe('cancelled');
    expect(shown().story).toBe(STORY);
  });

  it('writes a story while another is being written, and stops the one that is shown', async () => {
    const stopped: string[] = [];
    const own: OwnWriter = ({ id }, { signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          stopped.push(id);
          reject(Object.assign(new Error('Stopped.'), { code: 'cancelled' }));
        });
      });
    const { ask, reading, writing, shown } = await opened(own);
    const first = writing.write(BROWSER);
    const next = { ...STORY, id: 'next' };
    reading.state.value = { state: 'story', story: next, verdict, from: 'now' };
    const second = writing.write(BROWSER);
    expect(shown().writing).toEqual({ by: BROWSER, soFar: '' });
    writing.stop();
    await second;
    expect(stopped).toEqual(['next']);
    expect(shown()).toMatchObject({ story: next, notWritten: { code: 'cancelled' } });
    // Of what others have written in the meantime it hears, too.
    const questions = ask.mock.calls.length;
    writing.hear('next', null);
    expect(ask.mock.calls.slice(questions)).toEqual([['tab/state', { tabId: 1 }]]);
    await reading.open({ id: 1, url: '' });
    writing.stop();
    await first;
    expect(stopped).toEqual(['next', STORY.id]);
  });

  it('does not offer it where there is none', async () => {
    const { writing, shown } = await opened(undefined);
    expect((writing.offered(shown()) as StoryState).writers).toEqual([SERVER]);
  });
});
