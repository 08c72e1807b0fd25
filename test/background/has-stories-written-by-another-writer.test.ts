import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteCard } from '../../src/background/card-subject.ts';
import { stopForCard, writeForCard } from '../../src/background/overlay-asks.ts';
import { putIn, takeOut } from '../../src/background/put-back.ts';
import { readStory } from '../../src/background/read-story.ts';
import { grantedSites } from '../../src/background/site-access.ts';
import { tabState } from '../../src/background/tab-state.ts';
import { keepAnswer, stopWriting, unwriteStory, writeStory, writingOf } from '../../src/background/write-story.ts';
import { closeLibrary, storyById } from '../../src/storage/library.ts';
import { LIBRARY_NAME } from '../../src/storage/library-schema.ts';
import { keepServerKey } from '../../src/storage/server-key.ts';
import { browserWriter, serverWriter, showWriters } from '../../src/storage/writers.ts';
import { storyPage } from '../support/made-up-story.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';
import { fakeServer, type Reply, stream } from '../writers/fake-server.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const url = 'https://news.example/sea-wall';
const HONEST = 'The council of Brightwater voted 3 to 2 to rebuild section 1 of the old sea wall.';
const INVENTED = 'Mayor Ada Finch promised 900 million crowns by 2041.';
const sender = { tier: 'page', tabId: 7, url, incognito: false } as const;

let server: Awaited<ReturnType<typeof fakeServer>> | undefined;
let browser: ReturnType<typeof freshBrowser>;

/** A story that was read, and a server that the reader has switched on. */
async function ready(reply: Reply, how: { granted?: boolean; shown?: boolean; key?: string } = {}) {
  server = await fakeServer(reply);
  if (how.granted !== false) browser.granted.add('http://127.0.0.1/*');
  await serverWriter.set({ on: true, address: server.address, model: 'small' });
  await showWriters.set(how.shown !== false);
  await keepServerKey(new URL(server.address).origin, how.key ?? '');
  const state = await readStory({ url, html: storyPage() }, 'by-reader', true);
  if (state.state !== 'story') throw new Error(state.state);
  return { ...state, asked: server.asked };
}
const saying =
  (...parts: string[]): Reply =>
  (_, response) =>
    stream(response, parts);

beforeEach(async () => {
  browser = freshBrowser();
  await closeLibrary();
  await deleteDB(LIBRARY_NAME);
});
afterEach(async () => {
  await server?.close();
  server = undefined;
});

it('offers nobody, and tells the story all the same, where the browser refuses its settings', async () => {
  browser.api.storage.sync.get = () => Promise.reject(new Error('refused'));
  const state = await readStory({ url, html: storyPage() }, 'by-reader', true);
  expect(state).toMatchObject({ state: 'story' });
  expect(state).not.toHaveProperty('writers');
});

