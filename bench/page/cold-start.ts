import type { Stage } from './chromium.ts';

/** Milliseconds from a question, asked while no worker runs, to its answer. */
export async function coldStarts(stage: Stage, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await stage.stopWorker();
    times.push(
      await stage.own.evaluate(async () => {
        const tab = await chrome.tabs.getCurrent();
        const asked = performance.now();
        await chrome.runtime.sendMessage({ to: 'worker', name: 'tab/state', payload: { tabId: tab?.id ?? 0 } });
        return performance.now() - asked;
      }),
    );
  }
  return times;
}
