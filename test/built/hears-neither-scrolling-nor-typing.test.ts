import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { manifest, read, targets } from './package.ts';

/** What the detector may listen to: where the page goes and when it is shown, and its own end. */
const HEARD = ['abort', 'message', 'navigatesuccess', 'pageshow', 'popstate', 'prerenderingchange'];

const PAGE = `<!doctype html><title>Harbour wall rebuilt</title><h1>Harbour wall rebuilt</h1>
  <article>${'<p>The council said on Monday that the wall would be rebuilt before the winter storms come again.</p>'.repeat(20)}</article>`;

/** Runs the built detector in a page, and takes down what it does there. */
function run(code: string) {
  const heard: string[] = [];
  const observed: string[] = [];
  const asked: string[] = [];
  const told: string[] = [];
  const options: object = { url: 'https://news.invalid/world/harbour-wall', runScripts: 'outside-only' };
  const { window } = new JSDOM(PAGE, options) as unknown as { window: Window & typeof globalThis };
  // The engine of selectors has listeners of its own, from its first question on.
  window.document.querySelector('p');
  const { addEventListener } = window.EventTarget.prototype;
  window.EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
    heard.push(type);
    return Reflect.apply(addEventListener, this, [type, ...rest]);
  };
  window.MutationObserver.prototype.observe = (target: Node) => void observed.push(target.nodeName);
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image'])
    Object.defineProperty(window, name, { get: () => asked.push(name) });
  Object.assign(window, {
    chrome: {
      runtime: {
        id: 'sixty',
        getURL: (path: string) => `chrome-extension://sixty/${path}`,
        sendMessage: async (message: { name: string }) => void told.push(message.name),
        onMessage: { addListener: () => undefined },
      },
    },
  });
  window.eval(code);
  const before = window.document.documentElement.outerHTML;
  window.close();
  return { heard, observed, asked, told, changed: !before.includes('<article><p>The council') };
}

describe.each(targets)('the detector for %s', (target) => {
  const path = manifest(target)
    .content_scripts.flatMap(({ js = [] }) => js)
    .find((each) => each.endsWith('/detector.js'));
  const found = run(read(target, path ?? ''));

  it('looks, and tells what it sees', () => {
    expect(found.told).toEqual(['page/looked']);
    expect(found.heard.length).toBeGreaterThan(0);
  });

  it('listens to nothing that fires when the reader scrolls, types or points', () => {
    expect(found.heard.filter((type) => !HEARD.includes(type))).toEqual([]);
  });

  it('observes no more than the title', () => {
    expect(found.observed).toEqual(['TITLE']);
  });

  it('asks the network for nothing and leaves the page as it is', () => {
    expect(found.asked).toEqual([]);
    expect(found.changed).toBe(false);
  });
});
