import type { Block } from './blocks.ts';
import { bodyShape, ONE_PIECE } from './body-shape.ts';
import { HEADINGS } from './html-elements.ts';
import { type Measure, measure } from './measure.ts';
import type { KindSignals } from './metadata/kind-signals.ts';
import { type Frame, inside } from './page-frame.ts';
import type { PageSignals } from './signals.ts';
import { attribute } from './tree.ts';

/** Fewer words are no sentence to go by. */
const SENTENCE = 10;

/** Counts the signals of a page. `replacement`: the paragraphs, where they come from structured data instead of the blocks. */
export function signalsOf(
  frame: Frame,
  body: readonly Block[],
  replacement: readonly string[] | null,
  kind: KindSignals,
): PageSignals {
  const { tree, blocks: all } = frame;
  const texts: readonly Measure[] = replacement?.map(measure) ?? body;
  const signals: PageSignals = {
    bodyWords: sum(texts, (text) => text.words),
    pageWords: sum(all, (block) => block.words),
    bodySentences: texts.filter((text) => text.words >= SENTENCE && text.stops > 0).length,
    ...(replacement ? ONE_PIECE : bodyShape(frame, body)),
    pageLinkDensity: density(all),
    links: 0,
    fields: 0,
    headings: 0,
    paragraphs: 0,
    articles: 0,
    cards: cardsOf(frame),
    bodyFrom: replacement ? 'structured-data' : body.length > 0 ? 'page' : 'none',
    truncated: tree.truncated,
    kind,
  };
  let articleEnd = 0;
  for (const element of tree.elements) {
    const { tag } = element;
    if (tag === 'a') signals.links++;
    else if (tag === 'input') signals.fields++;
    else if (tag === 'p') signals.paragraphs++;
    else if (HEADINGS.has(tag)) signals.headings++;
    else if (tag === 'article' && element.index >= articleEnd) {
      signals.articles++;
      articleEnd = element.end;
    }
  }
  return signals;
}

/** A card has a link and this many words. */
const CARD_WORDS = { least: 4, most: 60 };

function cardsOf({ tree, sums }: Frame): number {
  const counts = new Map<string, number>();
  let most = 0;
  for (const element of tree.elements) {
    if (element.tag === 'p' || inside(sums.linkChars, element) === 0) continue;
    const words = inside(sums.words, element);
    if (words < CARD_WORDS.least || words > CARD_WORDS.most) continue;
    const key = `${element.parent?.index} ${element.tag} ${attribute(element, 'class') ?? ''}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > most) most = count;
  }
  return most;
}

function sum<T>(blocks: readonly T[], value: (block: T) => number): number {
  let total = 0;
  for (const block of blocks) total += value(block);
  return total;
}

function density(blocks: readonly Block[]): number {
  const chars = sum(blocks, (block) => block.text.length);
  return chars === 0 ? 0 : Math.min(1, sum(blocks, (block) => block.linkChars) / chars);
}
