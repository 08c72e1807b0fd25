import { readBlocks } from './extract/blocks.ts';
import { dateIn } from './extract/metadata/dates.ts';
import { plainText } from './extract/metadata/plain-text.ts';
import { type Element, parseTree, type Tree } from './extract/tree.ts';

/** A story that was served as plain text or as JSON. */
export interface LoneText {
  headline: string;
  /** Paragraphs, parted by line breaks. */
  body: string;
  /** ISO 8601, or empty. */
  published: string;
}

/** Longest first line, in UTF-16 units, that is taken for a headline. */
const HEADLINE = 200;
/** Shortest text in JSON that may be a story's, in UTF-16 units; scripts without spaces say as much in half. */
const BODY = 200;
/** How deep in JSON a story may stand, and how many values are looked at. */
const DEEPEST = 8;
const MOST = 20_000;

const STARTS = /<body[^<>]*>\s*<pre\b/i;
const TITLE = /^(?:.*[_-])?(?:head_?line|title|heading)$/i;
const DATE = /publish|^date|_date$|created|^time/i;
const ENDED = /[.!?…。！？।؟]["'”’»)\]]*$/u;

/**
 * The story of a page that is nothing but text: browsers show plain text and JSON in one `pre` that is all of the body.
 * Null for every other page, and where the text is no prose (program code, logs, data). Pure; never throws.
 */
export function loneText(html: string): LoneText | null {
  if (!STARTS.test(html.slice(0, 8_000))) return null;
  const text = preOf(parseTree(html))?.trim() ?? '';
  if (text === '') return null;
  const found = /^[[{]/.test(text) ? fromJson(text) : fromPlain(text);
  return found !== null && isProse(found.body) ? found : null;
}

/** Text of the `pre` that is all the body shows; null when the body shows anything else. */
function preOf({ elements }: Tree): string | null {
  const body = elements.find(({ tag }) => tag === 'body');
  let pre: Element | null = null;
  for (const child of body?.children ?? []) {
    if (typeof child === 'string' ? child.trim() === '' : child.children.length === 0) continue;
    if (pre !== null || typeof child === 'string' || child.tag !== 'pre') return null;
    pre = child;
  }
  if (pre === null || !pre.children.every((child) => typeof child === 'string')) return null;
  return pre.children.join('');
}

function fromPlain(text: string): LoneText | null {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const first = lines[0] ?? '';
  const titled = first.length <= HEADLINE && !ENDED.test(first) && lines.length > 1;
  const rest = titled ? lines.slice(1) : lines;
  // Lines that were broken at a width are joined where blank lines part the paragraphs.
  const parted = rest
    .join('\n')
    .trim()
    .split(/\n{2,}/);
  const broken = parted.length > 1 && parted.some((part) => part.includes('\n'));
  const body = (broken ? parted.map((part) => part.replace(/\n/g, ' ')) : rest.filter((line) => line !== '')).join(
    '\n',
  );
  return { headline: titled ? first : '', body, published: '' };
}

/** The object with a title and the longest text. */
function fromJson(text: string): LoneText | null {
  let best: LoneText | null = null;
  let left = MOST;
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || left-- < 0 || typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) {
      const found = storyIn(value as Record<string, unknown>);
      if (found !== null && found.body.length > (best?.body.length ?? 0)) best = found;
    }
    for (const one of Object.values(value)) visit(one, depth + 1);
  };
  try {
    visit(JSON.parse(text), 0);
  } catch {
    return null;
  }
  return best;
}

function storyIn(object: Record<string, unknown>): LoneText | null {
  const entries = Object.entries(object);
  const title = entries.find(
    ([key, value]) => TITLE.test(key) && typeof value === 'string' && value.trim() !== '',
  )?.[1];
  if (typeof title !== 'string') return null;
  let body = '';
  for (const [key, value] of entries) {
    const text = Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join('\n') : value;
    if (typeof text === 'string' && !TITLE.test(key) && text.length > body.length) body = text;
  }
  if (body.length < BODY) return null;
  const date = entries.find(([key, value]) => DATE.test(key) && typeof value === 'string')?.[1];
  return {
    headline: plainText(title).slice(0, HEADLINE * 2),
    body: paragraphsOf(body),
    published: typeof date === 'string' ? dateIn(date, '') : '',
  };
}

/** Text of a field, which may hold markup, with a line for each paragraph. */
function paragraphsOf(field: string): string {
  const lines = /<(?:p|br|div)\b/i.test(field)
    ? readBlocks(parseTree(field)).map(({ text }) => text)
    : field.split('\n').map(plainText);
  return lines.join('\n');
}

/** Most of the paragraphs end as sentences do: neither code nor a table of numbers. */
function isProse(body: string): boolean {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const ended = lines.filter((line) => ENDED.test(line.trim()) && line.length >= 40);
  return ended.length >= 1 && ended.length * 2 >= lines.length && !/[{};]\s*(?:\n|$)/.test(body);
}
