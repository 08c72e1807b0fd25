import { readJson } from './json-repair.ts';

/** One JSON-LD object. Values are whatever the page wrote. */
export type JsonLdNode = { readonly [key: string]: unknown };

/** Objects that are looked at in one page; a page with more repeats itself. */
const MOST_NODES = 4000;
const DEEPEST = 12;

/** The types of a node, without the address of the vocabulary. */
export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'] ?? node['type'];
  return (Array.isArray(type) ? type : [type])
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.replace(/^.*[/#:]/, ''));
}

/** Whether a value is an object of JSON-LD, and no list. */
export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a house by its type, and nobody. */
export const isOrganization = (value: unknown): value is JsonLdNode =>
  isNode(value) && /^\w*Organization$/.test(typesOf(value).join());

/** Every object of the page's JSON-LD in document order: arrays, @graph and nested entities are opened. */
export function jsonLdNodes(scripts: readonly string[]): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1);
    else if (isNode(value)) {
      nodes.push(value);
      for (const key in value) if (OPENED.has(key)) visit(value[key], depth + 1);
    }
  };
  for (const script of scripts) visit(readJson(script), 0);
  return nodes;
}

/** Properties under which the page's main entity is found. */
const OPENED = new Set('@graph mainEntity mainEntityOfPage itemListElement item liveBlogUpdate hasPart'.split(' '));

/** Text of a value that may be a text, a number, a list or an object with a name or a value. */
export function textIn(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length > 0 ? textIn(value[0]) : '';
  if (isNode(value)) return textIn(value['@value'] ?? value['name'] ?? value['@id'] ?? '');
  return '';
}
