import { createRequire } from 'node:module';
import { countWords } from '../../src/core/words.ts';

/** Another summarizer: gives about `sentences` sentences of a text. */
export type Peer = (text: string, sentences: number) => string | Promise<string>;

const fromPeers = createRequire(`${process.cwd()}/.cache/summarize-peers/package.json`);

const PEERS: Record<string, () => Peer> = {
  'text-summarization': () => {
    const run = fromPeers('text-summarization');
    return async (text, sentences) => (await run({ text, maxNumSentences: sentences })).extractive.join(' ');
  },
  'node-summarizer': () => {
    const { SummarizerManager } = fromPeers('node-summarizer');
    return async (text, sentences) => (await new SummarizerManager(text, sentences).getSummaryByRank()).summary ?? '';
  },
  summarybot: () => {
    const SummaryBot = fromPeers('summarybot');
    return (text, sentences) => new SummaryBot().run(text, sentences, false) ?? '';
  },
};

/** Those that are installed, by name. bench/summarize/README.md says how. */
export function installedPeers(): Map<string, Peer> {
  const found = new Map<string, Peer>();
  for (const [name, load] of Object.entries(PEERS)) {
    try {
      found.set(name, load());
    } catch (error) {
      console.log(`${name}: not measured (${error instanceof Error ? error.message.split('\n')[0] : error})`);
    }
  }
  return found;
}

/** The longest result within the limit, as peers take a number of sentences and know no limit of words. */
export async function withinLimit(peer: Peer, text: string, limit: number): Promise<string> {
  let best = '';
  for (let sentences = 1; sentences <= 6; sentences++) {
    const result = String((await peer(text, sentences)) ?? '').trim();
    if (countWords(result) > limit) break;
    best = result;
  }
  return best;
}
