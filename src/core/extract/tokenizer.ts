import { resolveReferences } from './character-references.ts';
import { KEPT_ATTRIBUTES } from './html-elements.ts';

/** What becomes of the tokens of a page. */
export interface Sink {
  /** No more tokens are taken. */
  readonly full: boolean;
  /** Whether what stands between tags is wanted just now. */
  readonly takesText: boolean;
  /** Inside a drawing no element is special. */
  readonly inDrawing: boolean;
  text(text: string): void;
  /** @param attributes those that are kept; flat: name, value, … */
  start(tag: string, attributes: string[], selfClosing: boolean): void;
  end(tag: string): void;
}

const NONE: string[] = [];

/** Elements in which nothing but their own end tag is markup; in the second kind character references are. */
const RAW = new Set('script style iframe noembed noframes xmp'.split(' '));
const RAW_WITH_REFERENCES = new Set(['title', 'textarea']);

/** Per first letter of a kept attribute: a bit for each length. Most attributes are told by it without being cut out. */
const KEPT_LENGTHS = new Uint32Array(32);
for (const name of KEPT_ATTRIBUTES) {
  const letter = name.charCodeAt(0) & 31;
  KEPT_LENGTHS[letter] = (KEPT_LENGTHS[letter] as number) | (1 << name.length);
}

const TAB = 9;
const LINE = 10;
const FORM_FEED = 12;
const RETURN = 13;
const BLANK = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

const isBlank = (code: number): boolean =>
  code === BLANK || code === LINE || code === TAB || code === RETURN || code === FORM_FEED;
const isLetter = (code: number): boolean => ((code | 32) - 97) >>> 0 < 26;
const isCapital = (code: number): boolean => (code - 65) >>> 0 < 26;

/**
 * Cuts a page into tags and text as the HTML Standard tells (section 13.2.5), in one pass and in time linear in its length.
 * It leaps from mark to mark instead of stepping from character to character, and cuts out only what the sink keeps: no
 * comments, no scripts, no attributes that nobody reads. What is wrong in the markup is read as browsers read it.
 */
export class Tokenizer {
  private readonly html: string;
  private readonly sink: Sink;
  /** Behind what has been read. */
  private at = 0;
  private attributes: string[] = NONE;

  constructor(html: string, sink: Sink) {
    this.html = html;
    this.sink = sink;
  }

  run(): void {
    const { html, sink } = this;
    /** Where the text began that is not handed out yet. */
    let from = 0;
    let next = 0;
    while (!sink.full) {
      const mark = html.indexOf('<', next);
      const code = mark < 0 ? Number.NaN : html.charCodeAt(mark + 1);
      if (Number.isNaN(code) || (code === SLASH && mark + 2 === html.length)) {
        this.text(from, html.length);
        return;
      }
      const isTag = isLetter(code);
      if (!isTag && code !== SLASH && code !== BANG && code !== QUESTION) {
        next = mark + 1;
        continue;
      }
      this.text(from, mark);
      if (isTag) this.startTag(mark + 1);
      else if (code === SLASH) this.endTag(mark + 2);
      else this.declaration(mark);
      next = this.at;
      from = next;
    }
  }

  private text(start: number, end: number): void {
    if (start < end && this.sink.takesText) this.sink.text(resolveReferences(this.html.slice(start, end), false));
  }

  private endTag(name: number): void {
    const { html } = this;
    if (isLetter(html.charCodeAt(name))) this.sink.end(this.name(name));
    else this.at = name;
    this.skipPast('>', this.at);
  }

