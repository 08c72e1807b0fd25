/**
 * `npm run screenshots`: the pictures of README and store listing, taken anew from the built extension on the demo stories.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';
import { runNode } from './test/run.mjs';

const taken = join(root, '.cache', 'start');
/** In the order of the listing; 1280×800 is the size that the stores ask for. */
const LISTING = ['toolbar', 'overlay', 'highlight', 'library', 'page'];

const code = await runNode(root, ['scripts/start.mjs', '--headless', '--screenshots', taken], 300_000);
if (code === 0) {
  const images = join(root, 'docs', 'images');
  const listing = join(root, 'docs', 'store', 'screenshots');
  mkdirSync(images, { recursive: true });
  mkdirSync(listing, { recursive: true });
  copyFileSync(join(taken, 'flow-chromium.png'), join(images, 'flow.png'));
  LISTING.forEach((name, n) => {
    copyFileSync(join(taken, `${name}-chromium.png`), join(listing, `${n + 1}-${name}.png`));
  });
}
process.exitCode = code ?? 1;
