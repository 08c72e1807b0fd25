// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Story } from '../../src/core/story.ts';
import type { ReadState } from '../../src/messages/contract.ts';
import type { CardActions } from '../../src/ui/card/card-actions.ts';
import { StoryCard } from '../../src/ui/card/StoryCard.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { markOf } from '../../src/ui/text/sentence-mark.ts';
import { i18nFrom } from './i18n-from-files.ts';
import { STORY } from './samples.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const verdict = { verdict: 'story' as const, reasons: [] };

async function draw(state: Partial<Extract<ReadState, { state: 'story' }>>, actions: CardActions = {}): Promise<void> {
  const whole: ReadState = { state: 'story', story: STORY, verdict, from: 'now', ...state };
  await act(() =>
    render(
      <I18nContext.Provider value={i18nFrom(english)}>
        <StoryCard state={whole} actions={actions} now={NOW} />
      </I18nContext.Provider>,
      document.body,
    ),
  );
}
const facts = () => [...document.querySelectorAll('.facts li')].map((item) => item.textContent);
const [first, second, third] = STORY.summary.sentences;
const counted = (...counts: number[]): Story => ({
  ...STORY,
  summary: {
    ...STORY.summary,
    sentences: STORY.summary.sentences.map((one, i) => ({ ...one, facts: counts[i] ?? 0 })),
  },
});

beforeEach(() => render(null, document.body));

describe('a card', () => {
  it('counts the facts that were looked up, and explains the marks where it can', async () => {
    const explain = vi.fn();
    await draw({ story: counted(3, 0, 1) }, { explain });
    const button = document.querySelector<HTMLButtonElement>('.facts button');
    expect(button?.textContent).toBe('4 facts checked');
    button?.click();
    expect(explain).toHaveBeenCalledOnce();
  });

  it('claims no check where none was made', async () => {
    await draw({ story: STORY });
    expect(facts().join(' ')).not.toMatch(/checked/);
  });

  it('says what left the device as the record has it, and nothing where the record does not say', async () => {
    await draw({ story: { ...STORY, sent: [] } });
    expect(facts()).toContain('nothing left this device');
    const at = '2026-11-20T10:00:00Z';
    await draw({ story: { ...STORY, sent: [{ what: 'address', to: 'news.example', at }] } });
    expect(facts()).toContain('page requested from news.example (November 20)');
    await draw({ story: STORY });
    expect(facts().join(' ')).not.toMatch(/left|requested/);
  });

  it('says that the story has changed, and which facts', async () => {
    const since = '2026-11-20T10:00:00Z';
    const change = { before: '12', after: '15', about: 'dead', sentence: '' };
    await draw({ changes: { since, facts: [change] } });
    expect(document.querySelector('.notes')?.textContent).toBe('Changed since you read it (November 20). 12 → 15 dead');
    await draw({ changes: { since, facts: [] } });
    expect(document.querySelector('.notes')?.textContent).toMatch(/earlier version is kept/);
  });

  it('says what became of a fact in the direction of the story, whatever that of the reader’s language', async () => {
    const changes = {
      since: '2026-11-20T10:00:00Z',
      facts: [{ before: '12', after: '15', about: 'قتيلا', sentence: '' }],
    };
    const told = () => document.querySelector('.notes bdi');
    await draw({ changes });
    expect([told()?.getAttribute('dir'), told()?.textContent]).toEqual(['ltr', '12 → 15 قتيلا']);
    await draw({ changes, story: { ...STORY, lang: 'ar' } });
    expect([told()?.getAttribute('dir'), told()?.textContent]).toEqual(['rtl', '12 ← 15 قتيلا']);
  });

  it('copies the link of the sentence with the focus by the key for copying', async () => {
    const copy = vi.fn(async () => undefined);
    await draw({}, { copy });
    await act(() => document.querySelectorAll<HTMLElement>('.sentence')[1]?.focus());
    const key = (more: KeyboardEventInit) =>
      new KeyboardEvent('keydown', { key: 'c', bubbles: true, cancelable: true, ...more });
    document.activeElement?.dispatchEvent(key({}));
    expect(copy).not.toHaveBeenCalled();
    document.activeElement?.dispatchEvent(key({ ctrlKey: true }));
    expect(copy).toHaveBeenCalledWith(document.querySelectorAll<HTMLAnchorElement>('.sentence')[1]?.href);
  });

  it('copies the link of the sentence pointed at last by its button', async () => {
    const copy = vi.fn(async () => undefined);
    await draw({}, { copy });
    await act(() => document.querySelectorAll<HTMLElement>('.sentence')[2]?.focus());
    document.querySelector<HTMLElement>('[aria-label="Copy link to this sentence"]')?.click();
    expect(copy).toHaveBeenCalledWith(document.querySelectorAll<HTMLAnchorElement>('.sentence')[2]?.href);
    expect(document.querySelectorAll<HTMLAnchorElement>('.sentence')[2]?.href).toContain('#:~:text=');
  });
});

describe('the mark of a sentence', () => {
  const whole = {
    text: STORY.paragraphs[3] ?? '',
    evidence: [{ paragraph: 3, start: 0, end: STORY.paragraphs[3]?.length ?? 0 }],
  };

  it('tells whole sentences of the story from shortened ones', () => {
    expect(markOf(STORY, whole)).toBe('verbatim');
    for (const sentence of [first, second, third]) expect(sentence && markOf(STORY, sentence)).toBe('shortened');
  });

  it('tells another writer’s words, and those that changed the claim', () => {
    const story = { ...STORY, summary: { ...STORY.summary, writer: 'openai-compatible' } };
    expect(third && markOf(story, third)).toBe('reworded');
    expect(markOf(story, { ...whole, doubts: [{ kind: 'negation', text: 'not', how: 'lost' }] })).toBe('doubt');
  });
});
