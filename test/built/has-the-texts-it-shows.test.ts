import { expect, it } from 'vitest';
import { read, type targets } from './package.ts';

/** The names of the texts that a package holds. */
const names = (target: (typeof targets)[number]): string[] =>
  JSON.parse(read(target, '_locales/en/messages.json')).names.message.split('\n');

it('holds the same texts for both browsers, and for Firefox those that only its readers see', () => {
  const [chrome, firefox] = [new Set(names('chrome')), names('firefox')];
  expect(firefox.filter((name) => !chrome.has(name))).toEqual(['keysChangeFirefox', 'aiBrowserTrial']);
  expect(chrome.size).toBe(firefox.length - 2);
});
