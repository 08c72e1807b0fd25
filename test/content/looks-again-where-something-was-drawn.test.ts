// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const PROSE = 'The ferry to the island sails twice a day from May, the harbour board said on Monday. '.repeat(20);
const told: string[] = [];
/** One for each full look: only that asks for structured data. */
let looks = 0;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  told.length = looks = 0;
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('sixty.detector')];
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'sixty',
      onMessage: { addListener() {}, removeListener() {} },
      sendMessage: async ({ payload }: { payload: { verdict: string } }) => {
        told.push(payload.verdict);
        return { value: null };
      },
    },
  });
  const find = Document.prototype.querySelectorAll;
  vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation(function (this: Document, selector: string) {
    if (selector.includes('ld+json')) looks++;
    return find.call(this, selector);
  });
  document.body.innerHTML = `<h1>Ferry sails</h1>${'<a href="/x">Elsewhere</a>'.repeat(40)}`;
  await import('../../src/content/detector.ts');
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('looks twice at a page on which nothing is drawn: at once, and at the end', () => {
  expect(looks).toBe(1);
  vi.advanceTimersByTime(3_000);
  expect(looks).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(looks).toBe(2);
  expect(told).toEqual(['not-story']);
});

it('sees a story that is drawn late as soon as before', () => {
  vi.advanceTimersByTime(1_000);
  document.body.innerHTML = `<article itemprop="articleBody"><h1>Ferry sails</h1><p>${PROSE}</p></article>`;
  vi.advanceTimersByTime(300);
  expect(told.at(-1)).toBe('story');
});

it('sees at the end a story that was drawn into paragraphs that stood empty', () => {
  document.querySelector('h1')?.after(document.createElement('p'));
  vi.advanceTimersByTime(400);
  const before = looks;
  const text = document.querySelector('p');
  if (text) text.textContent = PROSE;
  document.body.setAttribute('itemprop', 'articleBody');
  document.querySelector('h1')?.setAttribute('itemprop', 'headline');
  vi.advanceTimersByTime(1_000);
  expect(looks).toBe(before);
  vi.advanceTimersByTime(3_000);
  expect(told.at(-1)).toBe('story');
});

it('tells anew of a page to which the reader comes back, as its mark is gone by then', () => {
  dispatchEvent(new Event('pageshow'));
  expect(told).toEqual(['not-story']);
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  // Those of the tests before are on this page, too.
  expect(told.length).toBeGreaterThan(1);
});

it('waits in a page that is drawn before the reader goes there', async () => {
  vi.resetModules();
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('sixty.detector')];
  const drawnEarly = Object.assign(document, { prerendering: true });
  await import('../../src/content/detector.ts');
  vi.advanceTimersByTime(10_000);
  const before = looks;
  drawnEarly.prerendering = false;
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(looks).toBe(before + 1);
});
