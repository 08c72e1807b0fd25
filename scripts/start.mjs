/**
 * `npm start [-- URL-or-file] [--headless] [--firefox] [--screenshots FOLDER]`: Sixty at work in a browser. Without an argument it
 * shows the project's own demo stories, served on this machine under the names of the hosts where such stories stand.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root, setUp } from './setup.mjs';
import { runNode } from './test/run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    headless: { type: 'boolean' },
    firefox: { type: 'boolean', default: false },
    screenshots: { type: 'string', default: '.cache/start' },
  },
});

const display = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const name = values.firefox ? 'firefox' : 'chromium';
const mode = values.firefox ? 'firefox' : 'chrome';

try {
  const { found, problems } = await setUp([name]);
  const executable = found[name];
  if (!executable) throw new Error(problems.join('\n'));
  const build = ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn'];
  if ((await runNode(root, build, 300_000)) !== 0) throw new Error('The build failed (see above).');
  // Vite is there only after the set-up; it also runs the TypeScript that the end-to-end tests share with this.
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('./start/demo.ts') }} */
  const { module } = await runnerImport(fileURLToPath(new URL('./start/demo.ts', import.meta.url)));
  await module.demo({
    name,
    executable,
    extension: `${root}/dist/${mode}`,
    target: positionals[0],
    headless: values.headless ?? (!display || Boolean(process.env['CI'])),
    screenshots: values.screenshots,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
