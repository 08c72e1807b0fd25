import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readingLine } from '../../src/background/load-reading-line.ts';
import { pageLooked } from '../../src/background/page-looked.ts';
import { readTab } from '../../src/background/read-tab.ts';
import { keepInStep } from '../../src/background/site-access.ts';
import { setSiteMode, siteAccess } from '../../src/background/site-mode.ts';
import { linkAgain, summarizeLink } from '../../src/background/summarize-link.ts';
import { summarizeSelection } from '../../src/background/summarize-selection.ts';
import { OWN_HOSTS } from '../../src/messages/own-hosts.ts';
import { storyByUrl } from '../../src/storage/library.ts';
import { offHosts, quietHosts } from '../../src/storage/settings.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';
import { storyPage } from '../support/made-up-story.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const HOST = 'www.news.example';
const SITE = `*://${HOST}/*`;
let fake: FakeBrowser;
beforeEach(() => {
  fake = freshBrowser();
});
afterEach(() => vi.unstubAllGlobals());
const script = () => [...fake.scripts.values()][0] as { matches: string[]; excludeMatches?: string[] } | undefined;

describe('on a site', () => {
  it('waits for a click until more is granted, and always works on the hosts it came with', async () => {
    expect(await siteAccess(HOST)).toEqual({ mode: 'click', allowed: false });
    expect(await siteAccess('www.reuters.com')).toEqual({ mode: 'always', allowed: true });
    fake.granted.add('*://*/*');
    expect(await siteAccess(HOST)).toEqual({ mode: 'always', allowed: true });
  });

  it('gives the grant back with "on click" and "never"', async () => {
    fake.granted.add(SITE);
    expect(await setSiteMode(HOST, 'click')).toEqual({ mode: 'click', allowed: false });
    expect(fake.granted.has(SITE)).toBe(false);
    expect(await quietHosts.get()).toEqual([]);
  });

  it('keeps still where a grant for every site remains', async () => {
    fake.granted.add('*://*/*');
    expect((await setSiteMode(HOST, 'click')).mode).toBe('click');
    await keepInStep();
    expect(script()?.excludeMatches).toContain(`*://*.${HOST}/*`);
    expect((await setSiteMode(HOST, 'always')).mode).toBe('always');
    expect(await quietHosts.get()).toEqual([]);
  });

  it('is minded where a list from a file has lines that are no hosts', async () => {
    fake.granted.add('*://*/*');
    await offHosts.set(['', 'no host', 'news.example/path', '*', 'a.example:80', HOST, '10.0.0.1']);
    await keepInStep();
    const sites = script()?.excludeMatches?.filter((pattern) => !OWN_HOSTS.includes(pattern));
    expect(sites).toEqual([`*://*.${HOST}/*`, '*://10.0.0.1/*']);
  });

  it('does nothing at all with "never": no script, no reading, no pill', async () => {
    fake.granted.add('*://*/*');
    const messages: string[] = [];
    const url = `https://${HOST}/story`;
    fake.tabs.set(7, { id: 7, url, incognito: false, answer: ({ name }) => void messages.push(name) });
    expect((await setSiteMode(HOST, 'never')).mode).toBe('never');
    await keepInStep();
    expect(script()?.excludeMatches).toContain(`*://*.${HOST}/*`);
    await pageLooked({ url, verdict: 'story', reasons: [] }, { tier: 'page', tabId: 7, url, incognito: false });
    expect(await readTab(7, 'anyway')).toMatchObject({ state: 'failed', failure: { code: 'site-off' } });
    expect(messages).toEqual([]);
    expect(fake.badges.get(7)).toBe('');
  });

  it('reads nothing by itself where it waits for a click', async () => {
    const messages: string[] = [];
    const url = `https://${HOST}/story`;
    fake.tabs.set(7, { id: 7, url, incognito: false, answer: ({ name }) => void messages.push(name) });
    await quietHosts.set([HOST]);
    await pageLooked({ url, verdict: 'story', reasons: [] }, { tier: 'page', tabId: 7, url, incognito: false });
    expect(messages).toEqual([]);
    expect(fake.badges.get(7)).toBe('60');
  });

  it('comes back from "never", also where a host above it was meant', async () => {
    await offHosts.set(['news.example', 'other.example']);
    expect((await siteAccess(HOST)).mode).toBe('never');
    expect((await siteAccess('othernews.example')).mode).toBe('click');
    await setSiteMode(HOST, 'click');
    expect(await offHosts.get()).toEqual(['other.example']);
  });
});

describe('where Sixty is off, nothing is read for a menu click', () => {
  const link = 'https://linked.example/sea-wall';
  const from = 'https://other.example/';
  const asked: string[] = [];
  // What is fetched too much is fetched at once.
  beforeAll(readingLine);
  /** A web on which each address answers with a story, under another address if it leads on. */
  const answer = (leadsTo?: string) => {
    asked.length = 0;
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      const response = new Response(storyPage(), { headers: { 'content-type': 'text/html' } });
      return Object.defineProperty(response, 'url', { value: leadsTo ?? url });
    });
  };
  /** What popup or window says in the place of the page, as these pages let no card in. */
  const told = () => fake.api.storage.session.get('instead:7').then((kept) => kept['instead:7']);
  const tab = (url: string) => {
    fake.tabs.set(7, { id: 7, url, incognito: false });
    return fake.tabs.get(7) as never;
  };
  const off = { state: 'failed', failure: { code: 'site-off' } };

  it('of a link on such a site', async () => {
    answer();
    await offHosts.set([HOST]);
    await summarizeLink(tab(`https://${HOST}/story`), link);
    expect(await told()).toMatchObject(off);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toEqual([]);
    expect(await storyByUrl(link)).toBeUndefined();
  });

  it('of a link to such a site, nor for another try from the card', async () => {
    answer();
    await offHosts.set(['linked.example']);
    await summarizeLink(tab(from), link);
    expect(await told()).toMatchObject(off);
    await expect(linkAgain(link, false, true)).rejects.toMatchObject({ code: 'site-off' });
    expect(asked).toEqual([]);
  });

  it('of a link that leads on to such a site', async () => {
    answer(`https://${HOST}/story`);
    await offHosts.set([HOST]);
    await summarizeLink(tab(from), link);
    expect(await told()).toMatchObject(off);
    expect(await storyByUrl(`https://${HOST}/story`)).toBeUndefined();
  });

  it('of a selection in such a page', async () => {
    await offHosts.set([HOST]);
    await summarizeSelection(tab(`https://${HOST}/story`), 'The council voted.', 0);
    expect(await told()).toMatchObject(off);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fake.api.scripting.executeScript).not.toHaveBeenCalled();
  });
});
