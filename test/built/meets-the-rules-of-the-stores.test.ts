import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './documents.ts';
import { files, manifest, read, targets } from './package.ts';

const store = join(root, 'docs', 'store');
const reasons = readFileSync(join(store, 'permissions.md'), 'utf8');

/** Width and height of a PNG picture, from its header. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe.each(targets)('the package for %s', (target) => {
  const built = manifest(target);
  const locales = files(target).filter((path) => /^_locales\/.*\/messages\.json$/.test(path));

  it('says in its listing why it wants each permission', () => {
    const { optional_permissions = [], browser_specific_settings } = JSON.parse(read(target, 'manifest.json'));
    const data: string[] = browser_specific_settings?.gecko.data_collection_permissions.optional ?? [];
    const asked = [...built.permissions, ...(built.optional_host_permissions ?? []), ...optional_permissions, ...data];
    const hosts = built.content_scripts.flatMap(({ matches }) =>
      matches.map((match) => match.replace(/^.*:\/\/|\/\*$/g, '')),
    );
    for (const permission of [...asked, ...hosts]) expect(reasons).toContain(`\`${permission}\``);
  });

  it('has a version that the stores can order', () => {
    const { version } = JSON.parse(read(target, 'manifest.json'));
    expect(version).toMatch(/^\d{1,5}(\.\d{1,5}){1,3}$/);
    expect(version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  });

  it.each(locales)('%s: name and description are within the limits', (path) => {
    const { name, description } = JSON.parse(read(target, path));
    expect(name.message.length).toBeLessThanOrEqual(45);
    expect(description.message.length).toBeGreaterThan(10);
    expect(description.message.length).toBeLessThanOrEqual(132);
  });

  it('has icons of the sizes that it names', () => {
    const { icons } = JSON.parse(read(target, 'manifest.json'));
    expect(Object.keys(icons)).toContain('128');
    for (const [size, path] of Object.entries<string>(icons)) {
      expect(sizeOf(readFileSync(join(root, 'dist', target, path)))).toEqual([Number(size), Number(size)]);
    }
  });

  it('has no key and no address for updates of its own', () => {
    expect(Object.keys(JSON.parse(read(target, 'manifest.json')))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:key|update_url|oauth2)$/)]),
    );
  });
});

it('has screenshots of the size that the listing wants', () => {
  const pictures = readdirSync(join(store, 'screenshots'));
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  expect(pictures.length).toBeLessThanOrEqual(5);
  for (const name of pictures) expect(sizeOf(readFileSync(join(store, 'screenshots', name)))).toEqual([1280, 800]);
});
