import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codesOf, type Messages, namedIn, packed, shared } from '../../scripts/build/pack-locales.ts';
import { packedTexts } from '../../src/core/packed-texts.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'public/_locales');
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Messages;
const locales = readdirSync(folder);
const apart = namedIn(
  readFileSync(join(root, 'manifest.json'), 'utf8') + readFileSync(join(root, 'manifest.config.ts'), 'utf8'),
);
const names = [...new Set(locales.flatMap((locale) => Object.keys(read(locale))))].filter((name) => !apart.has(name));
const lent = { names: { message: codesOf(names, apart) } };

/** As browsers answer: `$1` … `$9` replaced, where there is no value by nothing; unknown names give nothing. */
const browserWith = (messages: Messages) => (key: string, values: string[]) =>
  (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, digit: string) => values[Number(digit) - 1] ?? '');

describe.each(locales)('%s, packed', (locale) => {
  const messages = read(locale);
  const texts = packedTexts(browserWith({ ...packed(messages, names, apart), ...lent }));

  it('answers each name as the browser would', () => {
    const values = ['first', 'second $1', 'third ~1'];
    const plain = browserWith(messages);
    expect(names.length).toBeGreaterThan(300);
    for (const name of [...names, ...apart, 'reason_none', 'constructor', ''])
      expect([name, texts(name, values)]).toEqual([name, plain(name, values)]);
  });
});

it('answers with the texts of another locale than the browser has, and asks it for the names alone', () => {
  const { texts } = packed(read('ar'), names, apart);
  const english = browserWith({ ...packed(read('en'), names, apart), ...lent });
  const arabic = packedTexts(english, texts?.message);
  for (const name of names)
    expect([name, arabic(name, ['1', '2'])]).toEqual([name, browserWith(read('ar'))(name, ['1', '2'])]);
  expect(arabic('locale', [])).toBe('ar');
});

it('has all texts of two locales of one language, of which the default locale lends what they share', () => {
  const both = ['pt_BR', 'pt_PT'];
  const { lent: lines, own } = shared(both.map((locale) => packed(read(locale), names, apart)));
  expect(own.map(({ texts }) => texts?.message.split('\n')[0])).toEqual(['pt-BR', 'pt-PT']);
  for (const [n, locale] of both.entries()) {
    const browser = browserWith({ ...lent, pt: { message: lines }, ...own[n] });
    for (const name of [...names, ...apart])
      expect([name, packedTexts(browser)(name, ['1'])]).toEqual([name, browserWith(read(locale))(name, ['1'])]);
  }
  expect(JSON.stringify(own).length).toBeLessThan(1.4 * lines.length);
});

it('has all texts of a locale with the codes in its last line where the browser has none at all', () => {
  const { texts } = packed(read('en'), names, apart);
  const english = packedTexts(() => '', `${texts?.message}\n${lent.names.message}`);
  for (const name of names) expect([name, english(name, ['1'])]).toEqual([name, browserWith(read('en'))(name, ['1'])]);
});

it('finds the names that the manifest has browsers read, and leaves them as they are', () => {
  expect([...apart].sort()).toEqual(['commandOpenCard', 'description', 'name']);
  expect(packed(read('en'), names, apart)['name']?.message).toBe('Sixty');
});

it.each(['a\nb', 'a~1'])('packs no text that would come apart: %j', (message) => {
  expect(() => packed({ oops: { message } }, ['oops'], new Set())).toThrow(/oops/);
});

it('packs no two names that would be taken for one another', () => {
  expect(codesOf(['hello', 'other'])).toHaveLength(6);
  // Both are 31 × 97 + 98 and 31 × 98 + 67.
  expect(() => codesOf(['ab', 'bC'])).toThrow(/bC has the code of ab/);
  expect(() => codesOf(['ab'], new Set(['bC']))).toThrow(/bC/);
});

it('asks the browser by name where nothing is packed', () => {
  expect(packedTexts(browserWith({ hello: { message: 'Hello, $1' } }))('hello', ['you'])).toBe('Hello, you');
});
