import { firstParagraphs, MAX_BODY } from '../limits.ts';
import type { Article } from '../story.ts';
import type { Block } from './blocks.ts';
import { type BodyOptions, readBody } from './body.ts';
import { aboutText, metadata } from './metadata/metadata.ts';
import { standsApart } from './metadata/standfirst.ts';
import { signalsOf } from './page-signals.ts';
import type { PageSignals } from './signals.ts';
import { contains, parseTree } from './tree.ts';

export interface Extraction {
  article: Article;
  signals: PageSignals;
}

/**
 * Reads the story out of a page. Pure, never throws, time linear in the length of `html`.
 *
 * @param html the page as HTML, as fetched or as serialized from the live document
 * @param options.url the address it was read from; relative addresses are resolved against it
 */
export function extract(html: string, options: { url: string } & BodyOptions): Extraction {
  const tree = parseTree(html);
  const meta = metadata(tree, options.url);
  const { frame, all, body, replacement } = readBody(tree, options);
  const lead = meta.standfirst !== null && standsApart(meta.standfirst, body) ? meta.standfirst : null;
  const text = lead === null ? body : body.filter((block) => !contains(lead.element, block.element));
  const signals = signalsOf(frame, text, replacement, meta.kind);
  const whole = replacement ?? text.map((block) => block.text);
  const paragraphs = [...firstParagraphs(whole, MAX_BODY)];
  const about = aboutText(tree, meta, { paragraphs, after: textAfter(all, text), words: signals.bodyWords });
  const article: Article = {
    url: meta.url,
    headline: meta.headline,
    ...(lead === null ? {} : { standfirst: lead.text }),
    authors: meta.authors,
    published: meta.published,
    paragraphs,
    ...about,
    ...(paragraphs.length < whole.length || paragraphs.at(-1) !== whole.at(-1) ? { partial: 'too-large' } : {}),
  };
  return { article, signals };
}

/** Blocks after the body among which a credit or a demand to subscribe may stand. */
const AFTER_BODY = 6;

function textAfter(all: readonly Block[], body: readonly Block[]): string[] {
  const last = body[body.length - 1];
  const at = last === undefined ? -1 : all.indexOf(last);
  return all.slice(at + 1, at + 1 + AFTER_BODY).map((block) => block.text);
}
