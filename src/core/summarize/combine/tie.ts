import type { BodySentence } from '../body-sentences.ts';
import type { Candidate } from '../candidate.ts';
import { TURNS_AGAINST } from '../reading-rules/opening.ts';

/**
 * Gives a sentence back the "But" or "However" that was cleaned away, where the sentence that it turns against stands right
 * before it and there is room within `limit` words. English; the connective is evidence like the words behind it.
 */
export function tie(
  chosen: readonly Candidate[],
  sentences: readonly BodySentence[],
  paragraphs: readonly string[],
  limit: number,
): Candidate[] {
  let left = limit - chosen.reduce((sum, { words }) => sum + words, 0);
  return chosen.map((one, i) => {
    const { cuts = [], paragraph = 0 } = sentences[one.sentence] ?? {};
    const cut = cuts.find(({ rule }) => rule === 'connective');
    if (!one.follows || chosen[i - 1]?.sentence !== one.sentence - 1 || !cut) return one;
    const body = paragraphs[paragraph] ?? '';
    const connective = body.slice(cut.start, cut.end);
    const words = connective.trim().split(' ').length;
    const [first, ...rest] = one.evidence;
    // Not where something behind it was cut as well, a name put for a pronoun, or a mark before the first word.
    if (!TURNS_AGAINST.test(connective) || words > left || first?.paragraph !== paragraph || first.start !== cut.end)
      return one;
    const letter = body.charAt(cut.end);
    if (one.text.charAt(0).toLowerCase() !== letter.toLowerCase()) return one;
    left -= words;
    return {
      ...one,
      text: connective + letter + one.text.slice(1),
      words: one.words + words,
      evidence: [{ ...first, start: cut.start }, ...rest],
    };
  });
}
