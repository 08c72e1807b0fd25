import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { codeOf } from '../../src/core/packed-texts.ts';

/** What the packed texts have in the place of `$` before a number; no text contains it. */
const SLOT = '~';

/** A text that only Firefox's readers see: its own AI is an experiment. */
const FIREFOX_ONLY: ReadonlySet<string> = new Set(['aiBrowserTrial']);

/** A locale as translators write it. */
export type Messages = Record<string, { message: string; description?: string }>;

/** Names that are the browser's to read, in the manifest. */
export const namedIn = (manifest: string): Set<string> =>
  new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name));

/**
 * A locale with all its texts in one entry: an entry each costs as much as a third of the texts. Names stand once and as codes, in
 * the default locale, whose entries the browser lends to the others.
 * @param names all that any locale has, in the order of the lines
 * @param apart those that stay entries of their own
 */
export function packed(messages: Messages, names: readonly string[], apart: ReadonlySet<string>): Messages {
  const lines = names.map((name) => {
    const text = messages[name]?.message ?? '';
    if (text.includes('\n') || text.includes(SLOT)) throw new Error(`${name} contains what parts packed texts`);
    return text.replace(/\$(?=[1-9])/g, SLOT);
  });
  const own = [...apart].map((name): [string, { message: string }] => [
    name,
    { message: messages[name]?.message ?? '' },
  ]);
  return { ...Object.fromEntries(own), texts: { message: lines.join('\n') } };
}

/** All lines of the first of several locales of one language, and of each those that are others. */
export function shared(locales: readonly Messages[]): { lent: string; own: Messages[] } {
  const lines = locales.map(({ texts }) => (texts?.message ?? '').split('\n'));
  const [first = []] = lines;
  const own = lines.map((each) =>
    // The first line says which locale it is.
    each
      .map((line, n) => (n > 0 && line === first[n] ? '' : line))
      .join('\n')
      .trimEnd(),
  );
  return {
    lent: first.join('\n'),
    own: locales.map((each, n) => ({ ...each, texts: { message: own[n] ?? '' } })),
  };
}

/**
 * The codes of names, one behind the other.
 * @param apart names that must not be taken for one of them
 * @throws {Error} where two have the same code: another step in `src/core/packed-texts.ts` parts them
 */
export function codesOf(names: readonly string[], apart: ReadonlySet<string> = new Set()): string {
  const seen = new Map<string, string>();
  for (const name of [...names, ...apart]) {
    const other = seen.get(codeOf(name));
    if (other !== undefined) throw new Error(`${name} has the code of ${other}`);
    seen.set(codeOf(name), name);
  }
  return names.map(codeOf).join('');
}

/** Writes the texts of the interface packed, for `src/core/packed-texts.ts`, and without the notes for translators. */
export function packLocales(): Plugin {
  let outDir = '';
  let firefox = false;
  let written = false;
  return {
    name: 'pack-locales',
    configResolved({ build, mode }) {
      ({ outDir } = build);
      firefox = mode === 'firefox';
    },
    writeBundle() {
      written = true;
    },
    closeBundle() {
      // A build that is only weighed writes nothing, nor does one that has failed, whose own error is to be seen: what lies in the
      // folder is of another build.
      if (!written) return;
      const folder = join(outDir, '_locales');
      const manifest = readFileSync(join(outDir, 'manifest.json'), 'utf8');
      const fallback: string = JSON.parse(manifest).default_locale;
      const read = (locale: string): [string, Messages] => [
        join(folder, locale, 'messages.json'),
        JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')),
      ];
      const locales = readdirSync(folder).map(read);
      const apart = namedIn(manifest);
      // The order of the default locale, which keeps together what belongs together; further plural forms of others last.
      const all = new Set([read(fallback), ...locales].flatMap(([, messages]) => Object.keys(messages)));
      const names = [...all].filter((name) => !apart.has(name) && (firefox || !FIREFOX_ONLY.has(name)));
      const lean = new Map(locales.map(([file, messages]) => [file, packed(messages, names, apart)]));
      const lender = lean.get(read(fallback)[0]) ?? {};
      const codes = codesOf(names, apart);
      lender['names'] = { message: codes };
      // Where the browser lends nothing, Sixty reads this file itself. What stands in it twice weighs next to nothing.
      lender['texts'] = { message: `${lender['texts']?.message}\n${codes}` };
      for (const language of new Set(readdirSync(folder).map((locale) => locale.slice(0, 2)))) {
        const files = readdirSync(folder)
          .filter((locale) => locale.startsWith(`${language}_`))
          .map((locale) => read(locale)[0]);
        if (files.length < 2) continue;
        const { lent, own } = shared(files.map((file) => lean.get(file) ?? {}));
        lender[language] = { message: lent };
        for (const [n, file] of files.entries()) lean.set(file, own[n] ?? {});
      }
      for (const [file, messages] of lean) writeFileSync(file, JSON.stringify(messages));
    },
  };
}
