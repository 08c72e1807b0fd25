import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { page } from '../../pages/page.ts';
import type { Tab } from '../drivers/driver.ts';
import { type FirefoxDriver, launchFirefox } from '../drivers/firefox.ts';
import { until } from '../drivers/until.ts';
import { breakable, LINKED } from './breakable.ts';
import { hasPill, openCard, press, readCard, settledCard, settledCardAfter } from './card.ts';
import { emptyDisk, fillDisk } from './full-disk.ts';
import { lookThrough } from './library-page.ts';
import { recordsOf, storageFacts } from './own-page.ts';

// In Chromium, with what Firefox does not let be done to it: keeps-its-word-when-things-break.test.ts.
const root = join(import.meta.dirname, '..', '..', '..');
const { html, expected } = page('reuters-story');
/** It never answers. */
const STANDSTILL = 'https://standstill.example/';

/** Stands still in the middle of a step, having said so; the other pages of the process go on. */
const STAND = `window.there = true;
  const waiting = new XMLHttpRequest();
  waiting.open('GET', '${STANDSTILL}', false);
  waiting.send();`;

/** Ways for the event page to stand still at a step of a reading. */
const STEPS = {
  'before the snapshot': `{
    const { sendMessage } = browser.tabs;
    browser.tabs.sendMessage = (...given) => {
      if (given[1]?.name !== 'page/snap') return sendMessage(...given);
      window.there = true;
      return new Promise(() => {});
    };
  }`,
  'while it extracts': `window.Intl.Segmenter.prototype.segment = () => { ${STAND} };`,
  'before it has saved': `{
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      const done = put.apply(this, given);
      if (this.name === 'heads') { ${STAND} }
      return done;
    };
  }`,
  'when it has saved and told nobody': `{
    const { addEventListener } = EventTarget.prototype;
    IDBTransaction.prototype.addEventListener = function (type, listener, ...rest) {
      const late = () => { ${STAND} };
      const saves = type === 'complete' && this.mode === 'readwrite' && this.objectStoreNames.contains('heads');
      return addEventListener.call(this, type, saves ? late : listener, ...rest);
    };
  }`,
};

