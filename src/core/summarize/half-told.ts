/** Sentences that tell half of something, which the next sentence of the body goes on to tell. */

/** What takes a sentence back or goes beyond it. */
const TURNS =
  /^(?:(?:But|However,)\s|Or (?:at least|rather|maybe)\b|(?:Well|Kind of|Sort of)[,.]|Th(?:is|at)(?:['’]s| is) (?:rubbish|nonsense|false|untrue|wrong|not (?:true|so|right))\b|\w+ needn['’]t have\b)/;
/** "It is neither rain nor snow." And then: "It's hail." */
const NEITHER = /\bneither\b.*\bnor\b/;
const RATHER = /^(?:It(?:['’]s| is)|Rather|Instead)\b/;
const TURNS_ELSEWHERE =
  /^(?:Die|Diese|Ihre) (?:Angaben|Zahlen|Berichte) .{0,40}nicht unabhängig|^(?:Ach nein|Oder vielleicht)\b|^(?:(?:Und )?[Dd](?:och|ennoch)|Aber|Allerdings|Jedoch|Mais|Cependant|Toutefois|Pourtant|Pero|Sin embargo|No obstante|Ma|Tuttavia|Eppure|Però|Mas|Porém|No entanto|Но|Однако|Men|Maar|Ale|Jednak|Ama|Ancak)[,\s]|^(?:しかし|だが|ところが|하지만|그러나|다만|但|然而|不过)/;
/** "It's true that the ferry is slow." And then: "But …". */
const GRANTS =
  /^(?:(?:It(?:['’]s| is)|That(?:['’]s| is)) true that\b|(?:True|Granted|Admittedly|Sure|Certainly|To be sure|To be fair|Of course|No doubt), |(?:Sure|Granted)\b)/;
/** "The mayor opened up about her childhood": that somebody spoke, and not what was said. */
const SPEAKS =
  /\b(?:open(?:ed|s)(?: up)? (?:about|on)|(?:shared?|shares|gave|voiced) (?:his|her|their) (?:mind|views?|thoughts?|experiences?|opinions?)|(?:spoke|speaks|talked|talks) (?:about|on|to)|react(?:ed|s)|respond(?:ed|s)|hit back|lashed out|took a dig|defended|slammed|rebuffed|mocked)\b/;
const SAYS_WHAT = /\b(?:saying|said|says|that|how|told)\b|["“]/;

/**
 * Whether a sentence stands for half only: the next one turns against it, or it only says that somebody spoke. English, and for
 * turns the openings of other languages.
 *
 * @param whole the sentence as the body has it.
 * @param next how the sentence behind it begins; empty when there is none.
 */
export function isHalfTold(whole: string, next: string, english: boolean): boolean {
  if (next === '') return false;
  return (
    (english ? TURNS : TURNS_ELSEWHERE).test(next) ||
    (english && ((SPEAKS.test(whole) && !SAYS_WHAT.test(whole)) || (NEITHER.test(whole) && RATHER.test(next))))
  );
}

/** Whether an English sentence only grants what the next one turns against: what the text holds is the other half. */
export function isGranted(whole: string, next: string): boolean {
  return TURNS.test(next) && GRANTS.test(whole);
}

/** "Rather not", behind a question. */
const ANSWER =
  /^["“«„]?(?:Yes|No|Nope|Not (?:really|quite|yet|exactly|necessarily)|Maybe|Perhaps|Probably|Absolutely|Ja|Nein|Wohl|Eher|Vielleicht|Sí|Oui|Non|Sì|Sim|Não|Tak|Nie|Evet|Hayır|Да|Нет)(?:[,.!:—–]|\s(?:eher|kaum|nicht|ja|nein)\b)|^(?:是的|不是|はい|いいえ|네,|아니)/;

/** Whether a sentence answers the question before it, without which it says the opposite or nothing. */
export function isAnswer(whole: string, before: string): boolean {
  return /[?？]["”»“]?$/.test(before) && ANSWER.test(whole);
}
