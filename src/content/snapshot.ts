import { MAX_HTML } from '../core/limits.ts';
import { isCutOff } from './cut-off.ts';
import { attribute, firstChild, frameBody, localName, nextSibling, nodeType, shadowRootOf, textOf } from './dom.ts';
import { escapeText, isVoid, startTag, tagName } from './markup.ts';
import { pause } from './pause.ts';
import { breaksLine, hasBox, isUnseenTag, paintsText } from './visible.ts';

/** Milliseconds of work before the page gets its turn; a frame has 16. */
const SLICE = 6;
/** Milliseconds that the end of a page which is still coming in is waited for. */
const PATIENCE = 4_000;
/** Elements and texts: four times those of any page that was seen. */
const MAX_NODES = 150_000;
const NODES_PER_CHECK = 64;
/** UTF-16 units of a piece: what a message carries without holding the page up. */
const PIECE = 250_000;

/** One open element: where the walk stands among its children, and what closes it. */
interface Level {
  next: Node | null;
  /** Children that do not follow each other in the tree: what a slot shows. */
  slotted?: Node[];
  end: string;
  paints: boolean;
}

/**
 * The page as the reader sees it, as compact HTML: without hidden elements, scripts (JSON-LD is kept), styles, and what was
 * typed into fields; open shadow roots and same-origin frames written where they stand. Gives way to the page every few
 * milliseconds; what changes meanwhile is written as it is when the walk gets there. A gigantic page ends a little beyond
 * what is read of any, so that it is said to be cut.
 *
 * @returns pieces that together are the page: one long string would have to be joined and copied in one go
 * @throws a `Failure`: `unsupported-page` where the document is no markup
 */
export async function snapshot(): Promise<string[]> {
  const { contentType } = document;
  if (!/html|xml|json|text\/plain/.test(contentType)) throw { code: 'unsupported-page', message: contentType };
  if (document.readyState === 'loading')
    await new Promise((resolve) => {
      addEventListener('DOMContentLoaded', resolve);
      setTimeout(resolve, PATIENCE);
    });
  const pieces: string[] = [];
  let piece = '<!doctype html>';
  const levels: Level[] = [{ next: document.documentElement, end: '', paints: true }];
  let size = 0;
  let nodes = 0;
  let started = performance.now();
  const write = (text: string): void => {
    // A single text may be all of a gigantic page.
    piece += text.slice(0, MAX_HTML);
    if (piece.length < PIECE) return;
    size += piece.length;
    pieces.push(piece);
    piece = '';
  };
  for (let level = levels.at(-1); level && size <= MAX_HTML && nodes < MAX_NODES; level = levels.at(-1)) {
    const node = level.slotted ? (level.slotted.shift() ?? null) : level.next;
    if (!node) {
      write(level.end);
      levels.pop();
      continue;
    }
    if (!level.slotted) level.next = nextSibling(node);
    const type = nodeType(node);
    if (type === Node.TEXT_NODE) {
      if (level.paints) write(escapeText(textOf(node as Text)));
    } else if (type === Node.ELEMENT_NODE) {
      const inner = enter(node as Element, write);
      if (inner) levels.push(inner);
    }
    if (++nodes % NODES_PER_CHECK === 0 && performance.now() - started > SLICE) {
      await pause();
      started = performance.now();
    }
  }
  // Longer than what is read of any page, so that it is said to be cut.
  return [...pieces, nodes < MAX_NODES ? piece : piece.padEnd(MAX_HTML + 1)];
}

/**
 * Elements of the head have no box and are read all the same, and so are the brackets that stand around the reading of a ruby
 * where it is set in line; so is a page that is hidden as a whole until it is ready.
 */
const ALWAYS = /^(?:html|body|head|title|meta|link|base|rp)$/;

/** Writes an element's start; null when the reader sees nothing of what is in it. */
function enter(element: Element, write: (text: string) => void): Level | null {
  const name = localName(element);
  if (name === 'script' && /json/i.test(attribute(element, 'type'))) {
    // In JSON `<\/` means `</`, and cannot end the element.
    write(`${startTag('script', element)}${textOf(element).replaceAll('</', '<\\/')}</script>`);
    return null;
  }
  const style = getComputedStyle(element);
  const always = ALWAYS.test(name);
  const tag = name === 'iframe' ? 'div' : tagName(name);
  const empty = isVoid(tag);
  // A picture has no size until it is loaded.
  if (isUnseenTag(element) || !(always || (hasBox(element, style) && (empty || !isCutOff(element, style)))))
    return null;
  // Words on two lines are two words, whatever the elements are called.
  const blank = breaksLine(style) ? ' ' : '';
  write(blank + startTag(tag, element));
  if (empty) return null;
  const level: Level = { next: null, end: `</${tag}>${blank}`, paints: always || paintsText(style) };
  if (name === 'slot') {
    const slotted = (element as HTMLSlotElement).assignedNodes();
    if (slotted.length > 0) return { ...level, slotted };
  }
  level.next = name === 'iframe' ? frameBody(element) : firstChild(shadowRootOf(element) ?? element);
  return level;
}
