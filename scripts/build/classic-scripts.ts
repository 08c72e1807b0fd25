import { basename, dirname, posix } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { Plugin, Rolldown } from 'vite';
import { begun, made, type Registration, registered, taking } from './classic/registered.ts';

/** The trusted type under which Chrome's worker may load its scripts, and none other. */
export const POLICY_OF_WORKER = 'reading-line';

const OVERLAY = '/src/content/overlay.ts';
const WORKER = '/src/background/worker.ts';
const WORKER_FILE = 'worker.js';
/** How the files of these are named in the package. */
export const CLASSIC_FILES: Readonly<Record<string, string>> = {
  overlay: 'src/content/overlay.js',
  worker: WORKER_FILE,
  'ask-early': 'src/popup/ask-early.js',
};

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** The name under which a chunk is registered: that of its file, which tells versions of it apart. */
const nameOf = (fileName: string): string => basename(fileName, '.js');

const chunkAt = (bundle: Bundle, fileName: string): Chunk => {
  const chunk = bundle[fileName];
  if (chunk?.type !== 'chunk') throw new Error(`${fileName} is no script of this bundle`);
  return chunk;
};

/** A chunk's file after all that it imports, so that each is there when it is needed. */
function inOrder(bundle: Bundle, fileName: string, order: string[] = []): string[] {
  if (order.includes(fileName)) return order;
  for (const each of chunkAt(bundle, fileName).imports) inOrder(bundle, each, order);
  order.push(fileName);
  return order;
}

/** What is loaded for a script that is no module: for its start, and for what it imports later. */
function filesOf(bundle: Bundle, entry: Chunk): { start: string[]; later: string[] } {
  const start = inOrder(bundle, entry.fileName).filter((fileName) => fileName !== entry.fileName);
  const all = entry.dynamicImports.reduce((order, each) => inOrder(bundle, each, order), [...start]);
  return { start, later: all.filter((fileName) => !start.includes(fileName) && fileName !== entry.fileName) };
}

/** How a script says where another file of the package is. */
const from =
  ({ fileName }: Chunk) =>
  (other: string): string => {
    const path = posix.relative(dirname(fileName), other);
    return path.startsWith('.') ? path : `./${path}`;
  };

const entryOf = (bundle: Bundle, module: string): Chunk | undefined =>
  Object.values(bundle).find((one): one is Chunk => one.type === 'chunk' && !!one.facadeModuleId?.endsWith(module));

/**
 * Content scripts and Chrome's worker can be no modules that import others. So that they share the code of our pages all the
 * same, each chunk that they need becomes a script that is both: it registers what it holds, and holds no import.
 */
export function classicScripts(): Plugin & CrxPlugin {
  return {
    name: 'classic-scripts',
    apply: 'build',
    // After the extension plugin, which would load any worker it finds as a module.
    enforce: 'post',
    generateBundle(_, bundle) {
      const overlay = entryOf(bundle, OVERLAY);
      // Firefox's is a module of the extension plugin's making.
      const worker = WORKER_FILE in bundle ? entryOf(bundle, WORKER) : undefined;
      const entries = [overlay, worker].filter((entry) => entry !== undefined);
      const shared = new Set(entries.flatMap((entry) => Object.values(filesOf(bundle, entry)).flat()));
      const places = new Map(entries.map((entry) => [entry, filesOf(bundle, entry)]));
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const how: Registration = {
          nameOf: (source) => {
            const fileName = posix.join(dirname(chunk.fileName), source);
            return shared.has(fileName) || places.has(bundle[fileName] as Chunk) ? nameOf(fileName) : undefined;
          },
          needs: (source) => inOrder(bundle, posix.join(dirname(chunk.fileName), source)).map(from(chunk)),
          later: (name, source) => {
            if (chunk === worker) return `sixtyLater(()=>${made(name)})`;
            if (chunk === overlay) return `Promise.resolve().then(()=>${made(name)})`;
            if (shared.has(chunk.fileName)) throw new Error(`${chunk.fileName} is shared and imports ${source} later`);
            const loads = how.needs(source).map((each) => `import(${JSON.stringify(each)})`);
            return `${loads.length > 1 ? `Promise.all([${loads.join()}])` : loads[0]}.then(()=>${made(name)})`;
          },
        };
        const place = places.get(chunk);
        const name = nameOf(chunk.fileName);
        if (place) {
          const script = registered(chunk.code, name, how) + begun(name);
          chunk.code = chunk === worker ? loading(place) + script : script;
        } else chunk.code = shared.has(chunk.fileName) ? registered(chunk.code, name, how) : taking(chunk.code, how);
      }
    },
    renderCrxManifest(manifest, bundle) {
      const overlay = entryOf(bundle as unknown as Bundle, OVERLAY);
      const worker = bundle[WORKER_FILE];
      if (!overlay) throw new Error('The overlay is not in the bundle');
      const { start, later } = filesOf(bundle as unknown as Bundle, overlay);
      const matches = manifest.content_scripts?.find(({ js = [] }) => js.length > 0)?.matches ?? [];
      const script = { matches, js: [...start, ...later, overlay.fileName], run_at: 'document_idle' as const };
      return {
        ...manifest,
        content_scripts: [...(manifest.content_scripts ?? []), script],
        ...(worker && { background: { service_worker: worker.fileName } }),
      };
    },
  };
}

/**
 * What the worker begins with. A service worker may load later, at once and from its own store, what it has loaded while it
 * was installed, and nothing else; browsers do that anew with each version.
 */
const loading = ({ start, later }: { start: string[]; later: string[] }): string => `
const sixtyScripts=trustedTypes.createPolicy('${POLICY_OF_WORKER}',{createScriptURL:n=>${JSON.stringify([...start, ...later].map((file) => `/${file}`))}[n]});
const sixtyLoad=(from,to)=>importScripts(...Array.from({length:to-from},(_,n)=>sixtyScripts.createScriptURL(from+n)));
let sixtyLoaded=false;
const sixtyAll=()=>{if(!sixtyLoaded){sixtyLoad(${start.length},${start.length + later.length});sixtyLoaded=true}};
const sixtyLater=async made=>{sixtyAll();return made()};
addEventListener('install',sixtyAll);
sixtyLoad(0,${start.length});
`;
