import { type ChildProcess, fork } from 'node:child_process';
import type { Answer, Order } from './runner.ts';

/** Runs orders in a process of its own, which is ended and begun anew when a change keeps it from coming back. */
export class Judge {
  private runner: Promise<ChildProcess> | undefined;
  private readonly environment: NodeJS.ProcessEnv;

  constructor(environment: NodeJS.ProcessEnv) {
    this.environment = { ...process.env, ...environment };
  }

  private async begin(): Promise<ChildProcess> {
    const child = fork('scripts/run.mjs', ['bench/mutate/runner.ts'], {
      env: this.environment,
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise<void>((ready, failed) => {
      child.once('message', () => ready());
      child.once('exit', (code) => failed(new Error(`the runner ended with ${code}`)));
    });
    child.removeAllListeners('exit');
    return child;
  }

  /** What the tests said, or null when they did not come back in time or took the process with them. */
  async run(order: Order, limitMs: number): Promise<Answer | null> {
    this.runner ??= this.begin();
    const child = await this.runner;
    const answer = await new Promise<Answer | null>((done) => {
      const late = setTimeout(() => done(null), limitMs);
      const end = (value: Answer | null) => {
        clearTimeout(late);
        child.removeAllListeners('message');
        child.removeAllListeners('exit');
        done(value);
      };
      child.once('message', (value: Answer) => end(value));
      child.once('exit', () => end(null));
      child.send(order);
    });
    if (!answer) await this.close();
    return answer;
  }

  /** Ends the runner and the workers that it began, which share its process group. */
  async close(): Promise<void> {
    const child = await this.runner?.catch(() => undefined);
    this.runner = undefined;
    child?.removeAllListeners('exit');
    if (!child?.pid) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
