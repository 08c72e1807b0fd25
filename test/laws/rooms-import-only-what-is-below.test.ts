import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asItRuns, filesIn, importsOf } from './sources.ts';

/** Each room and what it may import: rooms of ours below it, and packages. The rooms stand in order, lowest first. */
const ROOMS: Record<string, string[]> = {
  core: [],
  browser: ['webextension-polyfill'],
  messages: ['core', 'browser'],
  storage: ['core', 'browser', 'idb'],
  writers: ['core', 'browser'],
  ui: ['core', 'browser', 'messages', 'preact', '@preact/signals'],
  cli: ['core', 'node'],
  background: ['core', 'browser', 'messages', 'storage', 'writers'],
  // Runs in pages: IndexedDB there would be the page's, so it never reaches for the library.
  content: ['core', 'browser', 'messages', 'ui', 'preact', '@preact/signals'],
};
const SURFACE = ['core', 'browser', 'messages', 'storage', 'writers', 'ui', 'preact', '@preact/signals'];
for (const surface of ['popup', 'panel', 'library', 'options', 'welcome', 'news', 'marks']) ROOMS[surface] = SURFACE;

/** Files that are no room of the house: texts of the interface, shared with the browser; the changelog; the one place of the version. */
const OUTSIDE = /^public\/_locales\/|^package\.json$|^CHANGELOG\.md$/;

const files = filesIn('src');
const roomOf = (path: string) => path.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';

/** The name under which a room may be allowed: our room, the package, or `node` for Node's own modules. */
function target(name: string): string {
  if (name.startsWith('src/')) return roomOf(name);
  if (name.startsWith('node:')) return 'node';
  return name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? name);
}

describe('the house', () => {
  it('has files to look at, and imports are seen', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(files.length);
  });

  it('has only rooms with a place in it', () => {
    expect([...new Set(files.map((file) => roomOf(file.path)))].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('has no arrow up or across: a room imports what stands before it in the list', () => {
    const order = Object.keys(ROOMS);
    for (const [room, allowed] of Object.entries(ROOMS)) {
      for (const other of allowed.filter((name) => name in ROOMS)) {
        expect(order.indexOf(other), `${room} → ${other}`).toBeLessThan(order.indexOf(room));
      }
    }
  });

  it('stands on the floors that docs/architecture.md draws', () => {
    const rows = readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| (\d) +\|(.*)\|$/gm);
    const floors = new Map(
      [...rows].flatMap(([, floor, rooms = '']) =>
        [...rooms.matchAll(/`(\w+)(?:\/|\.ts)`/g)].map(([, room = '']) => [room, Number(floor)] as const),
      ),
    );
    expect([...floors.keys()].sort()).toEqual(Object.keys(ROOMS).sort());
    for (const [room, allowed] of Object.entries(ROOMS))
      for (const other of allowed.filter((name) => name in ROOMS))
        expect(floors.get(other), `${room} → ${other}`).toBeLessThan(floors.get(room) ?? 0);
  });

  it('is kept: every import is allowed to its room', () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file.path);
      return importsOf(file)
        .filter((name) => !OUTSIDE.test(name) && target(name) !== room && !ROOMS[room]?.includes(target(name)))
        .map((name) => `${file.path} imports ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has one door to the browser: only src/browser.ts imports the polyfill', () => {
    const doors = files.filter((file) => importsOf(file).includes('webextension-polyfill')).map((file) => file.path);
    expect(doors).toEqual(['src/browser.ts']);
  });

  it('has no circle', () => {
    const graph = new Map(
      files.map((file) => [file.path, importsOf(asItRuns(file)).filter((name) => name.startsWith('src/'))]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, trail: string[]) => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) walk(path, []);
    expect(circles).toEqual([]);
  });
});
