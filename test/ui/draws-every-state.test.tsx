import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { ReadState } from '../../src/messages/contract.ts';
import type { CardActions } from '../../src/ui/card/card-actions.ts';
import { StoryCard } from '../../src/ui/card/StoryCard.tsx';
import { FAILURE_CODES as TOLD_CODES, tellingOf } from '../../src/ui/i18n/failure-keys.ts';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { i18nFrom } from './i18n-from-files.ts';
import { FAILURE_CODES, FLAGGED_STORY, IS_STORY, STATES, STORY } from './samples.ts';

const i18n = i18nFrom(english);
const none = (): undefined => undefined;
const ALL: CardActions = {
  read: none,
  site: 'news.example',
  allowSite: none,
  remove: none,
  copy: async () => undefined,
};

function draw(state: ReadState | null, actions: CardActions = ALL): string {
  return renderToString(
    <I18nContext.Provider value={i18n}>
      <StoryCard state={state} actions={actions} now={new Date('2026-11-23T06:00:00Z')} />
    </I18nContext.Provider>,
  );
}

const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

describe('every state', () => {
  it.each(Object.entries(STATES))('%s: all its texts are in the locale', (_, state) => {
    const text = words(draw(state));
    for (const key of Object.keys(english)) if (/[A-Z]/.test(key)) expect(text).not.toContain(key);
  });

  it('is one card: the same frame before, during and after the work', () => {
    for (const state of ['blank', 'working', 'story', 'not-story']) {
      expect(draw(STATES[state] ?? null)).toMatch(/^<article class="card" data-state="[a-z-]+"/);
    }
    expect(draw(null)).toContain('aria-busy="true"');
    expect(draw(STATES['story'] ?? null)).toContain('aria-busy="false"');
  });
});

describe('a story', () => {
  const html = draw(STATES['story'] ?? null);

  it('says where it comes from, and when', () => {
    expect(words(html)).toMatch(/^Northern Wire , via Example Times November 19 Lindmouth closes/);
    expect(html).toContain('<time datetime="2026-11-19"');
  });

  it('holds every sentence, in order, as a link to its passage', () => {
    const links = [...html.matchAll(/<a[^>]* class="sentence" href="([^"]+)"[^>]*>([^<]+)</g)];
    expect(links.map((link) => link[2])).toEqual(STORY.summary.sentences.map((sentence) => sentence.text));
    for (const link of links) expect(link[1]).toContain('#:~:text=');
  });

  it('counts its words and says that nothing left the device', () => {
    expect(words(html)).toContain('50 of 60 words on this device');
    expect(words(html)).not.toContain('saved');
    expect(words(draw(STATES['story-saved'] ?? null))).toContain('saved 3 hours ago');
  });

  it('leads to the original without telling it where the reader came from', () => {
    expect(html).toMatch(
      /<a class="button primary" href="https:\/\/news\.example[^"]*" target="_blank" rel="noreferrer"/,
    );
    expect(words(html)).toContain('Read at Northern Wire');
  });

  it('says why it is one', () => {
    expect(words(html)).toContain('Why is this a story?');
    for (const reason of IS_STORY.reasons) expect(words(html)).toContain(reason.text);
  });

  it('warns of what is missing and of what kind of text it is, each with a reason', () => {
    const flagged = draw(STATES['story-flagged'] ?? null);
    for (const label of ['Opinion', 'Live', 'Sponsored'])
      expect(flagged).toContain(`<span class="label">${label}</span>`);
    expect(words(flagged)).toContain('Only part of the story. The publisher keeps the rest for subscribers');
    for (const flag of FLAGGED_STORY.flags) expect(flagged).toContain(`title="${flag.why}"`);
  });

  it('says so when no sentence fits', () => {
    const empty = { ...STORY, summary: { ...STORY.summary, sentences: [], words: 0, notes: ['no-sentence' as const] } };
    const text = words(draw({ state: 'story', story: empty, verdict: IS_STORY, from: 'now' }));
    expect(text).toContain('No whole sentence of this story fits');
    expect(text).not.toContain('0 of 60 words');
  });

  it('offers only what can be done here', () => {
    const bare = draw(STATES['story'] ?? null, {});
    expect(bare).not.toContain('<button');
    expect(html).toContain('aria-label="Remove from library"');
    expect(words(draw(STATES['story'] ?? null, { restore: none }))).toContain('Undo');
  });

  it('speaks the story’s language in the story’s direction, and the reader’s around it', () => {
    const arabic = draw(STATES['story-arabic'] ?? null);
    expect(arabic).toContain('<h2 class="headline" lang="ar" dir="rtl">');
    expect(arabic).toContain('<p lang="ar" dir="rtl">');
    expect(words(arabic)).toContain('on this device');
  });
});

describe('a page that is no story', () => {
  it('says so, why, and offers to read it all the same', () => {
    const text = words(draw(STATES['not-story'] ?? null));
    expect(text).toContain('Not a full story');
    expect(text).toContain('Example Times – Home');
    expect(text).toContain('Summarize anyway');
    expect(text).toContain('It shows many headlines with short texts');
  });
});

describe('a failure', () => {
  it('has a sample of every code', () => {
    expect([...FAILURE_CODES].sort()).toEqual([...TOLD_CODES].sort());
  });

  it.each(FAILURE_CODES)('%s: what happened, what it means, what can be done', (code) => {
    const { title, help, remedies } = tellingOf(code);
    const text = words(draw({ state: 'failed', failure: { code, message: 'TypeError: x' } }));
    expect(text).toContain(english[title].message);
    expect(text).toContain(english[help].message);
    expect(text.includes('Try again')).toBe(remedies.includes('retry') || english[help].message.includes('Try again'));
    expect(text.includes('Always allow on news.example')).toBe(remedies.includes('allow-site'));
    expect(text.includes('TypeError')).toBe(code === 'internal');
  });

  it('of an unknown code is told as ours', () => {
    const odd = { state: 'failed', failure: { code: 'brand-new', message: 'from a later version' } };
    expect(words(draw(odd as unknown as ReadState))).toContain('Something went wrong in Sixty');
  });
});
