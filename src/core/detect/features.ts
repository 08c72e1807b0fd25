import type { KindSignals } from '../extract/metadata/kind-signals.ts';
import type { PageSignals } from '../extract/signals.ts';
import type { Article } from '../story.ts';
import { headlineWords } from './first-look.ts';
import { REPORTED } from './reporting-words.ts';
import { urlShape } from './url-shape.ts';

const log = (value: number): number => Math.log1p(value);

const QUOTED = /["“”„«»「」『』‘]/u;
const YOU = /\b(?:you|your|yours|du|dein|ihr|ihre|sie|votre|vous|usted|tu|tus)\b/gi;
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

/** Measures a page, in the order of `feature-places.ts`. Pure; cost bounded by the article's length. */
export function features(article: Article, signals: PageSignals & { kind: KindSignals }): number[] {
  const { kind } = signals;
  const { paragraphs } = article;
  const url = urlShape(article.url);
  const words = signals.bodyWords;
  const count = Math.max(1, paragraphs.length);
  const sample = paragraphs.join(' ').slice(0, SAMPLE);
  const weight = weightOf(sample);
  const quoted = paragraphs.filter((text) => QUOTED.test(text)).length;
  const sampleWords = Math.max(20, (sample.length * weight) / WORD);
  const share = (pattern: RegExp): number => Math.min(0.1, (sample.match(pattern)?.length ?? 0) / sampleWords);
  return [
    log(words),
    log(signals.bodySentences),
    words / Math.max(1, signals.pageWords),
    log(signals.links),
    log(signals.fields),
    signals.headings / Math.max(1, signals.paragraphs),
    kind.storyType,
    kind.otherType ? 1 : 0,
    kind.ogType,
    article.published === '' ? 0 : 1,
    Math.min(3, article.authors.length),
    Math.min(4, kind.newsMarks),
    log(kind.prices),
    log(kind.forum),
    log(kind.comments),
    log(kind.code),
    url.front ? 1 : 0,
    Math.min(12, url.slugWords),
    url.dated ? 1 : 0,
    url.newsWord ? 1 : 0,
    url.otherWord ? 1 : 0,
    Math.min(25, headlineWords(article.headline)),
    quoted / count,
    share(YOU),
    share(REPORTED),
    kind.headed ? 1 : 0,
    url.otherHost ? 1 : 0,
    signals.bodyDensity,
    signals.bodyTogether,
    log(signals.datesBetween),
    kind.headlineElsewhere ? 1 : 0,
  ];
}
