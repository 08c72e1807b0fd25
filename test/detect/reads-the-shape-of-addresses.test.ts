import { describe, expect, it } from 'vitest';
import { type UrlShape, urlShape } from '../../src/core/detect/url-shape.ts';

const PLAIN: UrlShape = {
  front: false,
  slugWords: 1,
  dated: false,
  newsWord: false,
  otherWord: false,
  otherHost: false,
};

describe('an address', () => {
  it.each<[string, Partial<UrlShape>]>([
    ['https://example.com/', { front: true, slugWords: 0 }],
    ['https://example.com', { front: true, slugWords: 0 }],
    ['https://example.com/en-gb/', { front: true }],
    ['https://example.com/index.html', { front: true, otherWord: true }],
    ['https://example.com/default.aspx', { front: true }],
    ['https://example.com/?lang=en', { front: true, slugWords: 0 }],
    ['https://example.com/?id=123456789', { slugWords: 0 }],
    ['https://example.com/eng', {}],
    ['https://example.com/harbour-wall-rises-again', { slugWords: 4 }],
    ['https://example.com/a/harbour_wall+rises%20again', { slugWords: 4 }],
    ['https://example.com/4-5-66-harbour', { slugWords: 1 }],
    ['https://example.com/%D0%BC%D0%B8%D1%80-%D0%B8', { slugWords: 2 }],
    ['https://example.com/wall-rises/then', { slugWords: 2 }],
    ['https://example.com/then/wall-rises', { slugWords: 2 }],
    ['https://example.com/obituaries/ada-berk', { newsWord: true, otherWord: false }],
    ['https://example.com/obituaries/', { newsWord: false, otherWord: true }],
    ['https://example.com/blog/page/4/', { newsWord: true, otherWord: true }],
    ['https://example.com/page/wall', {}],
    ['https://example.com/wall/1234', {}],
    ['https://example.com/0a1b2c3d-0a1b-4c2d', { slugWords: 0 }],
    ['https://example.com/2024/01/wall', { dated: true }],
    ['https://example.com/2024/jan/31/wall', { dated: true }],
    ['https://example.com/2024-1-wall', { dated: true }],
    ['https://example.com/202401/wall', { dated: true }],
    ['https://example.com/1824/01/wall', {}],
    ['https://example.com/2024/13/wall', {}],
    ['https://example.com/news/wall', { newsWord: true }],
    ['https://example.com/News', { otherWord: true }],
    ['https://example.com/en/blog/', { otherWord: true }],
    ['https://example.com/News/wall', { newsWord: true }],
    ['https://example.com/city/story?id=9', { newsWord: true }],
    ['https://example.com/world/politics/', { otherWord: true }],
    ['https://example.com/blog/2024/01/', { otherWord: true }],
    ['https://example.com/archive-of-walls/2024', { otherWord: true }],
    ['https://example.com/2024/01/31', { dated: true }],
    ['https://example.com/wall-2024', {}],
    ['https://example.com/newsroom/wall', {}],
    ['https://example.com/nachrichten/mauer', { newsWord: true }],
    ['https://example.com/shop/wall', { otherWord: true }],
    ['https://example.com/viewtopic.php?t=5', { otherWord: true }],
    ['https://example.com/search.html', { otherWord: true }],
    ['https://example.com/shopping', {}],
    ['https://forum.example.com/wall', { otherHost: true }],
    ['https://www.docs.example.com/wall', { otherHost: true }],
    ['https://hydocs.example.com/wall', {}],
  ])('%s', (address, shape) => {
    const found = urlShape(address);
    const expected = { ...PLAIN, ...shape };
    // Where a line does not say how many words, it is about something else.
    if (shape.slugWords === undefined) expected.slugWords = found.slugWords;
    expect(found).toEqual(expected);
  });

  it('that is none has no shape', () => {
    for (const address of ['', 'nonsense', 'javascript:void(0)'])
      expect(urlShape(address)).toEqual({ ...PLAIN, slugWords: 0 });
  });
});
