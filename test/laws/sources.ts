import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** A file of ours: its path from the root, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** All files with these endings below a folder. */
export function filesIn(folder: string, endings: RegExp = /\.tsx?$/): SourceFile[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => posix.join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** A file's text without comments; line breaks stay, so that line numbers hold. Strings are left as they are. */
export function withoutComments(text: string): string {
  const pattern = /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g;
  return text.replace(pattern, (all, string: string | undefined) => string ?? all.replace(/[^\n]/g, ' '));
}

const IMPORT = /(?:^|[;\n])\s*(?:import|export)\s(?:[^'";]*?from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** A file as it runs: imports of types alone are gone. */
export function asItRuns({ path, text }: SourceFile): SourceFile {
  return { path, text: text.replace(/\b(?:import|export) type [^;]*;/g, '') };
}

/** What a file imports: paths from the root for our own files, names for packages. */
export function importsOf({ path, text }: SourceFile): string[] {
  return [...withoutComments(text).matchAll(IMPORT)].map(([, still, later]) => {
    const name = (still ?? later ?? '').replace(/\?.*$/, '');
    return name.startsWith('.') ? posix.join(dirname(path), name) : name;
  });
}

/** The lines of a file that match, as `path:line: text`. */
export function matches({ path, text }: SourceFile, pattern: RegExp): string[] {
  return withoutComments(text)
    .split('\n')
    .flatMap((line, n) => (pattern.test(line) ? [`${path}:${n + 1}: ${line.trim().slice(0, 120)}`] : []));
}
