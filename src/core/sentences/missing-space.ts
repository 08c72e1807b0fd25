/** Sentence ends that lost their space when paragraphs were joined: "…back home.The minister…". */

/**
 * Lower-case letter, digit or closing mark; a stop, perhaps in a closing quote; at once a capital word. Looked for from the
 * stop, of which there are few.
 */
const GLUED =
  /[.?!](?<=(?:[\p{Ll}\p{N}%)\]”"’]|\p{Lu}{3}|\p{Ll}\p{Lu}).)["”’]?(?=["“‘]?\p{Lu}(?:\p{Ll}+|\s)[\s\p{Ll}\p{P}]|["“]\d)|[.?!](?<=\p{Ll}{2}.)["”’]?(?=\p{Lu}{2,}[\s|,:!'’-])/gu;
/** Left of the stop: what makes the whole a name, an address or a degree. */
const NAME_LEFT =
  /(?:^|[\s(@"“/])(?:\p{Lu}\p{L}?|[a-z]|www\S{0,30}|https?:\S{0,30}|[^\s@]{0,30}@\S{0,30}|Mrs|Prof|Gen|Col|Smt|Shri|vs)$/u;
const NAME_RIGHT = /^(?:Com|Net|Org|Io|Ai|Tv|Js)\b|^(?:In|Co)\s(?:and|or|has|is|was|to|said|will|are|on|for|with)\b/u;

/** Offsets right after such a stop, ascending. */
export function gluedStops(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(GLUED)) {
    const stop = match.index;
    const at = stop + match[0].length;
    if (NAME_LEFT.test(text.slice(Math.max(0, stop - 30), stop))) continue;
    if (NAME_RIGHT.test(text.slice(at, at + 12))) continue;
    found.push(at);
  }
  return found;
}
