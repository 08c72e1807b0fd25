import { expect, it } from 'vitest';
import { filesIn, matches, withoutComments } from './sources.ts';

const core = filesIn('src/core');

/** What would make the same input give another answer, or reach out of the core. */
const IMPURE: Record<string, RegExp> = {
  'a clock': /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\./,
  chance: /\bMath\.random\b|\bcrypto\./,
  'the network': /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/,
  'a timer': /\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/,
  'the place it runs in': /\bprocess\.|\bglobalThis\b|toLocale\w*\(\s*\)|\bIntl\.\w+\(\s*\)/,
};

it.each(Object.entries(IMPURE))('the core does not use %s', (_, pattern) => {
  expect(core.length).toBeGreaterThan(20);
  expect(core.flatMap((file) => matches(file, pattern))).toEqual([]);
});

/**
 * Addresses of the core: agencies whose name stands in bylines, and services that wrap links of others. A rule for one
 * publisher's site anywhere else would make the extractor good at what we tested and at nothing else.
 */
const MAY_NAME_SITES = /^src\/core\/(?:url\/|extract\/metadata\/wire-services\.ts)/;
const HOSTS_OF_THE_MANIFEST = /^(?:.*\.)?(?:inshorts|newsinshorts|reuters)\.com$/;
const HOST =
  /(?:[a-z0-9-]{3,}\\?\.)+(?:com|org|net|info|news|tv|co|io|in|uk|de|fr|es|it|ru|cn|jp|br|au|ca|eu)(?![\w-])(?!\()/gi;

it('no rule of the core is made for one publisher', () => {
  const named = core
    .filter((file) => !MAY_NAME_SITES.test(file.path))
    .flatMap((file) =>
      [...withoutComments(file.text).matchAll(/(['"`/])((?:\\.|(?!\1)[^\\\n])*)\1/g)].flatMap(([, , string = '']) =>
        (string.match(HOST) ?? []).map((host) => `${file.path}: ${host}`),
      ),
    )
    .filter(
      (found) => !HOSTS_OF_THE_MANIFEST.test(found.split(': ')[1] ?? '') && !/schema\\?\.org|w3\\?\.org/.test(found),
    );
  expect(named).toEqual([]);
});
