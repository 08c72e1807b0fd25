import { expect, it } from 'vitest';
import { page } from '../../pages/page.ts';
import type { Surface, Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { boxOf, hasPill, openCard, settledCard } from './card.ts';
import { inEachBrowser } from './stage.ts';

const { html: GOOD, expected: STORY } = page('reuters-story');

const textSizes = (card: Surface) =>
  card.evaluate((root) =>
    ['.headline', '.summary p', '.facts'].map((selector) => {
      const element = root.querySelector(selector);
      return element ? getComputedStyle(element).fontSize : '';
    }),
  );

inEachBrowser((stage) => {
  const openWith = async (change: (html: string) => string, headers: Record<string, string> = {}) => {
    const url = `${STORY.url}?${Math.random()}`;
    stage.web.put(url, { body: change(GOOD), headers });
    const tab = await stage.open(url);
    return tab;
  };
  const card = async (tab: Tab) => {
    await tab.command('open-card');
    const surface = await openCard(tab);
    await settledCard(surface);
    return surface;
  };
  const whole = async (surface: Surface) => {
    const box = await boxOf(surface, '.overlay');
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(box.inner.width);
    expect(box.bottom).toBeLessThanOrEqual(box.inner.height);
    return box;
  };

  it('has the same letters where the page’s rem is ten pixels, and where it runs from right to left', async () => {
    const plain = await textSizes(await card(await openWith((html) => html)));
    expect(plain).toEqual(['20.5px', '15.5px', '12.5px']);
    const small = await card(
      await openWith((html) => html.replace('</head>', '<style>html{font-size:62.5%}</style></head>')),
    );
    expect(await textSizes(small)).toEqual(plain);
    const turned = await card(await openWith((html) => html.replace('<html', '<html dir="rtl"')));
    expect(await textSizes(turned)).toEqual(plain);
    expect(await turned.evaluate((root) => getComputedStyle(root.querySelector('.card') as Element).direction)).toBe(
      'ltr',
    );
    await whole(turned);
  });

  it('is drawn under the strictest content security policy', async () => {
    const tab = await openWith((html) => html, {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    const surface = await card(tab);
    expect((await whole(surface)).width).toBeGreaterThan(370);
    expect(await textSizes(surface)).toEqual(['20.5px', '15.5px', '12.5px']);
  });

  it('is whole in view at 200 %, with the rest of it to be scrolled', async () => {
    const tab = await openWith((html) => html);
    await tab.look({ zoom: 2 });
    const surface = await card(tab);
    const { inner } = await whole(surface);
    expect(inner.width).toBeLessThan(700);
    const reached = await surface.evaluate((root) => {
      const body = root.querySelector('.overlay-body');
      body?.scrollTo(0, 10_000);
      const end = root.querySelector('.reasons')?.getBoundingClientRect();
      return end !== undefined && end.bottom <= innerHeight;
    });
    expect(reached).toBe(true);
    await tab.look({ zoom: 1 });
  });

  it('leaves no mark on paper', async () => {
    const tab = await openWith((html) => html);
    const surface = await card(tab);
    await tab.look({ medium: 'print' });
    await until(async () => (await boxOf(surface, '.overlay')).width === 0);
    await tab.look({ medium: 'screen' });
    await until(async () => (await boxOf(surface, '.overlay')).width > 0);
  });

  it('keeps the small button off a film that fills the screen', async () => {
    const tab = await openWith((html) => html.replace('</body>', '<video id="film" muted></video></body>'));
    await until(() => hasPill(tab));
    const pill = await openCard(tab);
    const seen = async () => (await boxOf(pill, '.pill')).width > 0;
    expect(await seen()).toBe(true);
    await tab.inPage(`document.getElementById('film').requestFullscreen().then(() => 1)`);
    await until(async () => !(await seen()));
    await tab.inPage('document.exitFullscreen().then(() => 1)');
    await until(seen);
  });

  it('takes the small button from a site for good, when it is told to', async () => {
    const tab = await openWith((html) => html);
    await until(() => hasPill(tab));
    await tab.clickInOverlay('.pill-hide');
    await until(async () => (await tab.overlay()) === null);
    const next = await openWith((html) => html);
    await until(
      () => next.badge(),
      ({ text }) => text === '✓',
    );
    expect(await hasPill(next)).toBe(false);
  });
});
