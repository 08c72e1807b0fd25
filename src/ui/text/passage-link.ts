import type { Story, SummarySentence } from '../../core/story.ts';
import { webAddress } from './web-address.ts';

/** Words at either end of a long passage that find it again. */
const END_WORDS = 5;

/**
 * A link that opens the story at the passage a sentence comes from (URL text fragment, WICG scroll-to-text-fragment).
 * @returns undefined where the story has no web address.
 */
export function passageLink(story: Pick<Story, 'url' | 'paragraphs'>, sentence: SummarySentence): string | undefined {
  const address = webAddress(story.url);
  if (address === undefined) return undefined;
  const [first] = sentence.evidence;
  const last = sentence.evidence.findLast((span) => span.paragraph === first?.paragraph);
  if (first === undefined || last === undefined) return address;
  const words = (story.paragraphs[first.paragraph] ?? '').slice(first.start, last.end).split(/\s+/).filter(Boolean);
  if (words.length === 0) return address;
  const ends = words.length <= 2 * END_WORDS ? [words] : [words.slice(0, END_WORDS), words.slice(-END_WORDS)];
  const base = address.replace(/#.*$/, '');
  return `${base}#:~:text=${ends.map((end) => encodeFragment(end.join(' '))).join(',')}`;
}

/** Dash and comma have a meaning inside a text directive; the component encoding leaves the dash alone. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
