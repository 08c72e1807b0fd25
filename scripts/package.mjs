/**
 * `npm run package`: what the stores ask for, into `packages/`: the extension for Chrome and Edge, the extension for Firefox,
 * and the sources that Mozilla's reviewers build it from. The same commit gives the same bytes on every machine.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';
import { runNode } from './test/run.mjs';

const out = join(root, 'packages');

try {
  await setUp([]);
  // There only after the set-up.
  const { deflateSync } = await import('fflate');
  const { archive } = await import('./package/archive.mjs');
  const { committedFiles, filesBelow, hasUncommitted } = await import('./package/files.mjs');
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });

  /** @param {string} name @param {Uint8Array} bytes */
  const put = (name, bytes) => {
    const file = `sixty-${name}-${version}.zip`;
    writeFileSync(join(out, file), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    console.log(`${sha256}  packages/${file}  ${(bytes.length / 1024).toFixed(0)} KiB`);
  };

  for (const browser of ['chrome', 'firefox']) {
    const build = ['node_modules/vite/bin/vite.js', 'build', '--mode', browser, '--logLevel', 'warn'];
    if ((await runNode(root, build, 300_000)) !== 0) throw new Error(`The build for ${browser} failed (see above).`);
    const folder = join(root, 'dist', browser);
    // Vite's own notes on the build are no part of the extension.
    const files = filesBelow(folder).filter((path) => !path.startsWith('.vite/'));
    put(browser, await archive(folder, files));
  }
  const sources = committedFiles(root);
  if (sources === null) console.error('No repository here: the source archive is left out.');
  else {
    if (hasUncommitted(root)) console.error('Not all is committed: these packages cannot be made again from a commit.');
    // Only reviewers load these: thousands of files, packed in a moment.
    put('source', await archive(root, sources, (bytes) => deflateSync(bytes, { level: 9 })));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
