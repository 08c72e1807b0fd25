import { openTailRule } from './open-tails.ts';

const PREPOSITION =
  /^(?:in|on|at|from|after|during|for|with|by|over|amid|before|since|under|against|through|near|following|via|across|within|outside|inside|around|along|throughout|among|alongside)$/;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/;

/** " in the port of Bern": where, when, with what or on what occasion, to the sentence's end or its attribution. */
export const phraseTail = openTailRule('phrase-tail', (parse, at, tree) => {
  const word = parse.lower(at);
  if (!PREPOSITION.test(word) || parse.tag(at) === 'V' || tree.verb.has(at)) return false;
  // Behind a verb only a day or a year is surely no part of what it says: "was born in", "died of".
  return parse.tag(at - 1) !== 'V' || (/^(?:on|in)$/.test(word) && TIME.test(parse.lower(at + 1)));
});
