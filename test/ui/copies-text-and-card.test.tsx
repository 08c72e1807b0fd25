// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { parseCards } from '../../src/core/formats/card-read.ts';
import { CardButtons } from '../../src/ui/card/CardButtons.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { plainStory } from '../../src/ui/text/plain-story.ts';
import { i18nFrom } from './i18n-from-files.ts';
import { CHINESE_STORY, STORY } from './samples.ts';

const copy = vi.fn<(text: string) => Promise<void>>();

async function press(name: string): Promise<void> {
  const button = document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
  await act(async () => button?.click());
}

const said = (): string => [...document.querySelectorAll('.bubble')].map((bubble) => bubble.textContent).join('');

beforeEach(async () => {
  copy.mockReset().mockResolvedValue(undefined);
  render(null, document.body);
  await act(() =>
    render(
      <I18nContext.Provider value={i18nFrom(english)}>
        <CardButtons story={STORY} actions={{ copy }} />
      </I18nContext.Provider>,
      document.body,
    ),
  );
});

describe('copying', () => {
  it('as text gives headline, summary, source and address', async () => {
    await press('Copy as text');
    const [headline, summary, source] = copy.mock.calls[0]?.[0].split('\n\n') ?? [];
    expect(headline).toBe(STORY.headline);
    expect(summary).toBe(STORY.summary.sentences.map((sentence) => sentence.text).join(' '));
    expect(source).toBe('Northern Wire · https://news.example/2026/11/lindmouth-market');
  });

  it('as card gives a record that reads back', async () => {
    await press('Copy as card');
    const { cards } = parseCards(copy.mock.calls[0]?.[0] ?? '');
    expect(cards).toEqual([
      expect.objectContaining({
        headline: STORY.headline,
        source: 'Northern Wire',
        url: STORY.url,
        body: STORY.paragraphs.join('\n'),
      }),
    ]);
  });

  it('says that it was done, or that the browser refused', async () => {
    expect(said()).toBe('');
    await press('Copy as text');
    expect(said()).toBe('Copied');
    copy.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await press('Copy as card');
    expect(said()).toBe('CopiedThe browser did not allow copying');
  });

  it('puts no spaces between Chinese sentences', () => {
    expect(plainStory(CHINESE_STORY).split('\n\n')[1]).not.toContain('。 ');
  });
});
