import type { Leaning } from './leaning.ts';

/** First words that lean on the sentence before, in languages other than English: pronouns, "but", "this". */

const WORDS: Readonly<Record<string, string>> = {
  de: 'Auch(?! wenn| wer| was| ohne| als| nach| heute| in diesem| \\d)|So(?= (?:ist|sind|war|waren|hat|haben|soll|sollen|gibt|gab|kann|wird|sei|will|verlangt)\\b)|(?:In|Zu|An|Bei|Nach|Vor|Mit|Aus|Auf|Durch|Für|Unter|Von|Seit|Wegen|Trotz) (?:dies|jen|solch)e[mnrs]?(?! (?:Tage|Woche|Jahr|Monat|Sommer|Winter))|(?:Auf|Mit|Von|An|Bei|Für|Durch|Aus|Nach|Zu|Unter) d(?:ie|er|em|en|as)(?= (?:laut|d(?:er|ie|as|em|en)|sich|man|es|er|sie|wir|auch)\\b)|D(?:ie|er|en|em)(?= (?:ist|sind|war|waren|hat|haben|will|wollen|soll|kann|wird|werden)\\b)|Somit|Demnach|Sondern|Nicht zuletzt|(?:Jede[mnrs]?|Eine?[rs]?|Viele|Einige|Manche|Alle) (?:dieser|von ihnen)|[A-Z][^.,:]{1,60} (?:allerdings|hingegen|dagegen|jedoch|indes|beispielsweise|entsprechend)|Aber|Doch|Allerdings|Jedoch|Deshalb|Da(?:bei|durch|für|gegen|her|mit|nach|nn|raufhin|rum|von|zu)|Zudem|Au(?:ß|ss)erdem|Er|Sie|Dies(?:e[mnrs]?)?|Denn|Dennoch|Trotzdem|Und|Oder|Ihre?[mnrs]?|Seine?[mnrs]?|Deren|Dessen|Hier|Dort|Kurzum|Ebenso|Ferner|D(?:ie|er|as), d(?:ie|er|as)|Hingegen|Stattdessen|Gleichzeitig|Das(?! (?:im|einst|auf|seit|\\p{Ll}+e \\p{Ll}+e) )(?= (?:ist|war|sei|hat|\\p{Ll}{3,} \\p{Ll}))|[A-Z][^,.:]{0,40} (?:er|sie)(?= [^:]*$)',
  fr: "Mais|Cependant|Toutefois|Pourtant|Or|Ainsi|Il(?! y | faut| s['’]agit)|Elles?|Ils|Ce(?:t(?:te)?|s|la|ci|l(?:ui|le)-ci)|Et|De plus|En outre|Par ailleurs|En effet|[A-Z][^,A-Z]{0,40}, (?:elles?|ils?(?! y | faut| s['’]agit))",
  es: 'Pero|Sin embargo|Además|También|Algo que|Est?[aeo]s?|Él|Ell[ao]s?|Por (?:ello|eso)|Así|Asimismo|No obstante|Y|De hecho|Mientras tanto|Por (?:su parte|tanto|otr[oa] (?:parte|lado))|A partir de ahí|Tras (?:ello|esto|eso)|De ahí|Igualmente|Precisamente|El segundo|Con (?:ello|eso)',
  it: 'Ma|Però|Tuttavia|Inoltre|Quindi|Così|Infatti|Quest[aeio]|Quello|Lui|Lei|Egli|Ess[aei]|E|Invece',
  pt: 'Mas|Porém|No entanto|Contudo|Além disso|Também|El[ae]s?|[EI]s[st][aeo]s?|Assim|E|Por isso',
  nl: 'Haar|Hun|Volgens (?:haar|hem|hen)|Maar|Echter|Toch|Daarom|Bovendien|Hij|Zij|Ze|Deze|Dit|Dat|En|Want|Ook',
  cs: 'Ale|Však|Ona?|T(?:en|[ao])(?:to)?|Proto|Také|Je(?:ho|jí)|A',
  uk: 'В(?:ін|она|они)|Але|Однак|Проте|Також|Це[йі]?|Його|І|А',
  hu: 'De|Ez(?:ek|t|zel|ért)?|Ő|Így|És',
  ro: 'Dar|Însă|E[lia]|Acest\\p{Ll}*|Totuși|Și',
  fi: 'Mutta|Hän(?:en)?|Tämä|He|Se|Myös|Ja',
  el: 'Αλλά|Ωστόσο|Αυτ(?:ός|ή|ό)|Όμως|Και',
  lt: 'Bet|Tačiau|Todėl|Taigi|Taip pat|T(?:ai|as|a|ie|os)|Š(?:is|i|ie|ios|į|ią|io)|J(?:is|i|ie|os)|O|Ir',
  is: 'Hann|Hún|Það|Þei[rm]|Þær|Þau|Þett?a|Þess[ia]|Þá|En|Og|Einnig|Þó|Hins vegar|Málið',
  sv: 'Ja|Jo|Ne[ij]|De[nt]?(?= (?:har|hade|är|var|er|blev|ble|ska|skal)\\b)|Samtidigt|Men|O(?:g|ch)|Han|H[ou]n|De(?:tt|nn|ss)[ae]|Disse|D[eä]rf[oö]r|Des(?:suten|sutom|uden)|Så',
  pl: '[A-Z][^.,:]{1,40} (?:jednak|zaś|natomiast|zatem|więc|bowiem)|Ale|Jednak|Natomiast|Ponadto|Także|Również|On|Ona|Oni|Ten|Ta|To|Te|Tego|Tej|Taki(?:ch|e)?|Taka|Dlatego|I|A',
  ru: 'Но|Однако|Впрочем|Также|Кроме того|При этом|Он[аио]?|Это|Этот|Эта|Эти|Его|Её|Ее|Их|Поэтому|И|А|Тем не менее|Между тем|Затем|Потом|Так(?:ие|ой|ая)|Дело в том',
  tr: 'Söz konusu|Kendisi|Bu(?:na|nun)? (?:nedenle|üzerine|göre|rağmen)|Ama|Ancak|Fakat|Ayrıca|Bu(?:n(?:lar|un|a))?|O(?:n(?:lar|un))?|Ve|Böylece|Öte yandan',
  id: 'Namun|Tetapi|Tapi|Selain itu|Dia|Ia|Mereka|Hal ini|Hal itu|Dan|Ini|Itu',
  vi: '(?:Ông|Bà)(?! \\p{Lu})|(?:Anh|Chị|Cô) ấy|Nhưng|Tuy nhiên|Ngoài ra|Họ|Điều này|Đây|Do đó|Vì vậy',
  hi: 'लेकिन|मगर|परंतु|हालांकि|वहीं|इस(?:के|में|से|ी)?|यह|ये|वह|वे|उन(?:्होंने|का|के|की)|उस(?:ने|के|का)|और|साथ ही|ऐस[ेा]|जिस(?:के|से)',
  ar: 'لكن|ولكن|إلا أن|و?هذ[اه]|و?ذلك|تلك|وه[وي]|كما|وتابعت?|وأضافت?',
  ko: '그(?:러나|는|의|녀는|리고|런데|건|래서|런)|하지만|또한?|이(?:는|에|를|런|러한)|한편|따라서|다만',
  // Written without spaces: what follows tells nothing.
  ja: '(?:しかも|まるで|ちなみに|むしろ|したがって|前者|後者|しかし|だが|ただ|とはいえ|また|[そこ]のため|さらに|一方|これ(?!ま)|この(?![ほた])|こう|こん|そ[のれうんこ]|彼|同[社氏庁紙課省容]|ですが|なお|そして|ところが|でも|だから|つまり|すると)[^]*',
  zh: '(?:因为|但|可是|可这|然而|不过|而|另外|同时|[因为由据如对]?此|所以|他|她|它|这|那[些个种就]|该|其[中他]|于是|再加上|何况|最后一个|第二)[^]*',
};
/** "Este lunes", "Diese Woche": a time, which every reader knows. */
const TIME =
  ' (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|a[nñ]o|m[eê]s|Woche|Jahr|Monat|semaine|année|mattina|settimana|week|jaar|hafta|yıl)';

/** Whether the first word of a sentence leans on the one before; never, in a language we have no list for. */
export function leansElsewhere(text: string, lang: string): boolean {
  const key = lang
    .slice(0, 2)
    .toLowerCase()
    .replace(/da|n[bno]/, 'sv')
    .replace('sk', 'cs');
  const words = WORDS[key];
  const end = `(?!${TIME}(?!\\p{L})|[\\p{L}\\p{M}\\p{N}])`;
  return words !== undefined && new RegExp(`^["“„«»「『–—\\s-]*(?:${words})${end}`, 'u').test(text);
}

/** Of a first sentence some say themselves who is meant, further on. */
const FORWARD = 0.8;

/** What a printed sentence of such a language leans on: the one before it, or nothing. `at` is its place in the body. */
export function leaningsElsewhere(text: string, at: number, lang: string): Leaning[] {
  return leansElsewhere(text, lang) ? [{ weight: at === 0 ? FORWARD : 1 }] : [];
}
