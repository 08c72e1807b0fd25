// Weighs a build's chunks by module: node scripts/weigh.mjs [firefox|chrome] [part of the chunks' name]
// A module is gzipped alone and before minification: read its figure as a share, not as an addend.
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const [mode = 'firefox', wanted = 'reading-line'] = process.argv.slice(2);

/** @param {string} text */
const gzipped = (text) => gzipSync(text, { level: 9 }).length;
/** @param {number} bytes */
const kib = (bytes) => (bytes / 1024).toFixed(2).padStart(7);

/** @type {import('vite').Plugin} */
const weigh = {
  name: 'weigh',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !basename(chunk.fileName).includes(wanted)) continue;
      console.log(`${kib(gzipped(chunk.code))} KiB  ${chunk.fileName}`);
      Object.entries(chunk.modules)
        .map(([id, { code }]) => ({ id: id.replace(`${process.cwd()}/`, ''), bytes: gzipped(code ?? '') }))
        .sort((a, b) => b.bytes - a.bytes)
        .forEach(({ id, bytes }) => {
          console.log(`${kib(bytes)}      ${id}`);
        });
    }
  },
};

await build({ mode, logLevel: 'error', build: { write: false }, plugins: [weigh] });
