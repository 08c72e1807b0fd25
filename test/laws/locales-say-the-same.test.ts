import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };

import { LOCALES } from '../../src/storage/settings.ts';
import { FAILURE_CODES, tellingOf } from '../../src/ui/i18n/failure-keys.ts';
import { filesIn } from './sources.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

type Messages = Record<string, { message: string }>;

const root = join(import.meta.dirname, '../..');
const folders = readdirSync(join(root, 'public/_locales')).sort();
const locale = (folder: string): Messages =>
  JSON.parse(readFileSync(join(root, 'public/_locales', folder, 'messages.json'), 'utf8'));

const all: Messages = english;
const plurals = Object.keys(all).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : []));
const pluralOf = (key: string): string | undefined => plurals.find((base) => key.startsWith(`${base}_`));
const plainKeys = (messages: Messages): string[] =>
  Object.keys(messages)
    .filter((key) => pluralOf(key) === undefined)
    .sort();
const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe('the locales', () => {
  it('are those that were promised', () => {
    const promised = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'pl', 'pt_BR', 'ru', 'tr', 'zh_CN'];
    expect(folders).toEqual(expect.arrayContaining(promised));
  });

  it('are those that a reader may choose', () => {
    expect(folders).toEqual([...LOCALES].sort());
  });

  it('name languages that browsers format numbers, dates and plurals for', () => {
    for (const folder of folders) {
      expect(locale(folder)['locale']?.message).toBe(folder.replace('_', '-'));
      expect(Intl.PluralRules.supportedLocalesOf(folder.replace('_', '-'))).toHaveLength(1);
    }
  });
});

describe.each(folders)('%s', (folder) => {
  const messages = locale(folder);

  it('has every text, and no other', () => {
    expect(plainKeys(messages)).toEqual(plainKeys(all));
  });

  it('has the plural forms that its language has', () => {
    const forms = new Intl.PluralRules(folder.replace('_', '-')).resolvedOptions().pluralCategories;
    const wanted = plurals.flatMap((base) => forms.map((form) => `${base}_${form}`)).sort();
    expect(
      Object.keys(messages)
        .filter((key) => pluralOf(key) !== undefined)
        .sort(),
    ).toEqual(wanted);
  });

  it('leaves room for the same values', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const base = pluralOf(key);
      const wanted = placeholders(all[base === undefined ? key : `${base}_other`]?.message ?? '');
      // "one story" may be said without its number.
      const free = base !== undefined && /_(zero|one|two)$/.test(key);
      if (!free) expect([key, placeholders(message)]).toEqual([key, wanted]);
    }
  });

  it('has no empty text, and none with stray white space', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect([key, message]).not.toEqual([key, '']);
      expect(message).toBe(message.trim());
    }
  });

  it('is set by one hand: one ellipsis, one kind of quotation marks, no line that begins with a French colon', () => {
    const texts = Object.values(messages).map(({ message }) => message);
    expect(texts.filter((text) => /\.\.\.|……|["']/.test(text))).toEqual([]);
    const quoted = texts.flatMap((text) => text.match(/„[^“]*“|„[^”]*”|“[^”]*”|«[^»]*»|「[^」]*」/g) ?? []);
    expect([...new Set(quoted.map((quotation) => quotation.at(0)))]).toHaveLength(1);
    if (folder === 'fr') expect(texts.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
  });

  it('is translated', () => {
    if (folder === 'en') return;
    const same = plainKeys(all).filter(
      (key) => (all[key]?.message.length ?? 0) > 12 && messages[key]?.message === all[key]?.message,
    );
    expect(same).toEqual([]);
  });
});

describe('the texts', () => {
  const sources = filesIn('src').map(({ path, text }) => ({ path, text }));
  const code = sources.map(({ text }) => text).join('\n');
  const manifest =
    readFileSync(join(root, 'manifest.json'), 'utf8') + readFileSync(join(root, 'manifest.config.ts'), 'utf8');

  it('are all used', () => {
    const toldOfFailures = new Set(FAILURE_CODES.map(tellingOf).flatMap(({ title, help }): string[] => [title, help]));
    const idle = Object.keys(all).filter((key) => {
      const base = pluralOf(key);
      if (base !== undefined) return !code.includes(`'${base}'`);
      const coded = /^(?:reason|write)_(.*)$/.exec(key);
      if (coded) return !code.includes(`'${coded[1]?.replaceAll('_', '-')}'`);
      if (/^fail.*(?:Title|Help)$/.test(key)) return !toldOfFailures.has(key);
      return !code.includes(`'${key}'`) && !manifest.includes(`__MSG_${key}__`);
    });
    expect(idle).toEqual([]);
  });

  it('are there for every ground of a verdict', () => {
    const grounds = sources
      .filter(({ path }) => path.startsWith('src/core/detect/') || path.startsWith('src/content/'))
      .flatMap(({ text }) =>
        [...text.matchAll(/\bcode: '([a-z-]+)'|said\('[a-z-]+', '([a-z-]+)'/g)].map(
          (match) => match[1] ?? match[2] ?? '',
        ),
      )
      .filter((name) => !FAILURE_CODES.includes(name));
    expect(grounds.length).toBeGreaterThan(15);
    expect(grounds.filter((name) => !Object.hasOwn(all, `reason_${name.replaceAll('-', '_')}`))).toEqual([]);
  });

  it('are there for what the manifest names', () => {
    const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((key) => !Object.hasOwn(all, key))).toEqual([]);
  });
});
