import { describe, expect, it } from 'vitest';
import { areCopies, bandsOf, sketchOf } from '../../src/core/kin/sketch.ts';
import { Random } from '../support/random.ts';

const WORDS = Array.from({ length: 3000 }, (_, i) => `w${i.toString(36)}`);
const text = (seed: number, words = 400): string[] => {
  const random = new Random(seed);
  return Array.from({ length: words / 40 }, () => Array.from({ length: 40 }, () => random.of(WORDS)).join(' '));
};
const found = (a: string[], b: string[]): boolean => {
  const [one, other] = [sketchOf(a), sketchOf(b)];
  if (!one || !other) return false;
  return bandsOf(one).some((band) => bandsOf(other).includes(band)) && areCopies(one, other);
};

describe('copies of one text', () => {
  it('are found when a site cuts the end, or mends a word here and there', () => {
    let kept = 0;
    for (let seed = 0; seed < 40; seed++) {
      const original = text(seed);
      const mended = original.map((paragraph, i) => (i % 3 ? paragraph : paragraph.replace(/ \S+ /, ' said ')));
      if (found(original, mended.slice(0, 7))) kept++;
    }
    expect(kept).toBeGreaterThanOrEqual(38);
  });

  it('are not seen in texts by other hands, not even on one matter', () => {
    for (let seed = 0; seed < 40; seed++) {
      const [one, other] = [text(seed), text(seed + 1000)];
      // One paragraph in ten is quoted by both.
      other[3] = one[3] ?? '';
      expect(found(one, other)).toBe(false);
    }
  });

  it('are found where one has a third more at its end', () => {
    for (let seed = 0; seed < 20; seed++) {
      const whole = text(seed, 160);
      expect(found(whole, whole.slice(0, 3))).toBe(true);
    }
  });

  it('are not seen in the same words in another order, nor looked for under the same numbers', () => {
    const original = text(5);
    const turned = original.map((paragraph) => paragraph.split(' ').reverse().join(' '));
    expect(found(original, turned)).toBe(false);
    const bands = Array.from({ length: 30 }, (_, seed) => bandsOf(sketchOf(text(seed)) ?? new Uint32Array()));
    expect(new Set(bands.flat()).size).toBe(bands.flat().length);
  });

  it('need forty words to be told', () => {
    const words = text(1, 40)[0] ?? '';
    expect(sketchOf([words])).toBeDefined();
    expect(sketchOf([words.slice(0, words.lastIndexOf(' '))])).toBeUndefined();
  });

  it('are not looked for among texts too short to tell', () => {
    expect(sketchOf(['Too short to tell.'])).toBeUndefined();
  });
});
