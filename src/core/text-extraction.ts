import type { Extraction } from './extract/extract.ts';
import { languageOf, languageTag } from './extract/metadata/language.ts';
import { siteNamesOfHost } from './extract/metadata/site-name.ts';
import { sourceOf } from './extract/metadata/source.ts';
import { beginning, firstParagraphs, MAX_BODY, MAX_PROPERTY, MAX_SUMMARIZED } from './limits.ts';
import { canonicalUrl } from './url.ts';
import { countWords } from './words.ts';

/** Punctuation that ends a sentence, in the scripts that have their own. */
const ENDED = /[.!?…。！？।؟]["'”’»)\]]*$/u;
const SENTENCE_WORDS = 10;
/** UTF-16 units that are enough to tell a language. */
const LANGUAGE_SAMPLE = 4_000;

/**
 * An article from text that was already taken out of its page, with the signals such a text has.
 * @param text.lang BCP 47, where whoever took the text out knows its language
 */
export function textExtraction(text: { url: string; headline: string; body: string; lang?: string }): Extraction {
  const { url } = text;
  const headline = beginning(text.headline, MAX_PROPERTY);
  const body = beginning(text.body, MAX_BODY);
  const truncated = body.length < text.body.length;
  const paragraphs = body
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // Counting words in scripts without spaces takes its time, and so much is enough to tell a story.
  const counts = firstParagraphs(paragraphs, MAX_SUMMARIZED).map((text) => countWords(text));
  const bodyWords = counts.reduce((sum, words) => sum + words, 0);
  const address = canonicalUrl(url) || url;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return {
    article: {
      url: address,
      headline: headline.trim(),
      source: sourceOf(
        {
          pageUrl: address,
          canonical: '',
          story: null,
          publisher: '',
          site: siteNamesOfHost(host),
          authors: [],
          agency: null,
          notes: paragraphs.slice(0, 2),
          title: '',
          readMore: null,
        },
        { paragraphs, after: [] },
      ),
      authors: [],
      published: '',
      lang: languageOf(languageTag(text.lang ?? ''), body.slice(0, LANGUAGE_SAMPLE)) || 'und',
      paragraphs,
      partial: truncated ? 'too-large' : false,
      flags: [],
    },
    signals: {
      bodyWords,
      pageWords: bodyWords,
      bodySentences: paragraphs.filter((text, i) => (counts[i] ?? 0) >= SENTENCE_WORDS && ENDED.test(text)).length,
      bodyDensity: 1,
      bodyTogether: 1,
      datesBetween: 0,
      pageLinkDensity: 0,
      links: 0,
      fields: 0,
      headings: headline ? 1 : 0,
      paragraphs: paragraphs.length,
      articles: 1,
      cards: 0,
      bodyFrom: paragraphs.length > 0 ? 'page' : 'none',
      truncated,
      kind: null,
    },
  };
}
