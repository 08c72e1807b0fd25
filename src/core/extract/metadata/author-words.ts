/** Words around names in bylines, by language where they differ; data for `author-names.ts`. */

/** "Von", "Text": what stands right before a writer's name at either end of a text too. */
export const WRITTEN =
  'von|par|por|di|door|av|af|autor(?:in|a|es)?(?:/\\w+)?|texte?|tekst|texto|testo|yazan|haber(?! merk| serv)|muhabir|penulis|oleh|автор|текст';

/** Words before a name: "By", "Von", "Text:" … */
export const LEAD_IN = new RegExp(
  `^(?:(?:(?:story|words|texts?|report(?:ed|ing)?|written|posted|published|submitted|reviewed|compiled|edited|interview|analysis|opinion|column|photos?|by|article)\\s+)*by|${WRITTEN}|vom|propos recueillis par|a cura di|de la redacci[oó]n de|autor(?:en|i|ka)|autore|auteurs?|authors?|author name|reporter|redaktion(?=\\s*:)|redaktor|redakteur(?:in)?|r[ée]dig[ée] par|publi[ée] par|publicado por|escrito por|przygotowa[łl]a?|opracowa[łl]a?|oprac\\.?|от|автори|kirjoittaja|teksti|skrevet a[fv]|skriven av|journalist|foto|bild|editor|t[áa]c gi[ảa]|द्वारा|लेखक|[記记]者|作者|文章?|撰文|取材|執筆者?|著者|글|기자|כתב|מאת|بقلم|كتب|كتبت|إعداد)\\s*(?:[:：/／|︱丨●]|\\s)\\s*`,
  'iu',
);

/** A piece that says what a person does and names nobody. */
export const ROLE =
  /\b(?:editors?|[ck]orrespond[ae]nt(?:e|in)?s?|rep[oó]rters?|writers?|contributors?|contributing|producers?|staff|senior|chief|bureau|columnists?|journalist[es]?|analysts?|director|manager|presenter|anchor|author(?:s|ed)?|(?:photo|video)graph\w*|desk|team|freelance|intern|fellow|professor|lecturer|researcher|associate|assistant|deputy|managing|executive|special to|political|business|sports?|science|health|tech(?:nology)?|news|world|international|environment|education|culture|entertainment|lifestyle|economics|home affairs|foreign|digital|online|ressort|leiter|envoy[ée]|periodista|corresponsal|giornalista|inviato|jornalista|dziennikarz|updated?|published|posted|minutes?|min read|read more|head of|president|founder|follow|subscribe|sign up|share|comments?|members?|moderators?|filed|privacy|terms|view all|bio|profile|posts|e-?mail|contact|about the|archive|see more|more from|all articles|advertis\w*|sponsored|copyright|rights reserved)\b/iu;

/** And a desk or a role in other languages, a part of whose name is the name of nothing else: no name has it in it. */
export const DESK =
  /r[ée]da[ckçz]\p{L}|szerkeszt|редак[цт]|toimit|muhabir|editör|haber (?:merk|serv)|biên tập|[記记]者|[编編][辑輯集]|기자$|편집|뉴스팀|บรรณาธิการ|संवाददाता|ब्यूरो|डेस्क| टीम|সংবাদদাতা|প্রতিবেদক|ডেস্ক|تحرير|محرر|مراسل/iu;

/** Credentials after a name, without their stops, in the capitals that tell them from "do" and "ma" in names. */
export const CREDENTIAL = /^(?:P[Hh] ?D(?: candidate)?|Esq|Psy ?D|Ed ?D|M[ADS]|MPH|MBA|B[AS]|RDN?|RN|DO|JD|DVM|DDS)$/;

/** What a person is, for whom the text was written or when, where it stands behind a name with nothing between. */
export const BEHIND_NAME =
  /(?=\s)(?<=\S\s\S+)\s+(?:(?:The )?(?:Associated Press|Reuters|AFP|AP)(?: (?:\w+ )?writer)?|(?:special to|for the) .*|of the (?:\S+ ){0,3}\S+|(?:staff|senior|political|business) (?:writer|reporter|editor|correspondent)s?|[a-z]{3,9}\.? \d\d?|\d\d? [a-z]{3,9}\.? \d{4}.*)$/i;

/** Who had another part in a text than writing it, up to the next name. */
export const NO_WRITER =
  /\b(?:edited|reviewed|(?:photo|illustrat|video)\w*) by\b(?:(?!\b(?:written|reported)\b)[^|;·•\n])*/giu;

/** Names that stand for nobody. */
export const NOBODY =
  /^(?:admin(?:istrator)?|tnn|contributed|submitted|various(?: authors)?|our \w+|(?:mit )?ag[eê]n[cztțţ]\p{L}+|وكالات|агентства|ajanslar|एजेंसी|.*\b(?:correspondents?|bureau|desk|team|agencies|(?:wire|news) services?)|root|user|guest|null|undefined|none|n\/?a|unknown|anonymous|by|(?:[\w’']+ ){0,3}staff|staff reports?|[\w-]+\.(?:com|net|org|in|co\.\w\w|de|fr|tv|info)|.*\b(?:company|inc\.?|ltd\.?|corp\.?)|(?:the )?editorial(?: (?:team|staff|board))?|newsroom|web ?desk|webmaster|super user|chef|jefe|press release|(?:partner|sponsored|branded|paid) content|default|test|guest (?:author|contributor|post)|(?:written|posted|published) by|(?:copy )?link(?: url| copied)?|home|about|nachrichten|noticias|actualit[ée]s|notizie|haberler|новости|written|the conversation|小编|综合|网络|转载|本站|原创)$/iu;

/** Words that make a piece beside a person's name the name of the house the person writes for. */
export const HOUSE =
  /\b(?:news|times|post|journal|press|tribune|herald|report|media|network|magazine|university|college|institute|agency|today|gazette|telegram|courier|enquirer|chronicle|observer|guardian|independent|review|weekly|daily|radio|tv|online|\w+\.(?:com|net|org|de|fr|in))\b/i;
