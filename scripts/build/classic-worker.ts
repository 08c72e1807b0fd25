import { join } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { build, type Plugin, type Rolldown } from 'vite';

const background = join(import.meta.dirname, '..', '..', 'src', 'background');

/** The script that waits, and the name under which it hands out what it exports. */
const LATER = { file: 'reading-line.js', name: 'sixtyReadingLine' };
const WORKER = 'worker.js';
/** The trusted type under which the worker may load that script, and none other. */
export const POLICY_OF_WORKER = 'reading-line';

/**
 * In place of `load-reading-line.ts`. A service worker may load later, at once and from its own store, what it has loaded
 * while it was installed, and nothing else; browsers do that anew with each version.
 */
const LOADER = `
  const script = trustedTypes
    .createPolicy('${POLICY_OF_WORKER}', { createScriptURL: () => '/${LATER.file}' })
    .createScriptURL('');
  const load = () => {
    importScripts(script);
    return globalThis.${LATER.name};
  };
  addEventListener('install', load);
  export const readingLine = async () => globalThis.${LATER.name} ?? load();
`;

const laterByImportScripts: Plugin = {
  name: 'later-by-import-scripts',
  load: { filter: { id: /background\/load-reading-line\.ts$/ }, handler: () => LOADER },
};

/** One file that imports nothing, for `importScripts` and for workers that are no modules. */
async function script(entry: string, name: string, target: string, plugins: Plugin[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    publicDir: false,
    build: {
      write: false,
      target,
      lib: { entry: join(background, entry), formats: ['iife'], name },
    },
  });
  const [{ output } = { output: [] }] = [built].flat() as Rolldown.RolldownOutput[];
  const [chunk, ...more] = output;
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${entry} does not come out as one file`);
  return chunk.code;
}

/**
 * Makes Chrome's worker a classic one of two files: what it starts with, and the reading line, loaded with the first story.
 * A service worker that is a module cannot do that: it knows no `import()`.
 * @param plugins what the code of the worker needs besides
 */
export function classicWorker(target: string, plugins: () => Plugin[]): Plugin & CrxPlugin {
  return {
    name: 'classic-worker',
    apply: 'build',
    // After the extension plugin, which would load any worker it finds as a module.
    enforce: 'post',
    async generateBundle() {
      const source = {
        [LATER.file]: await script('reading-line.ts', LATER.name, target, plugins()),
        [WORKER]: await script('worker.ts', 'sixtyWorker', target, [laterByImportScripts, ...plugins()]),
      };
      for (const [fileName, code] of Object.entries(source)) this.emitFile({ type: 'asset', fileName, source: code });
    },
    renderCrxManifest: (manifest) => ({ ...manifest, background: { service_worker: WORKER } }),
  };
}
