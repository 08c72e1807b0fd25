/**
 * Prints how well the support score agrees with people (`support.jsonl`: votes whether an article supports a sentence), and
 * how often a sentence of the article itself is called unsupported. Run: `node bench/run.mjs bench/ground/ground.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { indexBody } from '../../src/core/ground/body-index.ts';
import { ground } from '../../src/core/ground/ground.ts';
import { support } from '../../src/core/ground/support.ts';
import { sentences } from '../../src/core/sentences/sentences.ts';
import { summarize } from '../../src/core/summarize/summarize.ts';
import { auc } from '../auc.ts';

interface Vote {
  set: string;
  article: string;
  sentence: string;
  supported: 0 | 1;
}

const labelled = (votes: (Vote & { score: number })[]) =>
  votes.map(({ score, supported }) => ({ score, label: Number(supported) }));

/** Standard error of an AUC by resampling whole articles. */
function spread(votes: (Vote & { score: number })[]): number {
  const articles = [...new Set(votes.map((vote) => vote.article))];
  const byArticle = new Map(articles.map((article) => [article, votes.filter((vote) => vote.article === article)]));
  let state = 7;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const values = Array.from({ length: 200 }, () =>
    auc(labelled(articles.flatMap(() => byArticle.get(articles[Math.floor(random() * articles.length)] ?? '') ?? []))),
  );
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

const folder = `${process.env['SIXTY_CORPUS'] ?? '../shared/corpus'}/stories`;
const file = `${folder}/support.jsonl`;
if (!existsSync(file)) throw new Error(`${file} is not here: the votes cannot be measured`);
const votes = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Vote);
const bodies = new Map(votes.map((vote) => [vote.article, indexBody([vote.article], 'en')]));
for (const set of [...new Set(votes.map((vote) => vote.set))]) {
  const scored = votes
    .filter((vote) => vote.set === set)
    .map((vote) => {
      const body = bodies.get(vote.article);
      return { ...vote, score: body ? support(vote.sentence, body).score : 0 };
    });
  console.log(
    `${set}: ${scored.length} sentences, AUC ${auc(labelled(scored)).toFixed(3)} ± ${spread(scored).toFixed(3)}`,
  );
}

const stories = ['inshorts', 'cnndm'].flatMap((name) =>
  readFileSync(`${folder}/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { split: string; body: string })
    .filter((story) => story.split === 'dev')
    .slice(0, 300),
);
/** Grounds sentences of each story and prints how many raise an alarm, with what, and what a story costs. */
function alarms(name: string, sentencesOf: (body: string) => string[]): void {
  let [asked, raised, ms] = [0, 0, 0];
  const kinds = new Map<string, number>();
  for (const { body } of stories) {
    const own = sentencesOf(body);
    const start = performance.now();
    const grounded = ground(own, body.split('\n'), 'en');
    ms += performance.now() - start;
    for (const [n, { mismatches, supported }] of grounded.sentences.entries()) {
      asked++;
      if (mismatches.length > 0 || !supported) raised++;
      for (const { kind, text, how } of mismatches) {
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if (process.argv.includes('--show')) console.log(kind, how, text, '|', own[n]);
      }
    }
  }
  console.log(
    `${name}: ${raised} of ${asked} sentences of ${stories.length} stories raise an alarm`,
    Object.fromEntries(kinds),
  );
  console.log(`  ${(ms / stories.length).toFixed(2)} ms a story`);
}

alarms('sentences of the body', (body) => sentences(body, 'en').map(({ start, end }) => body.slice(start, end)));
alarms('sentences of our own summaries, shortened ones among them', (body) =>
  summarize({ headline: '', paragraphs: body.split('\n'), lang: 'en' }).sentences.map(({ text }) => text),
);
