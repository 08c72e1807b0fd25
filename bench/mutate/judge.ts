import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import type { Answer, Order } from './runner.ts';

/** Runs orders in a process of its own, which is ended and begun anew when a change keeps it from coming back. */
export class Judge {
  private runner: Promise<ChildProcess> | undefined;
  private readonly journal: string;

  constructor(journal: string) {
    this.journal = journal;
  }

  private async begin(): Promise<ChildProcess> {
    const child = fork('scripts/run.mjs', ['bench/mutate/runner.ts'], {
      env: { ...process.env, SIXTY_JOURNAL: this.journal },
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

  /**
   * Whether the tests passed; null when they took the process with them, or nothing was heard of them for too long.
   * @param patience milliseconds without a new line in the journal
   */
  async run(order: Order, patience: number): Promise<boolean | null> {
    this.runner ??= this.begin();
    const child = await this.runner;
    const answer = await new Promise<Answer | null>((done) => {
      let [size, heard] = [-1, performance.now()];
      const watch = setInterval(() => {
        const now = existsSync(this.journal) ? statSync(this.journal).size : 0;
        if (now !== size) [size, heard] = [now, performance.now()];
        else if (performance.now() - heard > patience) end(null);
      }, 500);
      const end = (value: Answer | null) => {
        clearInterval(watch);
        child.removeAllListeners('message');
        child.removeAllListeners('exit');
        done(value);
      };
      child.once('message', (value: Answer) => end(value));
      child.once('exit', () => end(null));
      child.send(order);
    });
    if (!answer) await this.close();
    return answer?.ok ?? null;
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
