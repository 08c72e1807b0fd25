/**
 * Counts what really ran.
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/** The exit code of a check that could not be carried out and has said why (that of automake's tests). */
export const NOT_RUN = 77;

/**
 * @param {number | null} code of a check; null when it was ended by a signal
 * @param {boolean} [mayBeSkipped] a check that needs what a machine need not have
 * @returns {Count}
 */
export function countCheck(code, mayBeSkipped = false) {
  const skipped = mayBeSkipped && code === NOT_RUN;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 || skipped ? 0 : 1, skipped: skipped ? 1 : 0 };
}

/** The part of vitest's JSON report that is read here. Its own totals leave out files that failed to load.
 * @typedef {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} Report
 */

/**
 * @param {Report} report
 * @returns {Count} a file that failed without one failed test (it did not load, a hook threw) counts as one failure
 */
export function countReport(report) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    const statuses = file.assertionResults.map((test) => test.status);
    const failed = statuses.filter((status) => status === 'failed').length;
    count.passed += statuses.filter((status) => status === 'passed').length;
    count.skipped += statuses.filter((status) => status !== 'passed' && status !== 'failed').length;
    count.failed += failed > 0 || file.status !== 'failed' ? failed : 1;
  }
  return count;
}

/**
 * The result of a test runner: its report, and its exit code where the two disagree.
 * @param {Report | null} report null when it wrote none, or none that can be read
 * @param {number | null} code exit code; null when it was ended by a signal
 * @returns {Count} never all zeros: a runner that ran nothing has failed
 */
export function countRun(report, code) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const count = countReport(report);
  if (count.failed === 0 && (code !== 0 || count.passed === 0)) count.failed = 1;
  return count;
}

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
