import { bare } from './plain-text.ts';
import { isSiteName, type SiteNames } from './site-name.ts';

/**
 * What stands between a headline and the names around it; a hyphen or a colon only with blanks, a bar or "_" without too. A
 * quotation is matched whole, with what may stand in it, and parts nothing.
 */
const SEPARATOR =
  /(?:(?<!\s)\s+)?(«[^«»]*»|»(?! )[^«»]*«)|(?:(?<!\s)\s+)?(?:\||｜|»|«|›|::|\/\/|--+|_)\s*|(?<!\s)\s+[-–—―·•:~<>/]\s+|(?:(?<!\s)\s+)?[—―]\s*(?=[^\s]{2,24}$)|(?<=\p{sc=Han})-(?=\p{sc=Han}{2,8}$)|,\s+(?=[^,]{3,40}$)/gu;

/** A title in more parts is no headline with names around it. */
const MOST_PARTS = 24;

interface Part {
  text: string;
  start: number;
  end: number;
  /** The separator before the part. */
  before: string;
}

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let before = '';
  for (const match of title.matchAll(SEPARATOR)) {
    if (match[1] !== undefined) continue;
    if (match.index > start) parts.push({ text: title.slice(start, match.index), start, end: match.index, before });
    before = match[0].trim();
    start = match.index + match[0].length;
  }
  if (start < title.length) parts.push({ text: title.slice(start), start, end: title.length, before });
  return parts;
}

/** A name in Chinese characters alone, as sites and their sections have it. */
const HAN_NAME = /^\p{sc=Han}{2,8}$/u;
const DATE_LIKE = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^\w{3,9}\.? \d{1,2}, \d{4}$|^\d{4}-\d\d-\d\d$/;

/**
 * The headline in a title: the site's name, section and date around it are cut. `others` are texts that may be the same
 * headline (h1, JSON-LD); where the title up to or from a separator is one of them, it is cut there.
 */
export function headlineIn(title: string, site: SiteNames, others: readonly string[] = []): string {
  const parts = partsOf(title);
  if (parts.length < 2 || parts.length > MOST_PARTS) return title;
  const same = new Set(others.map(bare).filter((form) => form.length > 3));
  for (let from = 0; from < parts.length; from++) {
    for (let to = parts.length; to > from; to--) {
      if (from === 0 && to === parts.length) continue;
      const piece = title.slice((parts[from] as Part).start, (parts[to - 1] as Part).end);
      if (same.has(bare(piece)) && !isSiteName(piece, site)) return piece.trim();
    }
  }
  let from = 0;
  let to = parts.length;
  let cut = true;
  let named = false;
  while (cut && to - from > 1) {
    cut = false;
    const tail = parts[to - 1] as Part;
    const head = parts[from] as Part;
    if (
      isSiteName(tail.text, site) ||
      DATE_LIKE.test(tail.text.trim()) ||
      (HAN_NAME.test(tail.text) && tail.text.length * 2 < tail.start)
    ) {
      to--;
      cut = named = true;
    } else if (isSiteName(head.text, site) && !/^[:,]$/.test(parts[from + 1]?.before ?? '')) {
      from++;
      cut = named = true;
    }
  }
  // "Headline - National | Example News": a short section before the name, told by a bar or by what is left being long.
  while (named && to - from > 1) {
    const tail = parts[to - 1] as Part;
    const rest = title.slice((parts[from] as Part).start, (parts[to - 2] as Part).end);
    const short = tail.text.trim().split(/\s+/).length <= 2 && tail.text.length <= 22;
    if (!short || !/^[|｜»›_-]/.test(tail.before) || rest.split(/\s+/).length < 4 || /[?!"”’»]$/.test(tail.text)) break;
    to--;
  }
  // A bar in a title parts the site's name from the headline even where the name is not known.
  if (!named && to - from > 1) {
    const tail = parts[to - 1] as Part;
    if (/^[|｜»_]/.test(tail.before) && tail.text.length <= 30 && tail.text.length * 2 < tail.start) to--;
  }
  return title.slice((parts[from] as Part).start, (parts[to - 1] as Part).end).trim();
}
