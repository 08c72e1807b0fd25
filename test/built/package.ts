import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { archive } from '../../scripts/package/archive.mjs';

export type Target = 'chrome' | 'firefox';
export const targets: Target[] = ['chrome', 'firefox'];

const dist = (target: Target) => join(import.meta.dirname, '..', '..', 'dist', target);

/** What is read of a built manifest. */
export interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  content_security_policy?: { extension_pages?: string };
  externally_connectable?: unknown;
  content_scripts: { matches: string[]; js?: string[]; css?: string[]; all_frames?: boolean }[];
  background: { service_worker?: string; scripts?: string[] };
  action: { default_popup: string };
}

export const manifest = (target: Target): Manifest => JSON.parse(read(target, 'manifest.json'));

export const read = (target: Target, path: string): string => readFileSync(join(dist(target), path), 'utf8');

/** All files of a built package, by their path in it. */
export const files = (target: Target): string[] =>
  readdirSync(dist(target), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist(target).length + 1));

/** Bytes after gzip, each file on its own. */
export const gzipped = (target: Target, paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(dist(target), path)), { level: 9 }).length, 0);

/** Bytes of the package as it is handed in and loaded: `npm run package` makes the same. */
export const packed = async (target: Target): Promise<number> => (await archive(dist(target), files(target))).length;

const references = [
  /\bimport\s*["']([^"']+)["']/g,
  /\bfrom\s*["']([^"']+)["']/g,
  /<script[^>]+src="([^"]+)"/g,
  /<link[^>]+href="([^"]+\.css)"/g,
];

/** The scripts that Chrome's worker may load: those of its start, and from a number of them on those of later. */
function workerScripts(text: string): { start: string[]; later: string[] } {
  const [, list = '[]'] = /createScriptURL:\s*\w+\s*=>\s*(\[[^\]]*\])/.exec(text) ?? [];
  const all = (JSON.parse(list) as string[]).map((path) => path.slice(1));
  const [, count = '0'] = /\bsixtyLoad\(0,(\d+)\)/.exec(text) ?? [];
  return { start: all.slice(0, Number(count)), later: all.slice(Number(count)) };
}

/** A file and all it loads before it can start: static imports, a page's scripts and styles. Not what it imports later. */
export function loaded(target: Target, path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = read(target, path);
  for (const pattern of references) {
    for (const [, reference = ''] of text.matchAll(pattern)) {
      const next = reference.startsWith('/') ? reference.slice(1) : posix.join(dirname(path), reference);
      if (/\.(js|css)$/.test(next)) loaded(target, next, seen);
    }
  }
  for (const next of workerScripts(text).start) loaded(target, next, seen);
  return seen;
}

const laterReferences = /\bimport\(\s*["'`]([^"'`]+\.js)["'`]/g;

/** The scripts that a script loads when it needs them. */
export const loadedLater = (target: Target, path: string): string[] => {
  const text = read(target, path);
  const imported = [...text.matchAll(laterReferences)].map(([, name = '']) => posix.join(dirname(path), name));
  return [...imported, ...workerScripts(text).later];
};
