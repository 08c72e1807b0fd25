import { expect, it } from 'vitest';
import { filesIn, matches } from './sources.ts';

/** Where messages may be heard: each of these looks at sender, tier and shape before anything else (`test/messages/`). */
const CHECKING = ['src/background/worker.ts', 'src/content/talk.ts', 'src/messages/hear.ts'];

it('messages are heard in three places alone, each of which checks who speaks', () => {
  const listeners = filesIn('src').filter((file) => matches(file, /\bonMessage\b[^;]*\baddListener\b/).length > 0);
  expect(listeners.map(({ path }) => path)).toEqual(CHECKING);
  const others =
    /\bonMessageExternal\b|\bonConnect(?:External)?\b|addEventListener\(\s*['"]message['"]|(?<!\bport1\.)\bonmessage\b/;
  expect(filesIn('src').flatMap((file) => matches(file, others))).toEqual([]);
});
