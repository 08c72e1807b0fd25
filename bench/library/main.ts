/**
 * `npm run build && node bench/run.mjs bench/library/main.ts [--sizes 1000,10000,100000] [--profile FOLDER] [--rows FILE] [--write]`: the library
 * with that many made-up stories in a real Chromium. With a profile that is kept, a library that has as many already is not made again.
 * `--rows` keeps the figures of each size between runs. `--write` puts the table into docs/benchmarks.md.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { open, packageWithHarness } from './browser.ts';
import { type Figures, measure } from './measure.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    profile: { type: 'string' },
    rows: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const profile = values.profile ?? mkdtempSync(join(tmpdir(), 'sixty-bench-profile-'));
const extension = await packageWithHarness();
const rows: Figures[] = values.rows && existsSync(values.rows) ? JSON.parse(readFileSync(values.rows, 'utf8')) : [];
let { browser, page, base } = await open(extension, profile);
try {
  for (const size of values.sizes.split(',').map(Number)) {
    const figures = await measure({ browser, page, base }, size, async () => {
      await browser.close();
      ({ browser, page, base } = await open(extension, profile));
      return { browser, page, base };
    });
    console.log(JSON.stringify(figures));
    const known = rows.findIndex(({ stories }) => stories === size);
    if (known >= 0) rows[known] = figures;
    else rows.push(figures);
    rows.sort((a, b) => a.stories - b.stories);
    if (values.rows) writeFileSync(values.rows, JSON.stringify(rows));
  }
} finally {
  await browser.close();
  rmSync(extension, { recursive: true, force: true });
  if (!values.profile) rmSync(profile, { recursive: true, force: true });
}
const text = table(rows);
console.log(text);
if (values.write) {
  const file = 'docs/benchmarks.md';
  const marked = /(<!-- library:start -->\n)[\s\S]*?(<!-- library:end -->)/;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(marked, (_, start: string, end: string) => start + text + end),
  );
}
