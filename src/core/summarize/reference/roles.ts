/** What somebody is, as printed right before the name: "Finance Minister", "former council leader". English. */

import { DAYS, MONTHS } from '../../english-calendar.ts';

/** Written small or with a capital. */
const OFFICES =
  'minister|president|chair(?:man|woman|person)?|director|secretary|leader|chief|spoke(?:sman|swoman|sperson)|act(?:or|ress)|singer|rapper|comedian|cricketer|captain|skipper|coach|manager|player|batsman|bowler|boxer|driver|professor|researcher|scientist|economist|analyst|judge|justice|lawyer|advocate|counsel|attorney|prosecutor|founder|author|writer|journalist|editor|governor|mayor|senator|congress(?:man|woman)|representative|commissioner|inspector|superintendent|constable|sergeant|detective|sheriff|officer|commander|general|colonel|major|filmmaker|producer|doctor|surgeon|ambassador|diplomat|legislator|lawmaker|councillor|activist|billionaire|businessman|businesswoman|entrepreneur|tycoon|champion|pope|bishop|archbishop|king|queen|prince|princess|star|model|chef|farmer|teacher|principal|nurse|pilot|speaker'.replace(
    /(?<=^|\|)\w/g,
    (letter) => `[${letter.toUpperCase()}${letter}]`,
  );
const ROLE = String.raw`(?:${OFFICES}|MP|MLA|MLC|CEO|CFO|CM|PM|Sen\.|Rep\.|Gov\.|Gen\.|Col\.|Lt\.|Sgt\.)`;
const BEFORE = String.raw`(?:\p{Lu}[\p{L}.’'-]{0,40}|former|prime|chief|deputy|vice|senior|acting|interim|assistant|joint|national|state|general|executive|managing|co-\p{Ll}{1,30}|ex-\p{Ll}{1,30}|prime|film|police|party|council|opposition|human rights|climate|pop|rock|veteran|music|fashion|research|defence|defense|finance|foreign|home|health|education)`;
const AT_END = new RegExp(
  `(?<![\\p{L}\\p{N}.-])((?:${BEFORE}\\s(?:of\\s(?=\\p{L}{1,40}\\s)|for\\s)?){0,4}(?:${ROLE}-)?${ROLE})\\s$`,
  'u',
);
/** What opens a sentence or clause and is no part of a role. */
const NO_PART = new RegExp(
  `^(?:The|A|An|In|On|At|By|For|From|To|Of|And|But|As|If|When|While|After|Before|With|Since|Until|Although|Though|Because|According|Meanwhile|However|Earlier|Later|Also|Then|Now|Both|Like|Unlike|Among|His|Her|Their|Its|This|That|${DAYS}|${MONTHS}|Mr|Mrs|Ms|Dr)$`,
);
/** What may stand right before a role; after any other word it may be but a part of one ("press secretary", "Ann's coach"). */
const BOUNDARY =
  /(?:^|[,:;“"–—]\s?|(?<!\b\p{Lu})\.\s?|\b(?:the|a|an|of|to|by|with|from|for|that|said|says|added|told|when|while|after|before|if|including|against|on|in|over|about|where|whom|is|was|has|had|met|asked|urged|like)\s)$/u;

/** Words that have a capital only where they open a sentence, when the word behind them has none or is the name. */
const COMMON =
  /^(?:Former|Senior|Veteran|Acting|Deputy|Chief|Party|Police|Opposition|Council|Actor|Actress|Singer|Comedian|Filmmaker|Director|Producer|Author|Writer|Journalist|Lawyer|Advocate|Activist|Boxer|Batsman|Bowler|Cricketer|Captain|Skipper|Coach|Founder|Researcher|Economist|Analyst|Businessman|Model|Chef)(?=\s(?:\p{Ll}|$)|\s*$|-\p{Ll})/u;

/** A role as it is written within a sentence. */
export function roleWithin(role: string): string {
  return COMMON.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}

/** UTF-16 length of the role at the end of what stands before a name, with the space behind it; 0 when there is none. */
export function roleLength(before: string): number {
  const found = AT_END.exec(before.slice(-80))?.[1];
  if (found === undefined) return 0;
  const words = found.split(' ');
  const all = words.length;
  while (words[0] !== undefined && NO_PART.test(words[0])) words.shift();
  const role = words.join(' ');
  if (role === '') return 0;
  const starts = words.length < all || BOUNDARY.test(before.slice(0, before.length - role.length - 1));
  return starts ? role.length + 1 : 0;
}
