import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { functionsLast } from './functions-last.ts';

/**
 * Shortens every script of the package once more, when all are written: a second minifier finds what the bundler's own leaves,
 * one part in sixty. It knows nothing of how the files hang together, so names that others see stay as they are.
 */
export function shrinkScripts(): Plugin {
  let outDir = '';
  let written = false;
  return {
    name: 'shrink-scripts',
    configResolved({ build }) {
      outDir = build.outDir;
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        // A build that failed, or is only weighed, writes nothing.
        if (!written) return;
        const paths = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
        for (const path of paths) {
          const file = join(outDir, path);
          const script = readFileSync(file, 'utf8');
          // What one run moves and renames, its own passes do not look at again.
          writeFileSync(file, functionsLast(await shrunk(await shrunk(script))));
        }
      },
    },
  };
}

async function shrunk(script: string): Promise<string> {
  const { code = script } = await minify(script, {
    ecma: 2020,
    module: /^(?:import|export)\b/m.test(script),
    compress: { passes: 8, unsafe_arrows: true, unsafe_methods: true, hoist_funs: true },
  });
  return code;
}
