/**
 * Runs a regular expression as ECMAScript says that it is run, by backtracking, and counts the steps: the same on every
 * machine, however busy. https://tc39.es/ecma262/#sec-pattern-semantics
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

type Goes = (at: number) => boolean;
type Matcher = (at: number, then: Goes) => boolean;
export type Node = AST.Node;

/** A pattern taken to pieces. Named groups and everything else that Node reads is read. */
export function parsed({ source, flags }: { source: string; flags: string }): AST.Pattern {
  const modes = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, modes);
}

/** What is thrown when a pattern takes more steps than it may. */
const ENOUGH = new Error('enough');

/** Counts the steps of a pattern that looks for its first match. */
export class StepCounter {
  readonly #flags: string;
  /** Of each set that the pattern names, which letters are in it. */
  readonly #known = new Map<string, Map<string, boolean>>();
  readonly #start: Matcher;
  #text: string[] = [];
  #groups = new Map<string, [number, number]>();
  #left = 0;

  constructor(pattern: { source: string; flags: string }) {
    this.#flags = pattern.flags;
    this.#start = this.#any(parsed(pattern).alternatives, 1);
  }

  /** How many steps it takes on a text, or `most` where that is not enough. */
  steps(text: string, most: number): number {
    this.#text = /[uv]/.test(this.#flags) ? [...text] : text.split('');
    this.#left = most;
    try {
      for (let at = 0; at <= this.#text.length; at++) {
        this.#groups.clear();
        if (this.#start(at, () => true)) break;
      }
    } catch (error) {
      if (error !== ENOUGH) throw error;
    }
    return most - Math.max(0, this.#left);
  }

  #step(): true {
    if (--this.#left <= 0) throw ENOUGH;
    return true;
  }

  #any(alternatives: AST.Alternative[], way: 1 | -1): Matcher {
    const all = alternatives.map(({ elements }) => this.#sequence(elements, way));
    return (at, then) => all.some((one) => this.#step() && one(at, then));
  }

  #sequence(elements: AST.Element[], way: 1 | -1): Matcher {
    const parts = elements.map((element) => this.#element(element, way));
    if (way === -1) parts.reverse();
    return parts.reduceRight<Matcher>(
      (next, part) => (at, then) => part(at, (end) => next(end, then)),
      (at, then) => then(at),
    );
  }

  #element(element: AST.Element, way: 1 | -1): Matcher {
    switch (element.type) {
      case 'Group':
        return this.#any(element.alternatives, way);
      case 'CapturingGroup': {
        const inner = this.#any(element.alternatives, way);
        const names = [element.name, `${numberOf(element)}`];
        return (at, then) =>
          inner(at, (end) => {
            for (const name of names) if (name !== null) this.#groups.set(name, [Math.min(at, end), Math.max(at, end)]);
            return then(end);
          });
      }
      case 'Quantifier':
        return this.#quantifier(element, way);
      case 'Assertion':
        return this.#assertion(element);
      case 'Backreference':
        return (at, then) => {
          const said = this.#text.slice(...(this.#groups.get(`${element.ref}`) ?? [0, 0]));
          const there = this.#text.slice(way === 1 ? at : at - said.length, way === 1 ? at + said.length : at);
          this.#step();
          return said.join('') === there.join('') && then(at + way * said.length);
        };
      default: {
        const is = this.#is(element);
        return (at, then) => is(way === 1 ? at : at - 1) && then(at + way);
      }
    }
  }

  /** Is the letter at this place one of these? Node itself is asked, once for each letter. */
  #is(set: Node): (at: number) => boolean {
    const known = this.#known.get(set.raw) ?? new Map<string, boolean>();
    this.#known.set(set.raw, known);
    return (at) => {
      this.#step();
      const letter = this.#text[at];
      if (letter === undefined) return false;
      const answer = known.get(letter);
      if (answer !== undefined) return answer;
      const first = new RegExp(`^(?:${set.raw})$`, this.#flags.replace(/[gym]/g, '')).test(letter);
      known.set(letter, first);
      return first;
    };
  }

  #quantifier({ element, min, max, greedy }: AST.Quantifier, way: 1 | -1): Matcher {
    if (element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass') {
      const is = this.#is(element);
      return (at, then) => {
        let times = 0;
        const more = () => times < max && is(way === 1 ? at + times : at - times - 1) && ++times > 0;
        while (times < min) if (!more()) return false;
        if (!greedy) {
          do if (then(at + way * times)) return true;
          while (more());
          return false;
        }
        while (more());
        for (; times >= min; times--) {
          this.#step();
          if (then(at + way * times)) return true;
        }
        return false;
      };
    }
    const inner = this.#element(element, way);
    const again =
      (times: number): Matcher =>
      (at, then) => {
        this.#step();
        const more = () =>
          times < max && inner(at, (next) => (next !== at || times < min) && again(times + 1)(next, then));
        if (times < min) return more();
        return greedy ? more() || then(at) : then(at) || more();
      };
    return again(0);
  }

  #assertion(assertion: AST.Assertion): Matcher {
    const wordAt = (at: number) => /\w/.test(this.#text[at] ?? '');
    const lineEnd = (at: number) => this.#flags.includes('m') && /[\n\r\u2028\u2029]/.test(this.#text[at] ?? '');
    switch (assertion.kind) {
      case 'start':
        return (at, then) => this.#step() && (at === 0 || lineEnd(at - 1)) && then(at);
      case 'end':
        return (at, then) => this.#step() && (at === this.#text.length || lineEnd(at)) && then(at);
      case 'word':
        return (at, then) => this.#step() && (wordAt(at - 1) !== wordAt(at)) !== assertion.negate && then(at);
      default: {
        const inner = this.#any(assertion.alternatives, assertion.kind === 'lookahead' ? 1 : -1);
        return (at, then) => inner(at, () => true) !== assertion.negate && then(at);
      }
    }
  }
}

/** The number of a group: how many begin before it, and itself. */
function numberOf(group: AST.CapturingGroup): number {
  let pattern = group as Node;
  for (let up = pattern.parent; up; up = up.parent) pattern = up;
  const before = pattern.raw.slice(0, group.start - pattern.start);
  return (before.match(/\((?:\?<[\p{L}_$])?(?!\?)/gu)?.length ?? 0) + 1;
}
