import { expect, it } from 'vitest';
import { readPage, toStory } from '../../src/core/read.ts';
import { webAddress } from '../../src/ui/text/web-address.ts';
import { storyPage } from '../support/made-up-story.ts';

/** Letters of other scripts that look like Latin ones; browsers and URL parsers write such hosts in Punycode (RFC 3492). */
const HOSTS: [typed: string, real: string][] = [
  ['www.rеuters.com', 'www.xn--ruters-3of.com'],
  ['аррӏе.example', 'xn--80ak6aa92e.example'],
  ['news.ехаmple', 'news.xn--mple-43d3a6i'],
  ['ｗｗｗ.reuters.com', 'www.reuters.com'],
];

it.each(HOSTS)('%s is %s in every link and name that we show', (typed, real) => {
  const url = `https://${typed}/2026/sea-wall-is-rebuilt`;
  expect(new URL(webAddress(url) ?? '').hostname).toBe(real);
  const page = storyPage().replace('<head>', `<head><link rel="canonical" href="${url}">`);
  const story = toStory(readPage(page, { url }), '2026-11-23T00:00:00Z');
  const shown = [story.url, story.source.url, story.source.name, story.id].join(' ');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  expect(shown).toMatch(/^[\x00-\x7f]*$/);
  expect(new URL(story.url).hostname).toBe(real);
});
