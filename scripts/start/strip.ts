import type { Driver } from '../../test/e2e/drivers/driver.ts';
import { draw } from './draw.ts';

/** A step: a caption, and a picture by its file name or a text. */
export type Step = { caption: string } & ({ name: string } | { text: string });

/** Pages are shown whole, as their words stand left and what is ours stands right; of the record, the beginning. */
const STYLE = `
body { margin: 0; padding: 14px; height: 100vh; box-sizing: border-box; display: grid; grid-template-columns: 480px 264px 480px; align-content: space-evenly; gap: 14px; background: #e8e6e1; font: 13px/1.35 system-ui, sans-serif; color: #22201c }
figure { margin: 0; display: flex; flex-direction: column; background: #fff; border-radius: 8px; overflow: hidden; box-shadow: 0 1px 3px #0003 }
.frame { height: 300px; overflow: hidden }
img { display: block; width: 100%; height: 100%; object-fit: contain; object-position: top; background: #d4d1ca }
pre { margin: 0; padding: 12px; background: #fdfcf9; font: 10px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
figcaption { padding: 9px 12px 10px; border-top: 1px solid #e8e6e1 }
b { margin-right: 6px }`;

const asMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const shown = (step: Step): string =>
  'text' in step ? `<pre>${asMarkup(step.text)}</pre>` : `<img src="${step.name}" alt="">`;

/**
 * All steps in one picture, `flow-<browser>.png`.
 * @returns path of the picture
 */
export function drawStrip(driver: Driver, folder: string, steps: readonly Step[]): Promise<string> {
  const figures = steps.map(
    (step, n) =>
      `<figure><div class="frame">${shown(step)}</div><figcaption><b>${n + 1}</b>${asMarkup(step.caption)}</figcaption></figure>`,
  );
  return draw(driver, folder, `flow-${driver.name}`, STYLE, figures.join('\n'));
}
