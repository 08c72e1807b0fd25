import type { Surface } from './driver.ts';
import { until } from './until.ts';

/**
 * Where the middle of an element is, in the pixels of its page, as soon as it is there and stays where it is: a hand waits for
 * that, too.
 * @param patience milliseconds after which it gives up; less where it may be gone already
 */
export async function middle(
  find: () => Promise<Surface | null> | Surface,
  selector: string,
  patience?: number,
): Promise<{ x: number; y: number }> {
  let before = '';
  const still = async () => {
    const surface = await find();
    if (!surface) throw new Error('No overlay to point in.');
    const now = await surface.evaluate((root, wanted) => {
      // A sentence may run over several lines: its first one.
      const box = root.querySelector(wanted)?.getClientRects()[0];
      if (!box) throw new Error(`Nothing there is ${wanted}`);
      return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    }, selector);
    const same = before === JSON.stringify(now);
    before = JSON.stringify(now);
    return same ? now : null;
  };
  const place = await until(still, Boolean, patience);
  if (!place) throw new Error('unreachable');
  return place;
}
