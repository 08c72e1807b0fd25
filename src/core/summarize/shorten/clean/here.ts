/** "here", by which a reporter means the place of a dateline that the summary no longer shows. English. */

const HERE =
  /(?<!\s)\s+near here(?=\s(?:on|today|yesterday|at|by|for|when|after|in)\b|[.,]|$)|(?<!\s)(?=\s+here)(?<!n[’']t|[’'](?:s|re|m)|ly|\b(?:is|are|was|were|be|been|being|am|not|still|now|already|always|from|right|out|over|up|down|in|near|around|lives?|lived|comes?|came|got?|get|stay|back|and|or|only|even))\s+here(?=\s(?:on|today|yesterday|tonight|late|early|last|this|\p{Lu}\p{Ll}{2,5}day|for|to|at|by|after|during|amid|ahead|that|as|with)\b|[.,]|$)/gu;
const MARK = /["“”]/g;

/** Where such words stand outside quotations, with the white space before them; relative to the sentence. */
export function hereStretches(sentence: string): { start: number; end: number }[] {
  if (!sentence.includes(' here')) return [];
  return [...sentence.matchAll(HERE)]
    .filter(({ index }) => (sentence.slice(0, index).match(MARK)?.length ?? 0) % 2 === 0)
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
