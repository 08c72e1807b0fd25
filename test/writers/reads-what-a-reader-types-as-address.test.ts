import { expect, it } from 'vitest';
import { serverAddress } from '../../src/writers/server-address.ts';

it.each([
  ['localhost:11434', 'http://localhost:11434/v1'],
  [' http://127.0.0.1:1234/v1/ ', 'http://127.0.0.1:1234/v1'],
  ['box.local:8080', 'http://box.local:8080/v1'],
  ['[::1]:8080', 'http://[::1]:8080/v1'],
  ['api.example.com', 'https://api.example.com/v1'],
  ['https://example.com/ai/v1?x=1#y', 'https://example.com/ai/v1'],
])('reads %s', (typed, address) => {
  expect(serverAddress(typed).href).toBe(address);
});

it.each([
  '',
  'ftp://example.com',
  'javascript:alert(1)',
  'http://',
  'https://user:word@example.com',
  // Chromium takes a host with spaces in it, and nobody has ever meant a path with one.
  'a b',
  'http://localhost:11434/v1 (Ollama)',
])('refuses %j', (typed) => {
  expect(() => serverAddress(typed)).toThrow(expect.objectContaining({ code: 'bad-address' }));
});

it('sends no key over the open net unencrypted', () => {
  expect(() => serverAddress('http://api.example.com/v1', 'k')).toThrow(/unencrypted/);
  expect(serverAddress('http://192.168.1.5:11434', 'k').href).toBe('http://192.168.1.5:11434/v1');
});
