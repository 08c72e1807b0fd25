import type { Story, SummarySentence } from '../../core/story.ts';
import { comparable, type Directive, landing } from './text-fragment.ts';
import { webAddress } from './web-address.ts';

/** Words at either end of a long passage that find it again. */
const END_WORDS = 5;
/** What is tried when fewer words lead to another place of the story: words of the beginning, before it, behind the end. */
const TRIES: readonly (readonly [start: number, prefix: number, suffix: number])[] = [
  [END_WORDS, 0, 0],
  [9, 0, 0],
  [END_WORDS, 3, 0],
  [END_WORDS, 0, 3],
  [9, 3, 3],
  [14, 8, 8],
];
/** In scripts without spaces the segmenter tells the words; this many characters without a space are no word. */
const LONGEST_WORD = 40;

type Told = Pick<Story, 'url' | 'paragraphs'> & Partial<Pick<Story, 'headline' | 'standfirst' | 'echoes'>>;

/**
 * A link that opens the story at the passage a sentence comes from (URL text fragment, WICG scroll-to-text-fragment), with
 * words before or behind it where the passage alone would lead to an earlier place of the page.
 * @returns undefined where the story has no web address.
 */
export function passageLink(story: Told, sentence: SummarySentence): string | undefined {
  const address = webAddress(story.url);
  if (address === undefined) return undefined;
  const [first] = sentence.evidence;
  const last = sentence.evidence.findLast((span) => span.paragraph === first?.paragraph);
  if (first === undefined || last === undefined) return address;
  const paragraph = story.paragraphs[first.paragraph] ?? '';
  const words = wordsOf(paragraph.slice(first.start, last.end));
  if (words.length === 0) return address;
  const { blocks, home } = pageOf(story, first.paragraph);
  const before = wordsOf(paragraph.slice(0, first.start));
  const after = wordsOf(paragraph.slice(last.end));
  const inside = { before, after };
  const beyond = {
    before: before[0] ? before : wordsOf(blocks[home - 1]),
    after: after[0] ? after : wordsOf(blocks[home + 1]),
  };
  const directives = [inside, beyond].flatMap((around) =>
    TRIES.map((lengths) => directiveOf(words, around, lengths)),
  ) as [Directive, ...Directive[]];
  const page = blocks.map(comparable);
  const ahead = [...page.slice(0, home), comparable(paragraph.slice(0, first.start))].join('\n').length;
  const lands = directives.findIndex((directive) => Math.abs(landing(page.join('\n'), directive) - ahead) <= 1);
  const chosen = directives[lands] ?? directives[0];
  // What stands beside a paragraph is not always known: where that leads nowhere, the words alone lead somewhere.
  const texts = lands < TRIES.length ? [chosen] : [chosen, directives[0]];
  return `${address.replace(/#.*/, '')}#:~:${texts.map((text) => `text=${encodeDirective(text)}`).join('&')}`;
}

/** The texts of the page that are known, in its order, and which of them the paragraph is. */
function pageOf({ headline = '', standfirst = '', echoes = [], paragraphs }: Told, paragraph: number) {
  const blocks = [headline, standfirst];
  let home = 0;
  for (const [n, text] of [...paragraphs, ''].entries()) {
    for (const echo of echoes) if (echo.before === n) blocks.push(echo.text);
    if (n === paragraph) home = blocks.length;
    blocks.push(text);
  }
  return { blocks, home };
}

function directiveOf(
  words: readonly string[],
  around: { before: readonly string[]; after: readonly string[] },
  [start, prefix, suffix]: readonly [number, number, number],
): Directive {
  const whole = words.length <= start + END_WORDS;
  return {
    prefix: prefix > 0 ? textOf(around.before.slice(-prefix)) : '',
    start: textOf(whole ? words : words.slice(0, start)),
    end: whole ? '' : textOf(words.slice(-END_WORDS)),
    suffix: textOf(around.after.slice(0, suffix)),
  };
}

/** The words with the white space behind them, so that put together they are the text again. */
function wordsOf(text = ''): string[] {
  const trimmed = text.trim();
  const spaced = trimmed.match(/\S+\s*/g) ?? [];
  if (spaced.every(({ length }) => length <= LONGEST_WORD)) return spaced;
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'word' }).segment(trimmed), ({ segment }) => segment);
}

const textOf = (words: readonly string[]): string => words.join('').replace(/\s+/g, ' ').trim();

/** `prefix-,start,end,-suffix`; dash and comma have a meaning there, and the component encoding leaves the dash alone. */
function encodeDirective({ prefix, start, end, suffix }: Directive): string {
  const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
  return [prefix && `${encoded(prefix)}-`, encoded(start), end && encoded(end), suffix && `-${encoded(suffix)}`]
    .filter((part) => part !== '')
    .join(',');
}
