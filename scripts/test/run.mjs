import { spawn } from 'node:child_process';

/** Kills a process and what it started (browsers, above all). @param {import('node:child_process').ChildProcess} child */
function end(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It had ended already.
  }
}

/**
 * Runs a Node program with no standard input, and shows its output.
 * @param {string} root working directory
 * @param {string[]} args the script and its arguments
 * @param {number} limit milliseconds after which it and all it started is killed
 * @param {NodeJS.ProcessEnv} [environment] added to ours
 * @returns {Promise<number | null>} exit code; null when it was killed or did not start
 */
export function runNode(root, args, limit, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
      // A process group of its own, so that it can be ended as a whole.
      detached: process.platform !== 'win32',
    });
    const forget = () => end(child);
    process.once('exit', forget);
    const timer = setTimeout(() => {
      console.error(`Not done after ${limit / 1000} s: ended.`);
      end(child);
    }, limit);
    const settle = (/** @type {number | null} */ code) => {
      clearTimeout(timer);
      process.off('exit', forget);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(error.message);
      settle(null);
    });
    child.once('exit', settle);
  });
}
