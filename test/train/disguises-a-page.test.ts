import { expect, it } from 'vitest';
import { disguised } from '../../bench/extract/disguise.ts';
import { STORY } from '../extract/bridge-page.ts';

const classesIn = (html: string): string[] => [...html.matchAll(/class="([^"]*)"/g)].map(([, names = '']) => names);

it('makes a page of another make: names that say nothing, alike where they were, and boxes in the place of its parts', () => {
  const html = disguised(
    `<head><meta property="og:title" content="Bridge"></head><body><main role="main"><article class="story lead" data-id="7">
      <p class='lead'>${STORY[0]}</p><figure id="photo-1"><img src="a.jpg"><figcaption class="caption">The bridge</figcaption></figure></article></main></body>`,
  );
  expect(html).toContain('<meta property="og:title" content="Bridge">');
  expect(html).not.toMatch(/<\/?(?:main|article|figure|figcaption)\b|role=|data-|story|photo|caption"|"lead/);
  expect(html.match(/<div/g)).toHaveLength(4);
  expect(html.match(/<\/div>/g)).toHaveLength(4);
  const [story = '', lead = '', caption = ''] = classesIn(html);
  expect(story.split(' ')).toEqual([expect.any(String), lead]);
  expect(new Set([...story.split(' '), lead, caption]).size).toBe(3);
  expect(html).toContain(STORY[0]);
});
