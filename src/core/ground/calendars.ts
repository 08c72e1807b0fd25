/** How a language names months and weekdays; spellings of one are parted by a bar. */
export interface Calendar {
  /** January first. */
  month: readonly string[];
  /** Sunday first. */
  weekday: readonly string[];
}

const names = (text: string): string[] => text.split(' ');

/** Calendars beside the English one, by language. */
export const CALENDARS = new Map<string, Calendar>([
  [
    'de',
    {
      month: names('januar|jänner februar märz april mai juni juli august september oktober november dezember'),
      weekday: names('sonntag montag dienstag mittwoch donnerstag freitag samstag|sonnabend'),
    },
  ],
  [
    'fr',
    {
      month: names(
        'janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre',
      ),
      weekday: names('dimanche lundi mardi mercredi jeudi vendredi samedi'),
    },
  ],
  [
    'es',
    {
      month: names(
        'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
      ),
      weekday: names('domingo lunes martes miércoles jueves viernes sábado'),
    },
  ],
]);

/** The forms of a date in such a language: "12. Mai 2026", "1er mai", "12 de mayo de 2026", "mai 2026", "12.05.2026". */
export function formsIn({ month, weekday }: Calendar): [RegExp, ('day' | 'month' | 'year' | 'weekday')[]][] {
  const [before, after] = [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`];
  const day = '(3[01]|[12]\\d|0?[1-9])';
  const year = '((?:1[5-9]|20)\\d\\d)';
  const named = `(${month.join('|')})`;
  const form = (pattern: string): RegExp => new RegExp(`${before}${pattern}${after}`, 'giu');
  return [
    [form(`${day}(?:\\.|er|º)?(?: de)? ${named}(?:,?(?: del?)? ${year})?`), ['day', 'month', 'year']],
    [form(`${day}[./](0?[1-9]|1[0-2])[./]${year}`), ['day', 'month', 'year']],
    [form(`${named}(?: del?)? ${year}`), ['month', 'year']],
    [form(`(${weekday.join('|')})s?`), ['weekday']],
    [form(named), ['month']],
  ];
}

/** Which of the names this is, from 0; −1 where it is none. */
export function placeAmong(all: readonly string[], written: string): number {
  const lower = written.toLowerCase();
  return all.findIndex((one) => one.split('|').includes(lower));
}
