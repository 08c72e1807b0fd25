import type { Mutant } from './mutants.ts';
import { isNode, type Node } from './syntax.ts';

/** The first thing that runs of a chain such as `a.b?.c()`; a chain must not be cut in two, or `?.` and `this` change. */
function start(node: Node): Node {
  const inner = node.type === 'CallExpression' ? node['callee'] : node['object'];
  return (node.type === 'CallExpression' || node.type === 'MemberExpression') && isNode(inner) ? start(inner) : node;
}

/** The file with a note at the place of each mutant, so that a run tells which tests come there. */
export function withNotes(text: string, mutants: readonly Mutant[]): string {
  const notes: { at: number; text: string; order: number }[] = [];
  for (const { id, node, ...change } of mutants) {
    const note = `globalThis.__reached?.add(${id})`;
    if (node.type === 'BlockStatement') {
      notes.push({ at: node.start + 1, text: `${note};`, order: 0 });
      continue;
    }
    const chain = node.type === 'CallExpression' || node.type === 'MemberExpression';
    const place = chain ? start(node) : change;
    // Of two that begin together the longer opens first; of two that end together the later begun closes first.
    notes.push({ at: place.start, text: `(${note}, `, order: 1e7 - place.end });
    notes.push({ at: place.end, text: ')', order: -1e7 - place.start });
  }
  notes.sort((a, b) => a.at - b.at || a.order - b.order);
  let [done, written] = [0, ''];
  for (const note of notes) {
    written += text.slice(done, note.at) + note.text;
    done = note.at;
  }
  return written + text.slice(done);
}
