import { CARD_FIELDS, type Card, readField } from './card.ts';

/** What could not be read, and where: offsets in UTF-16 code units, lines and columns from 1. */
export interface CardDamage {
  start: number;
  end: number;
  line: number;
  column: number;
  message: string;
}

export interface CardFile {
  cards: Card[];
  damage: CardDamage[];
}

/** Separators of a record: after headline, summary, source and url. */
const SEPARATORS = CARD_FIELDS.length - 1;
/** How many separators a damaged record is searched for its url: keeps the time linear in files without web addresses. */
const LOOK_AHEAD = 64;
const WEB_ADDRESS = /^https?:\/\/\S+$/i;

type Wrong = Omit<CardDamage, 'line' | 'column'>;

interface Bars {
  start: number;
  end: number;
}

/**
 * Reads a file of cards: every whole record, and a list of what is no whole record. Never throws.
 *
 * Records are counted by their four separators. Where the count does not come out (a record broken off, bars that were not
 * escaped), the reader goes on at the next separator that stands after a web address, which is that of a url field.
 */
export function parseCards(text: string): CardFile {
  const bars = separators(text);
  const cards: Card[] = [];
  const damage: Wrong[] = [];
  let from = 0;
  let next = 0;
  while (next < bars.length) {
    const last = urlSeparator(text, bars, next, from);
    if (last === next + SEPARATORS - 1 && last < bars.length) {
      const end = recordEnd(text, bars, last);
      cards.push(cardAt(text, bars, next, from, end));
      from = end;
    } else if (last < next + SEPARATORS - 1 || last >= bars.length) {
      const end = recordEnd(text, bars, last);
      const message = last < bars.length ? tooFew(last - next + 1) : brokenOff(text, bars, next);
      damage.push({ start: from, end, message });
      from = end;
    } else {
      // More separators than a record has: the last four are those of a whole record, what comes before is damaged.
      const first = last - SEPARATORS + 1;
      const start = first > next ? lineStart(text, bars[first]?.start ?? 0, bars[first - 1]?.end ?? 0) : from;
      damage.push({ start: from, end: start, message: 'more or fewer than five fields before the next whole record' });
      const end = recordEnd(text, bars, last);
      cards.push(cardAt(text, bars, first, start, end));
      from = end;
    }
    next = last + 1;
  }
  if (text.slice(from).trim() !== '' && bars.length === 0) {
    damage.push({ start: from, end: text.length, message: 'no "||||" found: this is not a card' });
  }
  return { cards, damage: located(text, damage) };
}

/** Reads exactly one card. Throws a SyntaxError that names line and column when the text holds anything else. */
export function parseCard(text: string): Card {
  const { cards, damage } = parseCards(text);
  const [wrong] = damage;
  if (wrong) throw new SyntaxError(`Line ${wrong.line}, column ${wrong.column}: ${wrong.message}`);
  const [card] = cards;
  if (!card || cards.length > 1) throw new SyntaxError(`Expected one card, found ${cards.length}`);
  return card;
}

/** Runs of four bars that are not escaped. */
function separators(text: string): Bars[] {
  const found: Bars[] = [];
  for (const match of text.matchAll(/\\[\\|]|\|{4}/g)) {
    if (match[0] === '||||') found.push({ start: match.index, end: match.index + 4 });
  }
  return found;
}

/** The separator that closes the url of the record whose first separator is `next`; beyond the list when there is none. */
function urlSeparator(text: string, bars: Bars[], next: number, from: number): number {
  const due = next + SEPARATORS - 1;
  const anchored = (i: number) => WEB_ADDRESS.test(fieldBefore(text, bars, i, from).trim());
  if (due < bars.length && (anchored(due) || asWritten(text, bars, next))) return due;
  const horizon = Math.min(bars.length, next + LOOK_AHEAD);
  let anchor = next;
  while (anchor < horizon && !anchored(anchor)) anchor++;
  if (anchor === horizon) return Math.min(due, bars.length);
  const wholeRecords = (anchor - next + 1) % SEPARATORS === 0;
  return wholeRecords ? due : anchor;
}

/** The separators of one record spaced exactly as `formatCard` writes them: then any text may stand for the url. */
function asWritten(text: string, bars: Bars[], next: number): boolean {
  for (let i = next; i < next + SEPARATORS; i++) {
    const at = bars[i];
    if (!at) return false;
    const isUrl = i === next + SEPARATORS - 1;
    const spaced = text.startsWith('\n ', at.end) && text[at.start - 1] === ' ';
    if (isUrl ? text[at.end] !== '\n' || text[at.end + 1] === ' ' : !spaced) return false;
  }
  return true;
}

function fieldBefore(text: string, bars: Bars[], i: number, from: number): string {
  return text.slice(bars[i - 1]?.end ?? from, bars[i]?.start);
}

/** A record ends where the line of the next headline begins, or with the text. */
function recordEnd(text: string, bars: Bars[], last: number): number {
  const following = bars[last + 1];
  return following ? lineStart(text, following.start, bars[last]?.end ?? 0) : text.length;
}

/** Where the line begins that `offset` is on, not before `floor`. */
function lineStart(text: string, offset: number, floor: number): number {
  return floor + text.slice(floor, offset).lastIndexOf('\n') + 1;
}

function cardAt(text: string, bars: Bars[], first: number, start: number, end: number): Card {
  const edges = [{ end: start }, ...bars.slice(first, first + SEPARATORS), { start: end }];
  const field = (i: number) => readField(text.slice(edges[i]?.end, (edges[i + 1] as Bars | undefined)?.start));
  return { headline: field(0), summary: field(1), source: field(2), url: field(3), body: field(4) };
}

function tooFew(found: number): string {
  return `only ${found} of ${SEPARATORS} separators before the body`;
}

function brokenOff(text: string, bars: Bars[], next: number): string {
  const closed = bars.length - next;
  const begun = text.slice(bars.at(-1)?.end).trim() === '' ? 0 : 1;
  return `the record breaks off: no ${CARD_FIELDS.slice(closed + begun).join(', ')}`;
}

/** Gives each damage its line and column, in one pass over the text. */
function located(text: string, wrongs: Wrong[]): CardDamage[] {
  let line = 1;
  let begin = 0;
  return wrongs.map((wrong) => {
    for (let at = text.indexOf('\n', begin); at >= 0 && at < wrong.start; at = text.indexOf('\n', begin)) {
      line++;
      begin = at + 1;
    }
    return { ...wrong, line, column: wrong.start - begin + 1 };
  });
}
