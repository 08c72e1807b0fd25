import type { Story } from '../../src/core/story.ts';

/** A record of our own, with what a test needs to be different. */
export function story(different: Partial<Story>): Story {
  return {
    schema: 1,
    id: '3eaea8abd01c3643b0d4c6bc',
    url: 'https://example.com/news/1',
    headline: 'Arlen opens a bridge',
    source: { name: 'Example Times', url: 'https://example.com/', why: 'site-name' },
    authors: ['Ada Berk'],
    published: '2026-11-20T08:00:00Z',
    lang: 'en',
    paragraphs: ['Arlen opened its bridge on Friday.', 'It is long.'],
    partial: false,
    flags: [],
    summary: {
      sentences: [{ text: 'Arlen opened its bridge.', evidence: [{ paragraph: 0, start: 0, end: 23 }] }],
      words: 4,
      writer: 'on-device',
      notes: [],
    },
    savedAt: '2026-11-20T09:00:00.000Z',
    ...different,
  };
}