describe('a story written by the server of the reader’s own', () => {
  it('is offered, written, held against its body, saved, and says what left the device', async () => {
    const { story, writers, asked } = await ready(saying(`${HONEST} `, INVENTED), { key: 'sk-own' });
    const origin = new URL(server?.address ?? '').origin;
    expect(writers).toEqual([{ writer: 'openai-compatible', model: 'small', to: origin }]);
    const { story: wrote, notWritten } = await writeStory(story.id);
    expect(notWritten).toBeUndefined();
    expect(wrote.summary).toMatchObject({ writer: 'openai-compatible', guard: { kept: 1, of: 2 }, notes: ['guarded'] });
    expect(wrote.summary.sentences[0]?.text).toBe(HONEST);
    expect(JSON.stringify(wrote.summary)).not.toContain('900');
    expect(wrote.sent).toEqual([{ what: 'text', to: origin, at: expect.stringMatching(/^20.*Z$/) }]);
    expect(await storyById(story.id)).toEqual(wrote);
    expect(asked.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/v1/chat/completions', 'Bearer sk-own'],
    ]);
    expect(writingOf(story.id)).toBeUndefined();
  });

  it('keeps the writer’s words on the next visit, and gives the device’s back when asked', async () => {
    const { story } = await ready(saying(HONEST));
    const { story: wrote } = await writeStory(story.id);
    const again = await readStory({ url, html: storyPage() }, 'by-reader', true);
    expect(again).toMatchObject({ state: 'story', story: { summary: wrote.summary, sent: wrote.sent } });
    const { story: back } = await unwriteStory(story.id);
    expect(back.summary).toEqual(story.summary);
    // What has left the device does not come back.
    expect(back.sent).toEqual(wrote.sent);
  });

  it('leaves the summary as it is when the server fails, and says what it was sent', async () => {
    const { story } = await ready((_, response) => stream(response, ['The council of'], 'break'));
    const { story: left, notWritten } = await writeStory(story.id);
    expect(notWritten).toMatchObject({ code: 'cut-off', by: { model: 'small' } });
    expect(left.summary).toEqual(story.summary);
    expect(left.sent).toMatchObject([{ what: 'text' }]);
  });

  it('has on record what was sent before an answer comes: its worker may not hear one', async () => {
    const { story, asked } = await ready(() => undefined);
    const work = writeStory(story.id);
    await vi.waitFor(() => expect(asked.length).toBe(1), 20_000);
    expect((await storyById(story.id))?.sent).toMatchObject([{ what: 'text' }]);
    stopWriting(story.id);
    expect((await work).story.sent).toHaveLength(1);
  });

  it('is not written on where it is taken out, and comes back with what was sent', async () => {
    const { story, asked } = await ready(() => undefined);
    const work = writeStory(story.id);
    await vi.waitFor(() => expect(asked.length).toBe(1), 20_000);
    const removed = await takeOut(story.id);
    expect((await work).notWritten?.code).toBe('cancelled');
    expect(await storyById(story.id)).toBeUndefined();
    if (removed) await putIn(removed);
    expect(await storyById(story.id)).toMatchObject({ summary: story.summary, sent: [{ what: 'text' }] });
  });

  it('lets the summary of the device stand when nothing of the answer does, and says so', async () => {
    const { story } = await ready(saying(INVENTED));
    const { story: left } = await writeStory(story.id);
    expect(left.summary).toMatchObject({ writer: 'on-device', guard: { kept: 0, of: 1 }, notes: ['guarded'] });
    expect(left.summary.sentences).toEqual(story.summary.sentences);
    const again = await readStory({ url, html: storyPage() }, 'by-reader', true);
    expect(again).toMatchObject({ story: { summary: left.summary, sent: left.sent } });
    const changed = await readStory({ url, html: storyPage('Saltmarsh') }, 'by-reader', true);
    expect(changed).toMatchObject({ story: { summary: { notes: [] }, sent: left.sent } });
  });

  it('is written of what its page says now, where that is still being read', async () => {
    const { story } = await ready(saying(HONEST.replace('Brightwater', 'Saltmarsh')));
    const html = storyPage('Saltmarsh');
    const answer = ({ name }: { name: string }) =>
      name === 'page/snap' ? { value: { url, pieces: 1, html } } : { value: { url } };
    browser.tabs.set(7, { id: 7, url, incognito: false, answer });
    expect(await tabState(7)).toMatchObject({ from: 'library', story: { headline: story.headline } });
    const { story: wrote } = await writeStory(story.id);
    expect(wrote).toMatchObject({
      headline: 'Saltmarsh rebuilds its sea wall',
      summary: { writer: 'openai-compatible', guard: { kept: 1, of: 1 } },
    });
  });

  it('is stopped by the reader: nothing changes but the record of what was sent', async () => {
    const { story } = await ready(() => undefined);
    const work = writeStory(story.id);
    await vi.waitFor(() => expect(server?.asked.length).toBe(1));
    expect(writingOf(story.id)?.by.model).toBe('small');
    stopWriting(story.id);
    const { story: left, notWritten } = await work;
    expect(notWritten?.code).toBe('cancelled');
    expect(left.summary).toEqual(story.summary);
  });

  it('is asked at the address that is named, where the reader chooses another meanwhile', async () => {
    const { story, asked } = await ready(saying(HONEST));
    const { local } = browser.api.storage;
    const { get } = local;
    local.get = async (key) => {
      const kept = await get(key);
      if (key === 'serverWriter')
        await serverWriter.set({ on: true, address: 'http://127.0.0.1:9/v1', model: 'large' });
      return kept;
    };
    const { story: wrote } = await writeStory(story.id);
    expect(asked).toMatchObject([{ body: { model: 'small' } }]);
    expect(wrote.sent).toMatchObject([{ to: new URL(server?.address ?? '').origin }]);
  });

  it('is asked once for all who want it at the same time', async () => {
    const { story, asked } = await ready(saying(HONEST));
    const [one, other] = await Promise.all([writeStory(story.id), writeStory(story.id)]);
    expect(one).toBe(other);
    expect(asked.length).toBe(1);
  });
});

