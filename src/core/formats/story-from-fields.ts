import { languageOf } from '../extract/metadata/language.ts';
import { sentences } from '../sentences/sentences.ts';
import { type Span, STORY_SCHEMA, type Story } from '../story.ts';
import { storyId } from '../story-id.ts';
import { webUrl } from '../url.ts';
import { countWords } from '../words.ts';
import { isMoment } from './story-shape.ts';

/** What the formats for people say of a story, each field as its text. */
export interface StoryFields {
  headline: string;
  summary: string;
  /** Its sentences, where they stand apart. */
  points?: string[];
  source: string;
  url: string;
  /** Paragraphs on lines of their own. */
  body: string;
  authors?: string[];
  published?: string;
  lang?: string;
  savedAt?: string;
}

/**
 * A record from what a format for people has kept of it. Sentences of the summary that stand in the body word for word are tied to their
 * place again; the rest of the record says what a record of unknown origin can say.
 * @param now ISO 8601, UTC: when it counts as saved, where the fields do not say
 * @returns a sentence for people instead, where the fields make no story
 */
export function storyFromFields(fields: StoryFields, now: string): Story | string {
  const address = webUrl(fields.url);
  if (!address) return 'the story has no web address';
  if (fields.headline.trim() === '') return 'the story has no headline';
  const paragraphs = fields.body.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const summary = fields.summary.replace(/\s+/g, ' ').trim();
  const lang = fields.lang || languageOf('', paragraphs.join('\n') || summary);
  const texts = fields.points ?? sentences(summary, lang).map(({ start, end }) => summary.slice(start, end));
  return {
    schema: STORY_SCHEMA,
    id: storyId(address.href),
    url: address.href,
    headline: fields.headline,
    source: {
      name: fields.source.trim() || address.hostname,
      url: '',
      why: fields.source.trim() ? 'site-name' : 'host',
    },
    authors: fields.authors ?? [],
    published: fields.published ?? '',
    lang,
    paragraphs,
    partial: false,
    flags: [],
    summary: {
      sentences: texts.map((text) => ({ text, evidence: placeOf(text, paragraphs) })),
      words: countWords(summary, lang),
      writer: 'on-device',
      notes: [],
      ...(fields.points && { shape: 'points' }),
    },
    savedAt: isMoment(fields.savedAt) ? new Date(fields.savedAt).toISOString() : now,
  };
}

function placeOf(text: string, paragraphs: readonly string[]): Span[] {
  for (const [paragraph, body] of paragraphs.entries()) {
    const start = body.indexOf(text);
    if (start >= 0) return [{ paragraph, start, end: start + text.length }];
  }
  return [];
}
