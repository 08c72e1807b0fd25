import { STORY_SCHEMA, type Story } from '../../src/core/story.ts';
import { storyId } from '../../src/core/story-id.ts';

/** A story of our own, with whatever a test changes in it. */
export function madeUpStory(changes: Partial<Story> = {}): Story {
  const url = changes.url ?? 'https://news.example/sea-wall';
  return {
    schema: STORY_SCHEMA,
    id: storyId(url),
    url,
    headline: 'Council votes to rebuild the sea wall',
    source: { name: 'News', url: 'https://news.example/', why: 'host' },
    authors: ['Ada Finch'],
    published: '2026-11-01',
    lang: 'en',
    paragraphs: ['The council voted on Tuesday to rebuild the sea wall.', 'Work begins in March.'],
    partial: false,
    flags: [],
    summary: { sentences: [], words: 0, writer: 'on-device', notes: [] },
    savedAt: '2026-11-02T10:00:00.000Z',
    ...changes,
  };
}

/** A page with that many paragraphs of running text about a place. */
export function storyPage(place = 'Brightwater', paragraphs = 9): string {
  const text = Array.from(
    { length: paragraphs },
    (_, i) =>
      `<p>The council of ${place} voted ${i + 3} to 2 on Tuesday to rebuild section ${i + 1} of the old sea wall, a project that engineers say will protect four thousand homes from winter storms over the next ${i + 20} years.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>${place} rebuilds its sea wall</title></head><body><article><h1>${place} rebuilds its sea wall</h1>${text.join('')}</article></body></html>`;
}
