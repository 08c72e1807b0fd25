import { firstParagraphs, MAX_BLOCKS, MAX_BODY, MAX_PARAGRAPHS } from '../limits.ts';
import type { Article } from '../story.ts';
import type { Block } from './blocks.ts';
import { type BodyOptions, readBody } from './body.ts';
import { echoes } from './echoes.ts';
import { HEADINGS } from './html-elements.ts';
import { closingByline } from './metadata/closing-byline.ts';
import { aboutText, metadata } from './metadata/metadata.ts';
import { reportersBehind } from './metadata/reporters.ts';
import { signalsOf } from './page-signals.ts';
import type { PageSignals } from './signals.ts';
import { withoutSignatures } from './signed.ts';
import { standfirst } from './standfirst.ts';
import { parseTree } from './tree.ts';

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
  const { frame, all, body, replacement } = readBody(tree, { ...options, url: meta.url });
  const found = standfirst(frame, body, {
    headline: meta.headlineElement,
    marked: meta.facts.marked.standfirst,
    authors: meta.facts.marked.author,
    described: meta.described,
  });
  const opens = found?.opensText === true && !replacement;
  const lead = opens ? null : found;
  const signed = opens
    ? [...new Set([...found.blocks, ...body])]
    : body.filter((block) => !lead?.blocks.includes(block));
  const text = withoutSignatures(signed, meta.authors);
  const signals = signalsOf(frame, text, replacement, meta.kind);
  const told = replacement ?? text.map((block) => block.text);
  const whole = told.map((one, at) => (at < told.length - 1 ? one : reportersBehind(one).before));
  const within = firstParagraphs(whole, MAX_BODY);
  const paragraphs = [...within];
  const next = blocksAround(all, text.at(-1), 1, 1 + AFTER_BODY);
  const after = next.map((block) => block.text);
  // Behind a heading stands the byline of another story.
  const heading = next.findIndex(({ element }) => HEADINGS.has(element.tag));
  const about = aboutText(tree, meta, { paragraphs, after, words: signals.bodyWords });
  const known = new Set([meta.headline, lead?.text ?? '', ...(lead?.blocks ?? []).map((block) => block.text)]);
  // No sentence of a summary comes from further down.
  const around = replacement ? [] : echoes(all, text.slice(0, MAX_PARAGRAPHS), known);
  const article: Article = {
    url: meta.url,
    headline: meta.headline,
    ...(lead === null ? {} : { standfirst: lead.text }),
    authors:
      meta.authors.length > 0
        ? meta.authors
        : closingByline(
            [
              ...(replacement ?? signed.map((block) => block.text)).slice(-CLOSING),
              ...after.slice(0, heading + 1 || AFTER_BODY),
            ],
            blocksAround(all, signed[0], -BEFORE_BODY, OPENING).map((block) => block.text),
          ),
    published: meta.published,
    paragraphs: paragraphs.map((one, at) => (at < paragraphs.length - 1 ? one : one.replace(SIGN_OFF, ''))),
    ...about,
    ...((all.length >= MAX_BLOCKS || within !== whole) && { partial: 'too-large' }),
    ...(around.length > 0 && { echoes: around }),
  };
  return { article, signals };
}

/** “… for three weeks. (ivs/dpa)”: the agency it is from, behind the last sentence. */
const SIGN_OFF = /(?<=[.!?…”“»]) ?\((?:dpa|\p{Lu}{2,5}|\p{L}{2,5}(?: ?[/,] ?\p{L}{2,5}){1,3})\)$/u;

/** Paragraphs at the end of the body among which a closing byline may stand. */
const CLOSING = 3;

/** Blocks after the body among which a credit or a demand to subscribe may stand. */
const AFTER_BODY = 6;

/** Blocks before the body, and of the body, among which reporters may be named. */
const BEFORE_BODY = 3;
const OPENING = 2;

function blocksAround(all: readonly Block[], block: Block | undefined, from: number, to: number): Block[] {
  const at = block === undefined ? -1 : all.indexOf(block);
  return all.slice(Math.max(0, at + from), Math.max(0, at + to));
}
