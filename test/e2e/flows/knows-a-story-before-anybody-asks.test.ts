import { expect, it } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { pause, until } from '../drivers/until.ts';
import { inEachBrowser } from './stage.ts';

/** A site that changes its pages in place, as those of most publishers do. */
const SHELL = `<!doctype html><html lang="en"><head><title>Front</title></head><body><main><h1>Front page</h1>
<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul></main></body></html>`;

inEachBrowser((stage) => {
  /** The mark of a story that was found, and by then read. */
  const markOf = (tab: Tab) =>
    until(
      () => tab.badge(),
      ({ title }) => title.endsWith('summarized and saved'),
    );

  it('marks a full story on its hosts', async () => {
    const story = stage.put('reuters-story');
    const tab = await stage.open(story.url);
    const { text } = await markOf(tab);
    expect(text).toBe('✓');
  });

  it('marks the bare full-story pages of Inshorts', async () => {
    for (const slug of ['inshorts-full-story', 'inshorts-full-story-bare']) {
      const story = stage.put(slug);
      const tab = await stage.open(story.url);
      expect((await markOf(tab)).text).toBe('✓');
    }
  });

  it('does not mark the feed, which holds many', async () => {
    const story = stage.put('inshorts-full-story');
    const feed = stage.put('inshorts-feed');
    const marked = await markOf(await stage.open(story.url));
    const tab = await stage.open(feed.url);
    // The detector looks several times; a mark would have come by the last look.
    await pause(4_000);
    expect((await tab.badge()).text).not.toBe(marked.text);
  });

  it('keeps a mark for each tab', async () => {
    const story = stage.put('reuters-story');
    const first = await stage.open(story.url);
    const marked = await markOf(first);
    stage.web.putHtml('https://www.reuters.com/', SHELL);
    const second = await stage.open('https://www.reuters.com/');
    expect((await second.badge()).text).not.toBe(marked.text);
    await first.show();
    expect(await first.badge()).toEqual(marked);
  });

  it('runs nothing on sites that it was not made for', async () => {
    const story = stage.put('cluttered-story');
    const tab = await stage.open(story.url);
    await pause(1_000);
    expect((await tab.badge()).text).toBe('');
    expect(await tab.overlay()).toBeNull();
  });

  it('follows a soft navigation from the front page to a story, and on', async () => {
    const story = stage.put('reuters-story');
    stage.web.putHtml('https://www.reuters.com/world/', SHELL);
    const tab = await stage.open('https://www.reuters.com/world/');
    const before = await tab.badge();
    stage.expectFetch(story.url);
    await tab.inPage(`void (async () => {
      const text = await (await fetch(${JSON.stringify(story.url)})).text();
      const next = new DOMParser().parseFromString(text, 'text/html');
      history.pushState({}, '', ${JSON.stringify(new URL(story.url).pathname)});
      document.title = next.title;
      document.body.replaceWith(document.adoptNode(next.body));
    })()`);
    const marked = await markOf(tab);
    expect(before.text).not.toBe(marked.text);
    await tab.inPage(`history.pushState({}, '', '/world/'); document.title = 'Front';
      document.body.replaceChildren(Object.assign(document.createElement('h1'), { textContent: 'Front page' }));`);
    await until(
      () => tab.badge(),
      ({ text }) => text !== marked.text,
    );
  });

  it('marks a story that the browser drew before the reader went there', async () => {
    const story = stage.put('reuters-story');
    const rules = JSON.stringify({ prerender: [{ source: 'list', urls: [story.url], eagerness: 'immediate' }] });
    const shell = SHELL.replace('</head>', `<script type="speculationrules">${rules}</script></head>`);
    stage.web.putHtml('https://www.reuters.com/world/', shell);
    const tab = await stage.open('https://www.reuters.com/world/');
    const before = await tab.badge();
    await until(
      async () => stage.web.seen.filter(({ url }) => url === story.url).length,
      (count) => count > 0 || stage.name === 'firefox',
    );
    // Drawn, and looked at for the last time.
    await pause(4_000);
    expect(await tab.badge()).toEqual(before);
    await tab.inPage(`void setTimeout(() => { location.href = ${JSON.stringify(story.url)}; })`);
    await markOf(tab);
  });

  it('marks a story again to which the reader goes back', async () => {
    const story = stage.put('reuters-story');
    stage.web.putHtml('https://www.reuters.com/world/', SHELL);
    const tab = await stage.open(story.url);
    const marked = await markOf(tab);
    await tab.inPage(`void setTimeout(() => { location.href = 'https://www.reuters.com/world/'; })`);
    await until(
      () => tab.badge(),
      ({ text }) => text !== marked.text,
    );
    await tab.inPage('void setTimeout(() => history.back())');
    await markOf(tab);
  });
});
