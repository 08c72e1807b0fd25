import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripTracking } from '../../src/core/url.ts';

const name = fc.stringMatching(/^[a-z]{3,8}$/).map((text) => `k${text}`);
const value = fc.stringMatching(/^[A-Za-z0-9%._~+-]{0,12}$/).map((text) => text.replaceAll('%', '%41'));
const tracking = fc.constantFrom(
  'utm_source=x',
  'UTM_Medium=email',
  'fbclid=IwAR0',
  'gclid=1',
  'amp;utm_campaign=fullarticle',
  'mc_cid=2',
  'ref=hp',
  'cmpid=rss',
  '__twitter_impression=true',
);

describe('tracking', () => {
  it('goes, and every other parameter keeps its bytes and its order', () => {
    const pairs = fc.array(
      fc.oneof(
        fc.tuple(name, value).map(([key, text]) => ({ pair: `${key}=${text}`, kept: true })),
        tracking.map((pair) => ({ pair, kept: false })),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pairs, (list) => {
        const kept = list.filter((item) => item.kept).map((item) => item.pair);
        const address = `https://example.com/story?${list.map((item) => item.pair).join('&')}`;
        expect(stripTracking(address)).toBe(`https://example.com/story${kept.length > 0 ? `?${kept.join('&')}` : ''}`);
      }),
    );
  });

  it('keeps parameters that choose the content', () => {
    const address = 'https://example.com/article.php?id=42&page=2&ref=118&lang=fr';
    expect(stripTracking(address)).toBe(address);
  });

  it('drops the fragment, but not an address written in it', () => {
    expect(stripTracking('https://example.com/a#comments')).toBe('https://example.com/a');
    expect(stripTracking('https://example.com/#!/story/5')).toBe('https://example.com/#!/story/5');
  });

  it('gives nothing for what is no web address', () => {
    for (const address of ['', 'javascript:alert(1)', 'not an address']) expect(stripTracking(address)).toBe('');
  });

  it('drops user name and password, and reads no address longer than browsers do', () => {
    expect(stripTracking('https://ada:secret@example.com/a')).toBe('https://example.com/a');
    const longest = `https://example.com/${'a'.repeat(8192 - 20)}`;
    expect(stripTracking(longest)).toBe(longest);
    expect(stripTracking(`${longest}a`)).toBe('');
  });

  it('is done after once', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = stripTracking(address);
        expect(stripTracking(once)).toBe(once);
      }),
      { numRuns: 25 },
    );
  });
});
