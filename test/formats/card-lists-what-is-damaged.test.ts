import { describe, expect, it, vi } from 'vitest';
import { type Card, formatCard } from '../../src/core/formats/card.ts';
import { parseCard, parseCards } from '../../src/core/formats/card-read.ts';

const made = (name: string): Card => ({
  headline: `${name} opens a bridge`,
  summary: `${name} has a bridge.`,
  source: 'Example Times',
  url: `https://example.com/${name}`,
  body: `The bridge of ${name} is open.\nIt is long.`,
});
const [a, b, c] = [made('Arlen'), made('Berk'), made('Corvo')];
const [ta, tb, tc] = [formatCard(a), formatCard(b), formatCard(c)];

describe('a damaged file of cards', () => {
  it('keeps the whole records around one that breaks off', () => {
    const broken = tb.slice(0, tb.indexOf(' Example Times'));
    const { cards, damage } = parseCards(ta + broken + tc);
    expect(cards).toEqual([a, c]);
    expect(damage).toMatchObject([{ start: ta.length, line: 7, column: 1 }]);
  });

  it('keeps the whole records around one with too few separators', () => {
    const { cards, damage } = parseCards(ta + tb.replace(' ||||\n Example', ' Example') + tc);
    expect(cards).toEqual([a, c]);
    expect(damage).toMatchObject([{ line: 7, column: 1, message: 'only 3 of 4 separators before the body' }]);
  });

  it('keeps the whole records around one with bars that were not escaped', () => {
    const { cards, damage } = parseCards(ta + tb.replace('has a bridge', 'has |||| bridge') + tc);
    expect(cards[0]).toEqual(a);
    expect(cards.at(-1)).toEqual(c);
    expect(damage).toHaveLength(1);
    expect(damage[0]?.line).toBe(7);
  });

  it('says what the last record lacks', () => {
    const { cards, damage } = parseCards(ta + tb.slice(0, tb.indexOf(' https')));
    expect(cards).toEqual([a]);
    expect(damage).toMatchObject([{ line: 7, message: 'the record breaks off: no url, body' }]);
  });

  it('names the place when one card was expected', () => {
    expect(() => parseCard('no card at all')).toThrow(/Line 1, column 1: no "\|\|\|\|" found/);
    expect(() => parseCard(ta + tb)).toThrow('found 2');
    expect(() => parseCard('')).toThrow('found 0');
  });

  it('reads records written by hand, without our spaces and with line breaks of Windows', () => {
    const { cards, damage } = parseCards('H||||S||||R||||https://e.com/1||||One.\r\nH2||||S2||||R2||||n/a||||Two.\r\n');
    expect(damage).toEqual([]);
    expect(cards.map((card) => [card.headline, card.url, card.body])).toEqual([
      ['H', 'https://e.com/1', 'One.'],
      ['H2', 'n/a', 'Two.'],
    ]);
  });

  it('reads records whose first url is no web address, where a later one is', () => {
    const { cards, damage } = parseCards('H||||S||||R||||n/a||||One.\nH2||||S2||||R2||||https://e.com/2||||Two.\n');
    expect(damage).toEqual([]);
    expect(cards.map((card) => card.url)).toEqual(['n/a', 'https://e.com/2']);
  });

  it('stays linear in a long file without web addresses', () => {
    const { cards } = parseCards('h||||s||||r||||n/a||||b\n'.repeat(50_000));
    expect(cards).toHaveLength(50_000);
  });

  it('looks through a long line once', () => {
    const search = vi.spyOn(String.prototype, 'lastIndexOf');
    const text = 'h||||s||||r||||https://e.com/1||||b '.repeat(200);
    parseCards(text);
    const looked = search.mock.contexts.reduce<number>((sum, each) => sum + String(each).length, 0);
    search.mockRestore();
    expect(looked).toBeLessThan(2 * text.length);
  });
});
