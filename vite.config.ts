import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { manifestFor } from './manifest.config.ts';
import { CLASSIC_FILES, classicScripts } from './scripts/build/classic-scripts.ts';
import { earlyScripts } from './scripts/build/early-scripts.ts';
import { packLocales } from './scripts/build/pack-locales.ts';
import { pageShell } from './scripts/build/page-shell.ts';
import { plainImports } from './scripts/build/plain-imports.ts';
import { shortFiles } from './scripts/build/short-files.ts';
import { shrinkScripts } from './scripts/build/shrink-scripts.ts';
import { thirdPartyNotices } from './scripts/build/third-party-notices.ts';
import { trimPolyfill } from './scripts/build/trim-polyfill.ts';

/** One source tree, four builds: `--mode chrome`, `--mode firefox`, `--mode cli`, `--mode core`. */
export default defineConfig(({ mode }) => {
  if (mode === 'cli') {
    return {
      plugins: [...Object.values(thirdPartyNotices())],
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
  return {
    plugins: [
      preact(),
      pageShell(),
      earlyScripts(),
      shortFiles(),
      plainImports(),
      trimPolyfill(browser),
      notices.collect,
      crx({
        manifest: manifestFor(browser),
        browser,
        contentScripts: { standaloneFiles: ['src/content/detector.ts'] },
      }),
      classicScripts(),
      notices.write,
      packLocales(),
      shrinkScripts(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target,
      modulePreload: false,
      rolldownOptions: {
        // No property of ours does anything when it is read.
        treeshake: { propertyReadSideEffects: false },
        input: {
          // Pages that the plugin finds in no key of the manifest; it knows none of Firefox's for a sidebar.
          ...Object.fromEntries(
            ['welcome', 'news', 'marks', 'library', ...(browser === 'firefox' ? ['panel'] : [])].map((name) => [
              name,
              `src/${name}/${name}.html`,
            ]),
          ),
          overlay: 'src/content/overlay.ts',
          'ask-early': 'src/popup/ask-early.ts',
          ...(browser === 'chrome' && { worker: 'src/background/worker.ts' }),
        },
        // One file for what all surfaces draw with: a dozen small ones compress worse. Signals are for the pages that list.
        output: {
          entryFileNames: ({ name }) => CLASSIC_FILES[name] ?? 'a/[name]-[hash:6].js',
          chunkFileNames: 'a/[name]-[hash:6].js',
          assetFileNames: 'a/[name]-[hash:6][extname]',
          codeSplitting: {
            groups: [
              // What the worker needs too stays apart, so that it loads nothing that draws; and what content scripts need of
              // it, so that they load no polyfill.
              {
                name: 'plain',
                test: /preload-helper|src.(core.summarize.shape|core.display-text|messages.failed|core.packed-texts)/,
                priority: 3,
              },
              {
                name: 'browser',
                test: /webextension-polyfill|src.(browser|messages.(?!receive|server-grant)|storage.(settings|interface-language))/,
                priority: 2,
              },
              // What the worker begins with besides: addresses, and the stories that are kept under them.
              {
                name: 'kept',
                test: /src.(core.(url.(?!ts|amp|canonical)|sha256)|messages.server-grant|storage.(library(?!-transaction)|connection|addresses|joined|server-key|writers))/,
                priority: 2,
              },
              // Whether the browser writes, and that it does, for the pages that have a window.
              { name: 'write-here', test: /src.*(write-here|has-own-ai)/, priority: 2 },
              // What the cards are drawn with, in our pages and in those of others.
              {
                name: 'card',
                test: /node_modules.preact.|src.(core.passages.passage|ui.(card|icons|i18n.(?!browser)|text.(?!file-size))).*(?<!css|inline)$/,
                priority: 1,
              },
              // What writes the library, lists and searches it: all of it together for those that do any of that. What only our
              // pages do stays with them, as the worker would read it with the reading line.
              {
                name: 'shelves',
                test: /src.(storage.(?!marks|save-stories|delete-everything|kept-stories)|core.(search.(?!passage)|kin))/,
                priority: 1,
              },
              // What asks models, for the worker and for our pages, and what reads the marks of a page and the language of a
              // text, for the worker and for files that are taken in: both need sentences, and two files weigh more.
              {
                name: 'writers',
                test: /src.(core.(ground.orders|letters|words|url(?=.ts|.canonical)|extract.(tokenizer|tree|named-ref|character-ref|html-el|metadata.(language|marks|json-|page-facts)))|writers.(prompt|writer|event-stream|openai|server|chat|deadline))/,
                priority: 1,
              },
              // The style of whole pages is not the popup's, nor what only the library draws with, nor other writers.
              {
                name: 'surface',
                test: /src.ui.(?!overlay.|page\.css|text.file-size|offer-file|writing.|tab.story-pointing).*(?<!inline)$/,
              },
            ],
          },
        },
      },
    },
  };
});
