import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };

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

  it('is translated', () => {
    if (folder === 'en') return;
    const same = plainKeys(all).filter(
      (key) => (all[key]?.message.length ?? 0) > 12 && messages[key]?.message === all[key]?.message,
    );
    expect(same).toEqual([]);
  });
});
