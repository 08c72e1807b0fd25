import { parseSync } from 'vite';

/** A node of the syntax tree, in the ESTree form that the bundler's parser gives; what else it holds depends on its type. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** A node that runs, and what it stands in. */
export interface Place {
  node: Node;
  parent: Node | null;
  /** The whole of `a?.b.c()` for a part of it: cut in two, it would no longer end at the `?.`. */
  chain: Node | null;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Types say nothing at run time; these three hold an expression that does. */
const AROUND_AN_EXPRESSION = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);

/** Through which of its parts a chain goes on. */
const CHAINED: Record<string, string> = { CallExpression: 'callee', MemberExpression: 'object' };

/** The nodes that run, from the outside in. */
export function* running(node: Node, parent: Node | null = null, chain: Node | null = null): Generator<Place> {
  if (node.type.startsWith('Import')) return;
  if (node.type.startsWith('TS')) {
    const inner = node['expression'];
    if (AROUND_AN_EXPRESSION.has(node.type) && isNode(inner)) yield* running(inner, parent, chain);
    return;
  }
  yield { node, parent, chain };
  for (const [key, value] of Object.entries(node)) {
    const within = node.type === 'ChainExpression' ? node : key === CHAINED[node.type] ? chain : null;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* running(child, node, within);
  }
}

/** @throws when the text is no TypeScript */
export function parse(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return program as unknown as Node;
}
