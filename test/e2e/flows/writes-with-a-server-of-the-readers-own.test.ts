import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it } from 'vitest';
import { page } from '../../pages/page.ts';
import { stream } from '../../writers/fake-server.ts';
import { INJECTIONS } from '../../writers/injections.ts';
import type { Surface, Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { press, pressWhenThere, readCard, settledCard } from './card.ts';
import { choose, fill, tick } from './form.ts';
import { inEachBrowser } from './stage.ts';

/** Plain http on another machine of the reader's network, as such servers mostly stand. */
const SERVER = 'http://writer.test.invalid';
/** One that wants a key, which travels encrypted or not at all. */
const SAFE = 'https://writer.test.invalid';
const MODEL = 'small:3b';
const HONEST = 'The harbour authority of Lindmouth approved a new ferry terminal on Tuesday.';

interface Asked {
  url: string;
  key: string | undefined;
  body: { model: string; messages: { content: string }[] } | null;
}

inEachBrowser(
  (stage) => {
    let asked: Asked[] = [];
    /** What the server answers a request to write. */
    let answer: (response: ServerResponse) => void;
    const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const body = await text(request).catch(() => '');
      const key = request.headers.authorization;
      asked.push({ url: request.url ?? '', key, body: body ? JSON.parse(body) : null });
      if (request.url?.endsWith('/models')) response.end(JSON.stringify({ data: [{ id: 'large' }, { id: MODEL }] }));
      else answer(response);
    };
    const putServer = (server: string): void => {
      asked = [];
      for (const path of ['/v1/models', '/v1/chat/completions']) {
        stage.expectFetch(server + path);
        stage.web.put(server + path, { serve });
      }
    };
    const options = (): Promise<Tab> => stage.driver.openOwnPage('src/options/options.html');
    /** Goes through the options as a reader would. */
    const connect = async (server = SERVER, key = ''): Promise<void> => {
      putServer(server);
      const tab = await options();
      await tick(tab, 'Show AI writers', true);
      await tick(tab, 'A server of your own', true);
      await fill(tab, 'Address', server);
      if (key) await fill(tab, 'Key, if it needs one', key);
      await press(tab, 'Connect');
      // A model chosen earlier stands in the list all the while.
      await until(
        () => tab.evaluate((root) => root.querySelector('body')?.textContent ?? ''),
        (all) => all.includes('Connected.'),
      );
      await choose(tab, 'Model', MODEL);
      // Stored a moment later: a page that closes at once takes it along.
      const again = await options();
      await until(() =>
        again.evaluate(
          (root, model) => [...root.querySelectorAll('select')].some(({ value }) => value === model),
          MODEL,
        ),
      );
      await again.close();
      await tab.close();
    };
    const openStory = async (slug = 'reuters-story') => {
      const { html, expected } = page(slug);
      stage.web.putHtml(expected.url, html);
      const tab = await stage.open(expected.url);
      const popup = await tab.popup();
      await settledCard(popup);
      return { tab, popup, expected };
    };
    const has = (surface: Surface, words: string) =>
      until(
        async () => (await readCard(surface)).text,
        (all) => all.includes(words),
      );
    const written = (surface: Surface) =>
      until(
        () => readCard(surface),
        ({ text: all }) => !all.includes('Writing with'),
      );
    const button = `Write with ${MODEL}`;

    afterEach(async () => {
      const tab = await options();
      await tick(tab, 'Show AI writers', false);
      await tab.close();
    });

    it('is offered nowhere until the reader wants it', async () => {
      const { popup } = await openStory('reuters-story');
      const card = await readCard(popup);
      expect(card.text).not.toMatch(/Write with|\bAI\b/);
      await popup.close();
    });

    it('is chosen in the options, writes in view, is held against the story, and the card says what left', async () => {
      answer = (response) => stream(response, ['x'], 'done');
      await connect(SAFE, 'sk-of-the-reader');
      const { popup } = await openStory('reuters-story');
      const before = await readCard(popup);
      const [first = ''] = before.sentences;
      let finish = (): void => undefined;
      answer = (response) => {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' });
        const say = (content: string) =>
          response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
        say(first);
        finish = () => {
          say(' The minister promised 900 million crowns by 2077.');
          response.end('data: [DONE]\n\n');
        };
      };
      await pressWhenThere(popup, button);
      await until(
        () => popup.evaluate((root) => root.querySelector('.writer-text')?.textContent ?? ''),
        (so) => so === first,
      );
      // The summary of the device stands until there is a better one.
      expect((await readCard(popup)).sentences).toEqual(before.sentences);
      finish();
      const card = await written(popup);
      expect(card.sentences).toContain(first);
      expect(card.text).not.toContain('900');
      expect(card.text).toContain('1 of 2 sentences kept');
      expect(card.facts).toContain('by the AI service you chose');
      expect(card.facts.join('\n')).toMatch(/^text sent to https:\/\/writer\.test\.invalid \((?:now|1 minute ago)\)$/m);
      const write = asked.find(({ url }) => url.includes('/chat/'));
      expect(write).toMatchObject({ key: 'Bearer sk-of-the-reader', body: { model: MODEL } });
      await pressWhenThere(popup, 'Back to the on-device summary');
      const back = await until(
        () => readCard(popup),
        ({ facts }) => facts.includes('on this device'),
      );
      expect(back.sentences).toEqual(before.sentences);
      expect(back.facts.join('\n')).toContain('text sent to https://writer.test.invalid');
      await popup.close();
    });

    it('writes for the card on the page, too, and is stopped there', async () => {
      await connect();
      answer = (response) => {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' });
        response.write(`data: ${JSON.stringify({ choices: [{ delta: { content: HONEST } }] })}\n\n`);
      };
      const story = stage.put('reuters-story');
      const tab = await stage.open(story.url);
      await tab.command('open-card');
      const surface = await until(
        () => tab.overlay(),
        (found) => found !== null,
      );
      if (!surface) throw new Error('unreachable');
      const { sentences } = await settledCard(surface);
      await tab.clickInOverlay('.writer-choice .button');
      await has(surface, HONEST);
      await tab.clickInOverlay('.writer-head .button');
      const card = await written(surface);
      expect(card.sentences).toEqual(sentences);
      expect(card.text).not.toContain(HONEST);
    });

    it('says what is wrong, and what to set, and leaves the summary alone', async () => {
      await connect();
      const { popup } = await openStory('reuters-story');
      const { sentences } = await readCard(popup);
      const trouble: [(response: ServerResponse) => void, string][] = [
        [(response) => response.writeHead(401).end(), 'does not accept the key (401)'],
        [(response) => response.writeHead(403).end(), 'OLLAMA_ORIGINS="chrome-extension://*,moz-extension://*"'],
        [(response) => response.writeHead(404).end(), `has no model “${MODEL}”`],
        [(response) => stream(response, ['The harbour'], 'break'), 'broke off in the middle'],
        [(response) => response.writeHead(200).end('<html>'), 'in a form that Sixty cannot read'],
      ];
      for (const [wrong, words] of trouble) {
        answer = wrong;
        await pressWhenThere(popup, button);
        await has(popup, words);
        expect((await readCard(popup)).sentences).toEqual(sentences);
      }
      await popup.close();
    });

    it('obeys no page: what a server that does returns never reaches the reader', async () => {
      await connect();
      const { html, expected } = page('reuters-story');
      for (const injection of INJECTIONS.filter((_, at) => at % 9 === 0)) {
        const url = `${expected.url}?${encodeURIComponent(injection.name)}`;
        stage.web.putHtml(url, html.replace(/<p[\s>]/, `${injection.html}$&`));
        answer = (response) => stream(response, [injection.answer]);
        const tab = await stage.open(url);
        const popup = await tab.popup();
        const before = (await settledCard(popup)).sentences;
        await pressWhenThere(popup, button);
        await has(popup, 'sentences kept');
        const card = await written(popup);
        // What the page says itself is its story; what the server made of it is not.
        const added = card.sentences.filter((sentence) => !before.includes(sentence));
        expect(added.join(' '), injection.name).not.toMatch(injection.wanted);
        expect(card.sentences.length).toBeGreaterThan(0);
        await popup.close();
      }
    });

    it('is gone from everywhere with one switch', async () => {
      await connect();
      const { popup } = await openStory('reuters-story');
      await has(popup, button);
      await popup.close();
      const tab = await options();
      const offered = () =>
        tab.evaluate((root) => root.querySelector('main')?.textContent?.includes('A server of your own') === true);
      // Until it has read what is set, the box stands as if it were off.
      await until(offered);
      await tick(tab, 'Show AI writers', false);
      await until(async () => !(await offered()));
      await tab.close();
      const again = await openStory('reuters-story');
      expect((await readCard(again.popup)).text).not.toContain('Write with');
      await again.popup.close();
    });
  },
  [`${SERVER}/*`, `${SAFE}/*`],
);
