import type { GivenText } from '../../src/core/read.ts';

/** Input far beyond any page, as a page or as text already extracted. */
export type Oversized = { html: string } | { text: GivenText };

const URL = 'https://example.com/news/arlen-votes-on-bridge';
const HEADLINE = 'Arlen votes on bridge';
const SENTENCE = 'The council of Arlen voted on Monday for the new bridge over the river, 12 to 3.';
const STORY = Array.from({ length: 12 }, (_, n) => `<p>${SENTENCE} Item ${n} follows in the spring.</p>`).join('');

const page = (body: string, head = '') =>
  `<html lang="en"><head><title>${HEADLINE}</title>${head}</head><body><article><h1>${HEADLINE}</h1>${body}</article></body></html>`;
const fill = (part: string, length: number) => part.repeat(Math.ceil(length / part.length));
const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;
const bodyText = (body: string, headline = HEADLINE): Oversized => ({ text: { url: URL, headline, body, lang: 'en' } });
const body = (html: string, head = ''): Oversized => ({ html: page(html, head) });

/**
 * What a hostile or broken page may hand over, by name. `scale` 1 is the full size (50 MB of HTML, 200,000 nested elements);
 * smaller scales keep the shape.
 */
export const OVERSIZED: Record<string, (scale: number) => Oversized> = {
  '50 MB of paragraphs': (scale) => body(fill(STORY, 50e6 * scale)),
  '50 MB of text in one element': (scale) => body(`${STORY}<div>${fill(`${SENTENCE} `, 50e6 * scale)}</div>`),
  '50 MB of empty elements': (scale) => body(STORY + fill('<b></b>', 50e6 * scale)),
  '50 MB of links': (scale) => body(STORY + fill('<li><a href=/a>More of it here</a></li>', 50e6 * scale)),
  '50 MB of angle brackets': (scale) => body(STORY + fill('<', 50e6 * scale)),
  '200,000 nested elements': (scale) => body(`${fill('<div>', 1e6 * scale)}${STORY}`),
  '200,000 nested inline elements': (scale) => body(`<p>${fill('<b>', 6e5 * scale)}${SENTENCE}</p>${STORY}`),
  '200,000 nested tables': (scale) => body(`${fill('<table><tr><td>', 3e6 * scale)}${STORY}`),
  '200,000 closing tags': (scale) => body(STORY + fill('<i><p></i></b></p>', 3e6 * scale)),
  'a million attributes': (scale) =>
    body(`<p ${Array.from({ length: 1e6 * scale }, (_, n) => `a${n}=x`).join(' ')}>${SENTENCE}</p>${STORY}`),
  'a million classes': (scale) => body(`<div class="${fill('share ', 6e6 * scale)}">${STORY}</div>`),
  '10 MB of JSON-LD': (scale) =>
    body(
      STORY,
      jsonLd(`{"@type":"NewsArticle","headline":"${HEADLINE}","articleBody":"${fill(`${SENTENCE} `, 10e6 * scale)}"}`),
    ),
  '10 MB of JSON-LD nodes': (scale) =>
    body(STORY, jsonLd(`[${fill('{"@type":"NewsArticle","author":{"name":"Ann Lee"}},', 10e6 * scale)}{}]`)),
  '10 MB of nested JSON-LD': (scale) => body(STORY, jsonLd(fill('[{"a":', 10e6 * scale))),
  '10 MB of broken JSON-LD': (scale) => body(STORY, jsonLd(fill('{"a":"b\n",,}', 10e6 * scale))),
  '10 MB of JSON-LD authors': (scale) =>
    body(STORY, jsonLd(`{"@type":"NewsArticle","author":"${fill('Ann Lee and ', 10e6 * scale)}"}`)),
  'a 5 MB headline': (scale) => ({ html: page(STORY).replaceAll(HEADLINE, fill('Arlen votes | ', 5e6 * scale)) }),
  'a 5 MB byline': (scale) => body(`<p class="byline">By ${fill('Ann Lee, ', 5e6 * scale)}</p>${STORY}`),
  'a 5 MB headline of blanks': (scale) => ({
    html: page(STORY).replaceAll(HEADLINE, `A${fill('&nbsp;', 5e6 * scale)}B`),
  }),
  '5 MB of meta tags': (scale) => body(STORY, fill('<meta name="author" content="Ann Lee">', 5e6 * scale)),
  'a 5 MB paragraph without a full stop': (scale) =>
    body(`<p>${fill('the council voted on the bridge and ', 5e6 * scale)}</p>`),
  'the same as text': (scale) => bodyText(fill('the council voted on the bridge and ', 5e6 * scale)),
  'a 5 MB sentence of commas': (scale) => bodyText(`${fill('The council, which met, ', 5e6 * scale)}voted.`),
  '5 MB of initials': (scale) => bodyText(fill('U.S. A. J. ', 5e6 * scale)),
  '5 MB of open quotations': (scale) => bodyText(fill('“He said "so" ‘and ', 5e6 * scale)),
  '5 MB of full stops': (scale) => bodyText(fill('.', 5e6 * scale)),
  '5 MB of blanks': (scale) => bodyText(`${SENTENCE}${fill(' ', 5e6 * scale)}${SENTENCE}`),
  '5 MB of digits': (scale) => bodyText(fill('1,234.5 ', 5e6 * scale)),
  '5 MB of one word': (scale) => bodyText(fill('a', 5e6 * scale)),
  '5 MB of one word on a page': (scale) => body(`<p>${fill('a', 5e6 * scale)}</p>${STORY}`),
  '5 MB of one Chinese run': (scale) => bodyText(fill('议会周一投票通过新桥', 5e6 * scale)),
  '5 MB of combining marks': (scale) => bodyText(`a${fill('\u0301', 5e6 * scale)}`),
  '5 MB of lone surrogates': (scale) => bodyText(fill('\ud83d \udc00x. ', 5e6 * scale)),
  '5 MB of NULs': (scale) => body(`${STORY}<p>${fill('\0', 5e6 * scale)}</p>`),
  '5 MB of one sentence again and again': (scale) => bodyText(fill(`${SENTENCE} `, 5e6 * scale)),
  '100,000 different sentences': (scale) =>
    bodyText(
      Array.from(
        { length: 1e5 * scale },
        (_, n) => `Mayor Ann Lee told house ${n} of the vote in Arlen on Monday.`,
      ).join('\n'),
    ),
  '100,000 one-word paragraphs': (scale) =>
    body(Array.from({ length: 1e5 * scale }, (_, n) => `<p>Word${n}</p>`).join('')),
  'the same words as text': (scale) => bodyText(Array.from({ length: 1e5 * scale }, (_, n) => `Word${n}.`).join('\n')),
  'a 5 MB headline as text': (scale) => bodyText(`${SENTENCE} ${SENTENCE}`, fill('Arlen votes - ', 5e6 * scale)),
};

export const OVERSIZED_URL = URL;