describe('firefox', () => {
  const { web, fetched, open, openStory, ...world } = breakable('firefox', () => driver);
  fetched.push(STANDSTILL);
  let driver: FirefoxDriver;
  let own: Tab;
  const begin = async () => {
    const executable = findBrowser(root, 'firefox');
    if (!executable) throw new Error('There is no firefox on this machine: node scripts/setup.mjs firefox');
    const seed = inject('firefoxSeed');
    // Kilobytes of all that pages may keep: room for a few stories, and soon filled.
    const preferences = { 'dom.quotaManager.temporaryStorage.fixedLimit': 24_000 };
    const how = { ...world.launch(), executable, preferences };
    driver = await launchFirefox(seed ? { ...how, seed } : how);
    own = await driver.openOwnPage('src/marks/marks.html');
  };
  beforeAll(async () => {
    await world.begin();
    web.put(STANDSTILL, 'never');
    await begin();
  });
  afterEach(async () => {
    await world.closeTabs();
    await driver.stopWorker();
  });
  afterAll(async () => {
    await driver?.close();
    await world.end();
  });

  it.each(Object.entries(STEPS))(
    'the event page ends %s: the open popup gets its story, kept once',
    async (_, stop) => {
      await driver.stopWorker();
      await driver.inEventPage(stop);
      // The detector tells of the story, and the event page begins to read it.
      const { url, tab } = await openStory();
      await until(() => driver.inEventPage<boolean>('window.there === true'));
      const popup = await tab.popup();
      expect((await readCard(popup)).state).not.toBe('story');
      await driver.endEventPage();
      expect(await settledCard(popup)).toMatchObject({ state: 'story', headline: expected.headline });
      await popup.close();
      expect(await recordsOf(own, url)).toBe(1);
      expect(await storageFacts(own, 'may be')).toEqual([]);
      await lookThrough(driver);
      expect(await storageFacts(own)).toEqual([]);
    },
  );

  it('the event page ends while it fetches a link: the card on the page gets its story', async () => {
    const linked = `https://${LINKED}/story`;
    web.put(linked, 'never');
    fetched.push(linked);
    const from = 'https://www.reuters.com/links/';
    web.putHtml(from, `<!doctype html><title>Links</title><p><a id="link" href="${linked}">The story</a></p>`);
    const tab = await open(from);
    await tab.menu({ on: 'link', selector: '#link' });
    const card = await openCard(tab);
    await until(
      () => readCard(card),
      ({ text }) => text.includes('Fetching the page'),
    );
    web.putHtml(linked, html.replaceAll(expected.url, linked));
    await driver.endEventPage();
    expect(await settledCard(card)).toMatchObject({ state: 'story', headline: expected.headline });
    expect(await recordsOf(own, linked)).toBe(1);
  });

  const read = async (tab: Tab) => {
    const popup = await tab.popup();
    const card = await settledCard(popup);
    await popup.close();
    return card;
  };

  it('two windows read the same story at once: it is kept once', async () => {
    const { url, tab } = await openStory();
    const second = await open(url);
    const cards = [await read(tab), await read(second)];
    for (const card of cards) expect(card).toMatchObject({ state: 'story', headline: expected.headline });
    expect(await recordsOf(own, url)).toBe(1);
    expect(await storageFacts(own)).toEqual([]);
  });

  it('the browser refuses its settings: the story is told all the same', async () => {
    await driver.inEventPage(`for (const area of [browser.storage.sync, browser.storage.local])
      for (const name of ['get', 'set']) area[name] = () => Promise.reject(new Error('refused'));`);
    expect(await driver.inEventPage(`browser.storage.sync.get(null).then(() => 'read', String)`)).toContain('refused');
    const { url, tab } = await openStory();
    expect(await read(tab)).toMatchObject({ state: 'story', headline: expected.headline });
    expect(await recordsOf(own, url)).toBe(1);
  });

  it('Sixty is installed over itself under open pages: what it had drawn there goes or works, and the next click works', async () => {
    const { url, tab } = await openStory();
    await until(() => hasPill(tab));
    await driver.reloadExtension();
    own = await driver.openOwnPage('src/marks/marks.html');
    await tab.show();
    await until(async () => {
      const found = await tab.overlay();
      if (!found || (await readCard(found)).state === 'story') return true;
      // It may go between the look and the click, and then need not be clicked.
      await tab.clickInOverlay('.pill-open', 2_000);
      return false;
    });
    expect(await read(tab)).toMatchObject({ state: 'story', headline: expected.headline });
    expect(await recordsOf(own, url)).toBe(1);
  });

  it('the browser is killed while it saves: what was reported is there, nothing is half or double', async () => {
    const { url, tab } = await openStory();
    expect(await read(tab)).toMatchObject({ state: 'story' });
    await driver.inEventPage(STEPS['before it has saved']);
    const half = await openStory();
    await until(() => driver.inEventPage<boolean>('window.there === true'));
    await driver.kill();
    world.forgetTabs();
    await begin();
    expect(await storageFacts(own, 'may be')).toEqual([]);
    await lookThrough(driver);
    expect(await storageFacts(own)).toEqual([]);
    expect(await recordsOf(own, url)).toBe(1);
    expect(await recordsOf(own, half.url)).toBe(0);
    expect(await read(await open(half.url))).toMatchObject({ state: 'story', headline: expected.headline });
    expect(await recordsOf(own, half.url)).toBe(1);
    expect(await storageFacts(own)).toEqual([]);
  });

  it('the clock goes back a day between two readings: one record, with what the page says now', async () => {
    const { url, tab } = await openStory();
    await read(tab);
    await driver.inEventPage(`window.Date = class extends Date {
      constructor(...given) { given.length > 0 ? super(...given) : super(Date.now() - 86_400_000); }
    }`);
    const [first = ''] = expected.paragraphs ?? [];
    web.putHtml(url, html.replaceAll(expected.url, url).replaceAll(first, `Quellbach said: ${first}`));
    await tab.go(url);
    expect(await read(tab)).toMatchObject({ state: 'story' });
    expect(await recordsOf(own, url)).toBe(1);
    expect(await storageFacts(own)).toEqual([]);
  });

  it('the disk is full: the card says so, and the story is kept when there is room', async () => {
    const filled = await own.evaluate(fillDisk);
    expect(filled).toContain('QuotaExceeded');
    const { url, tab } = await openStory();
    const popup = await tab.popup();
    const full = await settledCard(popup);
    const kept = await recordsOf(own, url);
    await own.evaluate(emptyDisk);
    expect(full).toMatchObject({ state: 'failed', headline: 'No space left' });
    expect(kept).toBe(0);
    await press(popup, 'Try again');
    expect(await settledCardAfter(popup, 'failed')).toMatchObject({ state: 'story' });
    await popup.close();
    expect(await recordsOf(own, url)).toBe(1);
    expect(await storageFacts(own)).toEqual([]);
  });
});
