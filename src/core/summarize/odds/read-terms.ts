import type { BodySentence } from '../body-sentences.ts';
import { type Token, termKey, tokens } from '../tokens.ts';
import { pairKey, type StoryTerms, type Term, type TermPair } from './terms.ts';

const QUOTE = /["“”«»„]/g;
/** Up to this many tokens a body is looked at; what stands far behind never gets into a summary. */
const MOST_TOKENS = 3000;

/** Collects the words and neighbouring words of a story, in time linear in its length. */
export function storyTerms(sentences: readonly BodySentence[], headline: string, english: boolean): StoryTerms {
  const story = emptyStory(english, headline);
  const title = titleKeys(headline, english);
  for (const sentence of sentences) {
    if (story.tokens > MOST_TOKENS) break;
    readSentence(story, sentence.text, title.keys);
  }
  markTitle(story, title);
  spread(story, title.keys.size);
  return story;
}

function emptyStory(english: boolean, headline: string): StoryTerms {
  return {
    english,
    terms: [],
    ids: new Map(),
    printed: new Map(),
    pairs: [],
    pairIds: new Map(),
    sentenceTerms: [],
    quotedShare: [],
    titleCover: [],
    centrality: [],
    tokens: 0,
    headline,
    hasTitle: headline.trim() !== '',
    titleTerms: 0,
  };
}

interface Title {
  keys: Set<string>;
  order: string[];
}

function titleKeys(headline: string, english: boolean): Title {
  const order = tokens(headline).map(({ text }) => termKey(text, english));
  return { order, keys: new Set(order.filter((key) => key.length > 2 || !/^\p{Ll}/u.test(key))) };
}

function readSentence(story: StoryTerms, text: string, title: ReadonlySet<string>): void {
  const at = story.sentenceTerms.length;
  const marks = text.search(QUOTE) < 0 ? [] : Array.from(text.matchAll(QUOTE), ({ index }) => index);
  const found = tokens(text);
  const ids: number[] = [];
  let quotedTokens = 0;
  let covered = 0;
  let mark = 0;
  let before = -1;
  for (let i = 0; i < found.length; i++) {
    const token = found[i] as Token;
    while (mark < marks.length && (marks[mark] ?? 0) < token.start) mark++;
    const quoted = mark % 2 === 1 ? 1 : 0;
    quotedTokens += quoted;
    const id = story.printed.get(token.text) ?? termId(story, token.text, at, i / found.length);
    const term = story.terms[id] as Term;
    term.count++;
    if (term.last < at) {
      term.sentences++;
      if (title.has(term.key)) covered++;
    }
    term.last = at;
    term.quoted += quoted;
    noteCapitals(term, token.text, i > 0);
    ids.push(id);
    if (before >= 0) readPair(story, before, id, at, quoted);
    before = id;
  }
  story.titleCover.push(title.size > 0 ? covered / title.size : 0);
  story.sentenceTerms.push(ids);
  story.quotedShare.push(found.length > 0 ? quotedTokens / found.length : 0);
  story.tokens += found.length;
}

function termId(story: StoryTerms, text: string, at: number, offset: number): number {
  const key = termKey(text, story.english);
  const known = story.ids.get(key);
  const id = known ?? story.terms.length;
  story.printed.set(text, id);
  if (known !== undefined) return known;
  story.ids.set(key, id);
  story.terms.push({
    key,
    count: 0,
    sentences: 0,
    first: at,
    firstOffset: offset,
    last: -1,
    inner: 0,
    capitals: 0,
    quoted: 0,
    upper: 0,
    inTitle: false,
    titleCover: 0,
    centrality: 0,
  });
  return id;
}

function noteCapitals(term: Term, text: string, inner: boolean): void {
  const capital = text.charCodeAt(0) < 128 ? text >= 'A' && text < '[' : /^\p{Lu}/u.test(text);
  if (inner) {
    term.inner++;
    if (capital) term.capitals++;
  }
  if (capital && text.length > 1 && text === text.toUpperCase()) term.upper++;
}

function readPair(story: StoryTerms, a: number, b: number, at: number, quoted: number): void {
  const key = pairKey(a, b);
  const known = story.pairIds.get(key);
  if (known !== undefined) {
    const pair = story.pairs[known] as TermPair;
    pair.count++;
    pair.quoted += quoted;
    return;
  }
  story.pairIds.set(key, story.pairs.length);
  story.pairs.push({ a, b, count: 1, first: at, quoted, inTitle: false });
}

function markTitle(story: StoryTerms, title: Title): void {
  for (const key of title.order) {
    const term = story.terms[story.ids.get(key) ?? -1];
    if (!term || term.inTitle) continue;
    term.inTitle = true;
    story.titleTerms++;
  }
  for (const [i, key] of title.order.entries()) {
    const a = story.ids.get(title.order[i - 1] ?? '');
    const b = story.ids.get(key);
    const pair = story.pairs[story.pairIds.get(pairKey(a ?? -1, b ?? -1)) ?? -1];
    if (pair) pair.inTitle = true;
  }
}

/** Gives each sentence its centrality, and each word the best of its sentences. */
function spread(story: StoryTerms, titleSize: number): void {
  for (const [at, ids] of story.sentenceTerms.entries()) {
    let sum = 0;
    for (const id of ids) sum += Math.log(story.terms[id]?.sentences ?? 1);
    const centrality = ids.length > 0 ? sum / ids.length : 0;
    story.centrality.push(centrality);
    for (const id of ids) {
      const term = story.terms[id] as Term;
      if (centrality > term.centrality) term.centrality = centrality;
      const cover = titleSize > 0 ? (story.titleCover[at] ?? 0) : 0;
      if (cover > term.titleCover) term.titleCover = cover;
    }
  }
}
