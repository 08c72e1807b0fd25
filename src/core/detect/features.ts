import type { KindSignals } from '../extract/metadata/kind-signals.ts';
import type { PageSignals } from '../extract/signals.ts';
import type { Article } from '../story.ts';
import { headlineWords } from './first-look.ts';
import { REPORTED } from './reporting-words.ts';
import { urlShape } from './url-shape.ts';

/** The measurements that the verdict rests on, in the order of `FEATURES`. */
export type FeatureName = (typeof FEATURES)[number];

export const FEATURES = [
  'body words',
  'sentences',
  'body links',
  'page links',
  'body share',
  'words a paragraph',
  'link count',
  'fields',
  'headings',
  'heading share',
  'article boxes',
  'cards',
  'news type',
  'other type',
  'og type',
  'timed',
  'dated',
  'authors',
  'news marks',
  'prices',
  'forum',
  'comments',
  'tiles',
  'code',
  'times',
  'passwords',
  'images',
  'list items',
  'front page',
  'slug words',
  'path number',
  'path date',
  'news word',
  'other word',
  'parameters',
  'headline words',
  'quotes',
  'addresses reader',
  'stops',
  'short paragraphs',
  'standfirst',
  'longest paragraph',
  'past tense',
  'linked headings',
  'headed',
  'other software',
  'other host',
  'known address',
  'list title',
  'body density',
  'body together',
  'dates between',
] as const;

/** Measurements taken from the address. */
export const ADDRESS_FEATURES: readonly FeatureName[] = [
  'front page',
  'slug words',
  'path number',
  'path date',
  'news word',
  'other word',
  'parameters',
  'other host',
  'known address',
];

/** Headlines of lists, sections and of pages that are not there. */
const LIST_TITLE =
  /^(?:(?:the )?(?:blog|news|latest|archives?|categor(?:y|ies)|tags?|topics?|search|results?|index|home|all posts|products?|shop|contact|about)\b.{0,20}$|カテゴリ)|\bpage \d+$|\b(?:404|not found|nicht gefunden|introuvable|no encontrad[ao]|non trovat[ao]|nie znaleziono|não encontrad[ao])\b|^\p{L}+ (?:19|20)\d\d\b.{0,25}$/iu;

const log = (value: number): number => Math.log1p(value);

const QUOTED = /["“”„«»「」『』‘]/u;
const YOU = /\b(?:you|your|yours|du|dein|ihr|ihre|sie|votre|vous|usted|tu|tus)\b/gi;
const STOP = /[.!?。！？।؟…]["”’»」)\]]*$/u;
/** Characters of the body that the word shares are taken from: enough for a share, bounded for speed. */
const SAMPLE = 6000;

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]/g;
/** Characters of a word: six with the space in scripts of letters, two where words stand without spaces. */
const WORD = 6;
const UNSPACED_WORD = 2;

/** How much more a character says in this text than in one written in letters, 1–3. */
function weightOf(sample: string): number {
  const unspaced = (sample.match(UNSPACED)?.length ?? 0) / Math.max(1, sample.length);
  return 1 + unspaced * (WORD / UNSPACED_WORD - 1);
}

/** Measures a page. Pure; cost bounded by the article's length. */
export function features(article: Article, signals: PageSignals & { kind: KindSignals }): number[] {
  const { kind } = signals;
  const { paragraphs } = article;
  const url = urlShape(article.url);
  const words = signals.bodyWords;
  const count = Math.max(1, paragraphs.length);
  const sample = paragraphs.join(' ').slice(0, SAMPLE);
  const weight = weightOf(sample);
  let quoted = 0;
  let stopped = 0;
  let short = 0;
  let longest = 0;
  for (const text of paragraphs) {
    if (QUOTED.test(text)) quoted++;
    if (STOP.test(text)) stopped++;
    if (text.length * weight < 60) short++;
    longest = Math.max(longest, text.length * weight);
  }
  const sampleWords = Math.max(20, (sample.length * weight) / WORD);
  const share = (pattern: RegExp): number => Math.min(0.1, (sample.match(pattern)?.length ?? 0) / sampleWords);
  return [
    log(words),
    log(signals.bodySentences),
    signals.bodyLinkDensity,
    signals.pageLinkDensity,
    words / Math.max(1, signals.pageWords),
    words / count,
    log(signals.links),
    log(signals.fields),
    log(signals.headings),
    signals.headings / Math.max(1, signals.paragraphs),
    log(signals.articles),
    log(signals.cards),
    kind.storyType,
    kind.otherType ? 1 : 0,
    kind.ogType,
    kind.timed ? 1 : 0,
    article.published === '' ? 0 : 1,
    Math.min(3, article.authors.length),
    Math.min(4, kind.newsMarks),
    log(kind.prices),
    log(kind.forum),
    log(kind.comments),
    log(kind.tiles),
    log(kind.code),
    log(kind.times),
    Math.min(1, kind.passwords),
    log(kind.images),
    log(kind.listItems),
    url.front ? 1 : 0,
    Math.min(12, url.slugWords),
    url.numbered ? 1 : 0,
    url.dated ? 1 : 0,
    url.newsWord ? 1 : 0,
    url.otherWord ? 1 : 0,
    Math.min(4, url.parameters),
    Math.min(25, headlineWords(article.headline)),
    quoted / count,
    share(YOU),
    stopped / count,
    short / count,
    article.standfirst === undefined ? 0 : 1,
    log(longest),
    share(REPORTED),
    log(kind.linkedHeadings),
    kind.headed ? 1 : 0,
    kind.otherSoftware ? 1 : 0,
    url.otherHost ? 1 : 0,
    url.known ? 1 : 0,
    LIST_TITLE.test(article.headline) ? 1 : 0,
    signals.bodyDensity,
    signals.bodyTogether,
    log(signals.datesBetween),
  ];
}
