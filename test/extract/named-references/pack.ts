import type { Entity } from './entity.ts';

/**
 * Entities as the text in `named-references.ts`: in the order of their characters, each name after the step from the character
 * before it (`,` none, `;` one, `;n` more), `!` where it needs no semicolon.
 */
export function pack(entities: readonly Entity[]): string {
  let last = 0;
  return [...entities]
    .sort((a, b) => a.codePoint - b.codePoint || compare(a.name, b.name))
    .map(({ name, codePoint, bare }) => {
      const step = codePoint - last;
      last = codePoint;
      return `${step === 0 ? ',' : ';'}${step > 1 ? step : ''}${name}${bare ? '!' : ''}`;
    })
    .join('');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
