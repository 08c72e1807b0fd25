import { describe, expect, it } from 'vitest';
import { hostFrom } from '../../src/options/host-from.ts';

describe('a site that somebody types', () => {
  it.each([
    ['example.com', 'example.com'],
    [' https://www.Example.com/news?x=1 ', 'example.com'],
    ['http://example.com:8080', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
  ])('%s is %s', (typed, host) => expect(hostFrom(typed)).toBe(host));

  it.each([
    '',
    ' ',
    'example',
    'two words.com',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '*.example.com',
    'https://',
    '[::1]',
  ])('%s is none', (typed) => expect(hostFrom(typed)).toBeUndefined());
});
