import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redirectGoal, siteOf, unwrapUrl } from '../../src/core/url.ts';

const STORY = 'https://www.example.com/world/a-quiet-day-in-town';

describe('wrappers', () => {
  const wrapped = encodeURIComponent(STORY);
  it.each([
    `https://inshorts.com/safe_redirect?url=${wrapped}`,
    `https://www.google.com/url?sa=t&url=${wrapped}`,
    `https://www.google.co.in/url?q=${wrapped}&sa=U`,
    `https://l.facebook.com/l.php?u=${wrapped}&h=AT0`,
    `https://lm.facebook.com/l.php?u=${wrapped}`,
    'https://www.google.com/amp/s/www.example.com/world/a-quiet-day-in-town',
    'https://www.google.de/amp/s/www.example.com/world/a-quiet-day-in-town/amp/',
    'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/world/a-quiet-day-in-town',
    'https://www-example-com.cdn.ampproject.org/v/s/www.example.com/world/a-quiet-day-in-town?amp_js_v=0.1&usqp=mq331',
    'https://www.example.com/world/a-quiet-day-in-town/amp',
    'https://www.example.com/world/a-quiet-day-in-town?amp',
    'https://www.example.com/world/a-quiet-day-in-town?amp=1',
    'https://www.example.com/amp/world/a-quiet-day-in-town',
    'https://www.example.com/world/a-quiet-day-in-town.amp',
    'https://www.example.com/world/a-quiet-day-in-town?utm_a=1&amp=1&outputType=amp',
    `https://r.search.yahoo.com/_ylt=A/RU=${encodeURIComponent(STORY)}/RK=2/RS=x`,
    `https://urldefense.com/v3/__${STORY}__;!!A`,
    'https://web.archive.org/web/2023id_/https:/www.example.com/world/a-quiet-day-in-town',
    `https://web.archive.org/web/20230102030405/${STORY}`,
    'https://www-example-com.translate.goog/world/a-quiet-day-in-town?_x_tr_sl=en&_x_tr_tl=de',
    `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://inshorts.com/safe_redirect?url=${wrapped}`)}`,
  ])('%s leads to the story', (address) => {
    expect(unwrapUrl(address).replace(/\?(amp_js_v|usqp|utm).*/, '')).toBe(STORY);
  });

  it('takes an amp host for its site', () => {
    expect(unwrapUrl('https://amp.example.com/a-quiet-day')).toBe('https://example.com/a-quiet-day');
  });

  it('takes the mark of AMP from the end of a file name', () => {
    expect(unwrapUrl('https://www.example.com/a-quiet-day.amp.html')).toBe('https://www.example.com/a-quiet-day.html');
    expect(unwrapUrl('https://www.example.com/a-quiet-day.amp.htm')).toBe('https://www.example.com/a-quiet-day.htm');
    expect(unwrapUrl('https://www.example.com/a-quiet-day-amp.htm')).toBe('https://www.example.com/a-quiet-day.htm');
  });

  it('reads the protocol that a cache was told of', () => {
    expect(unwrapUrl('https://www.google.com/amp/www.example.com/a')).toBe('http://www.example.com/a');
    expect(unwrapUrl('https://x.bing-amp.com/c/s/www.example.com/a')).toBe('https://www.example.com/a');
  });

  it.each([
    'https://notgoogle.com/amp/s/www.example.com/a',
    'https://google.community/amp/s/www.example.com/a',
    'https://www.google.com/amp/s/settings',
    // Below two sections "amp" may be a section of its own.
    'https://www.example.com/world/news/amp/a-quiet-day-in-town',
    // A page of the site that is named like the wrapper.
    'https://www.facebook.com/someone/l.php?u=https%3A%2F%2Fexample.com%2F',
    'https://notfacebook.com/l.php?u=https%3A%2F%2Fevil.test%2F',
    'https://google.com.evil.test/url?q=https%3A%2F%2Fexample.com%2F',
    'https://notinshorts.com/safe_redirect?url=https%3A%2F%2Fexample.com%2F',
    'https://fakeampproject.org/c/s/example.com/a',
    'https://www.example.com/amp',
    'https://www.example.com/wiki/AMP',
    'https://www.example.com/camp',
    'https://amp.dev/',
  ])('%s is left alone', (address) => {
    expect(unwrapUrl(address)).toBe(address);
  });

  it('gives nothing for what is no web address', () => {
    for (const address of ['', 'mailto:a@example.com', 'https://', 'about:blank']) expect(unwrapUrl(address)).toBe('');
  });

  it('does not follow a wrapper to what is no web page', () => {
    for (const goal of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//', '%00'])
      expect(unwrapUrl(`https://l.facebook.com/l.php?u=${encodeURIComponent(goal)}`)).toContain('facebook.com');
  });

  it('are all that a link is freed of before it is followed: what an archive has kept, and AMP, are pages of their own', () => {
    const archived = `https://web.archive.org/web/20230102030405/${STORY}`;
    for (const page of [STORY, `${STORY}/amp`, archived]) {
      expect(redirectGoal(page)).toBe(page);
      expect(redirectGoal(`https://inshorts.com/safe_redirect?url=${encodeURIComponent(page)}`)).toBe(page);
    }
    expect(redirectGoal('mailto:a@example.com')).toBe('');
  });

  it('unwraps whatever was wrapped', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (inner) => {
        const goal = unwrapUrl(inner);
        expect(unwrapUrl(`https://inshorts.com/safe_redirect?url=${encodeURIComponent(inner)}`)).toBe(goal);
      }),
      { numRuns: 25 },
    );
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.bbc.co.uk/news', 'bbc.co.uk'],
    ['https://edition.cnn.com/', 'cnn.com'],
    ['https://someone.blogspot.com/', 'someone.blogspot.com'],
    ['https://www.asahi.com/', 'asahi.com'],
    ['http://192.168.0.1/', '192.168.0.1'],
    ['javascript:alert(1)', ''],
    ['https://www.zeitung.de/', 'zeitung.de'],
    ['https://a.co.example.com/', 'example.com'],
    ['http://[2001:db8::1]/', '[2001:db8::1]'],
    ['https://News.Example.Org./', 'example.org'],
    ['http://localhost/', 'localhost'],
  ])('%s belongs to %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});
