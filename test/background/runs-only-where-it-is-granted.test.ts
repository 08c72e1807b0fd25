import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allowAlways, keepInStep, requestForLink, sitesRevoked } from '../../src/background/site-access.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const SITE = '*://news.example/*';
let fake: FakeBrowser;
beforeEach(() => {
  fake = freshBrowser();
});
const runsOn = () => [...fake.scripts.values()].flatMap(({ matches }) => matches);

describe('the detector', () => {
  it('runs on the sites that are granted, and stops when the grant ends', async () => {
    fake.granted.add(SITE);
    await keepInStep();
    expect(runsOn()).toEqual([SITE]);
    fake.granted.delete(SITE);
    await sitesRevoked([SITE]);
    expect(runsOn()).toEqual([]);
  });

  it('is not registered twice for the hosts of the manifest', async () => {
    fake.granted.add('*://*.reuters.com/*');
    await keepInStep();
    expect(runsOn()).toEqual([]);
  });

  it('does not run on a host that was granted for a link', async () => {
    expect(await requestForLink('https://news.example:8443/story')).toBe(true);
    await keepInStep();
    expect(fake.granted.has(SITE)).toBe(true);
    expect(runsOn()).toEqual([]);
  });

  it('runs there once the reader wants it always', async () => {
    await requestForLink('https://news.example/story');
    await allowAlways(SITE);
    expect(runsOn()).toEqual([SITE]);
  });

  it('goes on running where a link leads to a site that is granted already', async () => {
    fake.granted.add(SITE);
    await requestForLink('https://news.example/story');
    await keepInStep();
    expect(runsOn()).toEqual([SITE]);
  });

  it('is seen to again at the next event where the browser would not tell what is granted, and no error is left over', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const { getAll } = fake.api.permissions;
    fake.api.permissions.getAll = () => Promise.reject(new Error('not now'));
    await import('../../src/background/worker.ts');
    fake.api.runtime.onStartup.fire();
    fake.api.permissions.onAdded.fire({ origins: [SITE] });
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    fake.api.permissions.getAll = getAll;
    fake.granted.add(SITE);
    fake.api.permissions.onAdded.fire({ origins: [SITE] });
    await vi.waitFor(() => expect(runsOn()).toEqual([SITE]));
  });

  it('asks for a link before anything is awaited: the gesture would be over', () => {
    void requestForLink('https://news.example/story');
    expect(fake.api.permissions.request).toHaveBeenCalledWith({ origins: [SITE] });
  });
});
