import type { Plugin, Rolldown } from 'vite';
import { CLASSIC_FILES } from './classic-scripts.ts';

/** Pages that readers wait for. */
const AWAITED = /\/(popup|library)\.html$/;

/** Has the pages that readers wait for load at once all that their scripts import, and the popup begin with the script that asks the worker. */
export function earlyScripts(): Plugin {
  return {
    name: 'early-scripts',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path, chunk, bundle = {} }) => {
        if (!AWAITED.test(path)) return html;
        const imports = [...importsOf(chunk, bundle)].map((file) => `<link rel="modulepreload" href="/${file}">`);
        const first = path.endsWith('/popup.html') ? [`<script src="/${CLASSIC_FILES['ask-early']}"></script>`] : [];
        return html.replace('<script type="module"', `${[...first, ...imports].join('')}$&`);
      },
    },
  };
}

/** All that a script needs, and what that needs. */
function importsOf(
  chunk: Rolldown.OutputChunk | undefined,
  bundle: Rolldown.OutputBundle,
  found = new Set<string>(),
): Set<string> {
  for (const file of chunk?.imports ?? []) {
    if (found.has(file)) continue;
    found.add(file);
    const next = bundle[file];
    if (next?.type === 'chunk') importsOf(next, bundle, found);
  }
  return found;
}
