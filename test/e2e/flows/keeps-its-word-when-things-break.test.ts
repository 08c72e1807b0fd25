import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { page } from '../../pages/page.ts';
import { type ChromiumDriver, launchChromium } from '../drivers/chromium.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { breakable, LINKED } from './breakable.ts';
import { hasPill, press, readCard, settledCard, settledCardAfter } from './card.ts';
import { holdLibrary, letGo, removeLibrary } from './held-library.ts';
import { lookThrough } from './library-page.ts';
import { ask, idOfNewestTab, recordsOf, storageFacts } from './own-page.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const { html, expected } = page('reuters-story');
const FOREVER = 'while (true) {}';

/** Ways for the worker to stand still at a step of a reading, having said so. */
const STEPS = {
  'before the snapshot': `{
    const send = chrome.tabs.sendMessage;
    chrome.tabs.sendMessage = function (...args) {
      if (args[1]?.name !== 'page/snap') return send.apply(this, args);
      console.log('there');
      return new Promise(() => {});
    };
  }`,
  'while it extracts': `Intl.Segmenter.prototype.segment = () => { console.log('there'); ${FOREVER} };`,
  'before it has saved': `{
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args) {
      put.apply(this, args);
      if (this.name === 'heads') { console.log('there'); ${FOREVER} }
    };
  }`,
  'when it has saved and told nobody': `{
    const { addEventListener } = EventTarget.prototype;
    IDBTransaction.prototype.addEventListener = function (type, listener, ...rest) {
      const late = () => { console.log('there'); ${FOREVER} };
      const saves = type === 'complete' && this.mode === 'readwrite' && this.objectStoreNames.contains('heads');
      return addEventListener.call(this, type, saves ? late : listener, ...rest);
    };
  }`,
};

