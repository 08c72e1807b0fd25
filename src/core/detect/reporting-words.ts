import { LETTER, wholeWords } from '../letters.ts';

/** Words by which news says who said it, in Latin letters, and elsewhere in forms that stand within other words. */
const LATIN = [
  'said|says|told|according|announced|reported',
  'sagte|sagt|laut|erklärte|teilte|mitteilte|zufolge|nach angaben|hieß es|berichtete|betonte|so (?:der|die|das|ein|eine)',
  "selon|déclaré|affirmé|indiqué|expliqué|annoncé|précisé|dit|ajouté|estimé|rapporté|d[’']après",
  'dijo|según|afirmó|aseguró|explicó|señaló|indicó|anunció|informó|agregó|añadió|sostuvo|detalló|manifestó',
  'secondo|detto|dichiarato|spiegato|riferito|annunciato|affermato|aggiunto|sottolineato|fatto sapere',
  'disse|segundo|afirmou|informou|explicou|anunciou|contou|declarou|acrescentou|diz',
  // Dutch, Swedish, Norwegian and Danish
  'zei|zegt|volgens|aldus|meldt|liet weten|uppger|berättar|oplyser|opplyser|fortæller|forteller|sade|säger|enligt|sa|sier|siger|ifølge',
  // Polish, Czech, Hungarian, Finnish, Romanian
  `powiedział${LETTER}*|mówi|poinformował${LETTER}*|według|dodał${LETTER}*|przekazał${LETTER}*|zaznaczył${LETTER}*|řekl${LETTER}*|uvedl${LETTER}*|podle|mondta|szerint|sanoo|mukaan|potrivit|declarat|spus`,
  // Turkish, Indonesian
  'dedi|diyor|söyledi|açıkladı|belirtti|göre|bildirdi|kaydetti|ifade etti|kata|ujar|menurut',
].join('|');
const OTHERS = [
  // Chinese
  '[说說][，：。]|表示|介绍|介紹|报道|報道|報導|告诉|告訴|记者|記者|据悉|據悉|获悉|指出|认为|認為|强调|強調',
  // Japanese
  '述べ|話[しす]|発表|によると|によれば|明らかに|語っ',
  // Korean
  '말[했한]|밝[혔힌]|전했|설명[했한]|따르면|기자',
  // Thai
  'กล่าว|เปิดเผย|ระบุ|รายงาน',
  // Hindi and Marathi
  'कह|बता|अनुसार|सांगितले',
  // Russian, Ukrainian, Bulgarian
  'сказал|сообщил|заявил|рассказал|словам|отметил|уточнил|сообща|по данным|повідоми|заяви|каза',
  // Arabic, Persian, Urdu
  'قال|[يت]قول|أعلن|أكد|وفق|گفت|اعلام|کہا',
  // Greek, Hebrew
  'δήλωσε|είπε|σύμφωνα|אמר|מסר|לדברי',
].join('|');

/** Marks of reported speech in the news of many languages. */
export const REPORTED = new RegExp(`${wholeWords(LATIN)}|${OTHERS}`, 'gi');
