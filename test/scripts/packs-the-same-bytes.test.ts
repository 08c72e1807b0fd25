import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archive } from '../../scripts/package/archive.mjs';
import { filesBelow } from '../../scripts/package/files.mjs';

const FILES = { 'manifest.json': '{"manifest_version":3}', 'assets/a.js': 'a()', 'assets/B.js': 'b()' };

/** A folder with the files, written in some order at some time. */
function folder(names: string[], time: number): string {
  const at = mkdtempSync(join(tmpdir(), 'sixty-'));
  mkdirSync(join(at, 'assets'));
  for (const name of names) {
    writeFileSync(join(at, name), FILES[name as keyof typeof FILES]);
    utimesSync(join(at, name), time, time);
  }
  return at;
}

it('depends on names and contents alone: not on the order of the files, their times or the folder', async () => {
  const names = Object.keys(FILES);
  const one = folder(names, 1_000_000_000);
  const other = folder([...names].reverse(), 1_700_000_000);
  const zone = process.env['TZ'];
  const bytes = await archive(one, filesBelow(one));
  process.env['TZ'] = 'Pacific/Kiritimati';
  expect(Buffer.from(await archive(other, filesBelow(other).reverse()))).toEqual(Buffer.from(bytes));
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

it('holds every file as it is, under its path', async () => {
  const at = folder(Object.keys(FILES), 1_000_000_000);
  const entries = unzipSync(await archive(at, filesBelow(at)));
  expect(Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual(FILES);
});
