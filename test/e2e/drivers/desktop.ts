import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { until } from './until.ts';

/** A desktop without a monitor, with a mouse and keys that are moved by script. Linux: Xvfb and xdotool. */
export interface Desktop {
  /** ":99" */
  display: string;
  /** Moves the mouse, presses buttons and keys, as `xdotool` words: "mousemove 10 20 click 3". */
  act(words: string): void;
  close(): void;
}

/** Why there can be no desktop here; null when there can. */
export function noDesktop(): string | null {
  for (const program of ['Xvfb', 'xdotool']) {
    try {
      execFileSync('which', [program], { stdio: 'ignore' });
    } catch {
      return `${program} is not installed`;
    }
  }
  return null;
}

export async function openDesktop(width: number, height: number): Promise<Desktop> {
  const number = 90 + (process.pid % 400);
  const display = `:${number}`;
  const server: ChildProcess = spawn('Xvfb', [display, '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  await until(async () => existsSync(`/tmp/.X11-unix/X${number}`));
  return {
    display,
    act(words) {
      execFileSync('xdotool', words.split(' '), { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' });
    },
    close() {
      server.kill();
    },
  };
}
