import type { Article } from '../story.ts';

/** Signs of the stars that open what is told of them. */
const SIGN = /^\P{L}*(aries|taur\p{L}+|gemini|leo|virgo|libra|widder|stier|zwillinge|löwe|waage)(?!\p{L})/iu;
/** How many of them a page has at least: a story opens few of its paragraphs with one. */
const SIGNS = 5;

/** A page of what the stars are said to hold for all who read it. */
export function isHoroscope({ paragraphs }: Article): boolean {
  return new Set(paragraphs.flatMap((text) => SIGN.exec(text)?.[1]?.toLowerCase() ?? [])).size >= SIGNS;
}
