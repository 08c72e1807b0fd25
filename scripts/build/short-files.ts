import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Leaves out of pages and manifest what says nothing: white space between tags and keys, and how to load from elsewhere, as all
 * files are our own.
 */
export function shortFiles(): Plugin {
  let outDir = '';
  let written = false;
  return {
    name: 'short-files',
    configResolved({ build }) {
      outDir = build.outDir;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(/>\s+</g, '><').replaceAll(' crossorigin', ''),
    },
    writeBundle() {
      written = true;
    },
    closeBundle() {
      // A build that is only weighed writes nothing.
      if (!written) return;
      const manifest = join(outDir, 'manifest.json');
      writeFileSync(manifest, JSON.stringify(JSON.parse(readFileSync(manifest, 'utf8'))));
    },
  };
}
