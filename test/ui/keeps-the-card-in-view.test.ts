import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearPlace } from '../../src/ui/overlay/clear-place.ts';
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
        inView(beside({ x, y, height: 20 }, card, viewport), card, viewport);
      }),
    );
  });

  it('covers nothing that must stay free, where there is a free place', () => {
    const [card, viewport] = [
      { width: 380, height: 300 },
      { width: 1200, height: 800 },
    ];
    fc.assert(
      fc.property(coordinate, coordinate, (right, top) => {
        // Everything is taken but the lower left corner.
        const covers = (place: Place): number => (place.right >= 700 && place.top >= 450 ? 0 : 3);
        const place = clearPlace({ right, top }, card, viewport, covers);
        inView(place, card, viewport);
        expect(covers(place)).toBe(0);
      }),
    );
    const free = clearPlace({ right: 16, top: 16 }, card, viewport, () => 0);
    expect(free).toEqual({ right: 16, top: 16 });
    const crowded = clearPlace({ right: 16, top: 16 }, card, viewport, ({ top }) => (top > 400 ? 1 : 2));
    expect(crowded.top).toBeGreaterThan(400);
  });

  it('opens below a link where there is room, else above it', () => {
    const [card, viewport] = [
      { width: 380, height: 300 },
      { width: 1200, height: 800 },
    ];
    expect(beside({ x: 100, y: 100, height: 20 }, card, viewport)).toEqual({ right: 720, top: 128 });
    expect(beside({ x: 100, y: 700, height: 20 }, card, viewport)).toEqual({ right: 720, top: 392 });
  });
});
