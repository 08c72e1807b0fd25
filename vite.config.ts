import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { manifestFor } from './manifest.config.ts';
import { classicWorker } from './scripts/build/classic-worker.ts';
import { packLocales } from './scripts/build/pack-locales.ts';
import { packEntities } from './scripts/build/pack-entities.ts';
import { pageShell } from './scripts/build/page-shell.ts';
import { plainImports } from './scripts/build/plain-imports.ts';
import { thirdPartyNotices } from './scripts/build/third-party-notices.ts';
import { trimPolyfill } from './scripts/build/trim-polyfill.ts';

/** One source tree, four builds: `--mode chrome`, `--mode firefox`, `--mode cli`, `--mode core`. */
export default defineConfig(({ mode }) => {
  if (mode === 'cli') {
    return {
      plugins: [packEntities(), ...Object.values(thirdPartyNotices())],
      build: {
        ssr: 'src/cli/cli.ts',
        outDir: 'dist',
        emptyOutDir: false,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'cli.js' } },
      },
      ssr: { noExternal: true },
      publicDir: false,
    };
  }
  if (mode === 'core') {
    return {
      plugins: [packEntities()],
      build: {
        // A library for any bundler: one ES module that imports nothing. Its types are written by `tsc -p src/core`.
        lib: { entry: 'src/core/index.ts', formats: ['es'], fileName: 'index' },
        outDir: 'dist/core',
        emptyOutDir: true,
        target: 'es2023',
        minify: false,
      },
      publicDir: false,
    };
  }
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const target = browser === 'firefox' ? 'firefox128' : 'chrome116';
  const notices = thirdPartyNotices();
  const ownTransforms = () => [trimPolyfill(browser), packEntities(), notices.collect];
  return {
    plugins: [
      preact(),
      pageShell(),
      plainImports(),
      ...ownTransforms(),
      crx({
        manifest: manifestFor(browser),
        browser,
        contentScripts: { standaloneFiles: ['src/content/detector.ts', 'src/content/overlay.ts'] },
      }),
      browser === 'chrome' && classicWorker(target, ownTransforms),
      notices.write,
      packLocales(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target,
      modulePreload: false,
      // Pages that the plugin finds in no key of the manifest.
      rolldownOptions: {
        input: ['welcome', 'news', 'marks', 'panel', 'library'].map((name) => `src/${name}/${name}.html`),
        // One file for what all surfaces draw with: a dozen small ones compress worse. Signals are for the pages that list.
        output: {
          codeSplitting: {
            groups: [
              // What the worker needs too stays apart, so that it loads nothing that draws.
              {
                name: 'browser',
                test: /webextension-polyfill|preload-helper|src.(browser|messages|core.summarize.shape|core.display-text|storage.settings)/,
                priority: 1,
              },
              // The style of whole pages is not the popup's, nor what only the library draws with, nor other writers.
              {
                name: 'surface',
                test: /node_modules.preact.|src.ui.(?!page\.css|text.file-size|offer-file|writing.)/,
              },
            ],
          },
        },
      },
    },
  };
});
