import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { growFirefoxSeed } from './firefox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** For `LaunchOptions.seed`; empty where there is no Firefox, which the flows then say. */
    firefoxSeed: string;
  }
}

const root = join(import.meta.dirname, '..', '..', '..');

/** Once for a run, before all flows: each then has a profile of its own that need not begin from nothing. */
export default async function prepareFirefox(project: TestProject): Promise<() => Promise<void>> {
  const executable = findBrowser(root, 'firefox');
  const seed = executable ? await growFirefoxSeed(executable) : '';
  project.provide('firefoxSeed', seed);
  return () => rm(seed, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
