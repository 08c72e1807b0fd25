import { afterAll } from 'vitest';

/** How long preact waits for a frame before it does without, and then for its turn; in milliseconds, with some to spare. */
const FRAME = 50;
const TURN = 5;
const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

// What a card does after it is drawn would else come when its document is gone already, and be an error of no test.
if (typeof document === 'object') {
  afterAll(async () => {
    await wait(FRAME);
    await wait(TURN);
  });
}
