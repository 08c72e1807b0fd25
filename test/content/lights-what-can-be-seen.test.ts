// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Lights } from '../../src/content/highlight/lights.ts';

const TEXT = 'The quay wall has sunk by fourteen centimetres since the flood.';
const PASSAGE = { paragraph: TEXT, parts: [{ start: 0, end: TEXT.length }] };
/** Where the lit words stand after the page was scrolled to them; jsdom does no layout. */
const WORDS = new DOMRect(80, 0, 500, 40);
const middle = vi.fn();
const scrolled = vi.fn();
const lit: Lights[] = [];
const lightsUnder = async (card?: Element): Promise<Lights> => {
  const { createLights } = await import('../../src/content/highlight/lights.ts');
  const lights = createLights(() => card);
  lit.push(lights);
  return lights;
};

beforeEach(() => {
  document.body.innerHTML = `<p>${TEXT}</p><p>Something else.</p>`;
  Element.prototype.checkVisibility = () => true;
  Element.prototype.scrollIntoView = middle;
  Range.prototype.getBoundingClientRect = () => WORDS;
  vi.stubGlobal('scrollBy', scrolled);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('innerHeight', 800);
});
afterEach(() => {
  // A light watches its page, and would look at it once more when the document of the tests is gone.
  for (const lights of lit.splice(0)) lights.show([], false);
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it('takes away the selection that is painted above it, and no other', async () => {
  const select = (index: number) => getSelection()?.selectAllChildren(document.querySelectorAll('p')[index] as Element);
  const lights = await lightsUnder();
  select(1);
  expect(lights.show([PASSAGE], false)).toBe('shown');
  expect(String(getSelection())).toBe('Something else.');
  select(0);
  lights.show([PASSAGE], false);
  expect(String(getSelection())).toBe('');
});

/** How far down the middle of the words comes to stand, with a card there. */
async function goal(left: number, top: number, width: number, height: number): Promise<number> {
  const card = document.createElement('div');
  card.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  (await lightsUnder(card)).show([PASSAGE], true);
  if (scrolled.mock.calls.length === 0) return 400;
  return WORDS.height / 2 - scrolled.mock.lastCall?.[0].top;
}

it('brings what is chosen clear of the card', async () => {
  // Over the words, from the top: below it.
  expect(await goal(300, 16, 380, 484)).toBe(650);
});

it('brings it above a card that stands below', async () => {
  expect(await goal(300, 300, 380, 484)).toBe(150);
});

it.each([
  ['beside the words', 600, 16, 380, 484],
  ['above the middle', 300, 16, 380, 300],
])('leaves it in the middle where the card stands %s', async (_, left, top, width, height) => {
  expect(await goal(left, top, width, height)).toBe(400);
  expect(middle).toHaveBeenCalledWith({ block: 'center', behavior: 'smooth' });
});

it('does not read the page to light nothing', async () => {
  const walks = vi.spyOn(document, 'body', 'get');
  const lights = await lightsUnder();
  expect(lights.show([], false)).toBe('shown');
  expect(walks).not.toHaveBeenCalled();
  lights.show([PASSAGE], false);
  expect(walks).toHaveBeenCalled();
});
