/**
 * Makes a fresh machine ready: packages and browsers. Only Node's own modules, as nothing else is there yet.
 * `node scripts/setup.mjs [chromium] [firefox]` (both by default) prints where the browsers are.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowsers } from './setup/browsers.mjs';
import { providePackages } from './setup/packages.mjs';

/** @typedef {import('./setup/places.mjs').BrowserName} BrowserName */

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @param {BrowserName[]} [wanted]
 * @returns {ReturnType<typeof provideBrowsers>}
 * @throws {Error} when the packages cannot be installed or Node is too old
 */
export async function setUp(wanted = ['chromium', 'firefox']) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node ${process.versions.node} is too old: install Node 20.19 or newer (https://nodejs.org).`);
  }
  providePackages(root);
  return provideBrowsers(root, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2).filter((name) => name === 'chromium' || name === 'firefox');
  const { found, problems } = await setUp(asked.length > 0 ? asked : undefined);
  for (const [browser, file] of Object.entries(found)) console.log(`${browser}: ${file}`);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
