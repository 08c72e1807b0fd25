import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import { isPageTalk } from '../page-talk.ts';
import { endingOf, INVITATION, OF_TEXT, PLATFORM, YEAR } from '../text-shape.ts';

/** Longer paragraphs are text, whatever words they use. */
const LONGEST = 90;
const LINE = 40;
const LABEL = 6;
/** A paragraph that is one link leads elsewhere, as a sentence of so many words or with more; with fewer it may be a name. */
const CALL = 4;
/** A quotation, an item with its number, and an address that is given. */
const OF_STORY = /^(?:http|\d+[.)]|[“"«„■])/;
/** Signs before an invitation that opens a line, and after one that is all of it. */
const AT_ONCE = 4;
/** Words of a line that says whose the text is, or who answers for it. */
const RIGHTS = 14;
const SIGNED =
  /©|^[(（][^:：()（）]{2,12}[:：][^:：()（）]{2,30}[)）]$|^\P{L}*(?:with (?:agency )?inputs? from|con información de|com (?:informações d|lusa\P{L}*$)|mit (?:material (?:von|der)|informationen von \S+$)|avec (?:l['’])?(?:afp|agences?))(?!\p{L})|के इनपुट/iu;
/** What the text is filed under. */
const FILED =
  /^(?:tags?|topics?|filed under|etiquetas|temas|schlagw[öo]rter|stichw[öo]rter|themen|mots[- ]clés|argomenti|etiket(?:ler)?|tagi|برچسب ?ها|теги|标签|標籤|タグ|태그)\s?[:：]/iu;
/** Words of a call to follow the house elsewhere; advice to readers is a sentence without “us” and a link. */
const CALL_WORDS = 24;

/** A box that stands where a post of another site is shown once the reader agrees: what it is, and what is asked. */
const FOREIGN =
  /\bexterne[nrs]? inhalt|\b(?:third[- ]party|external) (?:content|media)|\bcontenus? (?:externes?|tiers)|\bcontenido externo|\bconteúdo externo|\bcontenut[io] estern[io]|\bexterne (?:inhoud|content)|\btreści zewnętrzn|\binhalten? (?:von|eines|aus) (?:drittanbieter|sozialen)|\bvotre bloqueur|\bi(?:hr|hren) (?:ad|werbe)blocker|\bcontenu est bloqué|\binhoud kan niet|\bdieser inhalt kann nicht/i;
const AGREE =
  /anzeig|angezeigt|laden|einverstanden|datenschutz|zustimm|display|load|agree|consent|accept|affich|permission|allow|enable|mostrar|ace[pi]ta|visualizz|accett|tonen|toestem|wyświetl|zgod/i;

/** The site asks its readers for consent, in a paragraph that no name gives away. */
const OURS =
  /\b(?:we|us|our|this (?:web)?site|wir|unsere[rn]?|diese (?:web)?s(?:ite|eite)|nous|nos|notre|veuillez|nuestr[ao]s?|este sitio|nostr[aieo])\b/i;
const COOKIES = /\bcookies?\b/i;

/** Where the writers are reached, and where one goes on. Only what opens or fills a short line is meant. */
const REACHED =
  /\bcan be (?:reached|contacted) (?:at|by|on|via)\b|\S@[^\s.]{1,80}\.\w|\bfollow (?:him|her|them|me) on\b/i;
const GO_ON =
  /^\W*(?:click (?:here|to)\b|stay (?:updated|tuned|informed|connected)\b|for more (?:information|news|stories|on)\b|for more\b[^.]{2,60}\bvisit\b)|\bctrl ?\+ ?enter\b/i;
const POINTER = /^(?:>>|[→▶►➡▼]|Ран[еі])/u;
/** Labels that mean something else within a sentence. */
const LABELS =
  /^[^\p{L}]*(?:more|article content|(?:article |story )?continues(?: below)?|(?:share|gift|save) this(?: article| post| story)?|view comments|join the conversation|have your say|sponsored content|loading|(?:hide|toggle) caption|enlarge this image|publici(?:dade?|té)|reklama?|hirdetés|anno(?:ns|nce)|advertentie|pubblicità|διαφ[ηή]μιση|โฆษณา|スポンサーリンク|реклама|פרסומת|إعلان|विज्ञापन|বিজ্ঞাপন|[広广廣]告|광고)[^\p{L}]*$/iu;

/** How long ago a post was sent. */
const AGO =
  /^\W*(?:(?:updated|published|posted):? )?(?:just now$|\d{1,2} ?(?:m|mins?|minutes?|h|hrs?|hours?|days?) ago\b|vor \d{1,2} (?:min|std|stunde|tag)|(?:hace|il y a|há) \d{1,2} ?(?:min|h|d|j))/i;
/** A step back to the text, behind a footnote. */
const BACK = /↩\uFE0E?$/;

/** Where else the house can be followed, or a post was shown: a line with a platform's name, or a sentence that begins like this. */
const FOLLOW = /^\W*(?:(?:click|follow|join|subscribe|get|add|stay|folge[nt]?|suivez|segu[ei]|s[íi]gue|siga)\b|abonn)/i;
/** And calls in forms that no report has: only the verb that bids, never "joined" or "signed". */
const JOIN =
  /únete|s[íi](?:gue|ga)nos|seguici|iscriviti|inscrivez-vous|subscreva|iratkozz|meld je |obserwuj nas|takip edin|abone ol|mari bergabung|ikuti kami|ακολουθήστε|дпи(?:сывай|суй|ши)тес|(?:^|[.?] )הצטרפו|تابعو|قناتنا|بپیوندید|फॉलो करें|訂閱本/iu;
/** How long it takes to read the text. */
const READING =
  /\b(?:read(?:ing)?\b|lese|lect|lettura|leitura).{0,14}\d ?min|\d[ -]?min(?:ute)?s? (?:read|(?:de|di) le)/i;
/** Scripts whose paragraphs often end without a stop. */
const UNSTOPPED = /\p{sc=Arabic}/u;
/** The text goes on below an advertisement or a picture: a sign of a few words. */
const SIGN = 9;
const BELOW =
  /(?:contin[uú]|suite|sigue|forts[æäe]tt|loopt|verder|ciąg|dalsz\p{L} |pokračuje|продолж).{0,40} (?:after|below|después|depois|dopo|după|ap[ró][eè]?s|после|e[ft]ter|under|onder|pod) .{0,13}(?:advert|ads?\P{L}*$|pub{1,2}lici|annon|bil[dl]|foto|vide|wideo|re[kc]l|рекл)|hirdetés után|haberin devamı|juttu jatkuu|scroll (?:down )?to continue|^請繼續/iu;
/** Whoever wrote and edited it, by their initials: "(abc/de)", "ABC // DE". */
const INITIALS = /^\(?\p{L}{2,4}(?: ?\/{1,2} ?\p{L}{2,4}){1,3} ?\/?\)?$/u;

/** What editors and lawyers say about the text. */
const EDITORS =
  /^\((?:adds|updates|recasts|corrects|rewrites) |^\(?(?:\p{L}+ ){1,2}(?:earlier|previous|früheren|eerdere|tidigare) versi\S+ (?:of this (?:article|story)|dieses|van dit|av artikeln)\b|^\W*(?:editor['’]?s['’]? note|(?:correction|clarification|correctie|fe de err\w+|errata|r[eä]ttelse|oikaisu|korjaus|korrektur(?:hinweis)?)s?(?: \([^)]{1,40}\))?(?: ?[:.|–—-]|[ ,][^:]{0,24}:|$)|appeared in the .{0,30}print edition|this is a \w+ story published|this (?:article|story) (?:was|has been) (?:\w+ )?(?:updated|corrected|amended|generated|reported by|published from)|this (?:article|story|report|investigation|project|series)(?: by [^.]{2,40})? (?:was|is) (?:(?:first|originally) published|a joint|(?:co-)?produced|supported|made possible|part of an? |republished)|a version of this (?:article|story) (?:first |originally )?appear(?:ed|s)|this is a (?:developing|breaking)(?: news)? story|anm(?:erkung|\.) d(?:er|\.) red(?:aktion|\.)|note de la rédaction|nota de (?:la )?redac(?:ción|ção)|nota del(?:la)? redazione)(?![\p{L}\p{N}])/iu;
const PAID =
  /\b(?:may|might) (?:receive|earn|get) (?:us )?(?:an? |some )?(?:\w+ )?(?:compensation|commissions?|fees?)\b|\bwe (?:earn|receive) (?:an? )?(?:\w+ )?commissions?\b|\bwe may (?:earn|make) (?:money|revenue)\b/i;
/** Where a picture is from, behind its caption or alone. */
const PICTURE =
  /[(（](?:image|photo|photograph|picture|pic|foto|bild|imagen|imagem|immagine|fot\.|fotoğraf|фото|تصوير|फोटो|图片来源|图片|写真|사진)(?:s|graph)?(?: by| credits?| courtesy of)? ?[:：]? ?[^()（）]{1,60}[)）]\P{L}*$|\b(?:image |photo )?credits?: [^.|\d]{2,50}$/iu;
/** When a post of a live blog was sent, in which minute of a match, and which of how many pictures it is. */
const CLOCK_ALONE =
  /^-30-$|^\d{1,3}['’](?: ?\+ ?\d+['’]?)?$|^\W*\d{1,2}(?:[:.h]\d{2}|\s?(?:\/|of|de|von)\s?\d+)(?:\s?(?:[ap]\.?m\.?|h|[a-z]{2,4}))?\W*$/i;
const TIME = /\b\d\d?[:.][0-5]\d\b/;
/** Who helped to report. */
const HELPED =
  /\bcontributed (?:to this (?:report|story|article)|(?:to )?reporting)\b|^\W*contributing:|^\W*(?:(?:with )?additional (?:reporting|input)(?: by| from|:)|(?:reporting|writing|(?:copy )?edited) by:?) (?:[^;]*; .*ing by\b|.*[^.]$|(?:the )?\S+ \S+\.$)|^includes (?:information|reporting) from\b|\bwas used in this report\b/i;

/** Whether a block says something of the page and its text rather than tell the story. */
function isNote({ text, words, linkChars, element }: Block): boolean {
  if (words > LONGEST) return false;
  if ((FOREIGN.test(text) && (AGREE.test(text) || COOKIES.test(text))) || EDITORS.test(text) || PAID.test(text))
    return true;
  if (COOKIES.test(text) && OURS.test(text) && AGREE.test(text)) return true;
  if (words > LINE) return false;
  if (words <= LABEL + 2 && endingOf(text) !== 1 && AGO.test(text)) return true;
  if ([CLOCK_ALONE, BACK, PICTURE, HELPED, REACHED, GO_ON].some((pattern) => pattern.test(text))) return true;
  if (words <= CALL_WORDS && PLATFORM.test(text) && !OF_TEXT.test(element.tag)) {
    if ((endingOf(text) === 0 && !UNSTOPPED.test(text)) || text.endsWith('!') || JOIN.test(text)) return true;
    if (FOLLOW.test(text) && (linkChars > 0 || OURS.test(text))) return true;
  }
  if (words <= SIGN && !OF_TEXT.test(element.tag) && (BELOW.test(text) || INITIALS.test(text))) return true;
  // When the page was made.
  if (words <= RIGHTS && YEAR.test(text) && TIME.test(text) && endingOf(text) !== 1) return true;
  if (words <= RIGHTS && (SIGNED.test(text) || (FILED.test(text) && endingOf(text) !== 1))) return true;
  const call = INVITATION.exec(text);
  // A sign to another page is mostly a link; a label is nothing but an invitation.
  if (linkChars * 2 > text.length && ((call && call.index < AT_ONCE) || POINTER.test(text))) return true;
  const isLink = element.tag === 'p' && linkChars > text.length * 0.9;
  if (isLink && words >= CALL && (words > CALL || endingOf(text) === 1) && !OF_STORY.test(text)) return true;
  return (
    words <= LABEL &&
    (READING.test(text) || (call !== null && call[0].length >= text.length - AT_ONCE) || LABELS.test(text))
  );
}

/** Takes out short notes on the page and its text: consent for cookies and embedded posts, corrections, contacts, signs to other pages. */
export const notes: Step = {
  name: 'notes',
  run: (draft) => {
    for (const block of draft.kept()) if (isNote(block) || isPageTalk(block)) draft.remove(block);
  },
};
