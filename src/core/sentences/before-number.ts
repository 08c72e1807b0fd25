/** Sentence ends before a number: "in the town. 34 people". */

/** The segmenter takes a small letter behind a number for one of the same sentence. */
const BEFORE_NUMBER = /[.!?](?<=\p{Ll}{4}[)"”»“]?.)["”’»“]?\s+(?=\d)/gu;

/** Offsets at which a number begins a sentence, as far as the stop before it tells. */
export function numbersBehindStops(text: string): number[] {
  return Array.from(text.matchAll(BEFORE_NUMBER), ({ 0: gap, index }) => index + gap.length);
}
