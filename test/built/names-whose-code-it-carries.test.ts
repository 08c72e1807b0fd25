import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTICES, notices, packageFolder, packageIn } from '../../scripts/build/third-party-notices.ts';
import { read, targets } from './package.ts';

/** Whose code is shipped. A new name needs a reason that outweighs its size, and a look at who keeps it. */
const SHIPPED = ['@preact/signals', '@preact/signals-core', 'idb', 'preact', 'webextension-polyfill'];

const root = join(import.meta.dirname, '..', '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version: string; integrity?: string; dev?: boolean }>;
};

describe.each(targets)('the package for %s', (target) => {
  const text = read(target, NOTICES);
  const named = [...text.matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d+) \(([\w.-]+)\)$/gm)];

  it('names everybody whose code it carries, and nobody else', () => {
    expect(named.map(([, name]) => name)).toEqual(SHIPPED);
  });

  it('carries the text of each licence', () => {
    for (const name of SHIPPED) {
      const { text: licence } = packageIn(join(root, 'node_modules', name));
      expect(text, name).toContain(licence);
    }
  });
});

it('what is shipped is pinned to its version and its content', () => {
  for (const name of SHIPPED) {
    expect(lock.packages[`node_modules/${name}`], name).toMatchObject({ integrity: expect.stringMatching(/^sha512-/) });
  }
});

it('finds the package that a module belongs to', () => {
  expect(packageFolder('/a/node_modules/b/node_modules/@c/d/dist/e.js')).toBe('/a/node_modules/b/node_modules/@c/d');
  expect(packageFolder('/a/node_modules/b/index.js')).toBe('/a/node_modules/b');
  expect(packageFolder('/a/src/b.ts')).toBeUndefined();
});

it('builds no package of code whose licence nobody has read', () => {
  expect(() => packageIn(join(root))).not.toThrow();
  expect(() => packageIn(join(root, 'node_modules', 'web-ext'))).not.toThrow();
  expect(() => packageIn(join(root, 'bench', 'summarize', 'peers'))).toThrow(/not in the list of those allowed/);
  expect(notices([])).toMatch(/^This package carries/);
});
