import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { page } from '../../pages/page.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { unasked } from '../server/ledger.ts';
import { Web } from '../server/web.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const { html, expected } = page('reuters-story');
/** A host whose pages the package may fetch. */
export const LINKED = 'linked.example';

/**
 * What flows need that break the browser under them and go on in the next: a web and a folder that outlive it, and tabs.
 * @param driver the browser of now
 */
export function breakable(target: 'chrome' | 'firefox', driver: () => Driver) {
  const web = new Web();
  /** What the proxy may see: addresses that were opened, and those that scripts ask for. */
  const visited: string[] = [];
  const fetched: string[] = [];
  let folder = '';
  let tabs: Tab[] = [];
  let stories = 0;
  const open = async (url: string) => {
    visited.push(url);
    const tab = await driver().open(url);
    tabs.push(tab);
    return tab;
  };
  return {
    web,
    fetched,
    open,
    /** A story that was never read, in a tab. */
    async openStory() {
      const url = expected.url.replace(/[^/]*\/?$/, `story-${++stories}-2026-11-17/`);
      web.putHtml(url, html.replaceAll(expected.url, url));
      return { url, tab: await open(url) };
    },
    /** For launching: the same profile and package for each browser. */
    launch: () => ({ extension: join(folder, 'package'), profile: join(folder, 'profile'), proxy: web.proxy }),
    async begin() {
      await web.start();
      folder = await mkdtemp(join(tmpdir(), 'sixty-faults-'));
      await mkdir(join(folder, 'profile'));
      await boundedPackage(target, join(folder, 'package'));
    },
    async closeTabs() {
      for (const tab of tabs) await tab.close();
      tabs = [];
    },
    /** Where they went with their browser. */
    forgetTabs() {
      tabs = [];
    },
    async end() {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      await web.stop();
      const strays = unasked(web.seen, { contents: web.contents(), visited, fetched });
      expect(strays.join('\n'), 'requests nobody asked for').toBe('');
    },
  };
}

/** The built package without unlimited storage, so that a disk can be full, and with a host that it may fetch from. */
async function boundedPackage(target: 'chrome' | 'firefox', folder: string): Promise<void> {
  await cp(join(root, 'dist', target), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify({ ...manifest, permissions, host_permissions: [`*://${LINKED}/*`] }));
}
