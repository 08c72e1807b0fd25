import type { Summary, SummaryShape } from '../story.ts';
import type { SummaryOptions } from './summarize.ts';

/** All shapes, in the order in which they are offered. */
export const SHAPES: readonly SummaryShape[] = ['60', '30', 'points'];

/** What the summarizer is asked for. */
export function optionsOf(shape: SummaryShape): SummaryOptions {
  return { limit: shape === '30' ? 30 : 60, form: shape === 'points' ? 'points' : 'prose' };
}

/** The shape of a summary that was made: sixty words in prose where it notes nothing. */
export function shapeOf({ shape }: Pick<Summary, 'shape'>): SummaryShape {
  return shape ?? '60';
}

/** Notes on a summary what it was asked for. */
export function withShape(summary: Summary, { limit, form }: SummaryOptions): Summary {
  const shape = form === 'points' ? 'points' : limit === 30 ? '30' : undefined;
  return shape === undefined ? summary : { ...summary, shape };
}
