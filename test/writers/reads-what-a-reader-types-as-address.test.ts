import { expect, it } from 'vitest';
import { serverAddress } from '../../src/writers/server-address.ts';

it.each([
  ['localhost:11434', 'http://localhost:11434/v1'],
  [' http://127.0.0.1:1234/v1/ ', 'http://127.0.0.1:1234/v1'],
  ['box.local:8080', 'http://box.local:8080/v1'],
  ['[::1]:8080', 'http://[::1]:8080/v1'],
  ['[fd12:3456::1]', 'http://[fd12:3456::1]/v1'],
  ['[2001:db8::1]:8080', 'https://[2001:db8::1]:8080/v1'],
  ['api.example.com', 'https://api.example.com/v1'],
  ['https://example.com/ai/v1?x=1#y', 'https://example.com/ai/v1'],
])('reads %s', (typed, address) => {
  expect(serverAddress(typed).href).toBe(address);
});

it.each([
  '',
  'ftp://example.com',
  'http:example.com',
  'javascript:alert(1)',
  'http://',
  'https://user:word@example.com',
  // Chromium takes a host with spaces in it, and nobody has ever meant a path with one.
  'a b',
  'http://localhost:11434/v1 (Ollama)',
])('refuses %j', (typed) => {
  expect(() => serverAddress(typed)).toThrow(expect.objectContaining({ code: 'bad-address' }));
});

it.each([
  'http://api.example.com/v1',
  'http://[2001:db8::1]:8000',
  'http://[fc::1]',
  'http://[::ffff:8.8.8.8]',
  'http://evil\u3002com',
  'http://api%2ecom/',
  'http://134744072',
])('sends no key over the open net unencrypted: %s', (typed) => {
  expect(() => serverAddress(typed, 'k')).toThrow(/unencrypted/);
});

it.each(['http://[::1]:8080', 'http://[fe80::1]', 'http://[fc00::1]', 'http://LOCALHOST', 'http://0x7f000001'])(
  'sends one to what is near: %s',
  (typed) => {
    expect(serverAddress(typed, 'k').protocol).toBe('http:');
  },
);

it('keeps the port of what is near', () => {
  expect(serverAddress('http://192.168.1.5:11434', 'k').href).toBe('http://192.168.1.5:11434/v1');
});
