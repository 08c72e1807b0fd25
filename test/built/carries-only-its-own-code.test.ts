import { describe, expect, it } from 'vitest';
import { files, manifest, read, targets } from './package.ts';

describe.each(targets)('the package for %s', (target) => {
  const scripts = files(target).filter((path) => path.endsWith('.js'));

  it('has scripts to look at', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(3);
  });

  it.each(scripts)('%s makes no code from text', (path) => {
    expect(read(target, path)).not.toMatch(/\beval\s*\(|new Function\s*\(/);
  });

  it.each(scripts)('%s loads no code from elsewhere', (path) => {
    expect(read(target, path)).not.toMatch(/(import\s*\(|import|from|importScripts\s*\()\s*["'`]https?:/);
  });

  it('has content scripts that start at once: one file each, importing nothing', () => {
    for (const path of manifest(target).content_scripts.flatMap((script) => script.js ?? [])) {
      expect(read(target, path)).not.toMatch(/\bimport\s*[("'{*]/);
    }
  });

  it('carries no source maps and no tests', () => {
    expect(files(target).filter((path) => /\.map$|\.test\./.test(path))).toEqual([]);
  });
});
