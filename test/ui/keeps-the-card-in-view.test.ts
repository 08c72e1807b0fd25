import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beside, MARGIN, type Place, type Size, within } from '../../src/ui/overlay/place.ts';

const size = (most: number) =>
  fc.record({ width: fc.integer({ min: 1, max: most }), height: fc.integer({ min: 1, max: most }) });
const coordinate = fc.integer({ min: -5000, max: 5000 });

function inView(place: Place, card: Size, viewport: Size): void {
  expect(place.right).toBeGreaterThanOrEqual(MARGIN);
  expect(place.top).toBeGreaterThanOrEqual(MARGIN);
  if (card.width + 2 * MARGIN <= viewport.width)
    expect(place.right + card.width).toBeLessThanOrEqual(viewport.width - MARGIN);
  if (card.height + 2 * MARGIN <= viewport.height)
    expect(place.top + card.height).toBeLessThanOrEqual(viewport.height - MARGIN);
}

describe('the card on the page', () => {
  it('stays in view wherever it is dragged', () => {
    fc.assert(
      fc.property(coordinate, coordinate, size(800), size(2000), (right, top, card, viewport) => {
        inView(within({ right, top }, card, viewport), card, viewport);
      }),
    );
  });

  it('stays in view beside any point', () => {
    fc.assert(
      fc.property(coordinate, coordinate, size(800), size(2000), (x, y, card, viewport) => {
        inView(beside({ x, y }, card, viewport), card, viewport);
      }),
    );
  });

  it('opens below a link where there is room, else above it', () => {
    const [card, viewport] = [
      { width: 380, height: 300 },
      { width: 1200, height: 800 },
    ];
    expect(beside({ x: 100, y: 100 }, card, viewport)).toEqual({ right: 720, top: 116 });
    expect(beside({ x: 100, y: 700 }, card, viewport)).toEqual({ right: 720, top: 384 });
  });
});
