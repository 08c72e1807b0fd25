import type { Plugin } from 'vite';
import { CLASSIC_FILES } from './classic-scripts.ts';

/** Pages that readers wait for. */
const AWAITED = /\/(popup|library)\.html$/;

/** Has the pages that readers wait for load at once what their scripts import, and the popup begin with the script that asks the worker. */
export function earlyScripts(): Plugin {
  return {
    name: 'early-scripts',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path, chunk }) => {
        if (!AWAITED.test(path)) return html;
        const imports = (chunk?.imports ?? []).map((file) => `<link rel="modulepreload" href="/${file}">`);
        const first = path.endsWith('/popup.html') ? [`<script src="/${CLASSIC_FILES['ask-early']}"></script>`] : [];
        return html.replace('<script type="module"', `${[...first, ...imports].join('')}$&`);
      },
    },
  };
}
