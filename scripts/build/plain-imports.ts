import type { Plugin } from 'vite';

/**
 * What we import later is script without style, and stands on the disk: nothing has to be loaded ahead of it. Takes the place
 * of Vite's loader for such imports, which would be half a kilobyte of every surface.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
