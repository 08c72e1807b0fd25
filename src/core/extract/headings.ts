import type { Block } from './blocks.ts';
import { endingOf, INVITATION } from './text-shape.ts';

/** What stands over each block. */
export interface Headings {
  /** Blocks since the last heading. */
  since: Uint16Array;
  /** The last heading invites to read or do something else. */
  invites: Uint8Array;
  /** Blocks since the last short line that ends in a colon or invites: “Don’t miss:”. */
  sinceLabel: Uint16Array;
}

const HEADING = /^h[1-6]$/;
const FAR = 60_000;
/** Longer lines are no labels. */
const LABEL_WORDS = 7;

/** Finds for each block what stands over it, in one pass. */
export function headingsOver(blocks: readonly Block[]): Headings {
  const since = new Uint16Array(blocks.length);
  const invites = new Uint8Array(blocks.length);
  const sinceLabel = new Uint16Array(blocks.length);
  let heading = FAR;
  let label = FAR;
  let inviting = 0;
  for (const block of blocks) {
    const short = block.words <= LABEL_WORDS;
    const invitation = short && INVITATION.test(block.text);
    if (HEADING.test(block.element.tag)) {
      heading = 0;
      inviting = invitation ? 1 : 0;
    }
    if (short && (invitation || endingOf(block.text) === 2)) label = 0;
    since[block.index] = heading;
    invites[block.index] = inviting;
    sinceLabel[block.index] = label;
    heading = Math.min(FAR, heading + 1);
    label = Math.min(FAR, label + 1);
  }
  return { since, invites, sinceLabel };
}
