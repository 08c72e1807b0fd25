import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { shrinkScripts } from '../../scripts/build/shrink-scripts.ts';

/** The hooks of the plugin, as the bundler calls them. */
interface Hooks {
  configResolved(config: { build: { outDir: string } }): void;
  writeBundle(): void;
  closeBundle: { handler(): Promise<void> };
}

const SCRIPT = 'function twice(number) {\n  const result = number * 2;\n  return result;\n}\nexport { twice };\n';
let outDir = '';

beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'sixty-shrink-'));
  writeFileSync(join(outDir, 'a.js'), SCRIPT);
});
afterEach(() => rmSync(outDir, { recursive: true }));

const hooksFor = (folder: string): Hooks => {
  const hooks = shrinkScripts() as unknown as Hooks;
  hooks.configResolved({ build: { outDir: folder } });
  return hooks;
};
const script = () => readFileSync(join(outDir, 'a.js'), 'utf8');

it('shortens scripts, and keeps the names that others see', async () => {
  const hooks = hooksFor(outDir);
  hooks.writeBundle();
  await hooks.closeBundle.handler();
  expect(script().length).toBeLessThan(SCRIPT.length);
  expect(script()).toMatch(/export\s*\{[^}]*\btwice\b/);
});

it('leaves alone what an earlier build wrote, and misses no folder, when a build writes nothing', async () => {
  await hooksFor(outDir).closeBundle.handler();
  expect(script()).toBe(SCRIPT);
  await expect(hooksFor(join(outDir, 'nowhere')).closeBundle.handler()).resolves.toBeUndefined();
});