describe('nothing is sent', () => {
  it('where the switch over all writers is off, and none is offered', async () => {
    const { story, writers, asked } = await ready(saying(HONEST), { shown: false });
    expect(writers).toBeUndefined();
    const { story: left, notWritten } = await writeStory(story.id);
    expect(notWritten?.code).toBe('unavailable');
    expect(left.sent).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('where the browser does not grant the server', async () => {
    const { story, asked } = await ready(saying(HONEST), { granted: false });
    const { story: left, notWritten } = await writeStory(story.id);
    expect(notWritten?.code).toBe('no-permission');
    expect(left.sent).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('where the reader stops it before, and nothing is put on record', async () => {
    const { story, asked } = await ready(saying(HONEST));
    const work = writeStory(story.id);
    stopWriting(story.id);
    expect((await work).notWritten?.code).toBe('cancelled');
    expect((await storyById(story.id))?.sent).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('for a page that names another story than its card shows, or stands in a private window', async () => {
    const { asked } = await ready(saying(HONEST));
    await expect(writeForCard(sender, false)).rejects.toMatchObject({ code: 'page-gone' });
    const { story } = await ready(saying(HONEST));
    await noteCard(7, { storyId: story.id });
    await expect(writeForCard({ ...sender, incognito: true }, false)).rejects.toMatchObject({ code: 'page-gone' });
    expect(asked).toEqual([]);
  });

  it('for a card that only waits for what is being written, where that has ended', async () => {
    const { asked, story } = await ready(saying(HONEST));
    await noteCard(7, { storyId: story.id });
    expect(await writeForCard(sender, true)).toEqual({ story: await storyById(story.id) });
    expect(asked).toEqual([]);
    const working = writeStory(story.id);
    expect(await writeForCard(sender, true)).toEqual(await working);
    expect(asked).toHaveLength(1);
  });
});

it('a card hears how its story is written, and may stop it', async () => {
  const { story } = await ready((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(`data: ${JSON.stringify({ choices: [{ delta: { content: 'The council' } }] })}\n\n`);
  });
  const heard: unknown[] = [];
  browser.tabs.set(7, { id: 7, url, incognito: false, answer: ({ name, payload }) => heard.push([name, payload]) });
  await noteCard(7, { storyId: story.id });
  const work = writeForCard(sender, false);
  await vi.waitFor(() =>
    expect(heard.at(-1)).toMatchObject(['overlay/writing', { id: story.id, writing: { soFar: 'The council' } }]),
  );
  await stopForCard(sender);
  expect((await work).notWritten?.code).toBe('cancelled');
});

describe('what the browser’s own model wrote in a window', () => {
  it('is held against the body as any other answer, and leaves no trace of sending', async () => {
    const { story } = await ready(saying());
    await browserWriter.set(true);
    const { story: wrote } = await keepAnswer(story.id, `${HONEST} ${INVENTED}`);
    expect(wrote.summary).toMatchObject({ writer: 'browser-ai', guard: { kept: 1, of: 2 } });
    expect(wrote.sent).toEqual([]);
  });

  it('is taken only where it is switched on', async () => {
    const { story } = await ready(saying());
    const { story: left, notWritten } = await keepAnswer(story.id, HONEST);
    expect(notWritten?.code).toBe('unavailable');
    expect(left.summary).toEqual(story.summary);
  });
});

it('a server that writes is no site on which stories are looked for', async () => {
  await ready(saying());
  browser.granted.add('*://news.example/*');
  expect(await grantedSites()).toEqual(['*://news.example/*']);
});
