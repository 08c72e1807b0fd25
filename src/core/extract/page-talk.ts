import type { Block } from './blocks.ts';
import { isCreditLike } from './credit-lines.ts';
import { callsReaders } from './page-calls.ts';
import { endingOf, OF_TEXT, YEAR } from './text-shape.ts';

/** Words of a paragraph, of a line, of a call, and of a label that a page says to its readers. */
const LONGEST = 90;
const LINE = 40;
const CALL = 30;
const SHORT = 14;

/** Whose the text is, and for whom. */
const RIGHTS =
  /\bnon-?commercial use\b|\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits réservés|\btodos los derechos reservados|\bdiritti riservati|riproduzione riservata|prawa zastrzeżone|вс[еі] права за[щх]|الحقوق محفوظة|無断転載.{0,6}禁|，不得[转轉][载載]|\bsolely responsible for (?:all|its|this) content\b|^accuracy and availability of \S+ transcripts\b|^(?:انتهای پیام|لینک کوتاه|本文来源：|打开APP|举报.反馈|特别声明：)/i;

/** When and why the text was changed, and where it was before. */
const CHANGED =
  /\bthis (?:article|story|post) (?:(?:first |originally )appeared (?:on|in)|(?:was|has been) (?:\w+ )?(?:updated|corrected|refiled))\b|(?:^|: )the (?:article|story) (?:was|has been) (?:\w+ )?(?:updated|corrected|refiled) (?:to|with)\b|^updated (?:at|\S+ \d).{0,20}\d[:.]\d\d|\bupdated(?: at .{4,16}| further)? with (?:\w+ )?(?:comments?|clarification|information|details)\b/i;

/** News by mail: an offer without a verb, or a call. */
const INBOX =
  /\b(?:sign up|subscribe)\b[^.!?]{0,60}\bnewsletters?\b|\bsign up for it here\b|\b(?:sign up|subscribe|get|delivered|sent|straight|newsletters?|every (?:day|morning|week))\b[^.!?]{0,80}\b(?:in|to) your inbox\b/i;

/** A machine has read, summed up or written out what stands here, and the house asks for help with its work. */
const ABOUT =
  /^\W*(?:not(?:e|ice): )?(?:this|these|key|transcripts?|listen|getting)\b[^.!?]{0,60}\b(?:(?:ai|auto|machine)(?: and human)?[- ]?generated|generated (?:by|with|using) (?:ai|artificial|machine)|player ready)\b|\bplease consider (?:making an? [^.]{0,30}(?:donation|gift|contribution)|donating|becoming an? )|\bconsider (?:join|support)ing (?:us|our)\b|\breaders like you\b|^your (?:support|donation|contribution) [^.]*\b(?:us|our)\b|\bdigital subscription\b.{0,40}\bunlimited\b|\blisten to (?:this|our|[A-Z]\w+ (?:\w+ )?)(?:article|stor(?:y|ie))s?\b|^\W*(?:support (?:local|independent|our) (?:news|journalism|work)|become an? (?:\w+ )?member\b|stay with [^.]{2,30} on[- ]air|see a spelling|do you (?:know more|have (?:a|any|more) (?:news )?(?:tips?|information|story|photo))|(?:got|have) a (?:\w+ ){0,2}tip\?)/i;

/** A clock that ends a line. */
const CLOCK_LAST = /\d[:.][0-5]\d\D{0,9}$/;

/** The reader is asked to write too. */
const WRITE_BELOW =
  /(?:^|[.!?…:]\s|\b(?:please|and|or)\s)(?:share your|tell us|let us know|sound off|leave (?:an?|your|us)|join (?:the|our|in))\b[^.!?]{0,60}\b(?:comments?|below|discussion)\P{L}*$/iu;

/** Nothing but a button, the name of a box, or what an editor sets over or under a text. */
const SIGN =
  /^\P{L}*(?:show (?:more|less)|close|cop(?:y link|ied)|save|print|play(?: video)?|gallery|mins?|skip (?:advertisement|to [a-z ]{3,30})|(?:end|start) of [a-z ]{3,12}|(?:advertisement - )?continue reading(?: below)?|(?:top|more|next|previous|promoted|latest|featured|popular) (?:stor(?:y|ies)|news|articles?|videos?)|most popular|popular|suggested reading|more from this section|table of contents|key (?:points|takeaways)|topics|back to top|download our app|report a typo|opens (?:in )?(?:a )?new (?:tab|window)|purchase licensing rights|sponsored|ends|staff (?:reporter|writer)|special to [a-z ]{3,20}|exclusive|breaking|premium|subscribers? only|news|(?:log|sign) in to (?:leave a )?comment|comments are closed|enter your e-?mail(?: address)?|thanks?(?: you)? for (?:signing up|subscribing|reading))[^\p{L}]*$/iu;
