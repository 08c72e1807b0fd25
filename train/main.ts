import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readStories } from '../bench/summarize/stories.ts';
import { againstReaders, summedUp } from './against-readers.ts';
import { type Measured, measure, measureReaders } from './cross-validate.ts';
import { fit, read } from './model.ts';
import { readByReaders } from './read-sentences.ts';
import { readersRows } from './readers.ts';
import { weightsFile } from './weights-file.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'src/core/summarize/trained-weights.ts' },
    folds: { type: 'string', default: '2' },
  },
});
const files =
  positionals.length > 0 ? positionals : ['inshorts', 'cnndm'].map((n) => `../shared/corpus/stories/${n}.jsonl`);
const sets = files.map((file) => ({ file, stories: readStories(file, ['train']).map(read) }));
const readers = readByReaders('train/read-sentences.jsonl', files);
const measured: Measured[] = measure(sets, Number(values.folds), readers);
for (const { name, stories, rouge, words } of measured) {
  console.log(`${name}: ${stories} stories, ${rouge.map((r) => r.toFixed(2)).join(' / ')}, ${words.toFixed(1)} words`);
}
const weights = fit(
  sets.flatMap(({ stories }) => stories),
  readers,
);
const said = measureReaders(readers.map((one) => readersRows(one, weights.term)));
console.log(
  `${readers.length} stories read by readers: ${Object.entries(said)
    .map(([name, auc]) => `${name} ${auc.toFixed(3)}`)
    .join(', ')}`,
);
for (const line of summedUp(againstReaders(readers, weights))) console.log(line);
writeFileSync(values.out, weightsFile(weights, measured, { stories: readers.length, said }));
