import type { Random } from './random.ts';

/** What pages are made of that is rarely written well. */
const SCRAPS = [
  '<p>',
  '</p>',
  '<div hidden>',
  '</div>',
  '<article>',
  '</article>',
  '<h1>',
  '</h1>',
  '<table><tr><td>',
  '</table>',
  '<script>',
  '</script>',
  '<script type="application/ld+json">',
  '{"@type":"NewsArticle","headline":"',
  '"articleBody":"',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<template shadowrootmode=open>',
  '<svg>',
  '<title>',
  '<base href="javascript:1">',
  '<link rel=canonical href="javascript:alert(1)">',
  '<meta property="og:title" content="',
  '<html lang="xx-\ud800">',
  '">',
  '||||',
  '\n||||\n',
  '\\||||',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u00ad',
  '\ud83d',
  '\udc00',
  '\0',
  '\ufffe',
  '\u2028',
  '&#0;',
  '&#xd800;',
  '&#x110000;',
  '&amp;amp;lt;',
  '&nbsp;',
  '…',
  '“',
  '”',
  '"',
  '(',
  ')',
  '. ',
  '.',
  '! ',
  ' – ',
  'U.S. ',
  'Mr. ',
  'İ',
  'ﬁ',
  'ǆ',
  'ß',
  'e\u0301\u0301',
  '中文。',
  'ไทย',
  'हिन्दी। ',
  'مرحبا ',
  '1,234.5 ',
  'he said. ',
  'who, ',
  'and ',
  'not ',
  'said on Monday',
  '(Reuters) - ',
  'LONDON (AP) — ',
  'Reporting by Ann Lee; Editing by Bo Ek',
] as const;

type Mutation = (page: string, other: string, random: Random) => string;

/** A stretch of the page, up to `most` characters, as start and end. */
function stretch(text: string, random: Random, most = 2_000): [number, number] {
  const start = random.below(text.length + 1);
  return [start, Math.min(text.length, start + random.below(most))];
}

/** Ends of tags and of sentences: where a cut gives another page rather than other characters. */
function seam(text: string, random: Random): number {
  const at = random.below(text.length + 1);
  const found = text.slice(at, at + 4_000).search(random.below(2) ? />/ : /[.,;]\s/);
  return found < 0 ? at : at + found + 1;
}

const MUTATIONS: readonly Mutation[] = [
  // Cut.
  (page, _, random) => {
    const [start, end] = stretch(page, random);
    return page.slice(0, start) + page.slice(end);
  },
  (page, _, random) => page.slice(0, seam(page, random)),
  // Splice with another page.
  (page, other, random) => page.slice(0, seam(page, random)) + other.slice(seam(other, random)),
  (page, other, random) => {
    const at = seam(page, random);
    const [start, end] = stretch(other, random, 5_000);
    return page.slice(0, at) + other.slice(start, end) + page.slice(at);
  },
  // Swap two stretches.
  (page, _, random) => {
    const [a, b, c, d] = [seam, seam, seam, seam].map((each) => each(page, random)).sort((x, y) => x - y);
    return page.slice(0, a) + page.slice(c, d) + page.slice(b, c) + page.slice(a, b) + page.slice(d);
  },
  // Nest and repeat.
  (page, _, random) => {
    const [start, end] = stretch(page, random, 400);
    return page.slice(0, end) + page.slice(start, end).repeat(1 + random.below(30)) + page.slice(end);
  },
  (page, _, random) => {
    const at = seam(page, random);
    return page.slice(0, at) + random.of(SCRAPS).repeat(1 + random.below(200)) + page.slice(at);
  },
  // Corrupt.
  (page, _, random) => {
    const at = random.below(page.length + 1);
    return page.slice(0, at) + random.of(SCRAPS) + page.slice(at + random.below(3));
  },
  (page, _, random) => {
    const at = random.below(page.length + 1);
    return page.slice(0, at) + String.fromCharCode(random.below(0x10000)) + page.slice(at + 1);
  },
  // In the wrong encoding.
  (page, _, random) => {
    const [start, end] = stretch(page, random);
    return (
      page.slice(0, start) +
      page
        .slice(start, end)
        .replace(/[^\0-\x7f]/g, '\ufffd')
        .toUpperCase() +
      page.slice(end)
    );
  },
  // Tags stripped: one run of text.
  (page, _, random) => {
    const [start, end] = stretch(page, random, 8_000);
    return page.slice(0, start) + page.slice(start, end).replace(/<[^<>]*>/g, ' ') + page.slice(end);
  },
];

/** A page after one to eight mutations. The same random numbers always give the same page. */
export function mutate(page: string, other: string, random: Random): string {
  let mutated = page;
  for (let rounds = 1 + random.below(8); rounds > 0; rounds--) mutated = random.of(MUTATIONS)(mutated, other, random);
  return mutated;
}
