import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noteCard } from '../../src/background/card-subject.ts';
import { removeFromCard } from '../../src/background/overlay-asks.ts';
import { saveStory } from '../../src/storage/change-library.ts';
import { storyById } from '../../src/storage/library.ts';
import { madeUpStory } from '../support/made-up-story.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));
beforeEach(() => void freshBrowser());

const sender = { tier: 'page', tabId: 7, url: 'https://news.example/sea-wall', incognito: false } as const;

describe('"remove" in the card', () => {
  it('takes out the story behind the link that the card shows, and not that of the page', async () => {
    const page = madeUpStory();
    const linked = madeUpStory({ url: 'https://other.example/linked' });
    await saveStory(page);
    await saveStory(linked);
    await noteCard(7, { link: linked.url, storyId: linked.id });
    await removeFromCard(sender);
    expect(await storyById(linked.id)).toBeUndefined();
    expect(await storyById(page.id)).toEqual(page);
  });

  it('takes out nothing where the card shows no story', async () => {
    await saveStory(madeUpStory());
    await removeFromCard(sender);
    expect(await storyById(madeUpStory().id)).toBeDefined();
  });
});
