import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { blocks, root } from './documents.ts';

const run = promisify(exec);

describe('docs/cli.md', () => {
  const commands = blocks('docs/cli.md')
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.trim().split('\n'));

  it('has commands', () => {
    expect(commands.length).toBeGreaterThanOrEqual(7);
    expect(commands.filter((command) => !command.includes('node dist/cli.js'))).toEqual([]);
  });

  it.each(commands)(
    '%s',
    async (command) => {
      const { stdout } = await run(command, { cwd: root });
      expect(stdout.trim()).not.toBe('');
    },
    // A start of Node and twenty pages, on a machine that may be busy.
    60_000,
  );
});
