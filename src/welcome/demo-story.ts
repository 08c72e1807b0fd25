import type { Story, Verdict } from '../core/story.ts';

const PARAGRAPHS = [
  'Eleven logbooks kept by the lighthouse keepers of Skerry Haven between 1871 and 1936 were returned to the island on Saturday, 90 years after a departing keeper took them to the mainland.',
  'The books, found in an attic by the keeper’s great-granddaughter Elin Roth, record every passing ship, two wrecks and the winter of 1895, when the harbour froze for 41 days.',
  'The island’s school will put them on show in the old oil store from May.',
] as const;

const story: Story = {
  schema: 1,
  id: 'demo',
  // No address: nothing of this story stands on the web, and the links of the example lead nowhere.
  url: '',
  headline: 'Lighthouse keepers’ logbooks return to their island after 90 years',
  source: { name: 'Skerry Haven Gazette', url: '', why: 'site-name' },
  authors: [],
  published: '2026-11-21',
  lang: 'en',
  paragraphs: [...PARAGRAPHS],
  partial: false,
  flags: [],
  summary: {
    sentences: [
      {
        text: 'Eleven logbooks kept by the lighthouse keepers of Skerry Haven between 1871 and 1936 were returned to the island on Saturday.',
        evidence: [{ paragraph: 0, start: 0, end: 124 }],
      },
      {
        text: 'The books record every passing ship, two wrecks and the winter of 1895, when the harbour froze for 41 days.',
        evidence: [
          { paragraph: 1, start: 0, end: 9 },
          { paragraph: 1, start: 75, end: 173 },
        ],
      },
      { text: PARAGRAPHS[2], evidence: [{ paragraph: 2, start: 0, end: PARAGRAPHS[2].length }] },
    ],
    words: 55,
    writer: 'on-device',
    notes: [],
  },
  savedAt: '2026-11-23T08:00:00Z',
};

const verdict: Verdict = {
  verdict: 'story',
  reasons: [
    { code: 'running-text', text: 'It has 3 paragraphs of running text.' },
    { code: 'dated', text: 'It says when it was published.' },
  ],
};

/** A story of ours, to show what a summary looks like before there is one. */
export const DEMO = { state: 'story', story, verdict, from: 'now' } as const;
