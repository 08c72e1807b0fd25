import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/**
 * @param {string} file
 * @returns {Lock['packages'] | null} null when the file is missing or is no lock file
 */
function readLock(file) {
  try {
    return /** @type {Lock} */ (JSON.parse(readFileSync(file, 'utf8'))).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * What `package-lock.json` asks for and `node_modules` does not have. npm keeps its own account of what it installed in
 * `node_modules/.package-lock.json`: comparing costs a tenth of a second, and cannot go stale as a stamp of ours could.
 * @param {string} root
 * @returns {string[]} paths inside the project, empty when nothing is to be done
 */
export function missingPackages(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing or unreadable.');
  const present = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!present) return ['node_modules'];
  return (
    Object.entries(wanted)
      .filter(([path, entry]) => path && !entry.optional && !entry.link)
      // npm's account may speak of folders that somebody has taken away since.
      .filter(
        ([path, { version }]) => present[path]?.version !== version || !existsSync(join(root, path, 'package.json')),
      )
      .map(([path]) => path)
  );
}

/**
 * Runs `npm ci` where it is needed.
 * @param {string} root
 * @throws {Error} with a sentence for people, when npm fails
 */
export function providePackages(root) {
  const missing = missingPackages(root);
  if (missing.length === 0) return;
  console.log(`Installing packages (${missing[0]}${missing.length > 1 ? ` and ${missing.length - 1} more` : ''}) …`);
  // Dev packages are wanted even where NODE_ENV says production: they are what builds and tests.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'];
  const npm = process.env['npm_execpath'];
  const inNpm = npm !== undefined && /npm-cli\.c?js$/.test(npm) && existsSync(npm);
  const done = inNpm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    : // npm is a .cmd file on Windows, which only a shell starts; the arguments are constants.
      spawnSync(['npm', ...args].join(' '), { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: true });
  if (done.status !== 0) {
    throw new Error('`npm ci` failed (see above). Is the package registry within reach, and Node at least 20.19?');
  }
}
