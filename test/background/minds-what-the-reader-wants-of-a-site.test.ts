import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageLooked } from '../../src/background/page-looked.ts';
import { readTab } from '../../src/background/read-tab.ts';
import { keepInStep } from '../../src/background/site-access.ts';
import { setSiteMode, siteAccess } from '../../src/background/site-mode.ts';
import { OWN_HOSTS } from '../../src/messages/own-hosts.ts';
import { offHosts, quietHosts } from '../../src/storage/settings.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const HOST = 'www.news.example';
const SITE = `*://${HOST}/*`;
let fake: FakeBrowser;
beforeEach(() => {
  fake = freshBrowser();
});
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
