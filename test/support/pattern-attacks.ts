import type { AST } from '@eslint-community/regexpp';
import { type Node, parsed } from './pattern-steps.ts';

/** Letters of every kind that patterns tell apart. */
const LETTERS = [...'aAzZ1 \n\t.,;:!?"“”‘’\'<>-–—/()[]{}|\\&=@#%_*+•éÀकで中한\u00a0\u200b\u0000'];
/** Repetitions of fewer than these cannot run away by themselves. */
const MANY = 8;

/** Could it take more time than its text is long? Only where something is repeated. */
export function repeats(pattern: { source: string; flags: string }): boolean {
  return quantifiersOf(parsed(pattern)).length > 0;
}

function quantifiersOf(node: unknown): AST.Quantifier[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, max } = node as { type?: string; max?: number };
  const mine = type === 'Quantifier' && (max ?? 0) > MANY ? [node as AST.Quantifier] : [];
  const children = Object.entries(node).filter(
    ([key]) => key !== 'parent' && key !== 'resolved' && key !== 'references',
  );
  return [...mine, ...children.flatMap(([, child]) => (Array.isArray(child) ? child : [child]).flatMap(quantifiersOf))];
}

/** What is said again and again in an attack on this pattern, with what must stand before it. */
export interface Attack {
  before: string;
  again: string;
  after: string;
}

/** Attacks made for this pattern: each of its repetitions is led to, is fed with what it takes, and is then disappointed. */
export function attacksOn(pattern: { source: string; flags: string }): Attack[] {
  const flags = pattern.flags.replace(/[gym]/g, '');
  const taken = new Map<string, string[]>();
  /** Some letters that a set takes. */
  const lettersOf = (set: Node): string[] => {
    const known = taken.get(set.raw);
    if (known) return known;
    const own = set.type === 'Character' ? [String.fromCodePoint(set.value)] : LETTERS;
    const whole = new RegExp(`^(?:${set.raw})$`, flags);
    const letters = own.filter((letter) => whole.test(letter));
    taken.set(set.raw, letters);
    return letters;
  };
  /** Texts that an element matches, the short ones. */
  const samples = (node: Node, most: number): string[] => {
    switch (node.type) {
      case 'Group':
      case 'CapturingGroup':
        return [...new Set(node.alternatives.flatMap((one) => sequence(one.elements, most)))].slice(0, most);
      case 'Quantifier':
        if (node.min === 0) return ['', ...samples(node.element, 2)];
        return samples(node.element, most).map((text) => text.repeat(node.min));
      case 'Assertion':
      case 'Backreference':
        return [''];
      default:
        return lettersOf(node).slice(0, most);
    }
  };
  const sequence = (elements: Node[], most: number): string[] => {
    const parts = elements.map((element) => samples(element, most));
    const usual = parts.map((part) => part[0] ?? '');
    const other = parts.flatMap((part, n) => part.slice(1).map((text) => usual.with(n, text).join('')));
    return [...new Set([usual.join(''), ...other])].slice(0, most);
  };
  /** What must stand before a node. */
  const before = (node: Node): string => {
    const { parent } = node;
    if (!parent) return '';
    if (parent.type !== 'Alternative') return before(parent);
    const earlier = parent.elements.slice(0, parent.elements.indexOf(node as AST.Element));
    return before(parent) + (sequence(earlier, 1)[0] ?? '');
  };
  const quantifiers = quantifiersOf(parsed(pattern));
  const fed = quantifiers.flatMap((quantifier) => {
    const food = samples(quantifier.element, 40).filter((text) => text !== '');
    const start = before(quantifier);
    const again = [...food, ...(start === '' ? [] : [start]), ...food.slice(0, 6).map((text) => start + text)];
    return [...new Set(again)].flatMap((text) => [
      { before: start, again: text, after: '\u0000' },
      { before: '', again: text, after: '!' },
      { before: `x${start}`, again: `${text} `, after: '\u0000' },
    ]);
  });
  const letters = [...new Set(quantifiers.flatMap(({ element }) => samples(element, 12)))].filter(
    (text) => text !== '',
  );
  const turns = letters.slice(0, 9).flatMap((one) => letters.slice(0, 9).map((two) => one + two));
  return [...fed, ...turns.map((again) => ({ before: '', again, after: '\u0000' }))];
}
