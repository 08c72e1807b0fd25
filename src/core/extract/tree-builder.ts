import { MAX_ELEMENTS } from '../limits.ts';
import {
  BREAKS_DRAWING,
  CLOSES_PARAGRAPH,
  DROPPED,
  FORMATTING,
  HEAD_ONLY,
  HEADINGS,
  IMPLIED_END,
  PHRASING,
  SCOPE,
  VOID,
} from './html-elements.ts';
import type { Sink } from './tokenizer.ts';
import type { Element } from './tree.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Blink's limit: deeper elements become children of the element at the limit. */
const MAX_DEPTH = 512;
const NONE: string[] = [];

/** Builds the tree from the tokens of a page, in time linear in their number, whatever their nesting. */
export class TreeBuilder implements Sink {
  readonly root: Element = { tag: '#document', parent: null, children: [], attributes: NONE, index: 0, end: 1 };
  readonly elements: Element[] = [this.root];
  readonly jsonLd: string[] = [];

  /** The tree has all the elements it takes. */
  full = false;

  private readonly open: Element[] = [this.root];
  private top: Element = this.root;
  /** How many elements of a tag are open: an end tag without its start tag costs nothing. */
  private readonly openCount = new Map<string, number>();
  /** Text was added to `top` last, so that the next run joins it. */
  private joining = false;
  /** Tag of the dropped element we are in, and how many of them are nested. */
  private dropping = '';
  private dropDepth = 0;
  /** Pieces of the JSON-LD script we are in. */
  private json: string[] | null = null;

  get takesText(): boolean {
    return this.dropping === '' || this.json !== null;
  }

  get inDrawing(): boolean {
    return this.dropping === 'svg';
  }

  text(text: string): void {
    if (this.json) this.json.push(text);
    // As the HTML Standard has it; blocks mark the cells of a row with it.
    else this.addText(text.includes('\0') ? text.replaceAll('\0', '') : text);
  }

  end(tag: string): void {
    if (this.dropping !== '') {
      if (tag === this.dropping && --this.dropDepth === 0) this.endDrop();
      return;
    }
    if (tag === 'br' || tag === 'p') {
      if (tag === 'br' || !this.openCount.get('p')) this.insert(tag, NONE, true);
      else this.close(tag);
      return;
    }
    // What follows </body> or </html> still belongs to the page.
    if (tag !== 'body' && tag !== 'html') this.close(tag);
  }

  /** The page ends: so does what is open. */
  finish(): void {
    if (this.json) this.endDrop();
    while (this.open.length > 1) this.pop();
    this.root.end = this.elements.length;
  }

  start(tag: string, attributes: string[], selfClosing: boolean): void {
    if (this.dropping !== '') {
      if (this.dropping === 'svg' && BREAKS_DRAWING.has(tag)) this.endDrop();
      else {
        if (tag === this.dropping && !selfClosing) this.dropDepth++;
        return;
      }
    }
    if (DROPPED.has(tag) && !(tag === 'template' && attributes.includes('shadowrootmode'))) {
      if (selfClosing && tag === 'svg') return;
      this.dropping = tag;
      this.dropDepth = 1;
      if (tag === 'script' && isJsonLd(attributes)) this.json = [];
      return;
    }
    if (tag === 'html' || tag === 'body') {
      if (tag === 'body' && this.openCount.get('head')) this.close('head');
      if (this.openCount.get(tag)) return;
    } else if (this.top.tag === 'head' && !HEAD_ONLY.has(tag)) this.pop();
    this.closeImplied(tag);
    this.insert(tag, attributes, VOID.has(tag));
  }

  /** Ends the elements that a start tag ends without saying so. */
  private closeImplied(tag: string): void {
    if (CLOSES_PARAGRAPH.has(tag) && this.openCount.get('p')) {
      for (let i = this.open.length - 1; i > 0; i--) {
        const at = this.open[i] as Element;
        if (at.tag === 'p') {
          this.popTo(i);
          break;
        }
        if (!PHRASING.has(at.tag)) break;
      }
    }
    if (HEADINGS.has(tag) && HEADINGS.has(this.top.tag)) this.pop();
    if (tag === 'a' && this.openCount.get('a')) this.close('a');
    const rule = IMPLIED_END.get(tag);
    if (!rule) return;
    for (let i = this.open.length - 1; i > 0; i--) {
      const at = this.open[i] as Element;
      if (rule.ends.has(at.tag)) this.popTo(i);
      else if (rule.barrier.has(at.tag)) return;
    }
  }

  private insert(tag: string, attributes: string[], empty: boolean): void {
    if (this.open.length >= MAX_DEPTH && !empty) this.pop();
    const { elements, top } = this;
    const index = elements.length;
    const element: Element = { tag, parent: top, children: [], attributes, index, end: index + 1 };
    elements.push(element);
    if (elements.length >= MAX_ELEMENTS) this.full = true;
    top.children.push(element);
    this.joining = false;
    if (empty) return;
    this.open.push(element);
    this.top = element;
    this.openCount.set(tag, (this.openCount.get(tag) ?? 0) + 1);
  }

  /** An end tag: closes the nearest open element of that tag in scope. */
  private close(tag: string): void {
    if (!this.openCount.get(tag)) return;
    for (let i = this.open.length - 1; i > 0; i--) {
      const at = this.open[i] as Element;
      if (at.tag === tag) {
        if (FORMATTING.has(tag) && i < this.open.length - 1) this.closeAcross(i);
        else this.popTo(i);
        return;
      }
      if (SCOPE.has(at.tag) && !SCOPE.has(tag) && !ENDS_CELLS.has(tag)) return;
    }
  }

  /**
   * `<a><div>one</a>two</div>`: the link ends and the block goes on. Browsers copy the link into the block; here the block
   * leaves the link, so that what follows is not taken for its text.
   */
  private closeAcross(at: number): void {
    const formatting = this.open[at] as Element;
    const block = this.open[at + 1] as Writable<Element>;
    const parent = this.open[at - 1] as Element;
    if (PHRASING.has(block.tag)) {
      this.popTo(at);
      return;
    }
    formatting.children.pop();
    formatting.end = block.index;
    parent.children.push(block);
    block.parent = parent;
    this.open.splice(at, 1);
    this.openCount.set(formatting.tag, (this.openCount.get(formatting.tag) ?? 1) - 1);
  }

  private pop(): void {
    const element = this.open.pop() as Element;
    element.end = this.elements.length;
    this.openCount.set(element.tag, (this.openCount.get(element.tag) ?? 1) - 1);
    this.top = this.open[this.open.length - 1] as Element;
    this.joining = false;
  }

  private popTo(depth: number): void {
    while (this.open.length > depth) this.pop();
  }

  private addText(text: string): void {
    const { children } = this.top;
    if (this.joining) children[children.length - 1] += text;
    else {
      children.push(text);
      this.joining = true;
    }
  }

  private endDrop(): void {
    if (this.json) this.jsonLd.push(this.json.join(''));
    this.json = null;
    this.dropping = '';
    this.dropDepth = 0;
  }
}

const ENDS_CELLS = new Set('tr tbody thead tfoot table'.split(' '));

function isJsonLd(attributes: readonly string[]): boolean {
  const at = attributes.indexOf('type');
  return at >= 0 && /^application\/ld\+json\b/i.test((attributes[at + 1] ?? '').trim());
}
