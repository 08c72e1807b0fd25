import { parseSync } from 'vite';

/** A node of the syntax tree, in the ESTree form that the bundler's parser gives; what else it holds depends on its type. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Types say nothing at run time; these three hold an expression that does. */
const AROUND_AN_EXPRESSION = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);

/** The nodes that run, each with its parent, from the outside in. */
export function* running(node: Node, parent: Node | null = null): Generator<{ node: Node; parent: Node | null }> {
  if (node.type.startsWith('Import')) return;
  if (node.type.startsWith('TS')) {
    if (AROUND_AN_EXPRESSION.has(node.type) && isNode(node['expression'])) yield* running(node['expression'], parent);
    return;
  }
  yield { node, parent };
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* running(child, node);
  }
}

/** @throws when the text is no TypeScript */
export function parse(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return program as unknown as Node;
}
