/** Datelines: the place, date and wire before a story's first word, marked or with the mark lost. */

import { DATELINE_CITIES } from './dateline-cities.ts';

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ /]\p{L}[\p{L}.'’-]*){0,4}(?:,\s*\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}){0,2}`;
const MONTH = `(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*`;
const WIRE = String.raw`\((?:CNN|CNN[\p{L} .]{1,20}|Reuters|Thomson Reuters[\p{L} ]*|AP|AFP|PTI|IANS|ANI|UNI|UPI|EFE|AGI|STT|ots|DPA|dpa[^)]{0,15}|APA|sda|SDA|epd|KNA|ANSA|NTB|TT|Efe|BBC|CBS|NBC|ABC|TASS|Xinhua|Bloomberg|Mental Floss|[\p{Lu}][\p{L} .]{1,24} News(?: [\p{L}]+)?)\)`;
const DASH = `(?:-{1,3}|[–—―]|:)`;

const EDITORS_NOTE = /^\((?:Eds?|EDS?)\s*:[^)]{0,200}\)\s*/;
/** A cheap look before the exact ones: a mark behind the place, a place in capitals, or another script. */
const PERHAPS = /^[A-Z][^a-z]{2}|^[^A-Za-z\d"'“‘]|[(:–—―/[]|-[^a-z]|\s-|^[\w ]{4,24} (?:The|An?) /;
const FORMS = [
  // "By A B Lal Beijing, Aug 1 (PTI) ", "New Delhi, Jul 19 (PTI) ", "LONDON, July 3 -"
  new RegExp(
    `^(?!(?:On|In|At|Since|Until|After|Before)\\s)(?:By (?:(?:and\\s)?\\p{Lu}[\\p{L}.]*\\s){1,8})?${PLACE},?\\s+${MONTH}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?\\s*(?:\\(\\p{Lu}[\\p{L} .]{1,30}\\)\\s*${DASH}?|${DASH}\\s)\\s*`,
    'u',
  ),
  // A byline, or the end of the headline, before place, day and wire: "From A B Lal Beijing, Jan 18 (PTI) "
  new RegExp(`^[^.!?"“]{0,70}?,\\s*${MONTH}\\.?\\s\\d{1,2}\\s*${WIRE}\\s*${DASH}*\\s*`, 'u'),
  // The day alone: "Feb. 3, 2015 -- "
  new RegExp(`^${MONTH}\\.?\\s\\d{1,2},\\s\\d{4}\\s${DASH}\\s(?=["“]?\\p{Lu})(?!.*\\s${DASH}\\s)`, 'u'),
  // Press releases: "RENO, Nev., Nov. 18, 2026 /PRNewswire/ -- ", "RENO, Nev.--(BUSINESS WIRE)--", "RENO, NV / ACCESS Newswire / November 18, 2026 / "
  /^\p{Lu}[\p{L}\d., ’'-]{2,50}?\s?(?:--\(\p{Lu}[\p{Lu} ]+\)\s?--|\/\s?[\p{L} -]{2,25}\/(?:\s?\p{L}+ \d\d?, \d{4} \/|\s--?))\s*/u,
  // "PARIS (Reuters) - ", "(CNN)", "London (CNN)", "(CNN) -- "
  new RegExp(`^(?:${PLACE},?\\s*)?${WIRE}\\s*(?:${DASH}+\\s*|(?![\\s\\p{Ll}'’]))`, 'u'),
  // An agency we do not know needs the dash: "OSLO (Nordwire) - "
  new RegExp(
    `^\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:,\\s\\p{Lu}[\\p{L} .]{1,30})?\\s*\\([\\p{L} ./&]{2,30}\\)\\s*${DASH}+\\s*`,
    'u',
  ),
  // And in small letters a short name, and a capital behind the dash: "Kiel (nwd) - Two boats"
  /^\p{Lu}\p{Ll}[\p{L}.’'-]{1,24}(?:[ /]\p{Lu}[\p{L}.’'-]{1,24}){0,2}\s\([\p{L}/]{2,8}\)\s[-–—]{1,2}\s(?=["“„«»]?\p{Lu})/u,
  // "Sennick – Two boats", "Sennick/Bern – Two boats", "Aldermoor, Calif. — Two boats": a dash that no other closes, before a capital.
  /^\p{Lu}[\p{L}.’'-]{1,24}(?:[\s/]\p{Lu}[\p{L}.’'-]{1,24}){0,2}(?:,(?:\s\p{Lu}[\p{L}.]{1,24}){1,2})?(?:\s?[–—―]\s?|\s--?\s)(?=["“„«]?\p{Lu})(?!.{0,250}(?:[–—―]|\s--?\s))/u,
  // "QUEBEC, Canada -- ", "PATNA: ", "OSLO- ", and the house before it: "Nordworld - OSLO -- "
  /^(?:\p{Lu}\p{L}{2,20}\s-\s(?=\p{Lu}{3}))?\p{Lu}[\p{Lu} .'’/-]{3,45}(?:,\s\p{Lu}[\p{L} .]{1,30})?\s*(?:--+|[–—―]|-\s|:)\s*/u,
  // Datelines of other languages: place, day and agency as their wires set them.
  // "МОСКВА, 3 мая. /ТАСС/. ", "МОСКВА, 3 мая — РИА Новости. "
  /^[\p{Lu} -]{4,30},?\s\d{1,2}\s\p{Ll}{3,9}\.?\s*(?:[—–-]\s*\p{Lu}[^.]{2,25}\.|\/[^/]{2,20}\/\.)\s*/u,
  // "MADRID 3 May. (EUROPA PRESS) - ", "Madrid, 3 may 2024 (EFE).- ", "PARIS, 3 mai (AFP) - ", and in capitals without agency
  /^\p{Lu}[\p{L} '’-]{2,25},\s\d{1,2}\.?\s\p{L}{3,10}\.?\s[-–—]+\s(?=["“«]?\p{Lu})/u,
  /^\p{Lu}[\p{L} '’-]{2,25},?\s\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?(?:\s(?:de\s)?\d{4})?\s*\([\p{L} ./-]{2,25}\)(?:\s*\.)?\s*[-–—]+\s*/u,
  // "Zaragoza.- ", "Ciudad de México (EFE).- ", "BERLIN taz | ", "Москва. 3 мая. INTERFAX.RU - "
  /^\p{Lu}[\p{L}.,'’ /-]{2,30}(?: \([^)]{2,25}\))?\s?\.\s?[-–—]+\s?(?=["“«¿¡]?\p{Lu})/u,
  /^(?!(?:ALSO )?(?:READ|SEE|WATCH) )\p{Lu}{2}[\p{Lu} .'’-]{1,30}(?: [\p{Ll}/]{2,9})? \| (?=["“„«]?\p{Lu})/u,
  /^\p{Lu}\p{L}[\p{L} -]{1,25}\. \d{1,2} \p{Ll}{3,9}\. \p{Lu}[\p{L}.-]{2,20} (?:[—–-] )?/u,
  // "القاهرة (رويترز) - ", "القاهرة 3 مايو (رويترز) - ", "القاهرة - رويترز: ", "नई दिल्ली, 3 मई (भाषा) "
  /^[\p{sc=Arabic} ]{3,25}(?:\p{Nd}{1,2} \p{sc=Arabic}{3,12} )?(?:\([^()]{2,20}\)\s*[-–—]+|[-–—/ـ] ?[\p{sc=Arabic} ]{2,14}[:–—-]|: ?«[^»]{3,20}»)\s*/u,
  /^[\p{sc=Devanagari}\p{sc=Bengali} ]{2,25}(?:,\s*\p{Nd}{1,2}\s[\p{sc=Devanagari}\p{sc=Bengali}]+\s*\([^()]{2,20}\)|\([^()]{2,20}\)\s*[-–—:])\s*[-–—:।]*\s*/u,
  /^(?:(?:न(?:ई|यी) )?दिल्ली|मुंबई|लखनऊ|पटना|कोलकाता|भोपाल|जयपुर|चंडीगढ़|रांची|देहरादून|शिमला|अहमदाबाद|बेंगलुरु|चेन्नई|हैदराबाद|श्रीनगर|जम्मू|वाराणसी)\s*[:।–—-]\s*/u,
  // "新华社北京2月7日电（记者张三）", "本报讯 ", "中新网2月7日电 "
  /^[（(]?(?:本报|\p{sc=Han}{2,8}[社网报台])[^。，]{0,16}?(?:日电|讯(?=[\s　（(:：，]))\s*(?:[（(][^）)]{1,40}[）)])?[\s　:：，]*/u,
  // Who reports, in brackets: "[새날일보 홍길동 기자] ", "〔記者王小明／台北報導〕", "［パリ　3日　ロイター］ - "
  /^\p{Ps}[^\p{Pe}]{0,24}(?:기자|[記记]者(?![会會])|[報报][導道]|日[電电]|ロイター)[^\p{Pe}]{0,24}\p{Pe}\s*(?:-\s)?/u,
  // "【ワシントン共同】", "[서울=연합뉴스] 홍길동 기자 = ", "(서울=연합뉴스) "
  /^【[^】]{2,30}】\s*/u,
  /^[[(（][^\])）]{2,20}[=＝][^\])）]{2,20}[\])）]\s*(?:\p{sc=Hangul}{2,4}\s기자\s*=\s*)?/u,
];
const LOST_MARK = /^(\p{Lu}[\p{Lu}. '’-]{2,24}?)(?:,\s\p{Lu}[\p{Ll}.]+)?\s+(?=["“]?\p{Lu}(?:\p{Ll}|\s|\.))/u;
/** "Lisbon The agency": the mark is lost, and no name goes on with an article. */
const CITY_ALONE = /^(\p{Lu}[\p{L} ]{3,24}?)\s(?=(?:The|An?)\s)/u;
const CITY_AND_MARK = /^(\p{Lu}[\p{L}. '’-]{2,24}?)\s*(?::|--+|[–—―]|\s-\s)\s*(?=\p{Lu})/u;

/**
 * UTF-16 length of the dateline at the start of a paragraph, with its mark and white space; 0 when there is none. A
 * place without a wire, date or capitals is only believed when it is a city that datelines are known to name.
 */
export function datelineLength(text: string): number {
  const head = text.slice(0, 300);
  if (!PERHAPS.test(head)) return 0;
  const note = EDITORS_NOTE.exec(head)?.[0].length ?? 0;
  const rest = head.slice(note);
  for (const form of FORMS) {
    const found = form.exec(rest)?.[0];
    if (found !== undefined && /[\p{L}\p{N}]/u.test(rest.charAt(found.length).concat(rest.charAt(found.length + 1)))) {
      // "(ANSA) - ROMA, 3 MAG - ": the agency first, then what else there is.
      return note + found.length + (found.startsWith('(') ? datelineLength(rest.slice(found.length)) : 0);
    }
  }
  for (const form of [LOST_MARK, CITY_ALONE, CITY_AND_MARK]) {
    const found = form.exec(rest);
    if (found?.[1] && DATELINE_CITIES.has(found[1].trim().toUpperCase())) return note + found[0].length;
  }
  return note;
}
