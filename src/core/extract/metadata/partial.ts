import type { PartialReason } from '../../story.ts';
import { asksToPay } from '../pay-calls.ts';
import { attribute, type Element, type Tree, textOf } from '../tree.ts';
import { isNode, type JsonLdNode, textIn } from './json-ld.ts';
import { hasMorePages } from './more-pages.ts';
import { metaOf, type PageFacts } from './page-facts.ts';

/** A body below this many words may be the free beginning of a longer story. */
const SHORT = 220;
/** What no page has. */
const NOTHING = '\0';
/** A declared word count is believed when the body has less than this share of it. */
const SHARE = 0.6;

export interface PartialClues {
  facts: PageFacts;
  story: JsonLdNode | null;
  nodes: readonly JsonLdNode[];
  /** Texts of elements marked as a paywall, and of short blocks after the body. */
  notices: readonly string[];
  paragraphs: readonly string[];
  words: number;
  tree: Tree;
  pageUrl: string;
}

/** Why the body is not all of the story; false when it is, as far as the page tells. */
export function partialOf(clues: PartialClues): false | PartialReason {
  if (clues.tree.truncated) return 'too-large';
  const { paragraphs, words } = clues;
  const declared = Number(textIn(clues.story?.['wordCount']).replace(/\D/g, '')) || 0;
  const short = declared > 0 ? words < declared * SHARE : words < SHORT;
  if (short && isLocked(clues)) return 'paywall-declared';
  if (
    words < SHORT * 1.5 &&
    [...clues.notices, ...paragraphs.slice(-3)].some((text) => text.length < 400 && asksToPay(text))
  )
    return 'paywall-text';
  if (hasMorePages(clues.tree, clues.pageUrl)) return 'more-pages';
  return endsMidSentence(paragraphs) ? 'cut-mid-sentence' : false;
}

function isLocked({ facts, story, nodes, tree, paragraphs }: PartialClues): boolean {
  const denied = (value: unknown): boolean =>
    value === false ||
    (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?(?:false|no|0)$/i.test(value.trim()));
  const part = story?.['hasPart'];
  const parts = (Array.isArray(part) ? part : [part])
    .filter(isNode)
    .filter((one) => denied(one['isAccessibleForFree']));
  // What is shut away is there, down to the last paragraph: whoever reads this may.
  const names = parts.map((one) => textIn(one['cssSelector']).slice(1)).filter(Boolean);
  const isShown = (element: Element): boolean =>
    names.some((name) => `${attribute(element, 'class')} ${attribute(element, 'id')}`.split(' ').includes(name)) &&
    textOf(element).includes(paragraphs.at(-1) ?? NOTHING);
  if (tree.elements.some(isShown)) return false;
  if (parts.length > 0 || denied(story?.['isAccessibleForFree'])) return true;
  if (story === null && nodes.some((node) => denied(node['isAccessibleForFree']))) return true;
  return /^(?:locked|metered|paid|premium|subscriber)/i.test(
    metaOf(facts, 'article:content_tier', 'content_tier', 'article:access'),
  );
}

/** Ends of a sentence in the scripts of news, with what may follow: quotes, brackets, a reference. */
const ENDED = /[.!?。！？｡؟۔।॥…‥”"’'»）)」』\]】*:：;]\s*$/u;
/** Words in a paragraph that is running text. */
const PROSE = 10;

/** Words after which no sentence ends. */
const DANGLING =
  /(?<![\p{L}\p{N}])(?:the|an?|of|to|in|and|or|but|for|with|on|at|by|from|that|which|who|is|was|are|were|has|have|had|as|its|his|her|their|der|die|das|und|oder|mit|von|zu|dem|den|ein|eine|le|la|les|de|du|des|et|ou|un|une|el|los|las|que|en|con|del|il|che|di|da|per|em|com|para|i|w|z|na)$/iu;
/** The last word of an address or a file: "port.example/a". */
const ADDRESS = /^https?:|.\.\p{L}{2}|\//iu;
/** Initials after a dash, a lone sign after a stop, anything but a letter. */
const SIGNED = /[-–—/]\s?\p{L}{1,4}$|[.!?]\S?\s\S$|\P{L}$/u;
/** A comma in the scripts of news: no sentence ends with one. */
const COMMA = /[,，、،]$/u;
/** Characters of the end that are looked at: a text without blanks may be long. */
const TAIL = 80;
/** A long text whose last full stop is missing is more likely written so than cut. */
const LONG = SHORT * 2;

/** Whether a text ends in what is no word of a sentence: an address, a name, a sign. */
function endsInNoWord(end: string): boolean {
  return SIGNED.test(end) || ADDRESS.test(end.split(/\s/).at(-1) ?? '');
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

function endsMidSentence(paragraphs: readonly string[]): boolean {
  const last = (paragraphs[paragraphs.length - 1] ?? '').trim();
  const length = (): number => paragraphs.reduce((sum, text) => sum + wordsIn(text), 0);
  // Cut texts say so with dots or a dangling word; a text that never stops its sentences is written so.
  if (/(?:\.{3}|…)["”]?$/.test(last)) return length() < SHORT;
  const comma = COMMA.test(last);
  if (wordsIn(last) < PROSE || ENDED.test(last) || (!comma && endsInNoWord(last.slice(-TAIL)))) return false;
  const dangling = comma || DANGLING.test(last);
  // A name at the end is a signature or a list as often as a cut.
  const isName = (): boolean =>
    !/^[\p{Ll}\p{Lo}]/u.test(last.split(/\s+/).at(-1) ?? '') || !/[\p{Ll}\p{Lo}]$/u.test(last);
  if (!dangling && (isName() || length() >= LONG)) return false;
  const before = paragraphs.slice(0, -1).filter((text) => wordsIn(text) >= PROSE);
  if (before.length === 0) return /[.!?。]\s/.test(last) && /[\p{Ll},]$/u.test(last);
  return before.filter((text) => ENDED.test(text)).length >= before.length * 0.8;
}
