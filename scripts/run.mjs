// Runs a TypeScript program of the project (bench/, train/) under Node, file by file as it stands in the tree:
// `node scripts/run.mjs bench/summarize/main.ts ARGS`. Where processor time is measured, `bench/run.mjs` bundles it first.
import { resolve } from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/run.mjs FILE.ts [ARGS]');
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const runner = createServerModuleRunner(server.environments.ssr);
process.argv = [process.argv[0] ?? 'node', resolve(file), ...args];
try {
  await runner.import(resolve(file));
} finally {
  await runner.close();
  await server.close();
}
