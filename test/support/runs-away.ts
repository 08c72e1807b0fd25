import { analyse } from 'scslre';
import { type Attack, attacksOn, repeats } from './pattern-attacks.ts';
import { StepCounter } from './pattern-steps.ts';

/** A regular expression, as it is written. */
export interface Pattern {
  source: string;
  flags: string;
}

/** Letters of the first text that a pattern is tried on; each further one is twice as long. */
const FIRST = 250;
const LAST = 2_000;
/** Steps for each letter below which nothing on so long a text grows with its square: that takes half of its length. */
const FEW = 60;
/** More than twice as many steps for twice the text, with room for repetitions that end after some hundred letters. */
const STEEP = 2.6;
const MOST = 4_000_000;
/** Attacks tried, those first that need the fewest letters for a repetition. */
const ATTACKS = 60;

/**
 * Whether a pattern can take more than linear time on some text, by two ways: a linter that reasons about it, and a count of
 * the steps that it takes on texts made against it, each twice as long as the one before.
 * @returns how, or null where neither finds anything
 */
export function runsAway(pattern: Pattern): string | null {
  if (!repeats(pattern)) return null;
  return lint(pattern) ?? count(pattern);
}

function lint({ source, flags }: Pattern): string | null {
  const reportTypes = { Move: true, Self: true, Trade: true };
  const { reports } = analyse({ source, flags }, { reportTypes, assumeRejectingSuffix: false });
  return reports.length > 0 ? `linter: ${[...new Set(reports.map(({ type }) => type))].join(', ')}` : null;
}

function count(pattern: Pattern): string | null {
  const counter = new StepCounter(pattern);
  for (const attack of attacksOn(pattern).slice(0, ATTACKS)) {
    let before = 0;
    for (let letters = FIRST; ; letters *= 2) {
      const steps = counter.steps(textOf(attack, letters), MOST);
      const found = `${steps} steps on ${letters} letters of ${JSON.stringify(attack)}`;
      if (steps >= MOST) return found;
      if (steps < FEW * letters || (before > 0 && steps / before < STEEP)) break;
      if (letters >= LAST) return found;
      before = steps;
    }
  }
  return null;
}

function textOf({ before, again, after }: Attack, letters: number): string {
  return before + again.repeat(Math.ceil(letters / again.length)) + after;
}
