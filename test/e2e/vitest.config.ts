import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Takes far longer than any other: begun last, it would keep one worker waiting for the other. */
const LONGEST = '/survives-bad-pages.test.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(LONGEST);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

/**
 * The built packages in real browsers: two files at once, the flows of each in both browsers at once (`flows/stage.ts`). One file
 * alone leaves a third of two processors' time unused, most of all while it waits for a time-out. The files share nothing but the
 * machine: each browser has a profile, a web and ports of its own.
 */
export default defineConfig({
  test: {
    include: ['test/e2e/flows/**/*.test.ts'],
    globalSetup: 'test/e2e/drivers/firefox-seed.ts',
    environment: 'node',
    maxWorkers: 2,
    // The drivers are loaded once for a worker, not for each file: all that they keep, they keep for a browser.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
