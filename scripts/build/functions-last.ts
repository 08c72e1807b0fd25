import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/**
 * A script with the functions of its outermost scope behind all else in it, where that is shorter after gzip: code stands beside
 * code then, and lists, patterns and weights beside their like. Functions are known from the start of their scope on, wherever they
 * stand, so that nothing changes but the order of the text.
 */
export function functionsLast(script: string): string {
  const scope = largestScope(parseAst(script) as unknown as Node);
  const functions = scope.filter(({ type }) => type === 'FunctionDeclaration');
  const others = scope.filter(({ type }) => type !== 'FunctionDeclaration');
  const [first, last] = [scope[0], scope.at(-1)];
  if (!first || !last || functions.length === 0) return script;
  const inner = [...others, ...functions].map(({ start, end }) => script.slice(start, end));
  // A statement without its semicolon was the last one, before a bracket.
  const parted = inner.map((text) => (/[;}]$/.test(text) ? text : `${text};`)).join('');
  const moved = script.slice(0, first.start) + parted + script.slice(last.end);
  return weight(moved) < weight(script) ? moved : script;
}

/** The statements of the program, or of the function that is wrapped around them: whichever has the most. */
function largestScope(node: Node): Node[] {
  let largest = node['body'] as Node[];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, body } = value as Node;
    const statements = /Function/.test(type ?? '') ? (body as Node | undefined)?.['body'] : undefined;
    if (Array.isArray(statements) && statements.length > largest.length) largest = statements;
    for (const child of Object.values(value)) look(child);
  };
  look(node);
  return largest;
}

const weight = (script: string) => gzipSync(script, { level: 9 }).length;
