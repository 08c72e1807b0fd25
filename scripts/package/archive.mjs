import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** A zip stores local time without a zone: one fixed moment, so that the hour of the build is not in the bytes. */
const moment = () => new Date(2020, 0, 1);
const READABLE_FILE = 0o100644;
const DEFLATE = 8;

configure({ useWebWorkers: false });

/**
 * Deflates as small as is known: Zopfli looks long for what says the same in less, and finds a twentieth. A file has as
 * many blocks as it asks for: the longest gains by more than the usual 15.
 * @param {Uint8Array} bytes
 * @returns {Promise<Uint8Array>}
 */
export const small = (bytes) => zopfli.deflateAsync(bytes, { numiterations: 15, blocksplittingmax: 0 });

/**
 * A zip archive whose bytes depend on nothing but the names and contents of the files.
 * @param {string} folder
 * @param {readonly string[]} paths inside the folder, with forward slashes; written in the order of their code units
 * @param {(bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>} deflate the same on every machine
 * @returns {Promise<Uint8Array>}
 */
export async function archive(folder, paths, deflate = small) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    compressionMethod: DEFLATE,
    dataDescriptor: false,
    extendedTimestamp: false,
    lastModDate: moment(),
    externalFileAttributes: READABLE_FILE * 2 ** 16,
    passThrough: true,
  });
  for (const path of [...paths].sort()) {
    const bytes = readFileSync(join(folder, path));
    const about = { uncompressedSize: bytes.length, signature: crc32(bytes) };
    await writer.add(path, new Uint8ArrayReader(await deflate(bytes)), about);
  }
  return writer.close();
}
