import { TAKEN_FROM } from './metadata/wire.ts';

/** What a house says to its readers around a story, in languages other than English: labels, calls, signs, sources. */

/** Words, and UTF-16 units, of a label; and words of a call. */
const LABEL = 7;
const LETTERS = 40;
const CALL = 24;
const SOURCE = 9;

/** The text itself, which no story calls by its name: “Artikel anhören”, “Dela artikeln”, “Haberi paylaş”, “この記事をシェアする”. */
const THIS_TEXT =
  /(?<!\p{L})(?:artikeln?|artiklen|article|art[íi]culo|articolo|artigo|artykułu?|čl[áa]n(?:e?k|ku)|haberi|notícia|noticia)(?!\p{L})|новост[ьи]?ю|новиною|المقال|この記事|^기사/iu;
/** “Article 5”, but “(4:10 Minuten)”. */
const LISTED = /(?<![(\d:])\d|[:：](?!\d)/;

/** A sign or label that is all of its line. */
const SIGN =
  /^\P{L}*(?:ข่าวที่เกี่ยวข้อง|tin liên quan|à découvrir|zum thema|recomendad[ao]s para (?:você|ti)|gulir untuk melanjutkan)\P{L}*$/iu;
const HERE =
  /[点點][我击擊]下[载載]|查看更多|看原文|^\[사진|(?:情報提供|登録|追加)は(?:こちら|コチラ)|次のページへ|文章未完|^(?:läs|lees)tij?d\b/i;

/** Verbs that bid readers to follow or to get what a house sends, in forms that no report has. */
const FOLLOW =
  /(?<!\p{L})(?:folgen sie uns|folgt uns|siga o canal|volg ons|seguirnos|retrouvez toute|vous inscrivant|ap[úu]ntate a|receba notícias|подписывайтесь на наш|підписуйтесь на наш|читайте нас|приєднуйтес[ья]|theo dõi chúng tôi|ikuti (?:berita|kami)|हमें .{0,30}फॉलो करें|हमारा .{0,12}डाउनलोड करें|চ্যানেল .{0,10}ফলো করুন|ما را .{0,30}دنبال کنید)|友だち追加|加入好友|[关關]注(?:我们|我們|本[报報号號站网網])|구독하세요|^hier können sie .{0,60}(?:bestellen|abonnieren)/iu;

/** Readers are asked to write, or told how the text was made. */
const WRITE =
  /^\P{L}*(?:diskutieren sie mit|réagissez|reageer op|rätta artikel|našli jste|מצאתם טעות|conforme a los criterios|assista aos vídeos|veja os vídeos|så jobbar vi|dziękujemy, że przeczyta|über dieses thema berichtet|hören sie .{0,20}podcast|das könnte (?:sie|dich) auch interess)|저작권자|ⓒ|(?:未经|未經).{0,8}不得|[转轉]载请/iu;
const MADE =
  /[Kk]ünstliche[rn]? Intelligenz|[Ii]ntelligence artificielle|[Ii]nt[ea]lig[eê]nci?a artificial|[Ii]ntelligenza artificiale|[Kk]unstmatige intelligentie|(?<!\p{L})(?:KI|IA|AI)(?!\p{L})|AI가/u;
const MADE_SO = /übers|erstellt|gener|trad|vertaal|tot stand|elabor|aid[aeé]|ayuda|aiut|auxílio|작성|요약/iu;
const OF_THIS =
  /^\P{L}*(?:transparenz\p{L}+: )?(?:der text wurde|diese[rn] (?:text|artikel|beitrag)|cet article|notre journaliste|este (?:artículo|artigo)|texto tradu|questo articolo|dit artikel|이 기사)/iu;
const DATED =
  /^\P{L}*(?:erstpublikation|diese meldung wird|dieser (?:artikel|text|beitrag) (?:wurde (?:erst|zu|am \d|aktualisiert)|erschien (?:zu|erst|am))|article (?:publié|mis à jour)|dit artikel (?:(?:is|werd) (?:eerder|oorspr|bijg|aangepast)|verscheen))/iu;

/** “Quelle: dpa/hau”, “المصدر: وكالات”. */
const FROM = new RegExp(
  `^\\P{L}*(?:quellen?|sources?|fuentes|bron|källa|kilder?|zdroje|źródła|lähde|sursa|източник|منبع|מקור|nguồn|출처|出典|${TAKEN_FROM})\\s?[:：]|^\\P{L}*com informações d|^theo \\p{Lu}{2,8}$`,
  'iu',
);

/**
 * Whether a paragraph is a house's word to its readers rather than a sentence of its story.
 *
 * @param words of the text; @param open whether it ends without a stop
 */
export function callsReaders(text: string, words: number, open: boolean): boolean {
  if (words <= LABEL && text.length <= LETTERS) {
    if (SIGN.test(text) || HERE.test(text)) return true;
    if (open && !LISTED.test(text) && THIS_TEXT.test(text)) return true;
  }
  if (words <= SOURCE && (open || words <= SOURCE / 2) && FROM.test(text)) return true;
  if (words > CALL) return false;
  return (
    FOLLOW.test(text) ||
    WRITE.test(text) ||
    DATED.test(text) ||
    (OF_THIS.test(text) && MADE.test(text) && MADE_SO.test(text))
  );
}
