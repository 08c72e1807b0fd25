/** Prints what the built packages weigh after gzip: `node scripts/run.mjs bench/weight/weight.ts`. Bounds: test/built. */
import { files, gzipped, loaded, loadedLater, manifest, packed, targets } from '../../test/built/package.ts';

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(6)} KiB`;

for (const target of targets) {
  const { background, content_scripts, action } = manifest(target);
  const worker = background.service_worker ?? background.scripts?.[0] ?? '';
  const start = loaded(target, worker);
  const later = new Set([...start].flatMap((path) => loadedLater(target, path)));
  const rows: [string, Iterable<string>][] = [
    ...content_scripts.flatMap(({ js = [] }) => js).map((path): [string, string[]] => [path, [path]]),
    ['worker at its start', start],
    ['reading line, with the first story', later],
    ['popup with all it loads', loaded(target, action.default_popup)],
    ['all files', files(target)],
  ];
  for (const [name, paths] of rows)
    console.log(`${target.padEnd(8)} ${name.padEnd(36)} ${kib(gzipped(target, paths))}`);
  console.log(`${target.padEnd(8)} ${'package, as it is handed in'.padEnd(36)} ${kib(await packed(target))}`);
}
