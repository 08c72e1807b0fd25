import { describe, expect, it } from 'vitest';
import { files, gzipped, loaded, manifest, targets } from './package.ts';

const KiB = 1024;

/** In KiB after gzip. The detector runs in every matching page; the worker is read anew each time it wakes. */
const budget = { detector: 4, worker: 70, popup: 25, package: 300 };

describe.each(targets)('the package for %s', (target) => {
  const built = manifest(target);

  it(`has a detector of at most ${budget.detector} KiB`, () => {
    const scripts = built.content_scripts.flatMap((script) => script.js);
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipped(target, scripts) / KiB).toBeLessThanOrEqual(budget.detector);
  });

  it(`has a worker of at most ${budget.worker} KiB`, () => {
    const entry = built.background.service_worker ?? built.background.scripts?.[0] ?? '';
    expect(gzipped(target, loaded(target, entry)) / KiB).toBeLessThanOrEqual(budget.worker);
  });

  it(`has a popup of at most ${budget.popup} KiB, with all it loads`, () => {
    const popup = loaded(target, built.action.default_popup);
    expect([...popup].some((path) => path.endsWith('.js'))).toBe(true);
    expect(gzipped(target, popup) / KiB).toBeLessThanOrEqual(budget.popup);
  });

  it(`weighs at most ${budget.package} KiB`, () => {
    expect(gzipped(target, files(target)) / KiB).toBeLessThanOrEqual(budget.package);
  });
});
