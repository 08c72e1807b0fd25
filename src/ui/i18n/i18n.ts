import type { ComponentChild } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GetMessage } from '../../core/packed-texts.ts';
import { directionOf } from '../text/direction.ts';
import type { MessageKey, PluralKey } from './keys.ts';

/** The language a surface speaks: its texts, numbers and direction. */
export interface I18n {
  /** BCP 47 tag of the texts, which is English where the reader's own language has no locale. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The text, with `$1`, `$2`, … replaced. */
  t(key: MessageKey, ...values: string[]): string;
  /** The text in the form for `count`, which stands for `$1`. */
  plural(key: PluralKey, count: number, ...values: string[]): string;
  /** The text with elements in the places of `$1`, `$2`, …. */
  rich(key: MessageKey, ...parts: ComponentChild[]): ComponentChild[];
  number(value: number): string;
  /** The text of a key made at run time, such as a reason's code; undefined where there is none. */
  maybe(key: string, ...values: string[]): string | undefined;
}

/** Private-use characters that mark where an element goes; no message contains them. */
const MARK = 0xe000;

/** @param getMessage where the texts come from; `locale` must be among them and names their language. */
export function createI18n(getMessage: GetMessage): I18n {
  const lang = getMessage('locale', []) || 'en';
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  const t = (key: string, ...values: string[]): string => getMessage(key, values) || key;
  return {
    lang,
    dir: directionOf(lang) === 'rtl' ? 'rtl' : 'ltr',
    t,
    plural: (key, count, ...values) => t(`${key}_${rules.select(count)}`, numbers.format(count), ...values),
    rich(key, ...parts) {
      const marked = t(key, ...parts.map((_, index) => String.fromCharCode(MARK + index)));
      return Array.from(marked.split(/([\uE000-\uE008])/), (piece) => {
        const index = piece.length === 1 ? piece.charCodeAt(0) - MARK : -1;
        return index >= 0 && index < parts.length ? parts[index] : piece;
      });
    },
    number: (value) => numbers.format(value),
    maybe: (key, ...values) => getMessage(key, values) || undefined,
  };
}

export const I18nContext = createContext<I18n>(createI18n(() => ''));

export function useI18n(): I18n {
  return useContext(I18nContext);
}
