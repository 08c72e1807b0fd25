import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path));
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'train', 'bench'].flatMap(markdownIn),
];

/** Paths that are made by a command, or that stand for the reader's own. */
const MADE = /^(?:dist|packages|\.cache|node_modules)\/|[*<>…$]|\.\.\.|[A-Z]{4,}/;

/** `a/{b,c}.ts` as the two paths it stands for. */
function spread(path: string): string[] {
  const braces = /^(.*)\{(.*)\}(.*)$/.exec(path);
  return braces ? (braces[2] ?? '').split(',').map((part) => `${braces[1]}${part}${braces[3]}`) : [path];
}

/** Anchors of a document, as the forges make them of headings. */
const anchors = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

it('has documents to look at', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md']));
});

describe.each(documents)('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');

  it('links to what is there', () => {
    const missing = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^(?:https?:|mailto:)/.test(link))
      .filter((link) => {
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? join(root, path) : join(root, dirname(path), file);
        if (!existsSync(target)) return true;
        return anchor !== undefined && !anchors(readFileSync(target, 'utf8')).includes(anchor);
      });
    expect(missing).toEqual([]);
  });

  it('names files that are there', () => {
    const named = [...text.matchAll(/`((?:src|test|bench|train|scripts|public|docs|\.ci|\.github)\/[^`\s]*)`/g)]
      .flatMap(([, name = '']) => spread(name))
      .filter((name) => !MADE.test(name));
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  it('names commands that are there', () => {
    const scripts = [...text.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(scripts.filter((name) => !(name in pkg.scripts))).toEqual([]);
    const files = [...text.matchAll(/\bnode ((?:bench|scripts)\/[\w/.-]+) ?([\w/.-]+\.ts)?/g)].flatMap(
      ([, runner = '', file]) => (file === undefined ? [runner] : [runner, file]),
    );
    expect(files.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });
});
