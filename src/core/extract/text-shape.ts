/** Words of picture credits. */
export const CREDIT =
  /\b(?:getty|reuters|afp|ap photo|associated press|shutterstock|istock|epa|dpa|photo|foto|picture|pictured|image|credit|courtesy|file|via|imago|alamy|bild|quelle|source)\b/i;

/** Calls to read, buy or do something else. */
export const INVITATION =
  /\b(?:read (?:more|also|next)|also read|see also|click here|subscribe|sign up|newsletter|suscr[íi]b\w+|iscriviti|assine|zapisz się|abone ol|follow us|related|more (?:on|from)|watch|listen|download|share|advertisement|copyright|all rights reserved|contact|email|cookies?|lesen sie|mehr zum thema|leia|lee también|lire aussi|abonn\w*|don['’]t miss|up next|trending|most read|recommended|you may also like|affiliate|commissions?|originally published|empfohlen\w*|auch interessant|meistgelesen|anzeige|lire la suite|sur le même sujet|te puede interesar|leer más|más información|leggi anche|per approfondire|saiba mais|lees ook|l[eäæ]s (?:også|också)|czytaj (?:też|także|również)|zobacz też|ilgili haber\w*|ayrıca)\b|à lire|читайте также|подпис\w*|関連記事|あわせて読みたい|続きを読む|相关(?:阅读|新闻)|延伸閱讀|관련 ?기사|اقرأ أيضا|اشترك|(?:यह|ये|इसे) भी (?:पढ़े|देखें)|हेही वाचा|सदस्यता लें|订阅|訂閱|購読|구독|©/i;

/** Other houses where a paper can be followed, and its letters to readers: what is got there costs nothing. */
export const PLATFORM =
  /whatsapp|telegram|instagram|facebook|youtube|google|newsletter|nieuwsbrief|nyhetsbrev|hírlev|וואטסאפ|טלגרם|واتساب|ل[يی]?[غجگ]رام|फेसबुक|व्हाट्स|यूट्यूब|গুগল|微信|微博|電子報|카카오|네이버/i;

/** Headings, items, rows and cells: of the text, whatever words they have. */
export const OF_TEXT = /^(?:h\d|li|t[dhr]|d[dt])$/;

/** Words of consent dialogs. */
export const CONSENT =
  /\b(?:cookie|consent|opt[- ]out|ccpa|gdpr|privacy|datenschutz|einwillig|privatsphäre|rgpd|confidentialit|privacidad)/i;

export const CLOCK = /\b\d{1,2}[:.]\d{2}\b/;
export const YEAR = /\b(?:19|20)\d\d\b/;

/** 0 open, 1 sentence, 2 colon, 3 dots, 4 comma or dash; closing marks behind it are passed over. */
export function endingOf(text: string): number {
  let at = text.length - 1;
  while (at > 0 && `"'”’»)]›」』`.includes(text[at] as string)) at--;
  const char = text[at] as string;
  if (char === '…' || text.endsWith('...')) return 3;
  if ('.!?。！？؟۔।'.includes(char)) return 1;
  if (':：'.includes(char)) return 2;
  if (',;-–—、，'.includes(char)) return 4;
  return 0;
}

/** Signs that part links, name accounts or point on, among so many characters of a text. */
const MARKS = /[|©•@#»›/→_]/g;
const LOOKED_AT = 300;

export function marksIn(text: string): number {
  return text.slice(0, LOOKED_AT).match(MARKS)?.length ?? 0;
}

/** 0 nothing in common, 1 one begins the other, 2 equal. */
export function similar(folded: string, description: string): number {
  if (folded.length < 20 || description.length < 20) return 0;
  if (folded === description) return 2;
  const head = Math.min(folded.length, description.length, 60);
  return folded.slice(0, head) === description.slice(0, head) ? 1 : 0;
}
