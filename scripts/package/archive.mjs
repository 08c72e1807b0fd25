import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** A zip stores local time without a zone: one fixed moment, so that the hour of the build is not in the bytes. */
const moment = () => new Date(2020, 0, 1);
const UNIX = 3;
const READABLE_FILE = 0o100644;

/**
 * A zip archive whose bytes depend on nothing but the names and contents of the files.
 * @param {string} folder
 * @param {readonly string[]} paths inside the folder, with forward slashes; written in the order of their code units
 * @returns {Uint8Array}
 */
export function archive(folder, paths) {
  /** @type {import('fflate').Zippable} */
  const entries = {};
  const mtime = moment();
  for (const path of [...paths].sort()) {
    const bytes = readFileSync(join(folder, path));
    entries[path] = [bytes, { mtime, os: UNIX, attrs: READABLE_FILE << 16, level: 9 }];
  }
  return zipSync(entries);
}
