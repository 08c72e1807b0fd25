import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noteNews } from '../../src/background/note-news.ts';
import { releasesOf } from '../../src/news/releases.ts';
import { unreadNews } from '../../src/storage/settings.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

let fake: FakeBrowser;
beforeEach(() => {
  fake = freshBrowser();
});
const becomes = (version: string): void => {
  const manifest = fake.api.runtime.getManifest();
  fake.api.runtime.getManifest = () => ({ ...manifest, version });
};

describe('after an update', () => {
  it.each([
    ['0.1.9', '0.2.0', '0.2.0'],
    ['0.9.1', '1.0.0', '1.0.0'],
    ['0.1.0', '0.1.1', null],
    ['1.2.0', '1.2.0', null],
    // An older version put back.
    ['2.0.0', '1.9.0', null],
  ])('from %s to %s the popup has a word about %s', async (before, now, news) => {
    becomes(now);
    await noteNews({ reason: 'update', previousVersion: before });
    expect(await unreadNews.get()).toBe(news);
  });

  it('is nothing after an installation, and opens no page', async () => {
    becomes('0.2.0');
    await noteNews({ reason: 'install' });
    expect(await unreadNews.get()).toBeNull();
    expect(fake.api.tabs.create).not.toHaveBeenCalled();
  });
});

describe('the changelog', () => {
  it('is told by releases, without the marks of Markdown', () => {
    const text =
      '# Log\n\nWords.\n\n## 0.2.0\n\nMore words.\n\n- One [link](https://a.example) and `code`,\n  on two lines.\n- **Two**.\n\n## 0.1.0\n\n- Three.\n';
    expect(releasesOf(text)).toEqual([
      { title: '0.2.0', notes: ['One link and code, on two lines.', 'Two.'] },
      { title: '0.1.0', notes: ['Three.'] },
    ]);
  });

  it('of ours has something to tell', () => {
    const [newest] = releasesOf(readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8'));
    expect(newest?.notes.length).toBeGreaterThan(3);
  });
});
