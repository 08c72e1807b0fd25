import { type ESTree, parseAst } from 'vite';

/**
 * Where scripts leave what they are made of: under the name of the file a function that gives what it exports, and makes it
 * with the first call. A symbol, because a page's element of some id stands in for a plain name of the window.
 */
const OPENED = 'const sixty=globalThis[Symbol.for(`sixty`)]??={};';
/** What that script exports. */
export const made = (name: string): string => `${keyOf(name)}()`;

/** In the quotes that minified scripts have. */
const keyOf = (name: string): string => `sixty[\`${name}\`]`;

/** How one chunk of a bundle stands to those that are registered. */
export interface Registration {
  /** The name under which a chunk that it imports is registered; undefined for one that stays a module. */
  nameOf: (source: string) => string | undefined;
  /** What is to be loaded before such a chunk can be made, itself last: a registered script imports nothing. */
  needs: (source: string) => string[];
  /** What takes the place of `import()` of a registered chunk. */
  later: (name: string, source: string) => string;
}

/** A piece of the text, and what stands there instead. */
type Edit = [start: number, end: number, text: string];

/** A module as a classic script that only registers itself: browsers read past a function that nobody has called yet. */
export function registered(code: string, name: string, how: Registration): string {
  const { edits, imported, exported } = read(code, how);
  const unknown = imported.find(({ source }) => how.nameOf(source) === undefined);
  if (unknown) throw new Error(`${name} is a classic script and imports the module ${unknown.source}`);
  const key = keyOf(name);
  const start = `${bindings(imported, how)}${rewritten(code, edits)};const sixtyMade={${exported.join()}};`;
  return `{${OPENED}${key}??=()=>{"use strict";${start}return(${key}=()=>sixtyMade)()}}`;
}

/** Calls what was registered under that name, at the end of a script that stands at the beginning of something. */
export const begun = (name: string): string => `{${OPENED}${made(name)}}`;

/** A module that stays one, and takes what it needs of registered scripts from them. */
export function taking(code: string, how: Registration): string {
  const { edits, imported, later } = read(code, how);
  const known = imported.filter(({ source }) => how.nameOf(source) !== undefined);
  if (known.length === 0 && !later) return code;
  const needed = new Set(known.flatMap(({ source }) => how.needs(source)));
  const loads = [...needed].map((source) => `import${JSON.stringify(source)};`);
  // Modules that stay are imported as they were: their edits are left out.
  const kept = edits.filter(([start, , text]) => text !== '' || known.some((one) => one.start === start));
  return `${loads.join('')}${OPENED}${bindings(known, how)}${rewritten(code, kept, true)}`;
}

interface Imported {
  source: string;
  start: number;
  /** `imported:local` for each. */
  names: string[];
  /** The local name of all of it. */
  whole: string | undefined;
}

const bindings = (imported: readonly Imported[], { nameOf }: Registration): string =>
  imported
    .map(({ source, names, whole }) => {
      const all = made(nameOf(source) ?? '');
      if (whole) return `var ${whole}=${all};`;
      return names.length > 0 ? `var{${names.join()}}=${all};` : `${all};`;
    })
    .join('');

function read(code: string, how: Registration) {
  const edits: Edit[] = [];
  const imported: Imported[] = [];
  const exported: string[] = [];
  let later = false;
  const program = parseAst(code);
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      imported.push(importOf(statement));
      edits.push([statement.start, statement.end, '']);
    } else if (statement.type === 'ExportNamedDeclaration') {
      if (statement.declaration || statement.source) throw new Error('An export of another form than bundles have');
      for (const { exported: out, local } of statement.specifiers) exported.push(`${named(out)}:${named(local)}`);
      edits.push([statement.start, statement.end, '']);
    } else if (statement.type.startsWith('Export')) throw new Error('An export of another form than bundles have');
  }
  for (const node of importExpressions(program)) {
    const source = textOf(node.source);
    const name = how.nameOf(source);
    if (name === undefined) continue;
    later = true;
    edits.push([node.start, node.end, how.later(name, source)]);
  }
  return { edits, imported, exported, later };
}

function importOf({ source, start, specifiers }: ESTree.ImportDeclaration): Imported {
  const names: string[] = [];
  let whole: string | undefined;
  for (const specifier of specifiers) {
    if (specifier.type === 'ImportNamespaceSpecifier') whole = specifier.local.name;
    else if (specifier.type === 'ImportSpecifier') names.push(`${named(specifier.imported)}:${specifier.local.name}`);
    else names.push(`default:${specifier.local.name}`);
  }
  return { source: source.value, start, names, whole };
}

const named = (name: ESTree.ModuleExportName): string => (name.type === 'Literal' ? name.value : name.name);

function textOf(source: ESTree.Expression): string {
  if (source.type === 'Literal' && typeof source.value === 'string') return source.value;
  if (source.type === 'TemplateLiteral' && source.quasis.length === 1) return source.quasis[0]?.value.cooked ?? '';
  throw new Error('An import of what is not known when building');
}

/** All `import()` of a program. */
function importExpressions(node: unknown): ESTree.ImportExpression[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(importExpressions);
  return 'type' in node && node.type === 'ImportExpression' ? [node as ESTree.ImportExpression, ...inside] : inside;
}

/** @param exportsStay whether `export {…}` is left where it is */
function rewritten(code: string, edits: readonly Edit[], exportsStay = false): string {
  let out = '';
  let at = 0;
  for (const [start, end, text] of [...edits].sort(([one], [other]) => one - other)) {
    if (exportsStay && text === '' && code.startsWith('export', start)) continue;
    out += code.slice(at, start) + text;
    at = end;
  }
  return out + code.slice(at);
}
