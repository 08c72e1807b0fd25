// Runs random sequences of faults, by the thousand: `node bench/faults/faults.mjs [sequences, 1000] [first seed, 1000]`. The same
// code as in `npm test` (test/faults), with other seeds; a failure names its seed and the steps that led there.
import { spawnSync } from 'node:child_process';

const [count = '1000', first = '1000'] = process.argv.slice(2);
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/faults'], {
  stdio: 'inherit',
  env: { ...process.env, SIXTY_FAULTS: count, SIXTY_FAULTS_FROM: first },
});
process.exit(status ?? 1);
