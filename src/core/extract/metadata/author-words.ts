/** Words around names in bylines, by language where they differ; data for `author-names.ts`. */

/** Words before a name: "By", "Von", "Text:" … */
export const LEAD_IN =
  /^(?:(?:(?:story|words|texts?|report(?:ed|ing)?|written|posted|published|submitted|reviewed|compiled|edited|interview|analysis|opinion|column|photos?|by|article)\s+)*by|von|vom|par|propos recueillis par|por|per|di|a cura di|de la redacci[oó]n de|door|av|af|tekst|text|texte|texto|testo|autor(?:en|in|es|a|i|ka)?|autore|auteurs?|authors?|author name|reporter|redaktion|redaktor|redakteur(?:in)?|r[ée]dig[ée] par|publi[ée] par|publicado por|escrito por|przygotowa[łl]a?|opracowa[łl]a?|oprac\.?|yazan|haber|от|текст|автори?|kirjoittaja|teksti|skrevet af|skrevet av|skriven av|journalist|foto|bild|oleh|penulis|editor|t[áa]c gi[ảa]|theo|द्वारा|लेखक|[記记]者|作者|文章?|撰文|取材|執筆者?|著者|編輯|编辑|责任编辑|責任編輯|责编|来源|來源|글|기자|כתב|מאת|بقلم|كتب|كتبت|إعداد|المصدر)\s*(?:[:：/|]|\s)\s*/iu;

/** A piece that says what a person does and names nobody. */
export const ROLE =
  /\b(?:editors?|[ck]orrespond[ae]nt(?:e|in)?s?|rep[oó]rters?|writers?|contributors?|contributing|producers?|staff|senior|chief|bureau|columnists?|journalist[es]?|analysts?|director|manager|presenter|anchor|author(?:s|ed)?|(?:photo|video)graph\w*|desk|team|freelance|intern|fellow|professor|lecturer|researcher|associate|assistant|deputy|managing|executive|special to|political|business|sports?|science|health|tech(?:nology)?|news|world|international|environment|education|culture|entertainment|lifestyle|economics|home affairs|foreign|digital|online|(?:chef)?r[ée]da[ckzç]\p{L}*|ressort|leiter|envoy[ée]|periodista|corresponsal|giornalista|inviato|jornalista|dziennikarz|muhabir|editör|toimittaja|updated?|published|posted|minutes?|min read|read more|head of|president|founder|follow|subscribe|sign up|share|comments?|members?|moderators?|filed|privacy|terms|view all|bio|profile|posts|e-?mail|contact|about the|archive|see more|more from|all articles|advertis\w*|sponsored|copyright|rights reserved)\b|[記记]者|編集|기자$|संवाददाता|ब्यूरो|डेस्क|محرر|مراسل/iu;

/** Credentials after a name, without their stops, in the capitals that tell them from "do" and "ma" in names. */
export const CREDENTIAL = /^(?:P[Hh] ?D(?: candidate)?|Esq|Psy ?D|Ed ?D|M[ADS]|MPH|MBA|B[AS]|RDN?|RN|DO|JD|DVM|DDS)$/;

/** What a person is or for whom the text was written, where it stands behind a name with nothing between. */
export const BEHIND_NAME =
  /(?=\s)(?<=\S\s\S+)\s+(?:(?:The )?(?:Associated Press|Reuters|AFP|AP)|(?:special to|for the) .*|(?:staff|senior|political|business) (?:writer|reporter|editor|correspondent)s?)$/i;

/** Who had another part in a text than writing it, up to the next name. */
export const NO_WRITER =
  /\b(?:edited|reviewed|(?:photo|illustrat|video)\w*) by\b(?:(?!\b(?:written|reported)\b)[^|;·•\n])*/giu;

/** Names that stand for nobody. */
export const NOBODY =
  /^(?:admin(?:istrator)?|tnn|agencias|contributed|submitted|various(?: authors)?|.*\b(?:correspondents?|bureau|agencies|(?:wire|news) services?)|root|user|guest|null|undefined|none|n\/?a|unknown|anonymous|by|(?:[\w’']+ ){0,3}staff|staff reports?|[\w-]+\.(?:com|net|org|in|co\.\w\w|de|fr|tv|info)|.*\b(?:company|inc\.?|ltd\.?|corp\.?)|(?:the )?editorial(?: (?:team|staff|board))?|newsroom|web ?desk|webmaster|super user|chef|jefe|press release|(?:partner|sponsored|branded|paid) content|la r[ée]daction|redakcja|toimitus|default|test|guest (?:author|contributor|post)|(?:written|posted|published) by|copy link(?: url)?|home|about|nachrichten|noticias|actualit[ée]s|notizie|haberler|новости|written|the conversation|編集部|编辑部|小编|本报记者|综合|网络)$/iu;

/** Words that make a piece beside a person's name the name of the house the person writes for. */
export const HOUSE =
  /\b(?:news|times|post|journal|press|tribune|herald|report|media|network|magazine|university|college|institute|agency|today|gazette|telegram|courier|enquirer|chronicle|observer|guardian|independent|review|weekly|daily|radio|tv|online|\w+\.(?:com|net|org|de|fr|in))\b/i;
