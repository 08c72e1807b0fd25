import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, siteOf, stripTracking, unwrapUrl } from '../../src/core/url.ts';

const PAGE = 'https://www.example.com/world/a-quiet-day-in-town?utm_source=feed';

describe('canonicalUrl', () => {
  it('takes the page itself when nothing is declared', () => {
    expect(canonicalUrl(PAGE)).toBe('https://www.example.com/world/a-quiet-day-in-town');
  });

  it('takes a canonical link of the same site, resolved against the page', () => {
    expect(canonicalUrl('https://m.example.com/s?id=7', ['https://www.example.com/s/seven'])).toBe(
      'https://www.example.com/s/seven',
    );
    expect(canonicalUrl(PAGE, ['/world/another-name-of-it'])).toBe('https://www.example.com/world/another-name-of-it');
  });

  it('takes the origin of a syndicated story', () => {
    expect(canonicalUrl(PAGE, ['https://www.reuters.com/world/quiet-day-town-2024-01-02/'])).toBe(
      'https://www.reuters.com/world/quiet-day-town-2024-01-02/',
    );
  });

  it.each([
    'https://www.example.com/',
    'https://www.example.com/en',
    'https://www.example.com/index.html',
    'https://www.example.com/world',
    'https://other.example.org/',
    'https://other.example.org/news',
    'http://localhost:3000/world/a-quiet-day-in-town',
    'http://10.0.0.7/world/a-quiet-day-in-town',
    'https://cms.internal/world/a-quiet-day-in-town',
    'javascript:alert(1)',
    'data:text/html,<p>',
    '{{ page.url }}',
    '',
    'http://',
  ])('does not believe %s', (link) => {
    expect(canonicalUrl(PAGE, [link])).toBe('https://www.example.com/world/a-quiet-day-in-town');
  });

  it('does not take the front page for a story that stands there under a number', () => {
    expect(canonicalUrl('https://www.example.com/?story=77', ['https://www.example.com/'])).toBe(
      'https://www.example.com/?story=77',
    );
    expect(canonicalUrl('https://www.example.com/index.html', ['https://www.example.com/'])).toBe(
      'https://www.example.com/',
    );
  });

  it('takes what an unreadable page declares, and nothing where that is no address either', () => {
    expect(canonicalUrl('about:srcdoc', [undefined, 'https://www.example.com/w/quiet?utm_source=a'])).toBe(
      'https://www.example.com/w/quiet',
    );
    expect(canonicalUrl('about:srcdoc', ['/quiet'])).toBe('');
  });

  it('goes on to the next declared address', () => {
    expect(canonicalUrl(PAGE, [undefined, 'https://www.example.com/', 'https://www.example.com/w/quiet'])).toBe(
      'https://www.example.com/w/quiet',
    );
  });

  it('unwraps a declared AMP form and keeps https', () => {
    expect(canonicalUrl(PAGE, ['http://www.example.com/world/a-quiet-day-in-town/amp/?utm_medium=x'])).toBe(
      'https://www.example.com/world/a-quiet-day-in-town',
    );
  });

  it('never throws, and gives http(s) or nothing', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.constantFrom('//', 'http:', 'https://%', '\ud800'),
    );
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (address, declared) => {
        const url = canonicalUrl(address, declared);
        expect(url === '' || /^https?:\/\//.test(url)).toBe(true);
        expect(canonicalUrl(url)).toBe(url);
        for (const read of [stripTracking, unwrapUrl, siteOf]) expect(typeof read(address)).toBe('string');
      }),
      { numRuns: 150 },
    );
  });
});
