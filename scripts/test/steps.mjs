/**
 * What `npm test` does, in order. A `check` passes or fails as a whole; a `tests` step counts each test of its report.
 * @typedef {{ name: string, kind: 'check' | 'tests', args: string[], minutes: number, needs?: string[], mayBeSkipped?: boolean }} Step
 *   `needs` names the steps without which this one has nothing to look at; one that `mayBeSkipped` needs the network, and says
 *   by its exit code (77) that it was not there
 */
const bin = (/** @type {string} */ path) => `node_modules/${path}`;
const tsc = bin('typescript/bin/tsc');
const vite = bin('vite/bin/vite.js');
const vitest = bin('vitest/vitest.mjs');

/**
 * Rooms of tests that ask the engine alone: no browser, storage or clock is put in place for them. To load the engine anew for each
 * file takes longer than the tests, so they share it, as the stories that a worker reads do.
 */
const ENGINE = [
  'core',
  'detect',
  'extract',
  'formats',
  'ground',
  'metadata',
  'pages',
  'passages',
  'reading-rules',
  'rouge',
  'search',
  'sentences',
  'shorten',
  'summarize',
  'url',
  'words',
];

/** @type {Step[]} */
export const steps = [
  { name: 'types', kind: 'check', args: [tsc, '--noEmit'], minutes: 5 },
  {
    name: 'types of the core, without browser and Node',
    kind: 'check',
    args: [tsc, '--noEmit', '-p', 'src/core'],
    minutes: 5,
  },
  { name: 'lint and format', kind: 'check', args: [bin('@biomejs/biome/bin/biome'), 'check', '.'], minutes: 5 },
  {
    name: 'no dead code',
    kind: 'check',
    args: [bin('knip/bin/knip.js'), '--no-progress', '--include', 'files,dependencies,unlisted,exports'],
    minutes: 5,
  },
  {
    name: 'nothing known against what is shipped',
    kind: 'check',
    args: ['scripts/audit.mjs'],
    minutes: 2,
    mayBeSkipped: true,
  },
  { name: 'build for Chrome and Edge', kind: 'check', args: [vite, 'build', '--mode', 'chrome'], minutes: 5 },
  { name: 'build for Firefox', kind: 'check', args: [vite, 'build', '--mode', 'firefox'], minutes: 5 },
  { name: 'build of the command line', kind: 'check', args: [vite, 'build', '--mode', 'cli'], minutes: 5 },
  { name: 'build of the library', kind: 'check', args: [vite, 'build', '--mode', 'core'], minutes: 5 },
  {
    name: 'types of the library',
    kind: 'check',
    args: [tsc, '-p', 'src/core/tsconfig.types.json'],
    minutes: 5,
    needs: ['build of the library'],
  },
  {
    name: 'unit, property and page tests of the engine',
    kind: 'tests',
    args: [vitest, 'run', '--no-isolate', ...ENGINE.map((room) => `test/${room}/`)],
    minutes: 15,
  },
  {
    name: 'all other unit, law and property tests',
    kind: 'tests',
    args: [vitest, 'run', ...ENGINE.flatMap((room) => ['--exclude', `test/${room}/**`])],
    minutes: 15,
  },
  {
    name: 'laws of the built packages',
    kind: 'tests',
    args: [vitest, 'run', '--config', 'test/built/vitest.config.ts'],
    minutes: 5,
    needs: [
      'build for Chrome and Edge',
      'build for Firefox',
      'build of the command line',
      'build of the library',
      'types of the library',
    ],
  },
  {
    name: 'web-ext lint',
    kind: 'check',
    args: [bin('web-ext/bin/web-ext.js'), 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery'],
    minutes: 5,
    needs: ['build for Firefox'],
  },
  {
    name: 'end to end, in Chromium and Firefox',
    kind: 'tests',
    args: [vitest, 'run', '--config', 'test/e2e/vitest.config.ts'],
    minutes: 20,
    needs: ['build for Chrome and Edge', 'build for Firefox'],
  },
];
