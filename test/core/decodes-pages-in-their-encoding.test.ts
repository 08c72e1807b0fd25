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

/** "The bridge is open" as each encoding writes it. */
const WRITTEN: [encoding: string, hex: string, text: string][] = [
  ['windows-1251', 'cceef1f220eef2eaf0fbf2', 'Мост открыт'],
  ['koi8-r', 'edcfd3d420cfd4cbd2d9d4', 'Мост открыт'],
  ['iso-8859-2', '4d6f73742062ea647a6965206f7477617274792c20a3f364bc', 'Most będzie otwarty, Łódź'],
  ['iso-8859-9', '4bf67072fc2061e7fd6c64fd', 'Köprü açıldı'],
  ['windows-1256', 'c7ddcacac7cd20c7e1ccd3d1', 'افتتاح الجسر'],
  ['shift_jis', '8bb482aa8a4a92ca82b582bd', '橋が開通した'],
  ['euc-jp', 'b6b6a4acb3abc4cca4b7a4bf', '橋が開通した'],
  ['gb18030', 'b4f3c7c5cda8b3b5c1cb', '大桥通车了'],
  ['gbk', 'b4f3c7c5cda8b3b5c1cb', '大桥通车了'],
  ['big5', 'a46abef4b371a8aea446', '大橋通車了'],
  ['euc-kr', 'b4d9b8aeb0a120bfadb7c8b4d9', '다리가 열렸다'],
  ['windows-874', 'cad0bed2b9e0bbd4b4', 'สะพานเปิด'],
  ['windows-1253', 'c720e3ddf6f5f1e120dcedefe9eee5', 'Η γέφυρα άνοιξε'],
];

it.each(WRITTEN)('reads %s where the header says so, and where the page does', (encoding, hex, text) => {
  const written = Buffer.from(hex, 'hex');
  expect(decodeHtml(written, `text/html; charset=${encoding.toUpperCase()}`)).toBe(text);
  const page = Buffer.concat([ascii(`<html><head><meta charset="${encoding}"></head><p>`), written]);
  expect(decodeHtml(page, 'text/html')).toContain(text);
  // The header outweighs the page, as in browsers.
  expect(decodeHtml(page, 'text/html; charset=windows-1252')).not.toContain(text);
});

it('reads UTF-16 by its mark, also where everything else says otherwise', () => {
  const little = Buffer.concat([bytes(0xff, 0xfe), Buffer.from('大桥 <p>é', 'utf16le')]);
  const big = Buffer.from(little).swap16();
  for (const contentType of ['', 'text/html; charset=utf-8', 'text/html; charset=gbk']) {
    expect(decodeHtml(little, contentType)).toBe('大桥 <p>é');
    expect(decodeHtml(big, contentType)).toBe('大桥 <p>é');
  }
});

it('reads what is wrongly declared as well as it can be read, and never stops', () => {
  const utf8 = Buffer.from('<meta charset=shift_jis><p>Brücke für alle', 'utf8');
  expect(decodeHtml(utf8, 'text/html; charset=utf-8')).toContain('Brücke für alle');
  // Broken in the middle of a sign.
  for (const [encoding, hex] of WRITTEN)
    expect(
      decodeHtml(Buffer.from(hex, 'hex').subarray(0, -1), `text/html; charset=${encoding}`).length,
    ).toBeGreaterThan(2);
});
