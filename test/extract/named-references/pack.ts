import type { Entity } from './entity.ts';

/**
 * Entities as the text in `named-references.ts`: in the order of their characters, each name after the step from the character
 * before it (`,` none, `;` one, `;n` more), `!` where it needs no semicolon, `^` where the small letter has the same name in
 * small letters.
 */
export function pack(entities: readonly Entity[]): string {
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const smallOf = ({ name, codePoint, bare }: Entity): Entity | undefined => {
    const small = byName.get(name.toLowerCase());
    const letter = String.fromCodePoint(codePoint).toLowerCase();
    const isSmall = small && small.codePoint !== codePoint && String.fromCodePoint(small.codePoint) === letter;
    return isSmall && small.bare === bare ? small : undefined;
  };
  const smalls = new Set(entities.map(smallOf));
  let last = 0;
  return entities
    .filter((entity) => !smalls.has(entity))
    .sort((a, b) => a.codePoint - b.codePoint || compare(a.name, b.name))
    .map((entity) => {
      const { name, codePoint, bare } = entity;
      const step = codePoint - last;
      last = codePoint;
      return `${step === 0 ? ',' : ';'}${step > 1 ? step : ''}${name}${bare ? '!' : ''}${smallOf(entity) ? '^' : ''}`;
    })
    .join('');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
