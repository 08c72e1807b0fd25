// Sixty and its peers side by side on corpus folders:
//   node bench/run.mjs bench/extract/bench.ts [--peers] [--ablation] [--worst] [--write] FOLDER…
// --peers runs the peers too, --ablation prints F1 with each step left out, --worst the ten worst pages of each corpus,
// --write puts the table into docs/benchmarks.md between its markers.
import { execFileSync } from 'node:child_process';
import { ablation } from './ablation.ts';
import { EXTRACTORS } from './extractors.ts';
import { f1, precision, recall, scoreCorpus } from './metric.ts';
import { type Report, runOne } from './run-one.ts';
import { writeTable } from './write-table.ts';

const args = process.argv.slice(2);
const flag = (name: string) => args.includes(`--${name}`);

if (args[0] === '--one') {
  const report = await runOne(args[1] as string, args[2] as string);
  process.stdout.write(`\u0001${JSON.stringify(report)}`);
} else {
  const folders = args.filter((arg) => !arg.startsWith('--'));
  const names = flag('peers') ? Object.keys(EXTRACTORS) : ['Sixty'];
  const reports: Report[] = [];
  for (const folder of folders) {
    for (const name of names) {
      const report = child(name, folder);
      reports.push(report);
      console.log(line(report));
      if (name !== 'Sixty') continue;
      for (const [lang, row] of byLanguage(report))
        console.log(`    ${lang.padEnd(3)} ${row.f1.toFixed(3)} on ${row.pages}`);
      if (flag('worst')) console.log(worst(report));
    }
    if (flag('ablation')) console.log(ablation(folder));
  }
  if (flag('write')) writeTable(reports);
}

function child(name: string, folder: string): Report {
  const out = execFileSync(process.execPath, ['bench/run.mjs', 'bench/extract/bench.ts', '--one', name, folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(out.slice(out.indexOf('\u0001') + 1)) as Report;
}

function line({ name, corpus, score, titles, cpu, memory }: Report): string {
  return [
    corpus.padEnd(12),
    name.padEnd(22),
    `F1 ${score.f1.toFixed(4)}  P ${score.precision.toFixed(4)}  R ${score.recall.toFixed(4)}  exact ${score.accuracy.toFixed(3)}`,
    `empty ${score.empties}/${score.pages}`,
    titles === null ? '' : `titles ${(titles * 100).toFixed(1)} %`,
    `CPU ${cpu.tokenizer.toFixed(1)}× tokenizer, ${cpu.parser.toFixed(1)}× parser, ${cpu.millisecondsPerPage.toFixed(1)} ms/page`,
    `${memory.toFixed(0)} MB`,
  ].join('  ');
}

function byLanguage({ pages }: Report) {
  const groups = new Map<string, Report['pages']>();
  for (const page of pages) {
    const lang = page.lang.slice(0, 2).toLowerCase() || '?';
    groups.set(lang, [...(groups.get(lang) ?? []), page]);
  }
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([lang, group]) => [lang, scoreCorpus(group.map(({ score }) => score))] as const);
}

function worst({ pages }: Report): string {
  return [...pages]
    .sort((a, b) => f1(precision(a.score), recall(a.score)) - f1(precision(b.score), recall(b.score)))
    .slice(0, 10)
    .map(
      ({ id, url, score }) =>
        `    ${precision(score).toFixed(2)} ${recall(score).toFixed(2)} ${id.slice(0, 34)} ${url.slice(0, 90)}`,
    )
    .join('\n');
}
