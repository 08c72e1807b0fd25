import type { Parse } from '../parse.ts';
import type { Rule } from '../rule.ts';
import { PREPOSITION } from '../verbs.ts';

const MOST_WORDS = 14;

function isDash(parse: Parse, i: number): boolean {
  const token = parse.tokens[i];
  if (!token || token.enclosed || !/^(?:--+|[–—-])$/.test(token.text)) return false;
  return /\s/.test(parse.text.charAt(token.start - 1)) && /\s/.test(parse.text.charAt(token.end));
}

/** " – two couples and a child – ": what stands between the only two dashes of a sentence. */
export const dashAside: Rule = {
  name: 'dash-aside',
  english: true,
  find(parse) {
    if (!/ (?:-{1,3}|[–—]) /.test(parse.source)) return [];
    const dashes: number[] = [];
    for (let i = 1; i < parse.stop; i++) if (isDash(parse, i)) dashes.push(i);
    const [from, to] = dashes;
    if (from === undefined || to === undefined || dashes.length !== 2) return [];
    if (parse.count(from, to) > MOST_WORDS) return [];
    // "She lives on in her songs – and houses – like this one": what follows may belong to both.
    if (/^(?:and|or)$/.test(parse.lower(from + 1)) && PREPOSITION.has(parse.lower(to + 1))) return [];
    if (!parse.hasMainVerb(0, from) && !(parse.isLikelyFinite(to + 1) && parse.hasMainVerb(to + 1, parse.stop)))
      return [];
    // "Never were both used – at once – to describe me": what is denied may stand between the dashes.
    for (let i = 0; i < from; i++) if (/^(?:not|no|never|neither|nor)$|n't$/.test(parse.lower(i))) return [];
    // The dashes may stand for a comma that the rest needs: "By failing to pay – twice – Poe lost".
    const next = parse.lower(to + 1);
    if (!parse.isVerbForm(to + 1) && !PREPOSITION.has(next) && !/^(?:who|which|whose|to)$/.test(next)) return [];
    return [{ stretches: [[from, to + 1]] }];
  },
};
