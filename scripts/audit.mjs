/**
 * Asks the registry whether something is known against the packages whose code is shipped. Exit code 0: nothing; 1: something,
 * which is printed, or an answer that cannot be read; 77: nobody could be asked (no network, a registry that keeps no such
 * account), which npm says itself and is printed too.
 * Arguments go to npm: `node scripts/audit.mjs --registry https://registry.npmjs.org/`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './setup.mjs';
import { NOT_RUN } from './test/tally.mjs';

const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=15000', ...process.argv.slice(2)];
const npm = process.env['npm_execpath'];
const inNpm = npm !== undefined && /npm-cli\.c?js$/.test(npm) && existsSync(npm);
const { stdout, error } = inNpm
  ? spawnSync(process.execPath, [npm, ...args], { cwd: root, encoding: 'utf8' })
  : // npm is a .cmd file on Windows, which only a shell starts.
    spawnSync(['npm', ...args].join(' '), { cwd: root, encoding: 'utf8', shell: true });

const answer = parsed(stdout);
const known = Object.values(answer?.vulnerabilities ?? {});
if (!answer?.metadata) {
  const why = answer?.message ?? error?.message;
  console.log(why ? `Not asked: ${why}` : `npm gave no answer that can be read: ${stdout}`);
  process.exit(why ? NOT_RUN : 1);
}
for (const { name, severity, range } of known) console.log(`${name} ${range}: ${severity}`);
console.log(
  known.length === 0
    ? `Nothing is known against the ${answer.metadata.dependencies?.prod ?? ''} packages that are shipped.`
    : 'Details: npm audit --omit=dev',
);
process.exit(known.length === 0 ? 0 : 1);

/**
 * @typedef {{ name: string, severity: string, range: string }} Vulnerability
 * @typedef {{ message?: string, vulnerabilities?: Record<string, Vulnerability>, metadata?: { dependencies?: { prod?: number } } }} Audit
 * @param {string | null} text
 * @returns {Audit | null}
 */
function parsed(text) {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
