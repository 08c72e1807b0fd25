import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Writes the texts of the interface as browsers read them: without the notes for translators, on one line. */
export function leanLocales(): Plugin {
  let folder = '';
  return {
    name: 'lean-locales',
    configResolved({ build }) {
      folder = join(build.outDir, '_locales');
    },
    closeBundle() {
      for (const locale of readdirSync(folder)) {
        const file = join(folder, locale, 'messages.json');
        const texts: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
        const lean = Object.entries(texts).map(([key, { message }]) => [key, { message }]);
        writeFileSync(file, JSON.stringify(Object.fromEntries(lean)));
      }
    },
  };
}
