import { changedPatterns } from './pattern-changes.ts';
import { isNode, type Node } from './syntax.ts';

/** Another text for a place in the source. */
export interface Change {
  start: number;
  end: number;
  by: string;
}

const OPERATORS: Record<string, string[]> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '/=': ['*='],
  '??=': ['&&='],
  '&&=': ['||='],
  '||=': ['&&='],
};

/** Methods and what is easily called in their place; an empty text takes the call away. */
const METHODS: Record<string, string> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  min: 'max',
  max: 'min',
  trim: '',
  trimStart: '',
  trimEnd: '',
  filter: '',
  slice: '',
  sort: '',
  reverse: '',
};

const TESTED = new Set(['IfStatement', 'ConditionalExpression', 'WhileStatement', 'DoWhileStatement', 'ForStatement']);
const LOOPS = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement']);

/** What one node could have become by a slip of its writer; the usual operators of mutation testing. */
export function changesOf(node: Node, parent: Node | null, text: string): Change[] {
  const of = (part: Node) => text.slice(part.start, part.end);
  const whole = (by: string): Change => ({ start: node.start, end: node.end, by });
  const at = (name: string) => node[name] as Node;
  const changes: Change[] = [];
  if (TESTED.has(node.type) && isNode(node['test'])) {
    const { start, end } = at('test');
    if (!LOOPS.has(node.type)) changes.push({ start, end, by: 'true' });
    changes.push({ start, end, by: 'false' });
  }
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      for (const by of OPERATORS[String(node['operator'])] ?? []) {
        // A text plus a text has no difference to give.
        if (by === '-' && /['"`]/.test(of(node))) continue;
        const left = node.type === 'AssignmentExpression' ? of(at('left')) : `(${of(at('left'))})`;
        changes.push(whole(`(${left} ${by} (${of(at('right'))}))`));
      }
      break;
    case 'UnaryExpression':
      if (node['operator'] === '!' || node['operator'] === '-') changes.push(whole(`(${of(at('argument'))})`));
      break;
    case 'UpdateExpression':
      changes.push(whole(of(node).replace(/\+\+|--/, (sign) => (sign === '++' ? '--' : '++'))));
      break;
    case 'ArrayExpression':
      changes.push(whole((node['elements'] as unknown[]).length > 0 ? '[]' : '["slipped in"]'));
      break;
    case 'ObjectExpression':
      if ((node['properties'] as unknown[]).length > 0) changes.push(whole('({})'));
      break;
    case 'BlockStatement':
      if ((node['body'] as unknown[]).length > 0) changes.push(whole('{}'));
      break;
    case 'ArrowFunctionExpression':
      if (node['expression']) changes.push({ ...at('body'), by: 'undefined' });
      break;
    case 'TemplateLiteral':
      if (parent?.type !== 'TaggedTemplateExpression') changes.push(whole('""'));
      break;
    case 'MemberExpression':
      if (node['optional']) {
        const object = of(at('object'));
        changes.push(whole(of(node).replace(`${object}?.`, `${object}${node['computed'] ? '' : '.'}`)));
      }
      break;
    case 'CallExpression':
      changes.push(...calls(node, of));
      break;
    case 'Literal':
      changes.push(...literals(node, parent, of(node)));
      break;
  }
  return changes
    .map(({ start, end, by }) => ({ start, end, by }))
    .filter((change) => change.by !== text.slice(change.start, change.end));
}

function calls(node: Node, of: (node: Node) => string): Change[] {
  const callee = node['callee'] as Node;
  if (callee.type !== 'MemberExpression' || callee['computed']) return [];
  const property = callee['property'] as Node;
  const by = METHODS[of(property)];
  if (by === undefined) return [];
  if (by) return [{ start: property.start, end: property.end, by }];
  return [{ start: node.start, end: node.end, by: of(callee['object'] as Node) }];
}

function literals(node: Node, parent: Node | null, source: string): Change[] {
  const change = (by: string): Change => ({ start: node.start, end: node.end, by });
  const { value } = node;
  const pattern = node['regex'] as { pattern: string; flags: string } | undefined;
  if (pattern) return changedPatterns(pattern.pattern, pattern.flags).map((by) => change(`/${by}/${pattern.flags}`));
  if (typeof value === 'boolean') return [change(String(!value))];
  if (typeof value !== 'string') return [];
  // A key and the name of a module are no values.
  if ((parent?.type === 'Property' && parent['key'] === node) || parent?.type.startsWith('Export')) return [];
  return [change(source.length > 2 ? '""' : '"slipped in"')];
}
