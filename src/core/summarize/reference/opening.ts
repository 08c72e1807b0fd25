/** What the first words of an English sentence lean on, when they lean on the sentence before. */

const PRONOUN =
  /^["“‘']?(?:he|she|it|they|him|her|his|hers|its|their|theirs|them|these|those|this|that|such|both|neither|either|another|others?|one|ones|some|many|most|none|here|there)(?:['’](?:s|d|ll|re|ve))?\b/i;
/** "It is understood that", "There were 200 people", "One person died", "Some 400 homes" name what they mean themselves. */
const SELF_SUFFICIENT =
  /^["“‘']?(?:it (?:is|was|has been|will be|would be|took|comes|came) (?:the|a|an|not|also|understood|believed|alleged|unclear|learnt|reported|only|after|when|because|unlikely|likely|hoped|thought|expected|estimated|announced|about|more|less|just|\d)|there(?:['’]s)? |one (?:of|in|man|woman|person|day|official|study|survey|\p{L}+)|(?:some|many|most|none|both|neither|either) (?:of the|\d|\p{L}+)|another \p{L}+|other \p{L}+|those (?:who|with|in|from|of)|that (?:said|is|was))\b/iu;
const CONNECTIVE =
  /^["“‘']?(?:but|however|meanwhile|yet|so|then|still|also|instead|similarly|likewise|therefore|thus|hence|nevertheless|nonetheless|otherwise|besides|moreover|furthermore|and|or|nor|for example|for instance|in addition|as a result|on the other hand|after that|before that|since then|at the time|at that time|that is why|the latter|the former|the same|the two|the three|the duo|the pair)\b/i;
const SPEECH_OPENING = /^["“]/;

/** How much a sentence loses when the sentence before it is not in the summary: 0 nothing … 1 its sense. */
export function leaning(text: string): number {
  if (CONNECTIVE.test(text)) return 1;
  if (PRONOUN.test(text)) return SELF_SUFFICIENT.test(text) ? 0.15 : 1;
  return SPEECH_OPENING.test(text) ? 0.2 : 0;
}
