/**
 * Everything that `npm run bench` measures, in order.
 * @typedef {{
 *   id: string, title: string, run: 'bench' | 'scripts', args: string[], quick?: string[], minutes: number, needs: string[],
 * }} Step
 *   `run` names the runner; `quick` are the arguments of a short form, where there is one; `minutes` are what a step may take,
 *   several times what it takes on a quiet machine; `needs` are files and folders without which there is nothing to measure
 */

/**
 * @param {string} corpus the folder with `pages/` and `stories/`
 * @param {boolean} peers measure the peers too, which takes long
 * @returns {Step[]}
 */
export function steps(corpus, peers) {
  const pages = (/** @type {string} */ name) => `${corpus}/pages/${name}`;
  const stories = (/** @type {string} */ name) => `${corpus}/stories/${name}.jsonl`;
  const measured = ['scrapinghub', 'fundus', 'news424'].map(pages);
  return [
    {
      id: 'weight',
      title: 'Weight of the package',
      run: 'scripts',
      args: ['bench/weight/weight.ts'],
      minutes: 2,
      needs: ['dist/chrome'],
    },
    {
      id: 'throughput',
      title: 'Processor time, as a ratio to tokenizing the same pages',
      run: 'bench',
      args: ['bench/throughput/throughput.ts'],
      quick: ['bench/throughput/throughput.ts', '--rounds=1', 'scrapinghub'],
      minutes: 20,
      needs: measured,
    },
    {
      id: 'page',
      title: 'In a browser',
      run: 'scripts',
      args: ['bench/page/main.ts'],
      quick: ['bench/page/main.ts', '--pages=1', '--stories=20'],
      minutes: 40,
      needs: [pages('fundus'), pages('news424'), 'dist/chrome'],
    },
    {
      id: 'memory',
      title: 'Memory of a batch',
      run: 'bench',
      args: ['bench/throughput/batch-memory.ts'],
      minutes: 20,
      needs: [pages('news424'), 'dist/cli.js'],
    },
    {
      id: 'bounds',
      title: 'Far beyond any page',
      run: 'bench',
      args: ['bench/bounds/bounds.ts'],
      minutes: 10,
      needs: [],
    },
    {
      id: 'library',
      title: 'A library of up to 100,000 stories',
      run: 'bench',
      args: ['bench/library/main.ts', '--write'],
      quick: ['bench/library/main.ts', '--sizes', '1000'],
      minutes: 90,
      needs: ['dist/chrome'],
    },
    {
      id: 'extract',
      title: 'Body of the story',
      run: 'bench',
      args: ['bench/extract/bench.ts', '--write', ...(peers ? ['--peers'] : []), ...measured],
      quick: ['bench/extract/bench.ts', pages('scrapinghub')],
      minutes: 60,
      needs: measured,
    },
    {
      id: 'metadata',
      title: 'Metadata',
      run: 'scripts',
      args: ['bench/metadata/main.ts'],
      minutes: 10,
      needs: [pages('fundus')],
    },
    {
      id: 'snapshot',
      title: 'The page as it is drawn, and its file',
      run: 'scripts',
      args: ['bench/snapshot/main.ts'],
      quick: ['bench/snapshot/main.ts', '--pages=3'],
      minutes: 30,
      needs: measured,
    },
    {
      id: 'detect',
      title: 'Verdicts',
      run: 'scripts',
      args: ['bench/detect/main.ts'],
      minutes: 20,
      needs: [pages('wcxb')],
    },
    {
      id: 'summarize',
      title: 'Summaries, development part',
      run: 'scripts',
      args: ['bench/summarize/main.ts', stories('inshorts'), '--split', 'dev', ...(peers ? [] : ['--no-peers'])],
      minutes: 30,
      needs: [stories('inshorts')],
    },
    {
      id: 'ground',
      title: 'Support',
      run: 'bench',
      args: ['bench/ground/ground.ts'],
      minutes: 15,
      needs: [stories('support')],
    },
  ];
}
