import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Puts a page into a look; motion is always reduced, so that pictures stand still.
 * @param {import('puppeteer-core').Page} page
 * @param {{ dark: boolean, forced: boolean }} look
 */
export async function emulate(page, look) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: look.forced ? 'active' : 'none' },
    ],
  });
  return session;
}

/**
 * What axe finds on a page, but for the page around the overlay, which is made to be bad.
 * @param {import('puppeteer-core').Page} page
 * @param {string} name of the picture, for the report
 * @param {string[]} exempt rules that say nothing here
 */
export async function checkWithAxe(page, name, exempt) {
  await page.evaluate(axe);
  const found = await page.evaluate(runAxe, exempt);
  return found.map((violation) => `${name}: ${violation}`);
}

/** Runs in the page. @param {string[]} exempt @returns {Promise<string[]>} */
async function runAxe(exempt) {
  const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {unknown} */ (globalThis));
  const rules = Object.fromEntries(exempt.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run({ exclude: ['main.somebody-elses'] }, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target}: ${node.failureSummary}`));
}
