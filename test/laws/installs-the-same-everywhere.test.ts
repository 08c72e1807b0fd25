import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
  version?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  devOptional?: boolean;
  peer?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };

/** npm refuses to install from a lock file that leaves out what another machine would need. */
it('the lock file names every package, also those of other systems', () => {
  const absent = Object.entries(lock.packages).flatMap(([at, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !places(at, name).some((place) => lock.packages[place]?.version))
      .map((name) => `${at || 'the project'} needs ${name}`),
  );
  expect(absent).toEqual([]);
});

/** What ships comes with a lock file, but who takes a newer one of it does so by name, and looks at it before. */
it('what ships is few packages, each of one version, that need nothing unknown', () => {
  const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  expect(Object.keys(dependencies)).toEqual(['@preact/signals', 'idb', 'preact', 'webextension-polyfill']);
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(lock.packages['']?.dependencies).toEqual(dependencies);
  const shipped = Object.entries(lock.packages).filter(
    ([at, { dev, devOptional, peer }]) => at && !dev && !devOptional && !peer,
  );
  expect(shipped.map(([at]) => at.slice('node_modules/'.length))).toEqual([
    '@preact/signals',
    '@preact/signals-core',
    'idb',
    'preact',
    'webextension-polyfill',
  ]);
  for (const [at, { version, integrity, resolved }] of shipped) {
    expect([at, version]).toEqual([at, dependencies[at.slice('node_modules/'.length)] ?? version]);
    expect([at, integrity]).toEqual([at, expect.stringMatching(/^sha512-/)]);
    // From the registry, which the lock file leaves out, and from nowhere else.
    expect([at, resolved]).toEqual([at, undefined]);
  }
});

/** Where Node looks for a package that `at` imports, nearest first. */
function places(at: string, name: string): string[] {
  const parents = at.split('/node_modules/');
  return parents
    .map((_, n) => `${parents.slice(0, parents.length - n).join('/node_modules/')}/node_modules/${name}`)
    .concat(`node_modules/${name}`);
}
