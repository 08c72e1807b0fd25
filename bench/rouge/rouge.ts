import { stem } from './porter.ts';

/** ROUGE as Google's rouge_score counts it: F1 of unigrams, bigrams and the longest common subsequence of the whole texts. */
export interface Rouge {
  rouge1: number;
  rouge2: number;
  rougeL: number;
}

const stems = new Map<string, string>();

/** Lower-case runs of a–z and 0–9; those over three letters are stemmed. */
export function rougeTokens(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((token) => {
    if (token.length <= 3) return token;
    let found = stems.get(token);
    if (found === undefined) {
      found = stem(token);
      stems.set(token, found);
    }
    return found;
  });
}

/** C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004. Values in 0…1. */
export function rouge(reference: string, candidate: string): Rouge {
  const gold = rougeTokens(reference);
  const got = rougeTokens(candidate);
  return {
    rouge1: f1(overlap(gold, got), gold.length, got.length),
    rouge2: f1(overlap(bigrams(gold), bigrams(got)), gold.length - 1, got.length - 1),
    rougeL: f1(commonSubsequence(gold, got), gold.length, got.length),
  };
}

/** The harmonic mean of precision and recall, from how many are shared and how many there are on either side. */
export function f1(hits: number, gold: number, got: number): number {
  return hits > 0 ? (2 * hits) / (gold + got) : 0;
}

/** Each two neighbouring tokens as one. */
export function bigrams(tokens: readonly string[]): string[] {
  return tokens.slice(1).map((token, i) => `${tokens[i]} ${token}`);
}

/** Size of the intersection of two multisets. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of a) left.set(item, (left.get(item) ?? 0) + 1);
  let hits = 0;
  for (const item of b) {
    const n = left.get(item) ?? 0;
    if (n > 0) {
      hits++;
      left.set(item, n - 1);
    }
  }
  return hits;
}

function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const token of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      next[j + 1] = token === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
