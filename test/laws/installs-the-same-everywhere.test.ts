import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
  version?: string;
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

/** Where Node looks for a package that `at` imports, nearest first. */
function places(at: string, name: string): string[] {
  const parents = at.split('/node_modules/');
  return parents
    .map((_, n) => `${parents.slice(0, parents.length - n).join('/node_modules/')}/node_modules/${name}`)
    .concat(`node_modules/${name}`);
}
