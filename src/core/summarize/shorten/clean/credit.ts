/** Lines that speak of the story instead of telling it: credits, captions, promotions. */

/** At the beginning, in capitals or not: one pattern, so that each letter is looked at once. */
const CREDIT = new RegExp(
  `^(?:${[
    /^[([]?\s*(?:additional |with )?(?:reporting|writing|editing|compiled|edited|reported|written|translated)\s+(?:and \w+ )?by\b/,
    /^[([]?\s*(?:photos?|images?|pictures?|file (?:photo|image|picture|pic)|pic|video|credits?|source|representational image|getty images)(?:\s*(?:credits?|courtesy))?\s*[:|]/,
    /^[([]?\s*(?:(?:also|must|related|don't miss)[\s|:-]*|[|:-][\s|:-]*)?(?:read|watch|see|listen|view)(?:\s*(?:also|more|here|full|the full|the video|the story))?(?:\s*(?:story|video|here|stories|on|in))?\s*[:|?]/,
    /(?:(?:click|tap|scroll|swipe)\s+(?:here|on|to|down)|read on|keep reading)\b|see\b[^.]{3,60}\bhere\.$/,
    /follow\s+(?:us|@|our|\S+ on (?:twitter|facebook|instagram))/,
    /(?:first )?(?:published|updated|posted|last updated)\b[^.]{0,20}\d/,
    /\(?the (?:writer|author) (?:is|tweets|can be)\b/,
    /(?:the )?(?:views|opinions)(?: and opinions)? expressed\b/,
    /(?:©|copyright\b|all rights reserved)/,
    /(?:sign up|subscribe|download (?:the|our)|get (?:the|our) (?:latest|newsletter)|join (?:us|our))\b/,
    /\(?(?:(?:this|the following) (?:story|article|report|headline)(?: and its \w{4,8})? (?:was|has|have|originally|first|is)\b[^.]{0,60}\b(?:published|edited|corrected|amended|appeared|auto-generated|updated|feed|publication of|part of))/,
    /(?:\d\d:\d\d [a-z]{2,4}, \d|advertisement|story continues|more:|share this|e-mail to a friend|social media\s*\.|transcript\s*\.)/,
    // A footnote.
    /\*\w[^*]*$/,
    /editor['’]s note\b|if you or someone you know\b/,
    /(?:for (?:more|full|the latest)\b[^.]{0,60}\b(?:click|visit|follow|see|go to|download))/,
  ]
    .map(({ source }) => source)
    .join('|')})`,
  'i',
);
const CREDITS = [
  /^[([]?\s*(?:-\s*)?(?:with\s+)?(?:additional\s+)?(?:(?:agency|wire|\p{Lu}{2,6})\s+)?inputs?\b(?:\s+(?:from|by)\b|\s*[)\]])/iu,
  /^[([]?\s*(?:also\s+)?(?:READ|WATCH|SEE|ALSO READ|MUST READ|RELATED)\b\s*(?:MORE|FULL|THE|VIDEO|HERE|[:|?-])/,
  /^By\.?\s+\p{Lu}[\p{L}'’-]+(?:\s+(?:and\s+)?\p{Lu}[\p{L}.'’-]{1,40}){1,5}(?:\s*[,.|])?(?:\s*\w{1,40} (?:writer|correspondent|editor))?\.?$/u,
];
/** Anywhere. */
const PROMOTION =
  /\b(?:content is produced solely\b|is showcasing the work of\b|editorially independent\b|we may (?:make|earn|receive) (?:money|an? ))/i;
/** "The Herald's Ann Poe and Jon Doe reported from Bern." */
const COLLEAGUES =
  /^(?:The )?\p{Lu}[\p{L}.]{1,20}['’]s (?:(?:\p{Lu}[\p{L}.'’-]{1,20}|and),? ){2,12}(?:also )?(?:contributed|reported|wrote)(?: and \p{Ll}{1,12})? (?:from|in|to|this)\b/u;
/** Promotions set into running text; what follows them is another story's headline. */
const INLINE =
  /\s?[([]?\s{0,3}(?:\b(?:Also read|ALSO READ|ALSO WATCH|Also watch|Read more|READ MORE|Read also|READ ALSO|WATCH FULL VIDEO|WATCH VIDEO|WATCH THE VIDEO|CLICK TO WATCH|CLICK HERE)\b|(?:Read|READ|WATCH)\s?[|:?]{1,3})/;
const INLINE_CREDIT =
  /\s{0,3}[([]\s{0,3}(?:With (?:agency |\p{Lu}{2,6} )?inputs|Inputs from|Reporting by|Editing by|Image|Photo|File photo|Picture)\b[^)\]]*(?:[)\]]|$)/u;

/** A cheap look before the exact ones. */
const PERHAPS_INLINE = /[Rr]ead|READ|W(?:ATCH|atch)|CLICK|nputs|ing by|Image|hoto|Picture/;

/** Whether a whole sentence or paragraph is a credit, a caption or a promotion. */
export function isCredit(text: string): boolean {
  const head = text.slice(0, 400).trim();
  return (
    /contributed to (?:this|the) (?:report|story|article)\b/.test(head) ||
    COLLEAGUES.test(head) ||
    (/»\s?\.?$/.test(text.slice(-4)) && !text.includes('«')) ||
    CREDIT.test(head) ||
    PROMOTION.test(head) ||
    CREDITS.some((form) => form.test(head))
  );
}

/** Where credits and promotions set into or behind a sentence begin and end, relative to it. */
export function inlineCredit(sentence: string): { start: number; end: number } | undefined {
  if (!PERHAPS_INLINE.test(sentence)) return undefined;
  const promotion = INLINE.exec(sentence);
  if (promotion) return { start: promotion.index, end: sentence.length };
  const credit = INLINE_CREDIT.exec(sentence);
  return credit ? { start: credit.index, end: credit.index + credit[0].length } : undefined;
}
