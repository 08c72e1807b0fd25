import { UNSPACED } from '../words.ts';
import { ANY_QUOTED, mayQuote, QUOTED } from './quoted.ts';
import { danglingOpening } from './reading-rules/opening.ts';
import { INNER_CAPITAL, isGlued, surfaceFaults } from './reading-rules/surface.ts';
import { Parse } from './shorten/parse.ts';
import { YOU } from './told-to-its-reader.ts';

const QUESTION = /[?？؟]!*[\p{Pe}\p{Pf}\p{Pi}"]*$/u;
/** What follows stands elsewhere: a list, a video. */
const ANNOUNCES = /[:：]["”“«»’)]*\.?$/;
/** A place in a picture, a picture's credit, hash tags, a time stamp: text of a caption, a post or a live page. */
const CAPTION =
  /^[#@]\w|\((?:L-R|L to R|left|right|centre|center|file (?:photo|image))\b|\((?:IANS|Reuters|AFP|AP|PTI)[^)]{0,80}\)[."”]*$|\([\p{L} ]{4,80}\/[\p{L} ]{1,80}\)|#\w+\s+#|(?<!\b(?:handle|account|user)(?: of)? )@\w{3}|(?:\p{Ll}{3}|\)):(?:\p{Lu}[\p{L} ]|\d)|\p{L}\.\d{1,2}\.$|: \d[^:]{0,60}: \d|^\p{Lu}\p{Ll}{2} \d\d?, \d{4}:|\?\?|\([^)]{0,60}(?:full text|full story|full coverage)[^)]{0,60}\)|\)\p{L}{3}|\bin this (?:[\p{L}\d.,]+ ){0,3}(?:photo|image|picture)\b|\ba post shared by\b|\b(?:pictured|gallery|videos?|photos|map) (?:left|right|above|below|here)\b|\(R\)|\(L\)|\d ?[ap]m ?:/iu;
/** A cheap look before the exact one: what each of these has. */
const PERHAPS_CAPTION = /[#@():?]|\.\d|photo|image|picture|hared by|above|below/i;
/** An apostrophe or currency sign that became a question mark: "drivers? union"; a quotation in single marks without one of them. */
const DAMAGED = /\?\s(?<=\p{L}\?\s)\p{Ll}|\b[Tt]he,|�|[“"](?<=\p{Ll}.)\p{Lu}|\s['‘]\p{Lu}[^'’]*$|^[^'‘’]*[^s]['’]\.?$/u;
/** Whoever did not speak tells no fact. */
const NOTHING_SAID = /\b(?:declined|refused) to comment\b|\b(?:requests?|calls?|available|reached) for comment\b/;
/** Names and cells of a table that ran together: "HarbourDirector - Ann PoeCast"; two of them alone may be "TikTok" and "YouTube". */
const JOINED = /(?<![#@\p{L}])\p{L}*\p{Ll}{2}\p{Lu}\p{Ll}{2}/gu;
const CELLS = /[:{]| - /;
/** "Reunited: Ann Poe with her boat": a caption's first words. */
const CAPTION_LABEL =
  /^(?!(?:\p{L}+ )?(?:said|says|added|wrote|note)\b)\p{Lu}\p{Ll}+(?: (?!sa[iy]|added|wrote|told)\p{Ll}+){0,3}: \p{Lu}|^\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]+){0,2}: ["“]/u;
/** "A view of the crowd", "A file photo of the port": so too. "A photo of the mayor" may go on to say what came of it. */
const PICTURE =
  /^(?:(?:An? )?(?:(?:aerial |general )?(?:view|glimpse)|(?:file|undated|aerial) (?:photo|photograph|picture|image))|(?:(?!An? |The |This |That )[A-Z][\w.'’-]* ){1,4}(?:image|photo|photograph|picture)) of\b|^(?:An?|The|This) (?:photo|photograph|picture|image|handout)\b[^,]{0,80} shows?\b|^[^"“”]{3,80}\bposes? for (?:an?|the|\w+s\b)/;
/** A clause that hangs on nothing: "Although the port was closed." */
const HANGING = /^(?:Although|Though|Whereas)\b[^,]*$/;
/** What pictures show, in the present: "The mayor waves to the crowd in June." */
const SHOWN =
  /^[^"“”]{3,60}?\s(?:poses?|waves?|gestures?|smiles?|listens?|looks? on|attends?|appears? (?:on|at|in)|arrives?|walks?|stands?|sits|speaks|holds?|watch(?:es)?|waits?|celebrates?|addresses|flies|fly|embraces?|greets?|performs?|reacts?|rides?|talks?|marches|gathers?|hugs?|enters?|leaves?|visits?|drops|prays?|mourns?|cheers?|inspects?|are seen|is seen) (?!for|that|to be)/u;
const TOLD = /\b(?:was|were|had|has|have|will|would|said|says|told|tells|it|he|she|they|you|when|if|who)\b/i;
const SHOWN_MOST = 130;
/** Not "our country" nor "most of us", which are everybody's. */
const FIRST_PERSON =
  /^(?:We|My|Our)\b|(?<![\p{L}\p{N}.'’-])(?:(?<!\bWar )I(?:['’]\p{Ll}+)?\s(?!and \p{Lu})\p{Ll}|(?:we|my|our(?!\s(?:own\s)?(?:country|nation|economy|society|world|planet|times?|li(?:fetime|ve)s?|age|era|century|Milky|galaxy|[Ss]un|[Ss]olar|universe|species|ancestors)\b)|(?<!of )us|me|myself|ourselves)(?:['’]\p{Ll}+)?(?![\p{L}'’-]|\.\p{L}))/u;
/** "Yes, you read that right", "Here is what happened", "Asked if": words that hold the reader up; and what stands in brackets. */
const THROAT_CLEARING =
  /^(?:(?:yes|no|well|anyway)(?=[,!.—–-])|sounds|remember|here(?:['’]s| is| are)|take a look|take the case of|imagine if|check out|asked|look(?:ing)? at|it sounds|believe it or not|needless to say|as (?:expected|usual)|don['’]t forget|following (?:is|are))\b|^\([^()]*\)[.!]?$/i;
/** "The latest being Ann Poe, who …", "Such as the port": a sentence that the one before it carries; and what a shop tells its readers. */
const CARRIED =
  /^(?:The (?:latest|reason) being|Such as|Not to mention)\b|\baffiliate (?:links?|relationships?|commissions?)\b|\bat the time of publication\b/;
/** "I" of an essay, as a summary does better with what the essay is about. */
const OWN_VOICE = 0.2;
/** "… than me, the captain said": everybody sees who that is. */
const TOLD_OF = /,\s(?!(?:he|she|they)\b)[^,]{5,60}\s(?:said|says|told)\b[^,]{0,40}$/;
/** A line of speech, as many languages set it. */
const DIALOGUE = /^[-–—]\s/u;
/** ", forteller Ann": who speaks. */
const NARRATED = /[,!?–]\s\p{Ll}+\s(?:\p{Ll}+\s){0,2}\p{Lu}/u;
/** Shorter sentences seldom tell a fact of their own; in UTF-16 units. */
const SHORT = 32;
const SHORT_UNSPACED = 14;
const CAPTION_WORDS = 14;
const NAME = /(?<!\p{L})\p{Lu}\p{L}+/gu;

/**
 * What a reader would trip over in a printed sentence, wherever it stands: 0 for nothing, 1 as much as a pronoun without
 * its antecedent, above 2 what no sub-editor would print.
 *
 * @param english whether English words may be looked for.
 * @param byAuthor whether the story is told by its author, so that "I" is nobody unknown.
 * @param toReader whether it speaks to its reader all along, so that "you" is.
 */
export function sentenceFaults(text: string, english: boolean, byAuthor = false, toReader = false): number {
  let faults = 0;
  // What looks like a heading may be a row of initials: "AAP MLA".
  for (const rule of surfaceFaults(text)) faults += rule === 'no-heading' && !isGlued(text) ? 0.5 : 1.5;
  if (QUESTION.test(text) || ANNOUNCES.test(text)) faults += 1;
  if (DIALOGUE.test(text)) faults += english || NARRATED.test(text) ? 0.4 : 1.2;
  if (text.length < SHORT && (text.length < SHORT_UNSPACED || !UNSPACED.test(text))) faults += 0.4;
  if (!english) return faults + faultsElsewhere(text);
  if (PERHAPS_CAPTION.test(text) && CAPTION.test(text)) faults += 2;
  if (DAMAGED.test(text)) faults += 0.6;
  if (NOTHING_SAID.test(text)) faults += 0.8;
  if (INNER_CAPITAL.test(text) && new Set(text.match(JOINED)).size > (CELLS.test(text) ? 1 : 2)) faults += 1;
  if (text.includes(': ') && CAPTION_LABEL.test(text)) faults += 0.7;
  if (PICTURE.test(text) || HANGING.test(text)) faults += 1;
  if (text.length < SHOWN_MOST && SHOWN.test(text) && !TOLD.test(text)) faults += 0.5;
  if (danglingOpening(text, true) !== '') faults += 1;
  if (THROAT_CLEARING.test(text) || CARRIED.test(text)) faults += 1;
  const own = mayQuote(text) ? text.replace(QUOTED, '') : text;
  if (!/^["“]/.test(text) && FIRST_PERSON.test(own)) faults += byAuthor ? OWN_VOICE : TOLD_OF.test(text) ? 0.6 : 1;
  if (!toReader && YOU.test(own) && !/^["“]/.test(text)) faults += 0.5;
  if (!/\p{L}/u.test(own)) faults += 0.7;
  return verbless(text) ? faults + (PERHAPS_VERB.test(own) ? 0.7 : 1.5) : faults;
}

/** German: "It is now certain who will sail.", "Soon it is time.", what is said to the reader: nothing is told yet. */
const NOTHING_YET =
  /\bsteht (?:nun |jetzt |bereits )?fest, w|\bes (?:wieder |endlich |nun )?so ?weit\b|\S Ihnen\b|^(?:Wissen|Lesen|Erfahren|Sehen|Hören|Finden) Sie\b/;

/** What a reader trips over in other languages than English: a bare quotation, and sentences that only hold up. */
function faultsElsewhere(text: string): number {
  const own = text.replace(ANY_QUOTED, '');
  if (!/\p{L}/u.test(own)) return 1.2;
  return text.includes('�') ? 1 : NOTHING_YET.test(own) ? 0.7 : 0;
}

/** "never fails", "tries to call", "appear to be", "Roe, a pilot, rowed her": verbs, whatever the lists know. */
const VERB_BY_PLACE =
  /\b(?:it|[Ss]?[Hh]e|[Tt]hey|there)['’](?:s|re|ve|d|ll)\b|\b(?:[Ss]?[Hh]e|[Tt]hey|[Ww]e) \p{Ll}|\b(?:never|still|always|often|also|already|rarely|now) \p{Ll}+s\b|\p{Ll}{2}s to (?!the|an?\b)\p{Ll}|\b(?:appear|seem|continue|want|need|like|hope|try|begin|start) to \p{Ll}|, (?:\p{Ll}+ed|left|made|found|lost|took) (?!by|in|at|on|from|with|of|to|as|and)\p{L}/u;
/** "monitors the volcano", "pays Rs 120", "investors manage their": a verb, of a sentence or of a caption. */
const PERHAPS_VERB =
  /^(?:It|Th(?:at|ere))['’]s\b|\p{Ll}s (?:(?:the|an?|his|her|its|their|th[oe]se|it)\b|(?:Rs ?|[£$€])?\d)|\p{Ll}{2}s (?!with|from|over|into|near|like|under|after|during|behind|outside|across|around|along|before|inside|beside|against|between|through|and|for|off|including)\p{Ll}{3,} (?:the|an?|their|its|his|her|more|each|every|all)\b/u;

/**
 * A short line in which no word may be a verb: a caption or a heading. The word lists are too small to judge long ones, but
 * for those made of names: "Mayor Ann Poe, pilot Jon Doe and Eva Roe of the harbour board at the opening."
 */
function verbless(text: string): boolean {
  // Words and spaces first: a sentence is seldom short enough to be asked.
  let spaces = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (++spaces > CAPTION_WORDS * 2) return false;
  }
  if (/["“]/.test(text)) return false;
  const names = text.match(NAME)?.length ?? 0;
  if ((spaces > CAPTION_WORDS + 2 && names * 2 < spaces - 2) || VERB_BY_PLACE.test(text)) return false;
  const parse = new Parse(text, 0, text.length);
  const words = parse.count(0, parse.stop);
  if (words >= (names * 2 >= words ? CAPTION_WORDS * 2 : CAPTION_WORDS)) return false;
  return !parse.tokens.some((_, i) => parse.isLikelyFinite(i));
}
