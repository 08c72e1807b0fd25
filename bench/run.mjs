// Runs one TypeScript file of bench/ or train/ with Node: `node bench/run.mjs bench/extract/bench.ts …`. Node 20 reads no
// TypeScript, so the file is bundled first (packages stay outside), by the bundler that builds the extension: what is timed
// runs as it is shipped. Programs that look for files beside themselves run under `scripts/run.mjs`, which bundles nothing.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [node, , entry, ...rest] = process.argv;
if (!entry) throw new Error('usage: node bench/run.mjs FILE.ts [arguments]');
const outDir = resolve(`node_modules/.cache/bench-${process.pid}`);
await build({
  configFile: false,
  logLevel: 'error',
  build: { ssr: resolve(entry), outDir, target: 'node20', rolldownOptions: { output: { entryFileNames: 'run.mjs' } } },
  publicDir: false,
});
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
process.argv = [node ?? 'node', resolve(entry), ...rest];
await import(pathToFileURL(resolve(outDir, 'run.mjs')).href);
