import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * All files below a folder.
 * @param {string} folder
 * @returns {string[]} paths inside it, with forward slashes
 */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * The sources as they are committed.
 * @param {string} root
 * @returns {string[] | null} null where there is no repository, as in an unpacked source archive
 */
export function committedFiles(root) {
  const git = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return git.status === 0 ? git.stdout.split('\0').filter((path) => path !== '') : null;
}

/**
 * Whether something differs from what is committed.
 * @param {string} root
 */
export function hasUncommitted(root) {
  return spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout.trim() !== '';
}
