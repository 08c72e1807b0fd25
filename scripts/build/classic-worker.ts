import { join } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { build, type Plugin, parseAst, type Rolldown } from 'vite';

const background = join(import.meta.dirname, '..', '..', 'src', 'background');

/** The script that waits, and the name under which it hands out what it exports. */
const LATER = { file: 'reading-line.js', name: 'sixtyReadingLine' };
const WORKER = 'worker.js';
const WORKER_SOURCE = join(background, 'worker.ts');
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

/** Where the worker leaves what it shares with the reading line: by the place of a module in the list, then by name. */
const SHARED = 'sixtyShared';

interface Job {
  entry: string;
  /** The global that holds what it exports. */
  name: string;
  target: string;
  plugins: Plugin[];
  /** Modules that are found in `SHARED` and not carried along. */
  outside?: readonly string[];
}

/** One file: for `importScripts` and for workers that are no modules, or, to look at what it imports, as a module. */
async function script(job: Job, format: 'iife' | 'es' = 'iife'): Promise<Rolldown.OutputChunk> {
  const { entry, name, target, plugins, outside = [] } = job;
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    publicDir: false,
    build: {
      write: false,
      target,
      lib: { entry, formats: [format], name },
      rolldownOptions: {
        external: (id, _, resolved) => resolved && outside.includes(id),
        makeAbsoluteExternalsRelative: false,
        output: { globals: (id) => `${SHARED}[${outside.indexOf(id)}]` },
      },
    },
  });
  const [{ output } = { output: [] }] = [built].flat() as Rolldown.RolldownOutput[];
  const [chunk, ...more] = output;
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${entry} does not come out as one file`);
  return chunk;
}

/** What a module takes by name from each that it imports. */
function importsOf(code: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const statement of parseAst(code).body) {
    if (statement.type !== 'ImportDeclaration') continue;
    for (const specifier of statement.specifiers) {
      if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') {
        throw new Error(`The reading line takes more than names from ${statement.source.value}`);
      }
      const known = names.get(statement.source.value) ?? [];
      names.set(statement.source.value, [...known, specifier.imported.name]);
    }
  }
  return names;
}

/** The worker, and behind it what the reading line takes of its modules: one copy of each, and of what it remembers. */
function sharing(outside: readonly string[], taken: ReadonlyMap<string, string[]>): Plugin {
  const shared = outside.map((id, n) => ({ id, names: (taken.get(id) ?? []).map((name) => [name, `s${n}_${name}`]) }));
  const imports = shared.map(
    ({ id, names }) => `import { ${names.map((pair) => pair.join(' as ')).join(', ')} } from ${JSON.stringify(id)};`,
  );
  const values = shared.map(({ names }) => `{ ${names.map((pair) => pair.join(': ')).join(', ')} }`);
  const behind = `${imports.join('\n')}\nglobalThis.${SHARED} = [${values.join(', ')}];`;
  return {
    name: 'sharing',
    transform: (code, id) => (id === WORKER_SOURCE ? { code: `${code}\n${behind}`, map: null } : null),
  };
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
      const worker = (...more: Plugin[]): Job => ({
        entry: WORKER_SOURCE,
        name: 'sixtyWorker',
        target,
        plugins: [laterByImportScripts, ...more, ...plugins()],
      });
      const { moduleIds } = await script(worker());
      const later = { entry: join(background, 'reading-line.ts'), name: LATER.name, target, outside: moduleIds };
      const taken = importsOf((await script({ ...later, plugins: plugins() }, 'es')).code);
      const outside = [...taken.keys()];
      const line = await script({ ...later, plugins: plugins(), outside });
      const first = await script(worker(sharing(outside, taken)));
      this.emitFile({ type: 'asset', fileName: LATER.file, source: line.code });
      this.emitFile({ type: 'asset', fileName: WORKER, source: first.code });
    },
    renderCrxManifest: (manifest) => ({ ...manifest, background: { service_worker: WORKER } }),
  };
}