describe('chromium', () => {
  const { web, fetched, open, openStory, ...world } = breakable('chrome', () => driver);
  let driver: ChromiumDriver;
  let own: Tab;
  const begin = async () => {
    const executable = findBrowser(root, 'chromium');
    if (!executable) throw new Error('There is no chromium on this machine: node scripts/setup.mjs chromium');
    driver = await launchChromium({ ...world.launch(), executable });
    own = await driver.openOwnPage('src/marks/marks.html');
  };
  beforeAll(async () => {
    await world.begin();
    await begin();
  });
  afterEach(async () => {
    await world.closeTabs();
    // One that stands still after a failure would hold up the next test.
    await driver.endWorker();
  });
  afterAll(async () => {
    await driver?.close();
    await world.end();
  });
  const read = async (tab: Tab) => {
    const popup = await tab.popup();
    const card = await settledCard(popup);
    await popup.close();
    return card;
  };

  it.each(Object.entries(STEPS))('the worker ends %s: the open popup gets its story, kept once', async (_, stop) => {
    await driver.stopWorker();
    let there = false;
    await driver.hearWorker((text) => {
      there ||= text === 'there';
    });
    await driver.inWorker(stop);
    // The detector tells of the story, and the worker begins to read it.
    const { url, tab } = await openStory();
    await until(async () => there);
    const popup = await tab.popup();
    expect((await readCard(popup)).state).not.toBe('story');
    await driver.endWorker();
    expect(await settledCard(popup)).toMatchObject({ state: 'story', headline: expected.headline });
    await popup.close();
    expect(await recordsOf(own, url)).toBe(1);
    expect(await storageFacts(own, 'may be')).toEqual([]);
    await lookThrough(driver);
    expect(await storageFacts(own)).toEqual([]);
  });

  it('the worker ends while it fetches a link: the card on the page, drawn at work unasked, gets its story', async () => {
    const linked = `https://${LINKED}/story`;
    web.put(linked, 'never');
    fetched.push(linked);
    const from = 'https://www.reuters.com/links/';
    web.putHtml(from, `<!doctype html><title>Links</title><p><a id="link" href="${linked}">The story</a></p>`);
    const tab = await open(from);
    await tab.menu({ on: 'link', selector: '#link' });
    const card = await until(
      () => tab.overlay(),
      (found) => found !== null,
    );
    if (!card) throw new Error('unreachable');
    await until(
      () => readCard(card),
      ({ text }) => text.includes('Fetching the page'),
    );
    web.putHtml(linked, html.replaceAll(expected.url, linked));
    await driver.endWorker();
    expect(await settledCard(card)).toMatchObject({ state: 'story', headline: expected.headline });
    expect(await recordsOf(own, linked)).toBe(1);
  });

  it('two windows read the same story at once: it is kept once', async () => {
    const { url } = await openStory();
    const first = await idOfNewestTab(own);
    await open(url);
    const second = await idOfNewestTab(own);
    expect(second).toBeGreaterThan(first);
    const answers = await Promise.all([first, second].map((tabId) => ask(own, 'tab/read', { tabId })));
    expect(answers).toMatchObject([{ value: { state: 'story' } }, { value: { state: 'story' } }]);
    expect(await recordsOf(own, url)).toBe(1);
  });

  it('the browser refuses to write settings: the story is told all the same', async () => {
    const { tab } = await openStory();
    const refused = await own.evaluate(async () => {
      for (let n = 0; n < 200; n++)
        try {
          await chrome.storage.sync.set({ pill: n % 2 === 0 });
        } catch (error) {
          return String(error);
        }
      return '';
    });
    expect(refused).toContain('MAX_WRITE_OPERATIONS');
    expect(await read(tab)).toMatchObject({ state: 'story', headline: expected.headline });
    const answer = await ask(own, 'tab/shape', { tabId: await idOfNewestTab(own), shape: '30' });
    expect(answer).toMatchObject({ value: { state: 'story' } });
  });

  it('the clock goes back a day between two readings: one record, with what the page says now', async () => {
    const { url, tab } = await openStory();
    await read(tab);
    await driver.inWorker(`globalThis.Date = class extends Date {
      constructor(...given) { given.length > 0 ? super(...given) : super(Date.now() - 86_400_000); }
    }`);
    const [first = ''] = expected.paragraphs ?? [];
    web.putHtml(url, html.replaceAll(expected.url, url).replaceAll(first, `Quellbach said: ${first}`));
    await tab.go(url);
    expect(await read(tab)).toMatchObject({ state: 'story' });
    expect(await recordsOf(own, url)).toBe(1);
    expect(await storageFacts(own)).toEqual([]);
    await driver.stopWorker();
  });

  it('Sixty is loaded anew under open pages: what it had drawn there goes by itself, and the next click works', async () => {
    const { url, tab } = await openStory();
    await until(() => hasPill(tab));
    await driver.reloadExtension();
    own = await driver.openOwnPage('src/marks/marks.html');
    await tab.show();
    // Its buttons would do nothing any more.
    await until(async () => (await tab.overlay()) === null);
    expect(await read(tab)).toMatchObject({ state: 'story', headline: expected.headline });
    expect(await recordsOf(own, url)).toBe(1);
  });

  it('the browser is killed while it saves: what was reported is there, nothing is half or double', async () => {
    const opened: { url: string; tabId: number }[] = [];
    for (let n = 0; n < 4; n++) {
      const { url } = await openStory();
      opened.push({ url, tabId: await idOfNewestTab(own) });
    }
    const reported: string[] = [];
    const asked = opened.map(async ({ url, tabId }) => {
      const answer = await ask(own, 'tab/read', { tabId }).catch(() => undefined);
      if ((answer as { value?: { state?: string } } | undefined)?.value?.state === 'story') reported.push(url);
    });
    await until(async () => reported.length >= 2);
    const sure = [...reported];
    await driver.kill();
    await Promise.all(asked);
    world.forgetTabs();
    await begin();
    expect(await storageFacts(own, 'may be')).toEqual([]);
    await lookThrough(driver);
    expect(await storageFacts(own)).toEqual([]);
    for (const url of sure) expect(await recordsOf(own, url), url).toBe(1);
    const again = [...sure.slice(0, 1), ...opened.map(({ url }) => url).filter((url) => !sure.includes(url))];
    for (const url of again) expect(await read(await open(url))).toMatchObject({ state: 'story' });
    for (const url of again) expect(await recordsOf(own, url), url).toBe(1);
    expect(await storageFacts(own)).toEqual([]);
  });

  it('the disk is full: the card says so, and the story is kept when there is room', async () => {
    // For half a minute after a write, a running browser believes that there is as much room as before.
    await driver.close();
    world.forgetTabs();
    await begin();
    await driver.limitStorage(1);
    const { url, tab } = await openStory();
    const popup = await tab.popup();
    const full = await settledCard(popup);
    await driver.limitStorage(null);
    expect(full).toMatchObject({ state: 'failed', headline: 'No space left' });
    expect(await recordsOf(own, url)).toBe(0);
    await press(popup, 'Try again');
    expect(await settledCardAfter(popup, 'failed')).toMatchObject({ state: 'story' });
    await popup.close();
    expect(await recordsOf(own, url)).toBe(1);
  });

  it('somebody holds an older library open: the card says that it cannot be kept, and later it is', async () => {
    const { tab } = await openStory();
    await own.evaluate(holdLibrary, 1);
    const popup = await tab.popup();
    expect(await settledCard(popup)).toMatchObject({ state: 'failed', headline: 'The library could not be opened' });
    await own.evaluate(letGo);
    // The reading that began with the page may have its turn now, before anybody tries again: then there is nothing to press. One that
    // was under way when the library was let go may fail still: then a reader tries once more.
    await until(async () => {
      const { state } = await readCard(popup);
      if (state === 'failed') await press(popup, 'Try again');
      return state === 'story';
    });
    await popup.close();
  });

  it('a newer version has written the library: it is left alone, and the card says so', async () => {
    const { tab } = await openStory();
    await own.evaluate(holdLibrary, 99);
    await own.evaluate(letGo);
    const popup = await tab.popup();
    expect(await settledCard(popup)).toMatchObject({ state: 'failed', headline: 'A newer Sixty keeps this library' });
    expect(await own.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version))).toContain(99);
    await popup.close();
    await own.evaluate(removeLibrary);
    expect(await read(tab)).toMatchObject({ state: 'story' });
  });
});
