/**
 * How a summary stands among others of the same story that readers put in order: `node bench/run.mjs
 * bench/summarize/preferred.ts STORIES.jsonl…` (train stories). `preferred.jsonl` has a story a line: its id; the summaries,
 * best first and equals together, each by the sentences it was made from; and those with a serious fault.
 */
import { readFileSync } from 'node:fs';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { readStories } from './stories.ts';
import { sixty } from './systems.ts';

interface Preferred {
  id: string;
  order: number[][][];
  faulty: number[][];
}

const lines = readFileSync('bench/summarize/preferred.jsonl', 'utf8').trimEnd().split('\n');
const preferred = new Map(lines.map((line) => JSON.parse(line) as Preferred).map((one) => [one.id, one]));

for (const file of process.argv.slice(2)) {
  let [stories, known, first, faulty, places] = [0, 0, 0, 0, 0];
  for (const story of readStories(file, ['train'])) {
    const orders = preferred.get(story.id);
    if (!orders) continue;
    stories++;
    const made = sentencesUsed(story);
    const place = orders.order.findIndex((equals) => equals.some((one) => one.join() === made));
    if (place < 0) continue;
    known++;
    places += place + 1;
    if (place === 0) first++;
    if (orders.faulty.some((one) => one.join() === made)) faulty++;
  }
  const share = (count: number) => `${((100 * count) / known).toFixed(1)} %`;
  console.log(`${file}: ${stories} stories, ${known} of them told by sentences that readers have judged`);
  console.log(`  best ${share(first)}, serious fault ${share(faulty)}, mean place ${(places / known).toFixed(2)}`);
}

/** The numbers of the body's sentences that a summary was made from. */
function sentencesUsed(story: Parameters<typeof sixty>[0]): string {
  const sentences = bodySentences(story.paragraphs, 'en', true);
  const evidence = sixty(story).sentences.map((sentence) => sentence.evidence);
  return evidence
    .map((spans) => {
      const { paragraph, start } = spans[spans.length - 1] ?? { paragraph: -1, start: -1 };
      return sentences.findIndex(
        (one) => one.paragraph === paragraph && one.span.start <= start && start < one.span.end,
      );
    })
    .join();
}
