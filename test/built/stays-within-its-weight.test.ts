import { describe, expect, it } from 'vitest';
import { files, gzipped, loaded, loadedLater, manifest, packed, read, targets } from './package.ts';

const KiB = 1024;

/**
 * In KiB after gzip, and of the package itself. The detector runs in every matching page. On the hosts of the manifest, where no later way into the page
 * is open without a click, the waiter runs too, and beside it lies the card: files that our own pages share, which register
 * themselves and which a browser reads past until the first pill or card is asked for. The worker is read anew each time it
 * wakes, the reading line with the first story after that. Each bound is near where it stands, and goes up only for what
 * readers gain by, never above the goals (detector 4, worker 70, popup 25, package 300).
 * `npm run weigh` tells what weighs.
 */
const budget = { detector: 4, waiter: 0.7, card: 26.5, worker: 19.8, readingLine: 136.8, popup: 25, package: 300 };

describe.each(targets)('the package for %s', (target) => {
  const built = manifest(target);
  const worker = built.background.service_worker ?? built.background.scripts?.[0] ?? '';
  const lists = built.content_scripts.map(({ js = [] }) => js).filter((js) => js.length > 0);
  const [detector = [], overlay = []] = lists;

  it(`has a detector of at most ${budget.detector} KiB, in one file`, () => {
    expect(detector).toEqual(['src/content/detector.js']);
    expect(gzipped(target, detector) / KiB).toBeLessThanOrEqual(budget.detector);
  });

  it(`has a script that waits in pages of at most ${budget.waiter} KiB`, () => {
    expect(overlay.at(-1)).toBe('src/content/overlay.js');
    expect(gzipped(target, overlay.slice(-1)) / KiB).toBeLessThanOrEqual(budget.waiter);
  });

  it(`has a card for pages of at most ${budget.card} KiB beside it`, () => {
    expect(gzipped(target, overlay.slice(0, -1)) / KiB).toBeLessThanOrEqual(budget.card);
  });

  it('lets nothing of the card run before it is asked for', () => {
    const scope: Record<symbol, Record<string, unknown>> = {};
    for (const path of overlay.slice(0, -1)) new Function('globalThis', read(target, path))(scope);
    const made = Object.values(scope[Symbol.for('sixty')] ?? {});
    expect(made.length).toBe(overlay.length - 1);
    // A call would need what a page has: no document is here, nor the extension's API.
    for (const each of made) expect(each).toBeTypeOf('function');
  });

  it('has no other script in pages', () => {
    expect(lists.length).toBe(2);
  });

  it(`has a worker of at most ${budget.worker} KiB`, () => {
    expect(gzipped(target, loaded(target, worker)) / KiB).toBeLessThanOrEqual(budget.worker);
  });

  it(`has a reading line of at most ${budget.readingLine} KiB, which the worker loads later`, () => {
    const later = [...loaded(target, worker)].flatMap((path) => loadedLater(target, path));
    expect(later.some((path) => path.includes('reading-line'))).toBe(true);
    expect(gzipped(target, new Set(later)) / KiB).toBeLessThanOrEqual(budget.readingLine);
  });

  it(`has a popup of at most ${budget.popup} KiB, with all it loads`, () => {
    const popup = loaded(target, built.action.default_popup);
    expect([...popup].some((path) => path.endsWith('.js'))).toBe(true);
    expect(gzipped(target, popup) / KiB).toBeLessThanOrEqual(budget.popup);
  });

  it(`weighs at most ${budget.package} KiB, as it is handed in`, { timeout: 120_000 }, async () => {
    expect((await packed(target)) / KiB).toBeLessThanOrEqual(budget.package);
  });
});

it('gives Chrome a worker that may load scripts later: a classic one', () => {
  const { background } = manifest('chrome');
  expect(background).toEqual({ service_worker: 'worker.js' });
  // What a classic script is loaded with are classic scripts.
  for (const path of loaded('chrome', 'worker.js'))
    expect([path, /^(?:import|export)\b/m.test(read('chrome', path))]).toEqual([path, false]);
  expect(loadedLater('chrome', 'worker.js').length).toBeGreaterThan(0);
  // Not `toMatch`: a failure would print the whole worker.
  expect(/addEventListener\(["'`]install["'`]/.test(read('chrome', 'worker.js'))).toBe(true);
});

it.each(targets)('opens the library in one place of the package for %s: its code is there once', (target) => {
  const scripts = files(target).filter((path) => path.endsWith('.js'));
  const opening = scripts.filter((path) => read(target, path).includes('indexedDB.open('));
  expect(opening).toHaveLength(1);
  expect(read(target, opening[0] ?? '').split('indexedDB.open(')).toHaveLength(2);
});
