import { join } from 'node:path';
import { build } from 'vite';

/** The content script's snapshot as a script that gives a page the function `takeSnapshot`. */
export async function snapshotScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: join(process.cwd(), 'bench/snapshot/in-page.ts'), formats: ['iife'], name: 'sixtySnapshot' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
