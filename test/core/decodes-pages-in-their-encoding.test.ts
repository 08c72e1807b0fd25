import { expect, it } from 'vitest';
import { decodeHtml } from '../../src/core/decode-html.ts';

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const ascii = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

it('believes the byte order mark, then the header, then the page, then the bytes', () => {
  expect(decodeHtml(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'text/html; charset=latin1')).toBe('é');
  expect(decodeHtml(bytes(0xff, 0xfe, 0xe9, 0x00))).toBe('é');
  expect(decodeHtml(bytes(0xe9), 'text/html; charset="ISO-8859-1"')).toBe('é');
  expect(decodeHtml(ascii('<meta charset=windows-1251>\xe4'))).toContain('д');
  expect(decodeHtml(ascii('<META http-equiv=x content="text/html; charset=Shift_JIS">\x82\xa0'))).toContain('あ');
  expect(decodeHtml(bytes(0xc3, 0xa9))).toBe('é');
  expect(decodeHtml(bytes(0x93, 0xe9, 0x94))).toBe('“é”');
});

it('answers whatever the bytes and the labels are', () => {
  expect(decodeHtml(bytes(0xc3, 0xa9), 'text/html; charset=klingon')).toBe('é');
  expect(decodeHtml(ascii('<meta charset=utf-16>\xc3\xa9'))).toContain('é');
  expect(decodeHtml(bytes(0xff, 0xff), 'text/html; charset=utf-8')).toBe('\ufffd\ufffd');
  expect(decodeHtml(new Uint8Array())).toBe('');
});
