import { summarize } from '../../src/core/summarize/summarize.ts';
import type { StoryPair } from './stories.ts';

const TIMES = 10;
const RUNS = 5;

/** How many times as long a body takes that is ten times as long: the stories' bodies, and ten of them in one. */
export function growth(stories: readonly StoryPair[]): void {
  const bodies = stories.slice(0, 20 * TIMES).map(({ paragraphs }) => paragraphs);
  const joined = Array.from({ length: Math.floor(bodies.length / TIMES) }, (_, n) =>
    bodies.slice(n * TIMES, (n + 1) * TIMES).flat(),
  );
  const single = bodies.slice(0, joined.length * TIMES);
  const perBody = least(single) / single.length;
  const perJoined = least(joined) / joined.length;
  console.log(`\nA body ${TIMES} times as long costs ${(perJoined / perBody).toFixed(1)} times as much (CPU).`);
}

/** CPU time of summarizing all bodies, the least of several runs, in microseconds. */
function least(bodies: readonly string[][]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    for (const paragraphs of bodies) summarize({ headline: '', paragraphs, lang: 'en' });
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}