/** A film or a form that is not there, a rule of the house, what it asks of its readers, and where else the text stands. */
const SAID =
  /\bby signing up,? you\b|\bby \w+ing [^.]{0,40} you (?:agree|consent)[^.]{0,30} (?:our|terms)\b|\bplease try again(?: later)?[.!]$|\bpreferred source .{0,3}google\b|\byou have been (?:successfully )?added to\b|\bhas (?:not loaded yet|failed to load)|\b(?:please|must|need to) enable javascript|\bjavascript is disabled|\bnot support the (?:audio|video)|^(?:try refreshing|please check your e?-?mail|interested in more\?|allow [a-z]+ content\?|tap here to|use the app for|contact the reporter|our standards:|media contacts?:|categories:|please consider a donation|before you go, can|read the (?:original|full) (?:article|story|report|version)\b.{0,40}$|this (?:report|article|story) has been updated\.$|(?:catch|for) all the latest|(?:quiz|poll): .*\?$|follow [a-z]+ [a-z]+ on (?:twitter|x|facebook|instagram|threads|linkedin|bluesky)\b|@\w+$|image (?:source|caption), )|\b(?:story|report|article|copy|content)\b[^.]{0,40} not been edited by\b|\b(?:view|opinion)s (?:expressed )?(?:here |in this \w+ |by \w+ )?are (?:personal|those of|the.{0,12} own)\b|\bkeep our journalism\b/i;

/**
 * Nothing but the names of sharing buttons and their counts; what a form says of what was filled in; to whom the rest is open;
 * who made the picture.
 */
const LABELS = [
  /^(?:share[ds]?|connect|tweet|comment|e-?mail|print|more|like|save|pin|facebook|twitter|linkedin|reddit|whatsapp|teilen|drucken|partager|imprimer|compartir|s|[^\p{L}])+$/iu,
  /^\P{L}*(?:invalid (?:e-?mail|entry|address|code|password)|(?:you )?must enter|you can(?:no|['’])t enter|please (?:enter|type|fill in) (?:an?|the|your)|bitte geben sie|veuillez (?:saisir|entrer))(?!\p{L})/iu,
  /^published (?:in|on) [^.]{3,40}\b\d{4}$/i,
  /^(?:available|exclusive|reserved) (?:to|for) (?:\S+ )?subscribers$/i,
  /^(?!(?:the|this|an?) )(?:\w+ )?(?:photo|image|illustration)s?(?: (?:by|via|courtesy)|:) /i,
];

/** A kind of thing to look at or listen to, and its title. */
const ELSEWHERE =
  /^(?:photos|pictures|slideshow|video(?: below)?|watch|read (?:next|more)|listen|gallery|galeria|galería|bildergalerie|diaporama)\s?[:：|]/i;

/** Whether a block is what a page says to its readers around any story: buttons, forms, rights, calls to write. */
export function isPageTalk({ text, words, letters, element }: Block): boolean {
  if (words > LONGEST) return false;
  if (RIGHTS.test(text)) return true;
  if (words > LINE) return false;
  if (CHANGED.test(text) || INBOX.test(text) || ABOUT.test(text)) return true;
  const open = endingOf(text) !== 1;
  if (!OF_TEXT.test(element.tag)) {
    if (words <= CALL && (SIGN.test(text) || SAID.test(text))) return true;
    if (callsReaders(text, words, open) || isCreditLike(text, words, open)) return true;
  }
  if (open && YEAR.test(text.slice(-LINE)) && CLOCK_LAST.test(text)) return true;
  if (words <= CALL && WRITE_BELOW.test(text)) return true;
  if (words > SHORT || words < 2 || letters === 0) return false;
  return LABELS.some((label) => label.test(text)) || (open && ELSEWHERE.test(text));
}
