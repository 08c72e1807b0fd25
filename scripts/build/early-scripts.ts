import type { Plugin } from 'vite';
import { CLASSIC_FILES } from './classic-scripts.ts';

/** Has the popup begin with the script that asks the worker, and load at once all that its own script imports. */
export function earlyScripts(): Plugin {
  return {
    name: 'early-scripts',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path, chunk }) => {
        if (!path.endsWith('/popup.html')) return html;
        const imports = (chunk?.imports ?? []).map((file) => `<link rel="modulepreload" href="/${file}">`);
        const first = `<script src="/${CLASSIC_FILES['ask-early']}"></script>`;
        return html.replace('<script type="module"', `${[first, ...imports].join('')}$&`);
      },
    },
  };
}
