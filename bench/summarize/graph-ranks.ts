import { rougeTokens } from '../rouge/rouge.ts';
import type { Sentence } from './sentences-of.ts';

const DAMPING = 0.85;
const ROUNDS = 50;

/** Sentences by TextRank (R. Mihalcea, P. Tarau, 2004), best first: overlap over the logs of both lengths. */
export function textRank(sentences: readonly Sentence[]): number[] {
  const words = sentences.map(({ text }) => new Set(rougeTokens(text)));
  return byRank(
    words.map((a, i) =>
      words.map((b, j) => {
        const shared = [...a].filter((word) => b.has(word)).length;
        return i === j || shared === 0 ? 0 : shared / (Math.log(a.size + 1) + Math.log(b.size + 1));
      }),
    ),
  );
}

/** Sentences by LexRank (G. Erkan, D. Radev, 2004), continuous form, best first: cosine of tf·idf within the story. */
export function lexRank(sentences: readonly Sentence[]): number[] {
  const counts = sentences.map(({ text }) => {
    const found = new Map<string, number>();
    for (const word of rougeTokens(text)) found.set(word, (found.get(word) ?? 0) + 1);
    return found;
  });
  const inSentences = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) inSentences.set(word, (inSentences.get(word) ?? 0) + 1);
  const vectors = counts.map((count) => {
    const vector = new Map([...count].map(([w, n]) => [w, n * Math.log(counts.length / (inSentences.get(w) ?? 1))]));
    const length = Math.sqrt([...vector.values()].reduce((sum, v) => sum + v * v, 0)) || 1;
    return new Map([...vector].map(([w, v]) => [w, v / length]));
  });
  const cosine = (a: Map<string, number>, b: Map<string, number>) =>
    [...a].reduce((sum, [word, value]) => sum + value * (b.get(word) ?? 0), 0);
  return byRank(vectors.map((a, i) => vectors.map((b, j) => (i === j ? 0 : cosine(a, b)))));
}

/** Power iteration on the graph with these edge weights; indices, highest first. */
function byRank(edges: readonly number[][]): number[] {
  const n = edges.length;
  const out = edges.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let rank = new Array<number>(n).fill(1 / n);
  for (let round = 0; round < ROUNDS; round++) {
    rank = rank.map((_, i) => {
      let sum = 0;
      for (let j = 0; j < n; j++) if (out[j]) sum += ((edges[j]?.[i] ?? 0) / (out[j] ?? 1)) * (rank[j] ?? 0);
      return (1 - DAMPING) / n + DAMPING * sum;
    });
  }
  return [...rank.keys()].sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || a - b);
}
