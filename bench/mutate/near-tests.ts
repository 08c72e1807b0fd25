import { asItRuns, filesIn, importsOf } from '../../test/laws/sources.ts';

/** Flows in browsers, laws of packages and the gallery test what is built or drawn, not a slip in one source. */
const APART = /^test\/(?:e2e|built|gallery)\//;

/** The files of tests that a source file reaches by imports, with how many steps away they are; nearest first. */
export function nearTests(): (path: string) => Map<string, number> {
  const importers = new Map<string, string[]>();
  for (const file of [...filesIn('src'), ...filesIn('test')].map(asItRuns))
    for (const imported of importsOf(file)) importers.set(imported, [...(importers.get(imported) ?? []), file.path]);
  return (path) => {
    const steps = new Map([[path, 0]]);
    for (const [place, away] of steps)
      for (const importer of importers.get(place) ?? []) if (!steps.has(importer)) steps.set(importer, away + 1);
    return new Map([...steps].filter(([place]) => /\.test\.tsx?$/.test(place) && !APART.test(place)));
  };
}
