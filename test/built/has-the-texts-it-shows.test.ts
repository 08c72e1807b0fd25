import { expect, it } from 'vitest';
import { codeOf } from '../../src/core/packed-texts.ts';
import { read, type targets } from './package.ts';

/** The codes of the texts that a package holds. */
const codes = (target: (typeof targets)[number]): string[] =>
  JSON.parse(read(target, '_locales/en/messages.json')).names.message.match(/.{3}/g);

it('holds the same texts for both browsers, and for Firefox the one that only its readers see', () => {
  const [chrome, firefox] = [new Set(codes('chrome')), codes('firefox')];
  expect(firefox.filter((code) => !chrome.has(code))).toEqual(['aiBrowserTrial'].map(codeOf));
  expect(chrome.size).toBe(firefox.length - 1);
});
