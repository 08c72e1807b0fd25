import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import { endingOf } from '../text-shape.ts';

/** Longer paragraphs are text, whatever words they use. */
const LONGEST = 90;
const LINE = 40;
const LABEL = 6;
/** A whole sentence of so many words that is one link calls elsewhere. */
const CALL = 4;

/** A box that stands where a post of another site is shown once the reader agrees: what it is, and what is asked. */
const FOREIGN =
  /\bexterne[nrs]? inhalt|\b(?:third[- ]party|external) (?:content|media)|\bcontenus? (?:externes?|tiers)|\bcontenido externo|\bconteúdo externo|\bcontenut[io] estern[io]|\bexterne (?:inhoud|content)|\btreści zewnętrzn/i;
const AGREE =
  /anzeigen|angezeigt|laden|einverstanden|datenschutz|privatsphäre|zustimm|display|load|allow|consent|accept|cookie|affich|accepte|mostrar|aceptar|aceitar|visualizz|accett|tonen|toestemming|wyświetl|zgod/i;

/** The site asks its readers for consent, in a paragraph that no name gives away. */
const OURS =
  /\b(?:we|our|this (?:web)?site|wir|unsere[rn]?|diese (?:web)?s(?:ite|eite)|nous|nos|notre|nuestr[ao]s?|este sitio|nostr[aieo])\b/i;
const COOKIES = /\bcookies?\b/i;
const CONSENTS = /accept|agree|consent|zustimm|einverstanden|acept|accett/i;

/** Where the writers are reached, and where one goes on. Only what opens or fills a short line is meant. */
const REACHED =
  /\bcan be (?:reached|contacted) (?:at|by|on|via)\b|\b(?:email|e-mail|contact|write to)\b[^.]{0,40}\S@\S|\bfollow (?:him|her|them|me) on\b/i;
const GO_ON = /^\W*(?:click (?:here|to)\b|for more (?:information|news|stories|on)\b|for more\b[^.]{2,60}\bvisit\b)/i;
const SIGN =
  /^(?:>>|[→▶►➡])|^\W*(?:related|read more|read also|read next|also read|more on|more from|see also|also on|don['’]t miss|lire aussi|à lire aussi|lee también|leia também|leia mais|leggi anche|lesen sie auch|mehr zum thema|lees ook|läs också|les også|læs også|czytaj także|читайте также)(?![\p{L}\p{N}])/iu;
const ONLY_LABEL = /^\W*(?:you may also like|don['’]t miss|more|related|read more|read also|see also|recommended)\W*$/i;

/** What editors and lawyers say about the text. */
const EDITORS =
  /^\W*(?:editor['’]?s['’]? note|correction|clarification|anm(?:erkung|\.) d(?:er|\.) red(?:aktion|\.)|korrekturhinweis|note de la rédaction|nota de (?:la )?redac(?:ción|ção)|nota del(?:la)? redazione)(?![\p{L}\p{N}])/iu;
const PAID =
  /\b(?:may|might) (?:receive|earn|get) (?:an? |some )?(?:\w+ )?(?:compensation|commissions?|fees?)\b|\bwe (?:earn|receive) (?:an? )?(?:\w+ )?commissions?\b|\bwe may (?:earn|make) (?:money|revenue)\b/i;
/** Where a picture is from, behind its caption or alone. */
const PICTURE =
  /[(（](?:image|photo|photograph|picture|pic|foto|bild|imagen|imagem|immagine|fot\.|fotoğraf|фото|تصوير|फोटो|图片来源|图片|写真|사진)(?:s|graph)?(?: by| credits?| courtesy of)? ?[:：]? ?[^()（）]{1,60}[)）]\P{L}*$|\b(?:image |photo )?credits?: [^.|\d]{2,50}$/iu;
/** When a post of a live blog was sent. */
const CLOCK_ALONE = /^\W*\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|[ap]\.?m\.?|h|[a-z]{2,4}))?\W*$/i;
/** Who helped to report. */
const HELPED =
  /\bcontributed to this (?:report|story|article)\b|^\W*contributing:|^includes (?:information|reporting) from\b/i;

/** What a block says about the page rather than as its story; null when nothing. */
function noteIn({ text, words, linkChars, element }: Block): string | null {
  if (words > LONGEST) return null;
  if (FOREIGN.test(text) && AGREE.test(text)) return 'asks before it shows a post of another site';
  if (COOKIES.test(text) && OURS.test(text) && CONSENTS.test(text)) return 'asks for consent';
  if (EDITORS.test(text) || PAID.test(text)) return 'a note on the text';
  if (words > LINE) return null;
  if (CLOCK_ALONE.test(text)) return 'a time of day';
  if (PICTURE.test(text)) return 'a caption with its credit';
  if (HELPED.test(text)) return 'who helped to report';
  if (REACHED.test(text)) return 'how the writers are reached';
  if (GO_ON.test(text)) return 'where to go on';
  if (linkChars * 2 > text.length && SIGN.test(text)) return 'a sign to another page';
  if (
    words >= CALL &&
    element.tag === 'p' &&
    linkChars > text.length * 0.9 &&
    endingOf(text) === 1 &&
    !/^[“"«„']/.test(text)
  )
    return 'a call to another page';
  return words <= LABEL && ONLY_LABEL.test(text) ? 'a label' : null;
}

/** Takes out short notes on the page and its text: consent for cookies and embedded posts, corrections, contacts, signs to other pages. */
export const notes: Step = {
  name: 'notes',
  run: (draft) => {
    for (const block of draft.kept()) {
      const reason = noteIn(block);
      if (reason !== null) draft.remove(block, 'notes', reason);
    }
  },
};
