import { expect, it } from 'vitest';
import { parseCards } from '../../../src/core/formats/card-read.ts';
import { countWords } from '../../../src/core/words.ts';
import { press, pressToCopy, settledCard, settledCardAfter } from './card.ts';
import { inEachBrowser } from './stage.ts';

inEachBrowser((stage) => {
  it('shows headline, source, summary, word count and the way to the original', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    const popup = await tab.popup();
    const card = await settledCard(popup);
    expect(card.state).toBe('story');
    expect(card.headline).toBe(story.headline);
    expect(card.source).toContain('Reuters');
    expect(card.link).toEqual({ text: 'Read at Reuters', href: story.url });
    const words = countWords(card.sentences.join(' '));
    expect(words).toBeGreaterThan(30);
    expect(words).toBeLessThanOrEqual(60);
    expect(card.facts).toContain(`${words} of 60 words`);
    // The ways on are in sight, however little of the card the browser shows: the frame without a window is too low for it.
    const foot = await popup.evaluate((root) => {
      const box = root.querySelector('.foot')?.getBoundingClientRect();
      return { ends: Math.round(box?.bottom ?? Infinity), edge: innerHeight };
    });
    expect(foot.ends).toBeLessThanOrEqual(foot.edge);
    await popup.close();
  });

  it('names the wire that wrote a story, and the site where it stands', async () => {
    const story = stage.put('syndicated-wire');
    const tab = await stage.open(story.url);
    const popup = await tab.popup();
    const card = await settledCard(popup);
    expect(card.source).toContain('Reuters, via The Marlow Courier');
    await popup.close();
  });

  it('reads a page of any site when the button is clicked, though it was granted none', async () => {
    const story = stage.put('cluttered-story');
    const tab = await stage.open(story.url);
    const popup = await tab.popup();
    const card = await settledCard(popup);
    expect(card).toMatchObject({ state: 'story', headline: story.headline });
    await popup.close();
  });

  it('says of a page that it is no story, and why, and summarizes it anyway when asked', async () => {
    const { url } = stage.put('product-page');
    const tab = await stage.open(url);
    const popup = await tab.popup();
    const card = await settledCard(popup);
    expect(card.state).toBe('not-story');
    expect(card.text).toContain('Why is this not a story?');
    await press(popup, 'Summarize anyway');
    const anyway = await settledCardAfter(popup, 'not-story');
    expect(anyway.state).toBe('story');
    expect(anyway.sentences.length).toBeGreaterThan(0);
    await popup.close();
  });

  it('explains that the browser keeps it out of the browser’s own pages', async () => {
    const tab = await stage.open(stage.name === 'chromium' ? 'chrome://version/' : 'about:support');
    const popup = await tab.popup();
    const card = await settledCard(popup);
    expect(card).toMatchObject({ state: 'failed', headline: 'This page cannot be read' });
    await popup.close();
  });

  it('shows a story in Hindi and one in Arabic in their own direction', async () => {
    for (const [slug, direction] of [
      ['hindi-story', 'ltr'],
      ['arabic-story', 'rtl'],
    ] as const) {
      const story = stage.put(slug);
      const tab = await stage.open(story.url);
      const popup = await tab.popup();
      const card = await settledCard(popup);
      expect(card.headline).toBe(story.headline);
      const dir = await popup.evaluate((root) => root.querySelector('.headline')?.getAttribute('dir'));
      expect(dir).toBe(direction);
      await popup.close();
    }
  });

  it('copies the story as text', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    const popup = await tab.popup();
    const card = await settledCard(popup);
    await pressToCopy(popup, 'Copy as text');
    const text = await stage.driver.clipboard();
    expect(text.startsWith(`${story.headline}\n\n${card.sentences[0]}`)).toBe(true);
    expect(text.trimEnd().endsWith(story.url)).toBe(true);
    await popup.close();
  });

  it('copies the story as a card of five fields', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    const popup = await tab.popup();
    const shown = await settledCard(popup);
    await pressToCopy(popup, 'Copy as card');
    const { cards, damage } = parseCards(await stage.driver.clipboard());
    expect(damage).toEqual([]);
    expect(cards).toEqual([
      {
        headline: story.headline,
        summary: shown.sentences.join(' '),
        source: 'Reuters',
        url: story.url,
        body: story.paragraphs?.join('\n'),
      },
    ]);
    await popup.close();
  });
});
