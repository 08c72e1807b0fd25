import { type Mutant, mutated } from './mutants.ts';

/** Called where a slip could be: notes that a test came there, and says whether this one is being tried. */
export const SWITCH = '__slip';

/** The part of the text that stands there in two forms: as it is, and with the slip. */
function part({ place: { node, chain }, start, end }: Mutant): { start: number; end: number } {
  if (chain) return chain;
  return node.type === 'CallExpression' || node.type === 'MemberExpression' ? node : { start, end };
}

/** A file with all slips in it, each switched on by its number while it runs. */
export function withSwitches(text: string, mutants: readonly Mutant[]): string {
  const marks: { at: number; text: string; order: number }[] = [];
  for (const mutant of mutants) {
    const { id, place, by, start, end } = mutant;
    const call = `${SWITCH}(${id})`;
    if (place.node.type === 'BlockStatement' && by === '{}') {
      marks.push({ at: start + 1, text: `if (!${call}) {`, order: -start });
      marks.push({ at: end - 1, text: '}', order: -start });
      continue;
    }
    const whole = part(mutant);
    const changed = mutated(text.slice(whole.start, whole.end), {
      start: start - whole.start,
      end: end - whole.start,
      by,
    });
    // Of two that begin together the longer opens first; of two that end together the later begun closes first.
    marks.push({ at: whole.start, text: `(${call} ? (${changed}) : (`, order: 1e7 - whole.end });
    marks.push({ at: whole.end, text: '))', order: -1e7 - whole.start });
  }
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let [done, written] = [0, ''];
  for (const mark of marks) {
    written += text.slice(done, mark.at) + mark.text;
    done = mark.at;
  }
  return written + text.slice(done);
}
