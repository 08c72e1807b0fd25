import { vi } from 'vitest';
import type { FakeBrowser } from './fake-browser.ts';

export interface OpenTab {
  url?: string;
  incognito?: boolean;
}

/** The tab with the id 7, with a page whose detector is there; `html` is what the reader sees. */
export function openTab(fake: FakeBrowser, html: string, { url = '', incognito = false }: OpenTab) {
  const snaps = vi.fn(() => ({ value: { url, pieces: 1, html } }));
  const answer = ({ name }: { name: string }) => (name === 'page/snap' ? snaps() : { value: { url } });
  fake.tabs.set(7, { id: 7, url, incognito, answer });
  return snaps;
}
