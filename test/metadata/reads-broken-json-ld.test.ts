import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLdNodes } from '../../src/core/extract/metadata/json-ld.ts';
import { readJson } from '../../src/core/extract/metadata/json-repair.ts';

describe('JSON-LD', () => {
  it.each<[string, string]>([
    ['a raw line break in a text', '{"headline": "A wall\nrises"}'],
    ['trailing commas', '{"headline": "A wall rises", "tags": ["a", "b",],}'],
    ['comments', '/* story */ {"headline": "A wall rises" // the headline\n}'],
    ['CDATA', '//<![CDATA[\n{"headline": "A wall rises"}\n//]]>'],
    ['a semicolon', '{"headline": "A wall rises"};'],
    ['escaped quotes', '{&quot;headline&quot;: &quot;A wall rises&quot;}'],
    ['a bare quote in a text', '{"headline": "A "great" wall rises", "x": 1}'],
    ['a bad escape', '{"headline": "A wall\\x rises"}'],
    ['an end that is missing', '{"headline": "A wall rises", "author": {"name": "Jane'],
    ['doubled commas', '{"headline": "A wall rises",, "x": 1}'],
  ])('is read with %s', (_, text) => {
    const value = readJson(text) as { headline?: string };
    expect(value?.headline).toMatch(/^A .*wall.*rises$/s);
  });

  it('is opened: arrays, @graph, main entities', () => {
    const text =
      '[{"@graph":[{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"A"}}]},{"@type":"Person"}]';
    expect(jsonLdNodes([text]).map((node) => node['@type'])).toEqual([undefined, 'WebPage', 'NewsArticle', 'Person']);
  });

  it('never throws, and sound JSON is read as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void readJson(text)));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(readJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('above three million characters is left unread', () => {
    expect(readJson(`{"a":"${'x'.repeat(10_000_001)}"}`)).toBeUndefined();
  });
});
