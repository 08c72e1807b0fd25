import type { Block } from './blocks.ts';
import { endingOf } from './text-shape.ts';
import { isProse } from './zones.ts';

/**
 * Whether one paragraph stands bare right before the box in which the next one is the first: what every visitor may read of a
 * story that is shut away.
 */
export function standsOpen(one: Block, next: Block): boolean {
  const { tag, attributes, parent } = one.element;
  return (
    tag === 'p' &&
    attributes.length === 0 &&
    next.element.parent?.parent === parent &&
    isProse(one) &&
    endingOf(one.text) === 1
  );
}