  /** A tag's name in small letters; leaves `at` behind it. */
  private name(start: number): string {
    const { html } = this;
    let capitals = false;
    let at = start;
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at);
      if (code === GREATER || code === SLASH || isBlank(code)) break;
      if (isCapital(code) || code > 127) capitals = true;
    }
    this.at = at;
    const name = html.slice(start, at);
    return capitals ? name.toLowerCase() : name;
  }

  private skipPast(mark: string, from: number): void {
    const found = this.html.indexOf(mark, from);
    this.at = found < 0 ? this.html.length : found + mark.length;
  }

  /** Comments, the doctype and what is taken for a comment: left out. */
  private declaration(mark: number): void {
    const { html } = this;
    if (html.startsWith('<![CDATA[', mark)) this.skipPast(']]>', mark + 9);
    else if (!html.startsWith('<!--', mark)) this.skipPast('>', mark + 2);
    else if (html.charCodeAt(mark + 4) === GREATER) this.at = mark + 5;
    else if (html.startsWith('->', mark + 4)) this.at = mark + 6;
    else {
      let dashes = html.indexOf('--', mark + 4);
      for (; dashes >= 0; dashes = html.indexOf('--', dashes + 1)) {
        const end = html.charCodeAt(dashes + 2) === BANG ? dashes + 3 : dashes + 2;
        if (html.charCodeAt(end) !== GREATER) continue;
        this.at = end + 1;
        return;
      }
      this.at = html.length;
    }
  }

  private startTag(start: number): void {
    const { html, sink } = this;
    const special = !sink.inDrawing;
    const tag = this.name(start);
    this.attributes = NONE;
    let selfClosing = false;
    for (;;) {
      const code = html.charCodeAt(this.at);
      // The page ends inside the tag: it is none.
      if (Number.isNaN(code)) return;
      this.at++;
      if (code === GREATER) break;
      if (code === SLASH) selfClosing = true;
      else if (!isBlank(code)) {
        selfClosing = false;
        this.attribute(this.at - 1);
      }
    }
    sink.start(tag, this.attributes, selfClosing);
    if (!special) return;
    if (RAW.has(tag)) this.raw(tag, false);
    else if (RAW_WITH_REFERENCES.has(tag)) this.raw(tag, true);
    else if (tag === 'plaintext') {
      if (sink.takesText) sink.text(html.slice(this.at));
      this.at = html.length;
    }
  }

  /** One attribute; leaves `at` behind it. */
  private attribute(start: number): void {
    const { html } = this;
    let at = start + 1;
    let code = html.charCodeAt(at);
    let capitals = isCapital(html.charCodeAt(start));
    while (at < html.length && code !== EQUALS && code !== GREATER && code !== SLASH && !isBlank(code)) {
      if (isCapital(code) || code > 127) capitals = true;
      code = html.charCodeAt(++at);
    }
    const end = at;
    while (isBlank(code)) code = html.charCodeAt(++at);
    let from = at;
    let to = at;
    if (code === EQUALS) {
      do code = html.charCodeAt(++at);
      while (isBlank(code));
      if (code === QUOTE || code === APOSTROPHE) {
        from = at + 1;
        to = html.indexOf(code === QUOTE ? '"' : "'", from);
        if (to < 0) to = html.length;
        at = to + 1;
      } else {
        from = at;
        while (at < html.length && code !== GREATER && !isBlank(code)) code = html.charCodeAt(++at);
        to = at;
      }
    }
    this.at = at;
    const length = end - start;
    if (length > 31 || ((KEPT_LENGTHS[html.charCodeAt(start) & 31] as number) & (1 << length)) === 0) return;
    const cut = html.slice(start, end);
    const name = capitals ? cut.toLowerCase() : cut;
    if (!KEPT_ATTRIBUTES.has(name)) return;
    if (this.attributes === NONE) this.attributes = [];
    this.attributes.push(name, resolveReferences(this.html.slice(from, to), true));
  }

  /** What is in an element up to its own end tag. */
  private raw(tag: string, references: boolean): void {
    const { html, sink } = this;
    const start = this.at;
    for (let mark = html.indexOf('</', start); mark >= 0; mark = html.indexOf('</', mark + 1)) {
      const after = mark + 2 + tag.length;
      const code = html.charCodeAt(after);
      if (code !== GREATER && code !== SLASH && !isBlank(code)) continue;
      if (html.slice(mark + 2, after).toLowerCase() !== tag) continue;
      this.rawText(start, mark, references);
      sink.end(tag);
      this.skipPast('>', after);
      return;
    }
    this.rawText(start, html.length, references);
    this.at = html.length;
  }

  private rawText(start: number, end: number, references: boolean): void {
    if (references) this.text(start, end);
    else if (start < end && this.sink.takesText) this.sink.text(this.html.slice(start, end));
  }
}
