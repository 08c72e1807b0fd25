import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { commands, debianPackages, usualPlaces, variables } from './places.mjs';

/** @typedef {import('./places.mjs').BrowserName} BrowserName */

const downloads = (/** @type {string} */ root) => join(root, '.cache', 'browsers');

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** @param {string} name */
function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find(isExecutable);
}

/** Executables that an earlier run downloaded. @param {string} root @param {BrowserName} browser */
function downloaded(root, browser) {
  const folder = join(downloads(root), browser === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(folder)) return undefined;
  const names = /^(chrome|chrome\.exe|Google Chrome for Testing|firefox|firefox\.exe)$/;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => names.test(path.split(/[\\/]/).at(-1) ?? ''))
    .map((path) => join(folder, path))
    .find(isExecutable);
}

/**
 * The browser's executable: what the environment names, then PATH, then the usual places, then our own download.
 * @param {string} root
 * @param {BrowserName} browser
 * @returns {string | undefined}
 * @throws {Error} when a variable names a file that cannot be run: a wish is not quietly passed over
 */
export function findBrowser(root, browser) {
  for (const name of variables[browser]) {
    const file = process.env[name];
    if (!file) continue;
    if (isExecutable(file)) return file;
    throw new Error(`${name} names ${file}, which is no program that can be run.`);
  }
  for (const name of commands[browser]) {
    const file = onPath(name);
    if (file) return file;
  }
  return usualPlaces(browser).find(isExecutable) ?? downloaded(root, browser);
}

/**
 * Debian's packages, where we are root or may be without a password. Quiet: a failure leaves the next way open.
 * @param {BrowserName[]} browsers
 */
function installByPackageManager(browsers) {
  if (process.platform !== 'linux' || !onPath('apt-get')) return;
  const root = process.getuid?.() === 0;
  if (!root && (!onPath('sudo') || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0)) return;
  const before = root ? [] : ['sudo', '-n'];
  const apt = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', '-o', 'Dpkg::Use-Pty=0'];
  const run = (/** @type {string[]} */ rest) => {
    const [command = 'env', ...args] = [...apt, ...rest];
    return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  console.log(`Installing ${browsers.map((browser) => debianPackages[browser]).join(' and ')} (apt-get) …`);
  run(['update']);
  // One by one: where one of them has no package (Ubuntu ships neither), the other still comes.
  for (const browser of browsers) run(['install', '--no-install-recommends', debianPackages[browser]]);
}

/**
 * A build for testing, from the browser makers' own servers into `.cache/browsers`.
 * @param {string} root
 * @param {BrowserName} browser
 */
async function download(root, browser) {
  // Comes with puppeteer-core, so it is there only after `npm ci`; hence not at the top of the file.
  const tools = await import('@puppeteer/browsers');
  const platform = tools.detectBrowserPlatform();
  if (!platform) throw new Error('no build for this platform');
  const which = browser === 'chromium' ? tools.Browser.CHROME : tools.Browser.FIREFOX;
  console.log(`Downloading ${which} into .cache/browsers …`);
  const buildId = await tools.resolveBuildId(which, platform, 'stable');
  await tools.install({ browser: which, buildId, platform, cacheDir: downloads(root) });
}

/**
 * Finds the browsers, and installs what is missing.
 * @param {string} root
 * @param {BrowserName[]} wanted
 * @returns {Promise<{ found: Partial<Record<BrowserName, string>>, problems: string[] }>} a problem is one sentence that
 *   says what to install
 */
export async function provideBrowsers(root, wanted) {
  const missing = wanted.filter((browser) => !findBrowser(root, browser));
  if (missing.length > 0) installByPackageManager(missing);
  /** @type {Partial<Record<BrowserName, string>>} */
  const found = {};
  const problems = [];
  for (const browser of wanted) {
    let file = findBrowser(root, browser);
    let why = '';
    if (!file) {
      try {
        await download(root, browser);
        file = findBrowser(root, browser);
      } catch (error) {
        why = error instanceof Error ? ` (the download failed: ${error.message.split('\n')[0]})` : '';
      }
    }
    if (file) found[browser] = file;
    else problems.push(sentence(browser) + why);
  }
  return { found, problems };
}

/** @param {BrowserName} browser */
function sentence(browser) {
  return browser === 'chromium'
    ? 'No Chromium, Chrome or Edge was found: install one (Debian: apt-get install chromium) or set SIXTY_CHROMIUM to its program file.'
    : 'No Firefox was found: install version 140 or newer (Debian: apt-get install firefox-esr) or set SIXTY_FIREFOX to its program file.';
}
