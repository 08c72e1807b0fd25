import { expect } from 'vitest';
import type { Surface, Tab } from '../drivers/driver.ts';

/** A stop of the Tab key. */
interface Stop {
  what: string;
  /** It has a ring that is seen, and is in view. */
  ring: boolean;
  inView: boolean;
}

/**
 * Goes through a surface by the Tab key alone: everything that can be pressed or typed into is reached, and wherever the focus is,
 * one sees it. What is moved through by arrows counts by its one stop.
 */
export async function walk(tab: Tab, surface: Surface = tab): Promise<Stop[]> {
  const stops: Stop[] = [];
  let left = await unreached(surface);
  const most = left.length + 10;
  while (left.length > 0 && stops.length < most) {
    await tab.press('Tab');
    const stop = await here(surface);
    if (stop) stops.push(stop);
    left = await unreached(surface);
  }
  expect(left).toEqual([]);
  expect(stops.filter(({ ring, inView }) => !ring || !inView)).toEqual([]);
  return stops;
}

const here = (surface: Surface): Promise<Stop | null> =>
  surface.evaluate((root) => {
    const active = (root as Document).activeElement;
    if (!active || active.localName === 'body') return null;
    active.setAttribute('data-reached', '');
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    const box = active.getClientRects()[0] ?? new DOMRect();
    return {
      what: `${active.localName}.${active.className}`,
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inView: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });

const unreached = (surface: Surface): Promise<string[]> =>
  surface.evaluate((root) => {
    const scope = root.querySelector('dialog[open]') ?? root;
    return [...scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter(
        (one) =>
          one.tabIndex >= 0 &&
          one.checkVisibility() &&
          !one.hasAttribute('data-reached') &&
          !(one as HTMLButtonElement).disabled &&
          !(one.matches('[type=radio]') && !(one as HTMLInputElement).checked),
      )
      .map((one) => `${one.localName}.${one.className} ${one.textContent?.slice(0, 30)}`);
  });
