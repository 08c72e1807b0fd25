import { MARGIN, type Place, type Size, within } from './place.ts';

/** How much of what must stay free is covered at a place. */
export type Covers = (place: Place) => number;

/**
 * The place that is wished for, or the nearest of the others at which nothing is covered that must stay free: along the same
 * edge, in the other corners. Where none is free, the one that covers least.
 */
export function clearPlace(wish: Place, card: Size, viewport: Size, covers: Covers): Place {
  const start = within(wish, card, viewport);
  const least = { place: start, covered: covers(start) };
  for (const place of least.covered === 0 ? [] : candidates(start, card, viewport)) {
    const covered = covers(place);
    if (covered < least.covered) Object.assign(least, { place, covered });
    if (covered === 0) break;
  }
  return least.place;
}

/** Pixels between two places along an edge. */
const STEP = 48;

function candidates(start: Place, card: Size, viewport: Size): Place[] {
  const bottom = viewport.height - card.height - MARGIN;
  const left = viewport.width - card.width - MARGIN;
  const tops = Array.from({ length: Math.ceil(viewport.height / STEP) }, (_, index) => MARGIN + index * STEP)
    .filter((top) => top < bottom)
    .concat(bottom);
  const near = (a: number, b: number): number => Math.abs(a - start.top) - Math.abs(b - start.top);
  const byDistance = [...tops].sort(near);
  return [start.right, MARGIN, left].flatMap((right) =>
    byDistance.map((top) => within({ right, top }, card, viewport)),
  );
}
