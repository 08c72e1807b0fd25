import type { Sentence } from './sentences-of.ts';

/** The first sentences that fit, passing over those that do not. */
export function leadFill(sentences: readonly Sentence[], limit: number): string {
  return inOrder(sentences, sentences.keys(), limit);
}

/** The first sentences, up to the first that does not fit. */
export function leadStrict(sentences: readonly Sentence[], limit: number): string {
  let left = limit;
  const end = sentences.findIndex(({ words }) => {
    left -= words;
    return left < 0;
  });
  return sentences
    .slice(0, end < 0 ? sentences.length : end)
    .map(({ text }) => text)
    .join(' ');
}

/** Takes sentences in the given order of preference while they fit, and prints them in the story's order. */
export function inOrder(sentences: readonly Sentence[], preferred: Iterable<number>, limit: number): string {
  const chosen: number[] = [];
  let left = limit;
  for (const at of preferred) {
    const words = sentences[at]?.words ?? limit + 1;
    if (words > left) continue;
    chosen.push(at);
    left -= words;
  }
  return chosen
    .sort((a, b) => a - b)
    .map((at) => sentences[at]?.text ?? '')
    .join(' ');
}
