export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds from an answer to the next question: most of what is waited for is there at once. */
const SOONEST = 10;
const LATEST = 50;

/** Milliseconds after which what did not come counts as not coming: a slow or busy machine is no fault of what is tested. */
export const PATIENCE = 45_000;

/**
 * Asks again and again until the answer is what is waited for. Tests wait for states, never for a time.
 * @param patience milliseconds after which it gives up
 * @throws {Error} that says what was seen last
 */
export async function until<T>(
  ask: () => Promise<T>,
  right: (answer: T) => boolean = Boolean,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  let seen = 'nothing';
  for (let next = SOONEST; ; next = Math.min(LATEST, next * 1.5)) {
    try {
      const answer = await ask();
      if (right(answer)) return answer;
      seen = JSON.stringify(answer) ?? String(answer);
    } catch (error) {
      seen = String(error);
    }
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain; seen last: ${seen.slice(0, 800)}`);
    await pause(next);
  }
}
