import { createI18n, type I18n } from '../../src/ui/i18n/i18n.ts';

export type Messages = Record<string, { message: string }>;

/** The interface in the language of one messages.json, with the browser's rules: `$1` … `$9` replaced, unknown keys empty. */
export function i18nFrom(messages: Messages): I18n {
  return createI18n((key, values) =>
    (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, digit: string) => values[Number(digit) - 1] ?? ''),
  );
}
