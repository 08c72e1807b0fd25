import { join } from 'node:path';
import { htmlDecodeTree } from 'entities/decode';
import type { Plugin } from 'vite';
import { pack } from './entities/pack.ts';
import { readTrie } from './entities/read-trie.ts';

/** Replaces the table of HTML's entities, which the package of that name brings along, by a text that gzip halves. */
export function packEntities(): Plugin {
  return {
    name: 'pack-entities',
    load: {
      filter: { id: /entities\/dist\/generated\/decode-data-html\.js/ },
      handler: () =>
        `import { entityTrie } from ${JSON.stringify(join(import.meta.dirname, 'entities', 'entity-trie.ts'))};
        export const htmlDecodeTree = /* #__PURE__ */ entityTrie(${JSON.stringify(pack(readTrie(htmlDecodeTree)))});`,
    },
  };
}
