/**
 * `npm test`: everything, on a machine that may have nothing yet. The last line is `N passed, N failed`, counted from
 * the reports of the tools that ran; the exit code is 0 only when something passed and nothing failed.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';
import { runNode } from './test/run.mjs';
import { steps } from './test/steps.mjs';
import { countCheck, countRun, sum } from './test/tally.mjs';

/** @typedef {import('./test/tally.mjs').Count} Count */

const reports = join(root, '.cache', 'test');
/** @type {{ name: string, count: Count, seconds: number }[]} */
const done = [];

/** Prints the account and ends the process, whatever came before. */
function close() {
  console.log('');
  for (const { name, count, seconds } of done) {
    const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
    console.log(
      `${count.failed ? '✗' : '✓'} ${name}: ${count.passed} passed${skipped}, ${count.failed} failed (${seconds} s)`,
    );
  }
  const all = sum(done.map(({ count }) => count));
  console.log(`\n${all.passed} passed, ${all.failed} failed`);
  process.exit(all.failed === 0 && all.passed > 0 ? 0 : 1);
}

/** @param {string} name @param {unknown} error */
function crash(name, error) {
  console.error(error instanceof Error ? error.message : error);
  done.push({ name, count: { passed: 0, failed: 1, skipped: 0 }, seconds: 0 });
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {import('./test/steps.mjs').Step} step @param {number} index @param {NodeJS.ProcessEnv} environment @returns {Promise<Count>} */
async function carryOut(step, index, environment) {
  const broken = step.needs?.find((name) => done.some((other) => other.name === name && other.count.failed > 0));
  if (broken) {
    console.error(`Not run: "${broken}" failed.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const report = join(reports, `${index}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = step.kind === 'tests' ? [...step.args, ...reporters] : step.args;
  const code = await runNode(root, args, step.minutes * 60_000, environment);
  if (step.kind === 'tests') return countRun(readReport(report), code);
  return countCheck(code, step.mayBeSkipped);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    crash('interrupted', `Ended by ${signal}.`);
    close();
  });
}
process.once('uncaughtException', (error) => {
  crash('the test run itself', error);
  close();
});

try {
  const { found, problems } = await setUp();
  for (const problem of problems) crash('set-up', problem);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const environment = { SIXTY_CHROMIUM: found.chromium, SIXTY_FIREFOX: found.firefox };
  for (const [index, step] of steps.entries()) {
    console.log(`\n── ${step.name}`);
    const start = Date.now();
    const count = await carryOut(step, index, environment);
    done.push({ name: step.name, count, seconds: Math.round((Date.now() - start) / 1000) });
  }
} catch (error) {
  crash('set-up', error);
}
close();
