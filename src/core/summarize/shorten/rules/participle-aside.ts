import { endsInEd, PREPOSITION } from '../verbs.ts';
import { asideRule, hasComma } from './asides.ts';
import { isPresentParticiple } from './participial-tail.ts';

const PARTICIPLE =
  /^(?:set|held|known|led|made|built|born|written|seen|taken|given|run|sent|found|drawn|shot|won|worn|put|brought|sold|bought|kept|left|shown|signed)$/;

/** "The plan, set out in a letter, was refused": a participle with its phrase between the commas. */
export const participleAside = asideRule('participle-aside', (parse, from, to) => {
  if (hasComma(parse, from, to) || parse.hasFinite(from, to)) return false;
  const word = parse.lower(from);
  if (isPresentParticiple(parse, from)) return true;
  return (
    (PARTICIPLE.test(word) || endsInEd(word)) &&
    !parse.isCapital(from) &&
    (PREPOSITION.has(parse.lower(from + 1)) || parse.lower(from + 1) === '' || to - from > 1)
  );
});
