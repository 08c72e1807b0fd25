import { withoutQuotations } from './quoted.ts';

/** So many sentences show who tells a story, and so many of its first: an essay's author is in it from the beginning. */
const LOOKED_AT = 30;
const BEGINNING = 3;
const I = /(?<![\p{L}.'’-])(?:I(?:['’]\p{Ll}+)?\s\p{Ll}|(?:[Mm]y|me)(?![\p{L}'’-]))/u;
const WE = /(?<![\p{L}.'’-])(?:[Ww]e|[Oo]ur|us)(?:['’]\p{Ll}+)?(?![\p{L}'’-]|\.\p{L})/u;
/** "Poe: I think so.", "the captain said": of an interview or a report of what another said. */
const OTHERS = /^[\p{L}. ]{1,40}:\s|\b(?:said|says|told|tweeted|speech|interview)\b/u;
/** From this share, and this number, on. A report that quotes a letter at length has fewer, or none at its beginning. */
const SHARE = 0.3;
const LEAST = 4;

/**
 * Whether an English text tells what its author saw or thinks, as essays and comments do. There "I" is who wrote the text,
 * whom a summary names beside it; elsewhere it is somebody quoted without marks.
 */
export function toldByItsAuthor(sentences: readonly { text: string }[]): boolean {
  const upTo = (end: number) => sentences.slice(0, end).map(({ text }) => withoutQuotations(text));
  const beginning = upTo(BEGINNING);
  if (!beginning.some((text) => I.test(text)) || beginning.some((text) => OTHERS.test(text))) return false;
  const own = upTo(LOOKED_AT);
  return own.filter((text) => I.test(text) || WE.test(text)).length >= Math.max(LEAST, SHARE * own.length);
}
