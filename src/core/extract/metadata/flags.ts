import type { Flag } from '../../story.ts';
import { type JsonLdNode, textIn, typesOf } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';

const LIVE_PATH =
  /\/(?:live|live-?blog|liveticker|ticker|en-direct|direct|en-vivo|directo|diretta|ao-vivo|canli|na-zywo)[/-]|[-/](?:live-updates|liveblog|live-blog|liveticker|as-it-happened|minuto-a-minuto)(?:[-/.]|$)/i;
const LIVE_TITLE =
  /^(?:live\b ?(?:updates|blog)?\s*[:|–—-]|(?:liveticker|live-ticker|newsticker|ticker|en direct|direct|en vivo|directo|diretta|ao vivo|canlı)\s*[:|–—+-])|\blive updates\b|\bas it happened\b|\bliveblog\b|\blive blog\b/i;
const OPINION_PATH =
  /\/(?:opinions?|op-?eds?|commentisfree|comment|commentary|editorials?|columns?|columnists?|meinung|kommentare?|kolumnen?|leitartikel|tribunes?|debats?|idees|opinion[ei]s?|columnas?|editoriali|commenti|opini[oóã]+o?|publicystyka|yazarlar|kose-yazilari|views?|perspectives?|blogs?\/opinion)\//i;
const OPINION_SECTION =
  /^(?:opinions?|op-?eds?|comment|commentary|editorials?|columns?|columnists?|meinung|kommentare?|kolumnen?|leitartikel|tribunes?|opinión|opinião|opinione|opinioni|editoriale|commenti|debatt|debat|ledare|leder|kronikk|views|社説|社論|评论|オピニオン|사설|칼럼|राय|رأي|مقالات)$/i;
const OPINION_TITLE =
  /^(?:opinion|editorial|comment|commentary|column|op-ed|kommentar|meinung|kolumne|leitartikel|tribune|opinión|opinião|opinione|l['’]editoriale|debatt|社説|社论|사설)\s*(?:[:|–—]| - )/i;
const SPONSORED_PATH =
  /\/(?:sponsored|partner-?content|paid-?(?:post|content)|brand-?(?:content|voice|ed|studio)|advertorials?|advertisement-feature|promoted|anzeigen?|publirreportaje|publi-?reportage)\b/i;
const SPONSORED_TEXT =
  /^(?:sponsored(?: (?:content|post|by\b.*))?|paid (?:content|post|partnership)(?: (?:by|from|with)\b.*)?|advertorial|advertisement feature|partner content|promoted content|brand(?:ed)? content|presented by\b.{1,40}|anzeige|publireportage|contenu sponsorisé|contenido patrocinado|patrocinado|contenuto sponsorizzato|conteúdo patrocinado|materiał sponsorowany|реклама|広告|PR|광고|प्रायोजित)$/i;

/** Beside a headline these lead to what readers wrote. */
const TO_COMMENTS = /^(?:comments?|kommentare|commenti)$/i;

/** What stands over places for advertisements too. */
const AD_WORD = /^(?:anzeige|реклама|広告|PR|광고)$/i;

/** Words of a card that is already the short of a story. */
const SHORT_WORDS = 75;

/** A short text near the headline. */
export interface Label {
  text: string;
  /** Elements around the headline that do not hold it: 0 stands beside the headline itself. */
  level: number;
  /** A heading, or what begins with one. */
  headed: boolean;
}

export interface FlagClues {
  facts: PageFacts;
  story: JsonLdNode | null;
  url: string;
  headline: string;
  /** Short texts that stand above or beside the headline: kicker, label. */
  labels: readonly Label[];
  /** The page is one card with a body of its own and a link to the full story. */
  card: boolean;
  words: number;
}

/** A label of the story says who paid for it; one that stands farther off, or a heading, may speak of a box of its own. */
function isSponsor({ text, level, headed }: Label): boolean {
  return !headed && SPONSORED_TEXT.test(text) && level < (AD_WORD.test(text) ? 1 : 2);
}

/** What kind of text it is beside a plain report, with what on the page says so. */
export function flagsOf(clues: FlagClues): Flag[] {
  const { facts, story, headline } = clues;
  const path = /^https?:\/\/[^/]+([^?#]*)/.exec(clues.url)?.[1] ?? '';
  const types = story === null ? '' : typesOf(story).join(' ');
  const sections = [
    ...(facts.metas.get('article:section') ?? []),
    metaOf(facts, 'section', 'parsely-section', 'cxenseparse:category'),
    textIn(story?.['articleSection']),
    textIn(story?.['genre']),
  ].map((text) => text.trim());
  const flags: Flag[] = [];
  const flag = (kind: Flag['kind'], ...whys: (string | false)[]): void => {
    const why = whys.find((one): one is string => one !== false);
    if (why !== undefined) flags.push({ kind, why });
  };
  const section = sections.find((text) => OPINION_SECTION.test(text));
  const opinionLabel = clues.labels.find(({ text }) => OPINION_SECTION.test(text) && !TO_COMMENTS.test(text))?.text;
  const sponsor = clues.labels.find(isSponsor)?.text ?? sections.find((text) => SPONSORED_TEXT.test(text));
  flag(
    'live-blog',
    /LiveBlog/.test(types) && 'The page’s data call it a live blog.',
    LIVE_TITLE.test(headline) && 'The headline says that it is live.',
    LIVE_PATH.test(path) && 'Its address stands in the live section.',
  );
  flag(
    'opinion',
    /Opinion/.test(types) && 'The page’s data call it an opinion piece.',
    OPINION_TITLE.test(headline) && 'The headline says that it is an opinion.',
    section !== undefined && `It stands in the section “${section}”.`,
    opinionLabel !== undefined && `It is labelled “${opinionLabel}”.`,
    OPINION_PATH.test(path) && 'Its address stands in the opinion section.',
  );
  flag(
    'sponsored',
    /Advertiser/.test(types) && 'The page’s data call it advertiser content.',
    sponsor !== undefined && `It is labelled “${sponsor}”.`,
    SPONSORED_PATH.test(path) && 'Its address stands in a section for paid content.',
  );
  flag(
    'already-short',
    clues.card &&
      clues.words > 0 &&
      clues.words <= SHORT_WORDS &&
      `The page holds ${clues.words} words and a link to the full story.`,
  );
  return flags;
}
