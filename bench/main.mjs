/**
 * `npm run bench [-- FOLDER] [--only=ID,ID] [--peers] [--quick] [--no-build]`: every measurement, written into docs/benchmarks.md between
 * the markers of each, with machine, versions and date. FOLDER holds the corpora (../shared/corpus by default); what has no
 * data here is left out, and its last result stays. Each step is ended when it takes longer than it may. `--quick` takes fewer
 * rounds, pages and stories, prints, and writes nothing: to see that all runs, not for figures.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { steps } from './steps.mjs';

const FILE = 'docs/benchmarks.md';
const args = process.argv.slice(2);
const corpus = resolve(args.find((arg) => !arg.startsWith('--')) ?? '../shared/corpus');
const only = args
  .find((arg) => arg.startsWith('--only='))
  ?.slice(7)
  .split(',');
const quick = args.includes('--quick');
const started = new Date().toISOString().slice(0, 10);

if (!args.includes('--no-build')) {
  for (const mode of ['chrome', 'firefox', 'cli'])
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'error']);
}

let failed = 0;
for (const { id, title, run, args: full, quick: short = full, minutes, needs } of steps(
  corpus,
  args.includes('--peers'),
)) {
  if (only && !only.includes(id)) continue;
  const given = quick ? short : full;
  const missing = needs.find((path) => !existsSync(path));
  if (missing) {
    console.log(`${id}: left out, ${missing} is not here`);
    continue;
  }
  console.log(`${id}: ${title} …`);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [`${run}/run.mjs`, ...given], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: minutes * 60_000,
    env: { ...process.env, SIXTY_CORPUS: corpus },
  });
  process.stdout.write(stdout);
  if (status !== 0) {
    failed++;
    const late = error && 'code' in error && error.code === 'ETIMEDOUT';
    console.error(late ? `${id}: ended after ${minutes} minutes` : `${id}: failed\n${stderr.slice(-2000)}`);
    continue;
  }
  if (quick) continue;
  const where = `${started}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, load ${load}`;
  writeSection(
    id,
    title,
    `\`node ${run}/run.mjs ${given.join(' ').replaceAll(corpus, '../shared/corpus')}\` (${where}):\n\n\`\`\`text\n${stdout.trim()}\n\`\`\``,
  );
}
process.exit(failed > 0 ? 1 : 0);

/**
 * Puts a section in the place of its last one, or at the end.
 * @param {string} id @param {string} title @param {string} text
 */
function writeSection(id, title, text) {
  const [start, end] = [`<!-- bench:${id} -->`, `<!-- /bench:${id} -->`];
  const section = `${start}\n\n### ${title}\n\n${text}\n\n${end}`;
  const old = readFileSync(FILE, 'utf8');
  const from = old.indexOf(start);
  const to = old.indexOf(end);
  writeFileSync(
    FILE,
    from < 0 ? `${old.trimEnd()}\n\n${section}\n` : old.slice(0, from) + section + old.slice(to + end.length),
  );
}
